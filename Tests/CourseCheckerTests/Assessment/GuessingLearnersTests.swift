import CourseModel
import ScenarioEngine
import Scoring
import Testing

@testable import CourseChecker

@Suite("Guessing, tried out and cut short")
struct GuessingLearnersTests {
  @Test("learners who guess in the engine pass about as often")
  func engine() throws {
    let items = (0..<4).map {
      SampleCourse.single("Geval \($0)", ["Huis \($0)", "Boom \($0)", "Roos \($0)"], chips: "`doel: een`")
    }
    let more = (4..<8).map {
      SampleCourse.single("Geval \($0)", ["Huis \($0)", "Boom \($0)"], chips: "`doel: twee` `2 punten`")
    }
    let sample = SampleCourse.test(
      "`per doel 2` `schud` `slagen-bij: 60%` `feedback: achteraf`", (items + more).joined(),
      goals: ["een", "twee"])
    let checked = try sample.checked()
    let chance = GuessedDraw(checked.tests[0].test, in: checked).chance().upper
    var passed = 0
    let tries = 1500
    for seed in 0..<tries {
      var generator = SeededGenerator(seed: UInt64(seed), purpose: "guess")
      var session = Session(course: checked.course, seed: UInt64(seed))
      try session.apply(Event(at: 0, .opened(part: PartID("toets"))))
      try session.apply(Event(at: 0, .continued))
      while case .question(let screen) = session.screen {
        let option = screen.presentation.options[generator.next(below: screen.presentation.options.count)]
        try session.apply(
          Event(
            at: 0, .answered(question: screen.question.id, response: .options([option.id]), certainty: nil)))
      }
      if case .testResult(let screen) = session.screen, screen.result.isPassed { passed += 1 }
    }
    let spread = (chance * (1 - chance) / Double(tries)).squareRoot()
    #expect(abs(Double(passed) / Double(tries) - chance) < 4 * spread, "\(passed) of \(tries), \(chance)")
  }

  @Test("work that fits its budget is done, and more budget never less")
  func work() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<10 {
      let items = (0..<(2 + generator.next(below: 5))).map { _ in GuessChanceTests.item(&generator) }
      let mark = PassMark(share: Fraction(1 + generator.next(below: 9), 10), correctsForGuessing: false)
      let groups = [
        (items: items.map { ItemMargins($0, passMark: mark, certainty: 1) }, count: 1 + items.count / 2)
      ]
      var didFit = false
      for budget in [0, 5, 10, 20, 40, 80, 160, 320, 640, 100_000] {
        var exact = ExactMargins(budget: budget)
        let fits = ExactMargins.scale(of: groups[0].items).map { MarginWork.fits(groups, $0, budget: budget) }
        #expect((exact.chance(groups) != nil) == fits)
        #expect(fits == true || !didFit)
        didFit = fits == true
      }
      #expect(didFit)
    }
  }
}
