import Testing

@testable import SourceText

@Suite("A diagnostic is drawn with its line and a caret")
struct DiagnosticRendererTests {
  private func draw(_ text: String, _ needle: String, language: Language = .nl) -> String {
    let file = SourceFile(path: "a.md", text: text)
    let start = text.firstRange(of: needle).map { text[..<$0.lowerBound].utf8.count } ?? 0
    let diagnostic = Diagnostic(
      .unknownScene, at: Span(file: 0, range: start..<start + needle.utf8.count),
      Wording(nl: "de scène 'x' bestaat niet", en: "the scene 'x' does not exist"),
      hint: Wording(nl: "Bedoel je 'y'?", en: "Do you mean 'y'?"),
      notes: [Diagnostic.Note(span: Span(file: 0, range: 0..<1), text: Wording(nl: "hier", en: "here"))])
    return DiagnosticRenderer(files: [file], language: language).text(diagnostic)
  }

  @Test("Plain text")
  func plain() {
    #expect(
      draw("een\n- [Loop](#buurthius)\n", "#buurthius") == """
        a.md:2:10: fout: de scène 'x' bestaat niet [unknown-scene]
            2 | - [Loop](#buurthius)
              |          ^^^^^^^^^^
              hint: Bedoel je 'y'?
              zie: a.md:1:1: hier
        """)
  }

  @Test("In English")
  func english() {
    #expect(
      draw("x", "x", language: .en).hasPrefix("a.md:1:1: error: the scene 'x' does not exist [unknown-scene]")
    )
  }

  private func excerpt(_ text: String, _ needle: String) -> [Substring] {
    draw(text, needle).split(separator: "\n")[1...2].map { $0.dropFirst(8) }
  }

  @Test("The caret stands right behind tabs, accents, CJK and emoji")
  func widths() {
    #expect(excerpt("\té x", "x") == ["  é x", "    ^"])
    #expect(excerpt("e\u{301} x", "x") == ["e\u{301} x", "  ^"])
    #expect(excerpt("漢字 x", "x") == ["漢字 x", "     ^"])
    #expect(excerpt("a 漢字", "漢字") == ["a 漢字", "  ^^^^"])
    #expect(excerpt("👩‍🏫 x", "x") == ["👩‍🏫 x", "   ^"])
  }

  @Test("Control and hidden characters are shown as marks")
  func controls() {
    #expect(excerpt("a\u{1B}[2J x", "x") == ["a^[[2J x", "       ^"])
    #expect(excerpt("a\u{202E}b x", "x") == ["a\u{FFFD}b x", "    ^"])
  }

  @Test("A long line is cut around the caret")
  func longLine() {
    let lines = excerpt(
      String(repeating: "é", count: 5000) + "DOEL" + String(repeating: "z", count: 5000), "DOEL")
    #expect(lines[0].count <= DiagnosticRenderer.longestExcerpt + 1)
    #expect(lines[0].hasPrefix("…é") && lines[0].hasSuffix("z…"))
    #expect(lines[1] == String(repeating: " ", count: 80)[...] + "^^^^")
  }

  @Test("A place past the end of the file is on its last line")
  func pastTheEnd() {
    let file = SourceFile(path: "a.md", text: "een\n")
    let renderer = DiagnosticRenderer(files: [file], language: .nl)
    #expect(renderer.place(Span(file: 0, range: 400..<500)) == "a.md:2:1")
    #expect(renderer.place(Span(file: 7, range: 0..<1)) == "?")
    let diagnostic = Diagnostic(.lazyLine, at: Span(file: 0, range: 400..<500), Wording(nl: "x", en: "x"))
    #expect(renderer.text(diagnostic).hasPrefix("a.md:2:1: let op: x [lazy-line]"))
  }

  @Test("Diagnostics are sorted by file, place and code")
  func sorted() {
    let files = [SourceFile(path: "b.md", text: "x"), SourceFile(path: "a.md", text: "xyz")]
    func diagnostic(_ code: DiagnosticCode, _ file: Int, _ at: Int) -> Diagnostic {
      Diagnostic(code, at: Span(file: file, range: at..<at + 1), Wording(nl: "x", en: "x"))
    }
    let found = [
      diagnostic(.lazyLine, 0, 0), diagnostic(.lazyLine, 1, 2), diagnostic(.emptyLink, 1, 2),
      diagnostic(.lazyLine, 1, 0),
    ]
    #expect(
      DiagnosticRenderer(files: files, language: .nl).sorted(found) == [
        found[3], found[2], found[1], found[0],
      ])
  }
}

extension String {
  fileprivate func firstRange(of needle: String) -> Range<Index>? {
    indices.first { self[$0...].hasPrefix(needle) }.map { $0..<index($0, offsetBy: needle.count) }
  }
}
