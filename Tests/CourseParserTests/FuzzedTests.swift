import CourseParser
import SourceText
import Testing

@Suite("What the fuzzer found stays mended")
struct FuzzedTests {
  /// Texts that took more time than their length when they were repeated: the kind of part, and what is repeated; `%`
  /// is a number that counts on.
  private static let units: [(kind: String, unit: String)] = [
    ("wandeling", "[a%]: testb\n"), ("les", "[a%]: b\n\n"), ("wandeling", "* \u{5}\0\0\0\0\0\0\0) "),
  ]

  @Test("A short text repeated to 48 kB compiles quickly", arguments: units)
  func growth(kind: String, unit: String) {
    let count = (48 << 10) / unit.utf8.count
    let body = (0..<count).map { unit.replacing("%", with: String($0)) }.joined()
    let files = ["1.md": "---\nsoort: \(kind)\n---\n# A\n\n\(body)"]
    let time = ContinuousClock().measure { _ = MarkedCourse(files).compile() }
    #expect(time < .seconds(20))
  }

  @Test("Brackets within quotes are not nested")
  func quotedBrackets() {
    let brackets = String(repeating: "[", count: 300)
    MarkedCourse(lesson("Tekst.").course("voor: \"a \\\" \(brackets)\"\n")).check()
    MarkedCourse(lesson("Tekst.").course("leerdoelen: {a: \"\(brackets)\"}\n")).check()
    let open = "voor: x\": " + String(repeating: "[", count: 16) + "⟦front-matter-syntax¦[⟧" + brackets
    MarkedCourse(lesson("Tekst.").course(open + "\n")).check()
  }

  @Test("A hash that is written as a character is no heading that lacks its space")
  func escapedHash() {
    MarkedCourse(lesson("\\#Deur\n\n&#35;Deur\n\n- \\#Deur\n- b")).check()
  }

  @Test("A link leads to a heading that begins with a mark which combines with the hash before it")
  func combiningMark() {
    MarkedCourse(
      walk("## Begin\n\nTekst.\n\n- [Ga](#\u{34D}bank)\n\n## \u{34D}Bank\n\nTekst.\n\n- [Ga](#slot)")
    ).check()
  }

  @Test("A condition behind many NULs has its places within the file")
  func conditionBehindNULs() {
    let nuls = String(repeating: "\0", count: 67)
    let choice =
      "## Begin\n\nTekst.\n\n- [Ga\(nuls)](#slot) `als niet bezocht slot en moed = 0` `doe moed +1`"
    for ending in ["", "\n", "\n\n## Slot\n\nTekst."] {
      let compilation = MarkedCourse(["1.md": "---\nsoort: wandeling\n---\n" + choice + ending]).compile()
      #expect(compilation.diagnostics.contains { $0.code == .unknownName })
      for diagnostic in compilation.diagnostics {
        let size = compilation.files[diagnostic.span.file].bytes.count
        #expect(diagnostic.span.range.upperBound <= size, "\(diagnostic.code)")
      }
    }
  }
}
