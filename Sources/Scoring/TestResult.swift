public import CourseModel

/// The result of a test, or of all items of a course that has none.
public struct TestResult: Sendable, Hashable {
  /// The points, never below 0.
  public let points: Rational
  /// The most points that the items can give.
  public let maximum: Rational
  /// The points that blind guessing gives on average.
  public let chance: Rational
  /// What was asked for.
  public let passMark: PassMark
  /// The result of each goal that had items, in the order of the course.
  public let goals: [GoalResult]

  /// Adds up the marks of a test.
  ///
  /// - Parameters:
  ///   - items: The questions that were drawn, each with its mark (`Marking.unanswered` for one without an
  ///     answer); what is never marked is left out.
  ///   - passMark: What passes.
  ///   - goals: The goals of the course, in its order.
  public init(of items: some Sequence<(Question, Mark)>, passMark: PassMark, goals: [GoalID]) {
    var total = Tally()
    var byGoal: [GoalID: Tally] = [:]
    for (question, mark) in items where question.isMarked {
      let tally = Tally(points: mark.points, maximum: mark.maximum, chance: ChanceScore.points(of: question))
      total.add(tally)
      if let goal = question.goal { byGoal[goal, default: Tally()].add(tally) }
    }
    self.init(total, byGoal: byGoal, passMark: passMark, goals: goals)
  }

  /// Adds up the results of `tests` against a pass mark of their own.
  init(summing tests: [TestResult], passMark: PassMark, goals: [GoalID]) {
    var total = Tally()
    var byGoal: [GoalID: Tally] = [:]
    for test in tests {
      total.add(Tally(points: test.points, maximum: test.maximum, chance: test.chance))
      for result in test.goals {
        byGoal[result.goal, default: Tally()].add(Tally(points: result.points, maximum: result.maximum))
      }
    }
    self.init(total, byGoal: byGoal, passMark: passMark, goals: goals)
  }

  private init(_ total: Tally, byGoal: [GoalID: Tally], passMark: PassMark, goals: [GoalID]) {
    points = max(.zero, total.points)
    maximum = total.maximum
    chance = total.chance
    self.passMark = passMark
    self.goals = goals.compactMap { goal in byGoal[goal]?.result(of: goal, passMark: passMark) }
  }

  /// The least score that passes.
  public var cut: CutScore { CutScore(passMark, maximum: maximum, chance: chance) }
  /// Whether it is passed, compared exactly; never where there is nothing to score.
  public var isPassed: Bool { cut.isReached(by: points) }
  /// The share of the points, from 0 to 1; 0 where there is nothing to score.
  public var share: Rational { maximum > .zero ? points / maximum : .zero }

  /// The share in hundredths, for display: rounded half up, but down where that would look like a pass.
  public var percentage: Int {
    let rounded = share.percentage
    let looksPassed = Rational(rounded, over: 100) * maximum >= cut.points
    return looksPassed && !isPassed ? Int(clamping: (share * 100).floor) : rounded
  }
}

/// A running sum.
private struct Tally {
  var points = Rational.zero
  var maximum = Rational.zero
  var chance = Rational.zero

  mutating func add(_ other: Tally) {
    points += other.points
    maximum += other.maximum
    chance += other.chance
  }

  /// The result of a goal; nil without anything to score.
  func result(of goal: GoalID, passMark: PassMark) -> GoalResult? {
    guard maximum > .zero else { return nil }
    let points = max(.zero, self.points)
    return GoalResult(
      goal: goal, points: points, maximum: maximum,
      needsStudy: points < Rational(passMark.share) * maximum)
  }
}
