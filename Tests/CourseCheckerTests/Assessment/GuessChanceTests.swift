import BigInt
import CourseModel
import ScenarioEngine
import Scoring
import Testing

@testable import CourseChecker

/// Questions for tests about guessing.
enum Items {
  static func single(_ options: Int, points: Fraction = .one, goal: String? = nil, certainty: Bool = false)
    -> Question
  {
    let list = (0..<options).map {
      Question.Option(id: OptionID("o\($0)"), text: Prose("o\($0)"), isRight: $0 == 0)
    }
    return Question(
      id: QuestionID("q"), title: Prose("q"), kind: .single(list), points: points,
      goal: goal.map { GoalID($0) },
      asksCertainty: certainty)
  }

  static func multiple(_ options: Int, right: Int, rule: Question.MultipleRule = .partial) -> Question {
    let list = (0..<options).map {
      Question.Option(id: OptionID("o\($0)"), text: Prose("o\($0)"), isRight: $0 < right)
    }
    return Question(id: QuestionID("m"), title: Prose("m"), kind: .multiple(list, rule))
  }

  static func draw(_ groups: [([Question], Int)], at share: Fraction, corrected: Bool = false) -> GuessedDraw
  {
    GuessedDraw(
      groups: groups.map { GuessedDraw.Group(items: $0.0, count: $0.1) },
      passMark: PassMark(share: share, correctsForGuessing: corrected))
  }
}

@Suite("The chance that guessing passes")
struct GuessChanceTests {
  @Test(
    "the vectors of learning.md 2.1 come out",
    arguments: [
      (5, 3, Fraction(4, 5), 0.0453), (10, 3, Fraction(7, 10), 0.0197), (10, 2, Fraction(7, 10), 0.1719),
      (20, 3, Fraction(7, 10), 0.00088),
    ])
  func vectors(items: Int, options: Int, share: Fraction, chance: Double) throws {
    let all = Array(repeating: Items.single(options), count: items)
    let found = Items.draw([(all, items)], at: share).chance()
    guard case .exact = found else { throw Wrong() }
    #expect(abs(found.upper - chance) < 0.00005)
    // A draw from a pool of the same items is the same test.
    let pool = Array(repeating: Items.single(options), count: items * 2)
    #expect(Items.draw([(pool, items)], at: share).chance() == found)
  }

  struct Wrong: Error {}

  @Test("five tries turn 4.5 % into 21 %")
  func tries() {
    #expect(abs(GuessPassCheck.chance(0.0453, in: 5) - 0.207) < 0.001)
  }

  @Test("a draw is the mean over all sets of items, as enumeration gives it")
  func enumeration() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<25 {
      let groups = (0..<(1 + generator.next(below: 2))).map { _ -> ([Question], Int) in
        let items = (0..<(2 + generator.next(below: 3))).map { _ in Self.item(&generator) }
        return (items, 1 + generator.next(below: items.count))
      }
      let share = Fraction(1 + generator.next(below: 9), 10)
      let corrected = generator.next(below: 2) == 0
      let draw = Items.draw(groups, at: share, corrected: corrected)
      #expect(draw.chance() == .exact(Self.enumerated(groups, draw.passMark)))
    }
  }

  static func item(_ generator: inout SeededGenerator) -> Question {
    switch generator.next(below: 4) {
    case 0: Items.multiple(4, right: 2)
    case 1: Items.single(2, points: Fraction(1, 2))
    case 2: Items.single(4, points: 2.fraction)
    default: Items.single(3)
    }
  }

  /// Each set of items, and for each the distribution that `Scoring` gives.
  private static func enumerated(_ groups: [([Question], Int)], _ passMark: PassMark) -> Rational {
    var sets: [[Question]] = [[]]
    for (items, count) in groups {
      let choices = (0..<(1 << items.count)).filter { $0.nonzeroBitCount == count }
      sets = sets.flatMap { set in
        choices.map { bits in set + items.indices.filter { bits >> $0 & 1 == 1 }.map { items[$0] } }
      }
    }
    let total = sets.map { set in
      GuessDistribution(of: set).chance(ofAtLeast: CutScore(passMark, on: set).points)
    }.sum()
    return total / Rational(sets.count)
  }

  @Test("with certainty the best of always saying 1, 2 or 3 counts")
  func certainty() {
    // One item, pass at 70 % of 3 points: only certainty 3 can give that.
    let one = Items.draw([([Items.single(4, certainty: true)], 1)], at: Fraction(7, 10))
    #expect(one.chance() == .exact(Rational(1, over: 4)))
    let without = Items.draw([([Items.single(4)], 1)], at: Fraction(7, 10))
    #expect(without.chance() == .exact(Rational(1, over: 4)))
  }

  @Test("where it is too much work the bounds hold the exact chance between them")
  func bounds() throws {
    let items = (0..<12).map { $0.isMultiple(of: 3) ? Items.multiple(5, right: 3) : Items.single(3 + $0 % 2) }
    let draw = Items.draw([(items, 6)], at: Fraction(55, 100))
    let exact = draw.chance()
    guard case .between(let low, let high) = draw.chance(budget: 10) else { throw Wrong() }
    #expect(low - 1e-9 <= exact.upper && exact.upper <= high + 1e-9, "\(low) \(exact.upper) \(high)")
    #expect(high - low < 0.05)
  }

  @Test("an empty draw never passes, a pass mark of nothing always does")
  func edges() {
    #expect(Items.draw([([], 0)], at: Fraction(1, 2)).chance() == .exact(.zero))
    #expect(Items.draw([([Items.single(3)], 1)], at: .zero).chance() == .exact(.one))
    #expect(Items.draw([([Items.single(3)], 1)], at: .zero).chance(budget: 0).lower > 0.999999)
  }

  @Test("a course's test is warned of above two in a hundred, and not below")
  func check() throws {
    let items = { (count: Int) in
      (0..<count).map {
        SampleCourse.single("Geval \($0)", ["Huis \($0)", "Boom \($0)", "Roos \($0)"], right: $0 % 3)
      }.joined()
    }
    let five = SampleCourse.test("`slagen-bij: 80%`", items(5))
    #expect(try five.places(of: GuessPassCheck.run) == ["toets.md:4"])
    #expect(try SampleCourse.test("`slagen-bij: 70%`", items(10)).places(of: GuessPassCheck.run).isEmpty)
  }
}

extension Int {
  /// The whole number as a fraction.
  var fraction: Fraction { Fraction(self) }
}
