import CourseModel
import SourceText
import Testing

@testable import CourseChecker

@Suite("Time, spacing, places")
struct StructureChecksTests {
  @Test("the declared duration may be thirty in a hundred off")
  func duration() throws {
    let words = Array(repeating: "woord", count: 2000).joined(separator: " ")
    for (minutes, isOff) in [(10, false), (8, false), (14, false), (20, true), (5, true)] {
      var sample = SampleCourse.lesson("## Lang\n\n\(words)\n")
      sample.front = "duur: \(minutes) minuten\n"
      let places = try sample.places { DurationCheck.run($0, CourseTimes($0)) }
      #expect(places == (isOff ? ["cursus.md:5"] : []), "\(minutes)")
    }
  }

  @Test("the declared and the estimated duration are compared in whole minutes")
  func wholeMinutes() throws {
    let found = { (words: Int, minutes: Int) in
      var sample = SampleCourse.lesson("## Kort\n\n\(ReadingChecksTests.words(words))\n")
      sample.front = "duur: \(minutes) \(minutes == 1 ? "minuut" : "minuten")\n"
      let checked = try sample.checked()
      return DurationCheck.run(checked, CourseTimes(checked))
    }
    #expect(try found(282, 1).isEmpty)
    #expect(try found(30, 1).isEmpty)
    let long = try found(600, 1).first
    #expect(long?.summary.nl == "hier staat 1 minuut, maar geschat duurt de cursus er 3")
    let short = try found(240, 3).first
    #expect(short?.summary.en == "this says 3 minutes, but the course takes an estimated 1")
    #expect(short?.hint?.nl.hasPrefix("Schrijf 1 minuut, of maak de cursus langer.") == true)
  }

  @Test("a test takes the time of the items that are drawn")
  func drawn() throws {
    let items = (0..<6).map { SampleCourse.single("Geval \($0)", ["Huis \($0)", "Boom \($0)"]) }.joined()
    let time = { (chips: String) in
      StudyTime(part: 0, in: try SampleCourse.test(chips, items).checked(), runs: [])
    }
    #expect(try time("`slagen-bij: 70%`").items == 6)
    #expect(try time("`trek 2 uit 6` `slagen-bij: 70%`").items == 2)
  }

  @Test("practice within three steps is soon, and in a later part again")
  func spacing() {
    let goal = GoalID("een")
    let steps = [
      Spacing.Step(part: 0, taught: [goal]), Spacing.Step(part: 0), Spacing.Step(part: 0, asked: [goal]),
      Spacing.Step(part: 1, asked: [goal]),
    ]
    #expect(Spacing(of: goal, in: steps).isPractisedSoon)
    #expect(Spacing(of: goal, in: steps).isPractisedLater)
    #expect(!Spacing(of: goal, in: Array(steps.prefix(3))).isPractisedLater)
    #expect(Spacing(of: GoalID("twee"), in: steps).stepsToPractice == nil)
  }

  @Test("random ways are the same for the same seed, and end")
  func samples() throws {
    let walk = SampleCourse.walk(
      "# Een\n\nTekst hier.\n\n- [Links](#twee)\n- [Rechts](#drie)\n\n## Twee\n\nMeer.\n\n- [Terug](#een)\n- [Klaar](#slot)\n\n## Drie\n\nNog meer.\n\n- [Klaar](#slot)\n"
    )
    let compilation = try walk.compiledWalk()
    let course = Course(
      id: CourseID("c"), title: "", language: .nl, version: "1",
      parts: [Part(id: PartID("weg"), title: "", content: .walk(try #require(compilation)))])
    let runs = WalkSample.runs(20, of: 0, in: course)
    #expect(runs == WalkSample.runs(20, of: 0, in: course))
    #expect(runs.allSatisfy { $0.ended && $0.words > 0 })
  }

  @Test("a text is found through marks, links, quotation and line ends")
  func search() throws {
    let file = SourceFile(path: "a.md", text: "# Kop\n\n> Een *mooie*\n> [zin](a.md#b) met\n  `code`.\n")
    let found = try #require(SearchableText(file).find("Een mooie zin met code.", from: 0))
    #expect(file.line(at: found.lowerBound) == 3)
    #expect(file.text(found).hasSuffix("code`."))
    #expect(SearchableText(file).find("elders", from: 0) == nil)
    #expect(SearchableText(file).find("", from: 0) == nil)
  }

  @Test("headings in front matter and fences are none")
  func headings() {
    let file = SourceFile(path: "a.md", text: "---\n# soort\n---\n```\n# nee\n```\n# Ja *hoor*\n")
    #expect(FileHeadings.title(of: file, index: 0).map { file.line(at: $0.range.lowerBound) } == 7)
    #expect(FileHeadings(file, index: 0).byTitle.count == 1)
    #expect(FileHeadings(file, index: 0).byTitle[SearchableText.normalised("Ja hoor")] != nil)
  }
}
