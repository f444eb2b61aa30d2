import CourseParser
import SourceText
import Testing

@Suite("Each mistake is told at its place")
struct DiagnosticTests {
  @Test("A marked course gives just the marked diagnostics", arguments: DiagnosticExamples.all.indices)
  func markedCourse(index: Int) { MarkedCourse(DiagnosticExamples.all[index]).check() }

  /// The codes from `unreachableScene` to `tooManyStates`, and from `goalNotTaught` on, are the checker's.
  private static let checkers: Set<DiagnosticCode> = [
    .trialFails, .nothingToRepair, .repairFails, .unreachableScene, .noWayOut, .deadEnd, .choiceNeverOpen,
    .conditionNeverTrue,
    .conditionAlwaysTrue,
    .detourWithoutBack, .backWithoutDetour, .outOfBounds, .unreadVariable, .unwrittenVariable, .ungivenNote,
    .avoidableGoal, .tooManyStates, .goalNotTaught, .goalNotPractised, .goalNotTested, .fewItems, .smallPool,
    .guessPasses, .keyPosition, .keyLength, .optionCount, .optionLength, .emptyFeedback, .tickingAll,
    .similarItems,
    .aboutOtherOptions, .hiddenNegation, .absoluteTerms, .oddKey, .sameOpening, .longSentence, .hardText,
    .longScreen, .longStretch, .readingBelowTarget, .figureWithoutSource, .outdatedSource, .sourceWithoutDay,
    .sensitiveWithoutTag, .scoredSensitive, .sensitiveFreeText, .durationMismatch,
  ]

  @Test("Every code that the parser reports has an example")
  func everyCode() {
    var codes = Set(DiagnosticExamples.all.flatMap { MarkedCourse($0).expected.map(\.code) })
    codes.formUnion(["missing-course-file", "unreadable-file", "file-too-large", "invalid-utf8", "too-deep"])
    let parsers = Set(DiagnosticCode.allCases).subtracting(Self.checkers)
    #expect(Set(parsers.map(\.rawValue)) == codes)
  }

  private func findings(_ files: [String: [UInt8]]) -> [String] {
    let compilation = CourseCompiler.compile(CourseLibrary(files: files), folder: "Courses/proef")
    let renderer = DiagnosticRenderer(files: compilation.files, language: .nl)
    #expect(compilation.course == nil)
    return compilation.diagnostics.map { "\(renderer.place($0.span)) \($0.code.rawValue)" }
  }

  @Test("A folder without a course file is told at its first line")
  func missingCourseFile() {
    #expect(findings([:]) == ["Courses/proef/cursus.md:1:1 missing-course-file"])
  }

  @Test("Bytes that are no UTF-8 are told at their place")
  func invalidUTF8() {
    let course = Array(MarkedCourse.plain().utf8)
    let part = Array("---\nsoort: les\n---\n# Les\n\né ".utf8) + [0xFF, 0x0A]
    let found = findings(["Courses/proef/cursus.md": course, "Courses/proef/1.md": part])
    #expect(found == ["Courses/proef/1.md:6:3 invalid-utf8"])
  }

  @Test("A file that cannot be opened is told with what the system says")
  func unreadable() {
    let library = CourseLibrary(
      read: { $0.hasSuffix("cursus.md") ? .unreadable("mag niet") : .missing }, list: { _ in [] },
      display: { $0 })
    let compilation = CourseCompiler.compile(library, folder: "Courses/proef")
    #expect(compilation.diagnostics.map(\.code) == [.unreadableFile])
    #expect(compilation.diagnostics.first?.summary.nl.contains("mag niet") == true)
  }

  @Test("A stretch of 64 kB without an empty line is refused")
  func blockTooLong() {
    let part = "---\nsoort: les\n---\n# Les\n\n" + String(repeating: "woord\n", count: 12_000)
    let found = findings(MarkedCourse(["1.md": part]).texts.mapValues { Array($0.utf8) })
    #expect(found == ["Courses/proef/1.md:5:1 file-too-large"])
  }

  @Test("Nesting that could overflow the stack is refused", arguments: [">", "- ", "*a _b ", "![", "1. "])
  func tooDeep(mark: String) {
    let part = "---\nsoort: les\n---\n# Les\n\n" + String(repeating: mark, count: 5000) + "x\n"
    let compilation = MarkedCourse(["1.md": part]).compile()
    let isNested = mark == ">" || mark == "- " || mark == "1. "
    #expect(!isNested || compilation.diagnostics.contains { $0.code == .tooDeep })
  }

  @Test("The place of a mistake counts characters, behind tabs, é and CJK, on later lines too")
  func columns() {
    let part = "---\nsoort: les\n---\n# Les\n\né 漢字 `x` en\n   ook `x` [a](2.md) e\u{301} [b](3.md)\n"
    let compilation = MarkedCourse(["1.md": part]).compile()
    let renderer = DiagnosticRenderer(files: compilation.files, language: .nl)
    let places = compilation.diagnostics.map { renderer.place($0.span) }
    #expect(places == ["Courses/proef/1.md:7:16", "Courses/proef/1.md:7:28"])
  }

  @Test("A misspelled name gets the nearest one as its hint")
  func didYouMean() {
    let compilation = MarkedCourse(walk("## Begin\n\n- [Ga](#slto)\n")).compile()
    #expect(compilation.diagnostics.first?.hint?.nl == "Bedoel je '#slot'?")
    let key = MarkedCourse(lesson("Tekst.").course("duurt: 1 uur\n")).compile()
    #expect(key.diagnostics.first?.hint?.nl == "Bedoel je 'duur'?")
  }

