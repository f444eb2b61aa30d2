import CourseModel
import CourseParser
import SourceText
import Testing

/// A small course in which places are marked: `⟦code¦text⟧` says that a diagnostic stands at `text`.
struct MarkedCourse {
  /// A diagnostic that is expected, or was found.
  struct Finding: Hashable, Comparable, CustomStringConvertible {
    let path: String
    let range: Range<Int>
    let code: String
    let text: String

    var description: String { "\(path):\(range) [\(code)] '\(text)'" }

    static func < (a: Self, b: Self) -> Bool {
      (a.path, a.range.lowerBound, a.code) < (b.path, b.range.lowerBound, b.code)
    }
  }

  private(set) var texts: [String: String] = [:]
  private(set) var expected: [Finding] = []

  /// Makes a course of the files given by their paths from the course's folder; what is not given is filled in.
  init(_ files: [String: String]) {
    var files = files
    if files["cursus.md"] == nil, files["course.md"] == nil { files["cursus.md"] = Self.plain() }
    if files.values.contains(where: { $0.contains("(bronnen.md#") }), files["bronnen.md"] == nil {
      files["bronnen.md"] = "---\nsoort: bronnen\n---\n# Bronnen\n\n## Boek\n\nEen boek.\n"
    }
    for (path, text) in files { read(text, Self.full(path)) }
    expected.sort()
  }

  /// A course file, with lines added to its front matter.
  static func plain(_ more: String = "") -> String {
    "---\ntitel: Proef\ntaal: nl\nversie: 1.0.0\n\(more)---\n# Proef\n\n- [Een](1.md)\n"
  }

  private static func full(_ path: String) -> String {
    if path.hasPrefix("../../") { return String(path.dropFirst(6)) }
    if path.hasPrefix("../") { return "Courses/" + path.dropFirst(3) }
    return "Courses/proef/" + path
  }

  private mutating func read(_ marked: String, _ path: String) {
    var text = ""
    var open: [(start: Int, code: String)] = []
    var rest = Substring(marked)
    while let character = rest.popFirst() {
      if character == "⟦", let bar = rest.firstIndex(of: "¦") {
        open.append((text.utf8.count, String(rest[..<bar])))
        rest = rest[rest.index(after: bar)...]
      } else if character == "⟧", let mark = open.popLast() {
        let range = mark.start..<text.utf8.count
        let inner = String(decoding: Array(text.utf8)[range], as: UTF8.self)
        for code in mark.code.split(separator: ",") {
          expected.append(Finding(path: path, range: range, code: String(code), text: inner))
        }
      } else {
        text.append(character)
      }
    }
    texts[path] = text
  }

  /// Compiles it.
  func compile() -> Compilation {
    CourseCompiler.compile(CourseLibrary(texts: texts), folder: "Courses/proef")
  }

  /// What a compilation found.
  static func findings(_ compilation: Compilation) -> [Finding] {
    compilation.diagnostics.map { diagnostic in
      let file = compilation.files[diagnostic.span.file]
      return Finding(
        path: file.path, range: diagnostic.span.range, code: diagnostic.code.rawValue,
        text: file.text(diagnostic.span.range))
    }.sorted()
  }

  /// Checks that just the marked diagnostics are found, each with a hint and the severity of its code.
  @discardableResult
  func check(_ location: SourceLocation = #_sourceLocation) -> Compilation {
    let compilation = compile()
    #expect(Self.findings(compilation) == expected, sourceLocation: location)
    for diagnostic in compilation.diagnostics {
      #expect(diagnostic.hint != nil, "\(diagnostic.code.rawValue) has no hint", sourceLocation: location)
    }
    let hasError = compilation.diagnostics.contains { $0.severity == .error }
    #expect((compilation.course == nil) == hasError, sourceLocation: location)
    return compilation
  }
}

/// A lesson with a heading.
func lesson(_ body: String) -> [String: String] { ["1.md": "---\nsoort: les\n---\n# Les\n\n\(body)\n"] }

/// A walk whose last scene is a proper ending.
func walk(_ body: String) -> [String: String] { ["1.md": "---\nsoort: wandeling\n---\n\(body)\n\n\(ending)"] }

/// A scene with a debrief and a source.
let ending =
  "## Slot\n\nHet is klaar.\n\nZo ging het.\n\nZie [het boek](bronnen.md#boek).\n\n- [Stop](#einde)\n"

/// A test with a question.
func test(_ chips: String, _ more: String = "") -> [String: String] {
  ["1.md": "---\nsoort: toets\n---\n# Toets\n\n\(chips)\n\n\(question)\n\(more)"]
}

/// A question without mistakes.
let question = "## Vraag: Goed?\n\n- (x) Ja\n  > Goed.\n- ( ) Nee\n  > Fout.\n"

/// A question in a lesson, with chips and options.
func ask(_ body: String) -> [String: String] { lesson("Tekst.\n\n### " + body) }

extension [String: String] {
  /// The same files with others.
  func with(_ others: [String: String]) -> Self { merging(others) { $1 } }
  /// The same files with lines in the front matter of the course.
  func course(_ lines: String) -> Self { with(["cursus.md": MarkedCourse.plain(lines)]) }
}
