import CourseModel
import Scoring
import SourceText
import Testing

@testable import CourseChecker

@Suite("Goals and pools")
struct PoolChecksTests {
  private static func items(_ count: Int, goal: String, from first: Int = 0) -> String {
    (first..<(first + count)).map { index in
      SampleCourse.single(
        "Geval \(index)", ["Huis \(index)", "Boom \(index)", "Roos \(index)"], chips: "`doel: \(goal)`")
    }.joined()
  }

  @Test("a goal that is not taught, practised or tested is an error at its own line")
  func coverage() throws {
    let sample = SampleCourse.test("`slagen-bij: 70%`", Self.items(3, goal: "een"), goals: ["een", "twee"])
    let found = GoalCoverageCheck.run(try sample.checked())
    #expect(
      found.map(\.code) == [
        .goalNotTaught, .goalNotPractised, .goalNotTaught, .goalNotPractised, .goalNotTested,
      ])
    #expect(try sample.places(of: GoalCoverageCheck.run) == [6, 6, 7, 7, 7].map { "cursus.md:\($0)" })
    #expect(found.allSatisfy { $0.severity == .error })
  }

  @Test("a goal that is taught and practised in a lesson of a course without a test is whole")
  func withoutTest() throws {
    var sample = SampleCourse.lesson(
      "## Eén\n\n`doel: een`\n\nTekst.\n\n### Vraag: Wat?\n\n`doel: een`\n\n- (x) Ja\n  > Goed zo, dat klopt.\n- ( ) Nee\n  > Fout.\n"
    )
    sample.front = "leerdoelen:\n  een: Je kunt het.\n"
    #expect(GoalCoverageCheck.run(try sample.checked()).isEmpty)
  }

  @Test("fewer than three items of a goal are told of at the test's heading")
  func fewItems() throws {
    let sample = SampleCourse.test("`slagen-bij: 70%`", Self.items(2, goal: "een"), goals: ["een"])
    let found = GoalCoverageCheck.run(try sample.checked()).filter { $0.code == .fewItems }
    #expect(found.count == 1)
    #expect(found[0].severity == .warning)
  }

  @Test("a pool holds twice the draw, three times with free attempts, for each goal where it is drawn so")
  func poolSize() throws {
    let six = Self.items(6, goal: "een")
    let places = { (chips: String) in
      try SampleCourse.test(chips, six, goals: ["een"]).places(of: PoolSizeCheck.run)
    }
    #expect(try places("`trek 3 uit 6` `slagen-bij: 70%` `pogingen: 2`").isEmpty)
    #expect(try places("`trek 3 uit 6` `slagen-bij: 70%`") == ["toets.md:8"].map { _ in "toets.md:4" })
    #expect(try places("`trek 4 uit 6` `slagen-bij: 70%` `pogingen: 2`") == ["toets.md:4"])
    #expect(try places("`per doel 4` `slagen-bij: 70%` `pogingen: 2`") == ["toets.md:4"])
    #expect(try places("`slagen-bij: 70%` `pogingen: 1`").isEmpty)
    let one = Diagnostic.smallPool(1, 1, 2, GoalID("een"), Span(file: 0, range: 0..<1))
    #expect(one.summary.nl == "er wordt 1 vraag over het doel 'een' getrokken uit 1")
  }

  @Test("the chance of guessing names the attempts only where there are several")
  func attempts() {
    let words = { (attempts: Int?) in
      Diagnostic.guessPasses(0.25, 3, attempts, Span(file: 0, range: 0..<1)).summary.nl
    }
    #expect(words(1) == "wie blind gokt, slaagt met een kans van 25%")
    #expect(words(2) == "wie blind gokt, slaagt met een kans van 25% in één poging, en in 2 pogingen 44%")
    #expect(words(nil).hasSuffix("25% in één poging, en elke nieuwe poging geeft nieuwe kans"))
  }

  @Test("ticking everything pays by some rules and not by the default")
  func tickingAll() {
    let options = { (all: Int, right: Int) in
      (0..<all).map { Question.Option(id: OptionID("\($0)"), text: Prose("\($0)"), isRight: $0 < right) }
    }
    #expect(TickingAllCheck.share(options(5, 3), .partial) == nil)
    #expect(TickingAllCheck.share(options(5, 3), .allOrNothing) == nil)
    #expect(TickingAllCheck.share(options(5, 3), .plusMinus) == Rational(1, over: 3))
    #expect(TickingAllCheck.share(options(4, 3), .rowByRow) == Rational(3, over: 4))
    #expect(TickingAllCheck.share(options(4, 2), .rowByRow) == nil)
    #expect(TickingAllCheck.share(options(4, 2), .pick(2)) == nil)
    #expect(TickingAllCheck.share(options(3, 3), .partial) == .one)
    #expect(TickingAllCheck.share(options(3, 0), .rowByRow) == nil)
  }

  @Test("two items of a pool that are almost the same are told of at the second")
  func similar() throws {
    let stem = "Twee buren aan de gracht praten over de kapotte lamp bij de oude brug. Wat zeg jij tegen hen?"
    let items =
      SampleCourse.single("De lamp", ["Bel de gemeente", "Loop door", "Wacht af"], stem: stem)
      + SampleCourse.single("De lantaarn", ["Bel de gemeente", "Loop door", "Kijk weg"], stem: stem)
      + SampleCourse.single(
        "De hond", ["Vraag de baas", "Ga opzij", "Zing een lied"], stem: "Er blaft een hond. Wat doe je?")
    let found = SimilarItemsCheck.run(try SampleCourse.test("`slagen-bij: 70%`", items).checked())
    #expect(found.count == 1)
    #expect(found.first?.notes.count == 1)
  }
}