  private func first(_ files: [String: String]) -> Diagnostic? {
    MarkedCourse(files).compile().diagnostics.first
  }

  @Test("A file that is missing is named without the heading, and the nearest one is proposed")
  func missingFile() {
    let found = first(lesson("[a](bronen.md#boek)").with(["bronnen.md": "---\nsoort: bronnen\n---\n"]))
    #expect(found?.summary.nl == "het bestand 'bronen.md' bestaat niet")
    #expect(found?.hint?.nl == "Bedoel je 'bronnen.md'?")
  }

  @Test("Hints say what to write")
  func hints() {
    let visits = first(walk("## Begin\n\n`als bezoeken => 2` Tekst."))
    #expect(visits?.hint == Wording(nl: "Schrijf '>='.", en: "Write '>='."))
    let unequal = first(walk("## Begin\n\n`als bezoeken != 2` Tekst."))
    #expect(unequal?.hint == Wording(nl: "Schrijf 'niet … ='.", en: "Write 'not … ='."))
    #expect(first(test("`slagen bij 70%`"))?.hint?.nl == "Schrijf `slagen-bij: 70%`.")
    #expect(first(lesson("Dit is <b>vet."))?.hint?.nl.hasPrefix("Schrijf **…** voor vet") == true)
    let lazy = first(ask("Vraag: A\n\n- (x) Ja\n  > Goed.\nook dit\n- ( ) Nee\n  > Fout."))
    #expect(lazy?.hint?.nl.contains("even ver ingesprongen") == true)
    #expect(first(lesson("> Citaat.\nook dit"))?.hint?.nl.hasPrefix("Zet een lege regel ertussen") == true)
  }

  @Test("A hint says what is nearest to what was written")
  func nearest() {
    func hint(_ files: [String: String]) -> String? { first(files)?.hint?.nl }
    let scene = "## Begin\n\nTekst.\n\n- [Ga](#slot)\n"
    #expect(hint(walk(scene + "- [Rond af](einde)\n")) == "Bedoel je '#einde'?")
    #expect(hint(walk(scene + "- [Naar het slot](slot)\n")) == "Bedoel je '#slot'?")
    #expect(
      hint(walk(scene + "- [Opzij](#zij)\n\n### Zij\n\nTekst.\n")) == "Geef die kop twee hekjes: '## …'.")
    #expect(hint(lesson("[a](mijn les.md)"))?.hasPrefix("Geef het bestand een naam zonder spaties") == true)
    #expect(hint(lesson("[a](#bij de deur)"))?.hasPrefix("Schrijf [tekst](#kop-zonder-spaties)") == true)
    let goals = DiagnosticExamples.goals
    #expect(hint(test("`per doel: 2`").course(goals)) == "Bedoel je `per doel 2`?")
    let late = lesson("Tekst.").with(["1.md": "\n\n---\nsoort: les\n---\n# A\n\nTekst.\n"])
    #expect(hint(late) == "Haal die weg: '---' hoort op de eerste regel.")
    let parted = first(walk("# Plein\n\n`plek`\n\n`doel: a`\n\nTekst."))
    #expect(parted?.hint?.nl.hasPrefix("Haal de lege regel weg") == true)
    let apart = first(walk("# Plein\n\n`plek`\n\nTekst.\n\n`doel: a`\n\nTekst."))
    #expect(apart?.hint?.nl.hasPrefix("Zet een voorwaarde aan het begin") == true)
  }

  @Test("One of something is told in the singular")
  func singular() {
    #expect(first(test("`trek 3`"))?.summary.nl == "er is maar 1 vraag, en er worden er 3 getrokken")
    #expect(
      first(test("`trek 1 uit 12`"))?.summary.nl == "hier staat dat er 12 vragen zijn, maar het is er 1")
    let goal = first(test("`per doel 1`").course(DiagnosticExamples.goals))
    #expect(goal?.summary.nl == "het doel 'kijken' heeft geen vragen, en er wordt er 1 getrokken")
  }

  @Test("No message speaks as 'I'")
  func voice() {
    for example in DiagnosticExamples.all {
      for found in MarkedCourse(example).compile().diagnostics {
        let words = (found.summary.nl + " " + (found.hint?.nl ?? "")).split { !$0.isLetter }
        #expect(!words.contains { ["ik", "mij", "mijn"].contains($0) }, "\(found.summary.nl)")
      }
    }
  }

  @Test("The hint for feedback that was cut off holds the repaired line")
  func repairedLine() {
    let compilation = MarkedCourse(ask("Vraag: A\n\n- (x) Ja\n> Want é.\n- ( ) Nee\n  > B.")).compile()
    #expect(compilation.diagnostics.first?.hint?.nl.contains("'  > Want é.'") == true)
  }

  @Test("Mistakes in the front matter of the course are not followed by others that they cause")
  func brokenFrontMatter() {
    let files = walk("## Begin\n\n`als vertrouwen > 2` Tekst.\n\n`doel: x`\n\n- [Ga](../wijk/a.md)")
      .with(["cursus.md": "---\ntitel: a: b: c\ntaal: nl\n---\n- [Een](1.md)\n"])
    let codes = MarkedCourse(files).compile().diagnostics.map(\.code)
    #expect(codes == [.strayChip, .frontMatterSyntax])
  }
}
