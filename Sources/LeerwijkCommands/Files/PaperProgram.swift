import Certificates
import Foundation
import SourceText

/// The second program, which draws the paper; it stands beside this one.
enum PaperProgram {
  /// Why there is no paper.
  struct Failure: Error {
    let words: Wording
  }

  /// Where the second program is.
  private static var path: String? {
    let own = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    let path = own.appendingPathComponent("leerwijk-paper").path
    return FileManager.default.isExecutableFile(atPath: path) ? path : nil
  }

  /// Draws a certificate as PDF.
  static func draw(_ certificate: Certificate) -> Result<Data, Failure> {
    guard let path, let json = try? certificate.json() else { return .failure(missing) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    let input = Pipe()
    let output = Pipe()
    let errors = Pipe()
    process.standardInput = input
    process.standardOutput = output
    process.standardError = errors
    do { try process.run() } catch { return .failure(missing) }
    // A certificate is far smaller than a pipe's buffer, so this cannot block.
    input.fileHandleForWriting.write(json)
    input.fileHandleForWriting.closeFile()
    let paper = output.fileHandleForReading.readDataToEndOfFile()
    let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0, !paper.isEmpty else {
      let line = OutputGate.cleanLine(said.trimmingCharacters(in: .whitespacesAndNewlines))
      return .failure(
        Failure(words: Wording(nl: "Er is geen PDF gemaakt. \(line)", en: "No PDF was made. \(line)")))
    }
    return .success(paper)
  }

  private static let missing = Failure(
    words: Wording(
      nl:
        "Er is geen PDF gemaakt: het programma leerwijk-paper staat niet naast leerwijk. De tekst is er wel.",
      en: "No PDF was made: the program leerwijk-paper is not beside leerwijk. The text is there."))
}
