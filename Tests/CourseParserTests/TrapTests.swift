import CourseModel
import CourseParser
import SourceText
import Testing

@Suite("The thirty traps of Markdown parsers")
struct TrapTests {
  /// The blocks of the only page of a lesson, which must have no errors.
  private func blocks(_ body: String, _ location: SourceLocation = #_sourceLocation) -> [Block] {
    let compilation = MarkedCourse(lesson(body)).compile()
    guard case .lesson(let lesson) = compilation.course?.parts.first?.content,
      case .page(let page) = lesson.steps.first
    else {
      Issue.record("no page: \(MarkedCourse.findings(compilation))", sourceLocation: location)
      return []
    }
    return page.content
  }

  private func codes(_ files: [String: String]) -> [DiagnosticCode] {
    MarkedCourse(files).compile().diagnostics.map(\.code)
  }

  @Test("1: smart punctuation stays off")
  func trap1() { #expect(blocks("'t dorp -- \"ja\"") == [.paragraph(Prose("'t dorp -- \"ja\""))]) }

  @Test("2: front matter is cut off before CommonMark sees it, behind a BOM and with CRLF too")
  func trap2() {
    let texts = MarkedCourse(lesson("Tekst.")).texts.mapValues {
      "\u{FEFF}" + $0.replacing("\n", with: "\r\n")
    }
    let compilation = CourseCompiler.compile(CourseLibrary(texts: texts), folder: "Courses/proef")
    #expect(compilation.diagnostics.isEmpty)
    #expect(codes(lesson("Dit wordt een kop\n---\n\nTekst.")) == [.accidentalList])
  }

  @Test("3: an attribute on a heading is an error")
  func trap3() { #expect(codes(lesson("Tekst.\n\n## A {#id}\n\nTekst.")) == [.headingAttribute]) }

  @Test("4: a chip in a heading is an error")
  func trap4() { #expect(codes(lesson("Tekst.\n\n## A `plek`\n\nTekst.")) == [.chipInHeading]) }

  @Test("5: the id follows from the raw text, and suffixed anchors lead nowhere")
  func trap5() {
    let files = walk(
      "## Het café -- 'nu'\n\nTekst.\n\n- [Ga](#slot)\n- [Blijf](#het-café----nu)\n- [Nog](#slot-1)")
    #expect(codes(files) == [.unknownScene])
  }

  @Test("6: a link with spaces in it is told")
  func trap6() { #expect(codes(lesson("[a](#bij de deur)")) == [.brokenLink]) }

  @Test("7: a definition of [x] is told")
  func trap7() { #expect(codes(lesson("Tekst.\n\n[x]: https://x.nl")) == [.brokenLink]) }

  @Test("8: marks without their spaces are told", arguments: ["- [] Nee", "-[ ] Nee", "- [ x] Nee"])
  func trap8(line: String) {
    let files = ask("Vraag: A\n\n- [x] Ja\n- [ ] Wel\n\(line)")
    #expect(codes(files).filter { $0.severity == .error } == [.questionSyntax])
  }

  @Test("9: the mark of a bullet means nothing, but two marks make two lists")
  func trap9() {
    #expect(blocks("* a\n* b") == blocks("- a\n- b"))
    #expect(codes(ask("Vraag: A\n\n- (x) Ja\n  > A.\n\n+ ( ) Nee\n  > B.")) == [.splitQuestion])
  }

  @Test("10: feedback that is indented too little or too much is told once", arguments: [0, 1, 6])
  func trap10(indent: Int) {
    let line = String(repeating: " ", count: indent) + "> A."
    #expect(
      codes(ask("Vraag: A\n\n- (x) Ja\n\n\(line)\n\n- ( ) Nee\n  > B.")).filter { $0.severity == .error } == [
        .splitQuestion
      ])
    #expect(codes(ask("Volgorde: A\n\n1. Een\n  > A.\n2. Twee")) == [.splitQuestion])
  }

  @Test("11: a line that a quotation swallows is told")
  func trap11() { #expect(codes(ask("Vraag: A\n\n- (x) Ja\n  > A.\nook\n- ( ) Nee\n  > B.")) == [.lazyLine]) }

  @Test("12: two hints that became one are told")
  func trap12() {
    #expect(
      codes(ask("Vraag: A" + DiagnosticExamples.options + "\n\n> Hint: a\n> Hint: b")) == [.fusedQuotes])
  }

  @Test("13: a sentence that became a list is told")
  func trap13() { #expect(codes(lesson("2026. Een jaar.")) == [.accidentalList]) }

  @Test("14: bold that did not become bold is told")
  func trap14() { #expect(codes(lesson("**Fatima:**Kom")) == [.strayEmphasis]) }

  @Test("15: an unclosed backtick is told, an escaped one is not")
  func trap15() {
    #expect(codes(lesson("Een `chip")) == [.unclosedBacktick])
    #expect(blocks("Een \\`chip") == [.paragraph(Prose("Een `chip"))])
  }

  @Test("16: a table is a paragraph, pipes and all")
  func trap16() {
    #expect(blocks("| a | b |\n|---|---|\n| c | d |") == [.paragraph(Prose("| a | b | |---|---| | c | d |"))])
  }

  @Test("17: a footnote is told")
  func trap17() { #expect(codes(lesson("Tekst[^1].\n\n[^1]: https://x.nl")) == [.brokenLink]) }

  @Test("18: definitions that are double, unused or no definitions are told")
  func trap18() {
    #expect(codes(lesson("[a]\n\n[a]: https://x.nl\n[a]: https://y.nl")) == [.brokenLink])
    #expect(codes(lesson("Tekst.\n\n[a]: https://x.nl")) == [.hiddenText])
    #expect(codes(lesson("[a] en\n[a]: https://x.nl titel zonder tekens")).contains(.brokenLink))
  }

  @Test("19: only known words are labels, and a bold label is told")
  func trap19() {
    let compilation = MarkedCourse(
      ask("Vraag: A\n\n- (x) Ja\n  > Nee: want.\n- ( ) Nee\n  > B.\n\n> Hint: Kijk.")
    ).check()
    guard case .single(let options) = compilation.course?.questions.first?.kind else {
      return #expect(Bool(false))
    }
    #expect(options.first?.feedback == [.paragraph(Prose("Nee: want."))])
    #expect(compilation.course?.questions.first?.hints == [[.paragraph(Prose("Kijk."))]])
    #expect(codes(ask("Vraag: A" + DiagnosticExamples.options + "\n\n> **Hint:** x")) == [.questionSyntax])
  }

  @Test("20: a line with @ is a paragraph")
  func trap20() { #expect(blocks("@Naam(x) {") == [.paragraph(Prose("@Naam(x) {"))]) }

  @Test("21: a caret is text, and what follows is a link with a scheme that is refused")
  func trap21() { #expect(codes(lesson("^[tekst](x: \"y\")")) == [.linkScheme]) }

  @Test("22: a place behind é is counted in characters")
  func trap22() {
    let compilation = MarkedCourse(lesson("“é” `doe x +1`")).compile()
    let renderer = DiagnosticRenderer(files: compilation.files, language: .nl)
    #expect(compilation.diagnostics.map { renderer.place($0.span) } == ["Courses/proef/1.md:6:5"])
  }

  @Test("23: what Word makes of lists and quotes is told")
  func trap23() {
    #expect(codes(lesson("-\u{A0}a")) == [.noBreakSpace])
    #expect(codes(lesson("• a")) == [.accidentalList])
    #expect(codes(lesson("[a](https://x.nl “t”)")) == [.curlyQuote])
  }

  @Test("24: stars inside a word make emphasis, underscores do not; entities are decoded outside code")
  func trap24() {
    let mark = Prose.Mark(range: 1..<2, style: .emphasis)
    #expect(blocks("2*3*4") == [.paragraph(Prose("234", marks: [mark]))])
    #expect(blocks("snake_case_x &amp; `&amp;`").first?.prose.first?.text == "snake_case_x & &amp;")
  }

  @Test("25: HTML comments are notes to oneself")
  func trap25() {
    #expect(blocks("A.\n\n<!-- niet -->\n\nB.") == [.paragraph(Prose("A.")), .paragraph(Prose("B."))])
  }

  @Test("26: an alert is a plain quotation")
  func trap26() { #expect(blocks("> [!TIP]\n> Let op") == [.quote([.paragraph(Prose("[!TIP] Let op"))])]) }

  @Test("27: a bare address is text, one in angle brackets is a link")
  func trap27() {
    #expect(blocks("https://x.nl") == [.paragraph(Prose("https://x.nl"))])
    #expect(blocks("<https://x.nl>").first?.prose.first?.links == [.web("https://x.nl")])
  }

  @Test("28: a heading without its space is told")
  func trap28() { #expect(codes(walk("## Begin\n\n##Deur\n\nTekst.")) == [.headingWithoutSpace]) }

  @Test("29: empty lines between items mean nothing")
  func trap29() { #expect(blocks("- a\n- b") == blocks("- a\n\n- b")) }

  @Test("30: an empty link is an error")
  func trap30() { #expect(codes(lesson("[a]()")) == [.emptyLink]) }
}
