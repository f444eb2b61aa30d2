import CourseModel
import SourceText
import Testing

@testable import CourseChecker

@Suite("Screens, stretches and scores")
struct ReadingChecksTests {
  static func words(_ count: Int) -> String {
    Array(repeating: "Het is zo.", count: count / 3).joined(separator: " ")
  }

  @Test("a page of more than 120 words is told of at its heading")
  func longPage() throws {
    let text = "## Kort\n\n\(Self.words(120))\n\n## Lang\n\n\(Self.words(123))\n"
    #expect(try SampleCourse.lesson(text).places(of: LongScreenCheck.run) == ["les.md:10"])
  }

  @Test("of a passage and its alternative the longer one counts")
  func alternatives() throws {
    var sample = SampleCourse.walk(
      "# Weg\n\n`als licht` \(Self.words(90))\n\n`anders` \(Self.words(99))\n\n- [Doe het licht aan](#weg) `doe licht ja`\n- [Klaar](#slot)"
    )
    sample.front = "variabelen:\n  licht: {begin: nee, naam: licht}\n"
    let beat = try #require(try sample.compiledWalk()?.scenes.first?.beats.first)
    let words = BeatWords(beat)
    #expect(words.text == 99)
    #expect(words.screen == 99 + 5)
    #expect(WalkWords(try sample.checked()).beats.contains { $0.first == [words] })
  }

  @Test("a scene with a text for each role is as long as the longest of them")
  func lenses() throws {
    let lens = { (role: String) in "`als rol \(role)` \(Self.words(60))\n\n" }
    let way = "- [Kijk als kind](#weg) `rol: kind`\n- [Kijk als oudere](#weg) `rol: oudere`\n- [Klaar](#slot)"
    let walk = "# Weg\n\nJe staat stil.\n\n" + lens("kind") + lens("oudere") + lens("kind") + way
    #expect(try SampleCourse.walk(walk).places(of: LongScreenCheck.run) == ["weg.md:4"])
    let short = "# Weg\n\nJe staat stil.\n\n" + lens("kind") + lens("oudere") + way
    #expect(try SampleCourse.walk(short).places(of: LongScreenCheck.run).isEmpty)
    let checked = try SampleCourse.walk(short).checked()
    #expect(LongStretchCheck.longest(in: checked.course.parts[0], WalkWords(checked).beats[0]) == 63)
  }

  @Test("more than 250 words without a question are told of once, where they become too many")
  func stretch() throws {
    let page = { (name: String) in "## \(name)\n\n\(Self.words(99))\n\n" }
    let text = page("Een") + page("Twee") + page("Drie") + page("Vier")
    #expect(try SampleCourse.lesson(text).places(of: LongStretchCheck.run) == ["les.md:14"])
    let asked = page("Een") + page("Twee") + "## Vraag: Wat?\n\n- (x) Ja\n- ( ) Nee\n\n" + page("Drie")
    #expect(try SampleCourse.lesson(asked).places(of: LongStretchCheck.run).isEmpty)
  }

  @Test("in a walk the longest way between decisions counts, also round a loop")
  func walkStretch() throws {
    let scene = { (name: String, way: String) in "# \(name)\n\n\(Self.words(150))\n\n\(way)\n\n" }
    let walk = scene("Een", "- [Ga](#twee)") + scene("Twee", "- [Ga](#een) `eenmalig`\n- [Stop](#slot)")
    let beats = try #require(try SampleCourse.walk(walk).compiledWalk())
    var stretches = WalkStretches(beats, beats.scenes.map { $0.beats.map(BeatWords.init) })
    #expect(stretches.words(from: 0) == 300)
    #expect(stretches.words(from: 1) == 150)
  }

  @Test("a hard text is told of, a short one never")
  func hardText() throws {
    let hard = Array(
      repeating:
        "Beleidsverantwoordelijken coördineren interdisciplinaire samenwerkingsverbanden systematisch.",
      count: 9)
    let text = "## Moeilijk\n\n\(hard.joined(separator: " "))\n\n## Kort\n\n\(hard[0])\n"
    let found = try SampleCourse.lesson(text).places { HardTextCheck.run($0, ReadingUnit.all(in: $0)) }
    #expect(found == ["les.md:6"])
    let easy = "## Makkelijk\n\n\(Self.words(60))\n"
    #expect(try SampleCourse.lesson(easy).places { HardTextCheck.run($0, ReadingUnit.all(in: $0)) }.isEmpty)
  }

  @Test("a part is compared with the targets at its heading")
  func targets() throws {
    let hard = Array(repeating: "De samenwerking van organisaties ondersteunt de bewoners.", count: 20)
      .joined(separator: " ")
    let check = { (text: String) in
      try SampleCourse.lesson(text).places { ReadingTargetCheck.run($0, ReadingUnit.all(in: $0)) }
    }
    #expect(try check("## Zwaar\n\n\(hard)\n") == ["les.md:4"])
    #expect(try check("## Licht\n\n\(Self.words(150))\n").isEmpty)
  }

  @Test("the target that is missed is told, with a decimal comma in Dutch")
  func missedTarget() {
    let span = Span(file: 0, range: 0..<1)
    let what = Wording(nl: "de tekst", en: "the text")
    let hard = Diagnostic.belowTarget(what, 64.98, 65, 9.4, span)
    #expect(hard.summary.nl == "de tekst van dit deel: de leesindex is te laag (64,9)")
    #expect(hard.hint?.nl == "Streef naar een leesindex van 65 of meer.")
    let long = Diagnostic.belowTarget(what, 70, 65, 13.24, span)
    #expect(long.summary.en == "the text of this part: the sentences are too long (13.2 words)")
    #expect(long.hint?.nl == "Streef naar hoogstens 12 woorden per zin.")
    let both = Diagnostic.belowTarget(what, -3.4, 65, 30, span)
    #expect(
      both.summary.nl
        == "de tekst van dit deel: de leesindex is te laag (-3,4) en de zinnen zijn te lang (30,0 woorden)")
  }

  @Test("an English course is measured with Flesch, without Brouwer")
  func english() throws {
    let checked = try SampleCourse.lesson("## One\n\nThe cat sat on the mat. It was warm.\n", language: "en")
      .checked()
    let report = ReadingReport(checked, ReadingUnit.all(in: checked))
    #expect(report.formula == "flesch")
    #expect(report.course.brouwer == nil)
    #expect(report.course.index > 100)
  }
}
