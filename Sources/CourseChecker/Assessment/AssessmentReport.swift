internal import CourseModel
internal import Scoring

/// What the tests of a course are worth.
public struct AssessmentReport: Sendable, Hashable, Codable {
  /// A goal, and where it is met.
  public struct GoalLine: Sendable, Hashable, Codable {
    /// The id of the goal.
    public let goal: String
    /// What the learner can do afterwards.
    public let text: String
    /// The pages and scenes that teach it.
    public let taught: Int
    /// The marked questions about it in lessons and walks.
    public let practised: Int
    /// For each test, in their order, its items about it.
    public let items: [Int]
    /// For each test, in their order, the points of these items.
    public let points: [String]
  }

  /// The chance that blind guessing passes.
  public struct Guessing: Sendable, Hashable, Codable {
    /// Whether it is exact; else it lies between the two.
    public let isExact: Bool
    /// The lowest value that it can have.
    public let low: Double
    /// The highest value that it can have.
    public let high: Double
    /// The chance in all attempts together, about; nil where their number is not limited.
    public let inAllAttempts: Double?
  }

  /// How the keys of a group of single questions stand.
  public struct Keys: Sendable, Hashable, Codable {
    /// The number of keys at each place.
    public let positions: [Int]
    /// The chance of counts as uneven as these.
    public let positionTail: Double
    /// The items whose longest option is the key.
    public let longest: Int
    /// The items that were looked at for that.
    public let compared: Int
    /// The chance of so many or more.
    public let longestTail: Double
    /// The chance of so many or fewer.
    public let longestLowTail: Double
  }

  /// A test.
  public struct TestLine: Sendable, Hashable, Codable {
    /// The id of the part.
    public let part: String
    /// Its title.
    public let title: String
    /// The items in its pool.
    public let pool: Int
    /// The items that are drawn.
    public let drawn: Int
    /// The attempts, if limited.
    public let attempts: Int?
    /// The pass mark, in hundredths, rounded.
    public let passMark: Int
    /// Whether guessing is corrected for.
    public let correctsForGuessing: Bool
    /// The lowest and the highest maximum of a draw, in points.
    public let maximum: [String]
    /// The lowest and the highest cut score of a draw, in points, rounded up to whole ones.
    public let cut: [String]
    /// The mean points that guessing gives on a draw.
    public let guessed: Double
    /// The chance that guessing passes.
    public let guessing: Guessing
    /// How its keys stand.
    public let keys: Keys
    /// The number of items of each kind, by the kind's name.
    public let kinds: [String: Int]
  }

  /// The goals.
  public let goals: [GoalLine]
  /// The tests.
  public let tests: [TestLine]
  /// How the keys of the questions in lessons and walks stand.
  public let practiceKeys: Keys

  init(_ checked: CheckedCourse) {
    let coverage = GoalCoverage(checked)
    let parts = checked.tests.map(\.part)
    goals = checked.course.goals.map { goal in
      let items = parts.map { coverage.tested[$0]?[goal.id] ?? [] }
      return GoalLine(
        goal: goal.id.rawValue, text: goal.text, taught: coverage.taught[goal.id] ?? 0,
        practised: coverage.practised[goal.id] ?? 0, items: items.map(\.count),
        points: items.map { $0.map { Rational($0.points) }.sum().description })
    }
    tests = checked.tests.map { TestLine($0.test, $0.part, checked) }
    let practice = checked.course.parts.indices.filter { !parts.contains($0) }
      .flatMap { KeyPositionCheck.keyed(in: $0, checked) }.map(\.question)
    practiceKeys = Keys(practice)
  }
}

extension AssessmentReport.Keys {
  init(_ questions: [Question]) {
    let places = KeyPositionCheck.positions(questions)
    let lengths = KeyLengthCheck.lengths(questions)
    positions = places.counts
    positionTail = Rounding.significant(places.tail)
    longest = lengths.longest
    compared = lengths.items
    longestTail = Rounding.significant(lengths.tail)
    longestLowTail = Rounding.significant(lengths.lowTail)
  }
}

/// Rounds numbers for a report, so that it is the same on every machine.
enum Rounding {
  /// A number from 0 to 1 with about four digits that say something.
  static func significant(_ number: Double) -> Double {
    guard number > 0, number.isFinite else { return 0 }
    var scale = 1.0
    while number * scale < 1000, scale < 1e18 { scale *= 10 }
    return (number * scale).rounded() / scale
  }
}
