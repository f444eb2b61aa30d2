import Foundation
import SourceText

/// The learner's own editor, as `VISUAL` or `EDITOR` names it, for a text that is mended.
struct TextEditor {
  /// Why no text came back; the text that is mended is then as it was.
  enum Problem: Error {
    /// Nobody sits at a terminal.
    case noTerminal
    /// Neither variable is set.
    case noEditor
    /// No file can be written for it.
    case noFile
    /// It could not start, or ended with a failure.
    case failed
    /// What came back is no UTF-8.
    case notText
    /// What came back has too many bytes.
    case tooLong(limit: Int)
  }

  /// The command, as the shell takes it.
  let command: String

  /// The learner's editor; nil if no variable names one.
  static var own: TextEditor? {
    let environment = ProcessInfo.processInfo.environment
    return ["VISUAL", "EDITOR"].compactMap { environment[$0] }.first { !$0.isEmpty }.map(TextEditor.init)
  }

  /// Opens a text in the editor, waits until it ends, and gives the text that was saved.
  ///
  /// The file stands in a folder of its own that nobody else can read, and is gone afterwards. The command is the
  /// learner's; of the course nothing is in it.
  ///
  /// - Parameters:
  ///   - text: The text as it is now.
  ///   - limit: The most UTF-8 bytes that are taken back.
  /// - Returns: What was saved, with LF line ends.
  /// - Throws: Why there is no such text.
  func edit(_ text: String, limit: Int) throws(Problem) -> String {
    let folder = FileManager.default.temporaryDirectory.path + "/leerwijk-\(UUID().uuidString)"
    let path = folder + "/tekst.md"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try Data((text + "\n").utf8).write(to: URL(fileURLWithPath: path))
    } catch { throw .noFile }
    let quoted = "'" + path.replacing("'", with: "'\\''") + "'"
    guard system("\(command) \(quoted)") == 0 else { throw .failed }
    return try Self.read(path, limit: limit)
  }

  /// Reads what was saved, and no more of it than is taken.
  private static func read(_ path: String, limit: Int) throws(Problem) -> String {
    guard let file = FileHandle(forReadingAtPath: path) else { throw .noFile }
    defer { try? file.close() }
    // Line ends may be two bytes, and one stands at the end.
    let most = 2 * limit + 2
    guard let data = try? file.read(upToCount: most + 1), data.count <= most else {
      throw .tooLong(limit: limit)
    }
    guard let text = String(validating: data, as: UTF8.self) else { throw .notText }
    return text.replacing("\r\n", with: "\n")
  }
}

extension TextEditor.Problem {
  /// What went wrong, and what to do.
  var words: Wording {
    switch self {
    case .noTerminal:
      Wording(
        nl: "Een editor kan alleen in een terminal. Herstel de tekst regel voor regel.",
        en: "An editor needs a terminal. Mend the text line by line.")
    case .noEditor:
      Wording(
        nl: "Er is geen editor ingesteld (VISUAL of EDITOR). Herstel de tekst regel voor regel.",
        en: "No editor is set (VISUAL or EDITOR). Mend the text line by line.")
    case .noFile, .failed:
      Wording(
        nl: "De editor gaf geen tekst terug. Er is niets veranderd.",
        en: "The editor gave no text back. Nothing was changed.")
    case .notText:
      Wording(
        nl: "De editor gaf geen gewone tekst terug. Er is niets veranderd.",
        en: "The editor gave no ordinary text back. Nothing was changed.")
    case .tooLong(let limit):
      Wording(
        nl: "De tekst is te lang: hoogstens \(limit) tekens. Er is niets veranderd.",
        en: "The text is too long: \(limit) characters at the most. Nothing was changed.")
    }
  }
}
