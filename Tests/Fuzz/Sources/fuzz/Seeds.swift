import CourseChecker
import Foundation
import SourceText

/// What the fuzzer begins with: the files of the repository's courses, and the examples of the codes' pages.
enum Seeds {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "../../../.."
  ).standardized

  /// Writes a folder of inputs for each target.
  static func write(to folder: String) throws {
    let shelf = URL(filePath: folder)
    let inputs = examples() + courses()
    for target in [FuzzTarget.compile, .check] { try write(inputs, shelf, target) }
    try write(units(), shelf, .growth)
    try write(files("Tests/InterchangeTests", endings: [".gift", ".txt"]), shelf, .gift)
    try write(files("Tests/InterchangeTests", endings: [".twee"]), shelf, .twee)
    try write(files("Tests/CertificatesTests", endings: [".json"]), shelf, .certificate)
    try write([("walk", TranscriptInput.seed())], shelf, .transcript)
  }

  private static func write(_ inputs: [(name: String, bytes: [UInt8])], _ shelf: URL, _ target: FuzzTarget)
    throws
  {
    let folder = shelf.appending(path: target.rawValue)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, bytes) in inputs { try Data(bytes).write(to: folder.appending(path: name)) }
  }

  /// The wrong and the right example of each code.
  private static func examples() -> [(name: String, bytes: [UInt8])] {
    DiagnosticCode.allCases.flatMap { code in
      let page = CodePages.page(for: code)
      return [("wrong", page.wrong), ("right", page.right)].compactMap { name, files in
        let text = files.map { "=== \($0.path)\n\($0.text)" }.joined(separator: "\n")
        return text.isEmpty ? nil : ("\(code.rawValue)-\(name)", Array(text.utf8))
      }
    }
  }

  /// The files of the courses, each by what it is.
  private static func courses() -> [(name: String, bytes: [UInt8])] {
    files("Courses", endings: [".md"]).map { name, bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      let file = text.contains("soort: les") || text.contains("kind: lesson") ? "1-les.md" : "2-wandeling.md"
      return (name, Array("=== \(text.hasPrefix("---\ntit") ? "cursus.md" : file)\n".utf8) + bytes)
    }
  }

  /// Short texts of all that repeats in a course, for each kind of file.
  private static func units() -> [(name: String, bytes: [UInt8])] {
    let texts = [
      "## S%\n\nTekst.\n\n- [Ga](#s%)\n\n", "- [K%](#slot) `als vertrouwen > 1`\n", "[a](#b%) ", "**a `b ",
      "> a\n",
      "## Vraag: V%\n\n- (x) A\n  > B\n- ( ) C\n  > D\n\n", "- ( ) O%\n  > F.\n", "`doel: zien` ",
      "```wijk\n[A%]──[B]\n```\n",
      "* [a%] (#b) ", "<!-- a\n", "[a%]: b\n", "| ", "&#27;", "`als a en ", "\u{A0}", "1. ", "_a_", "![](",
      "<b>",
    ]
    return texts.enumerated().flatMap { index, text in
      (0..<6).map { kind in ("unit-\(index)-\(kind)", [UInt8(kind)] + Array(text.utf8)) }
    }
  }

  private static func files(_ folder: String, endings: [String]) -> [(name: String, bytes: [UInt8])] {
    let base = root.appending(path: folder)
    let paths = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
    return paths.filter { path in endings.contains { path.hasSuffix($0) } }.sorted().compactMap { path in
      let data = try? Data(contentsOf: base.appending(path: path))
      return data.map { (path.replacing("/", with: "-"), [UInt8]($0)) }
    }
  }
}
