/// The least that passes.
public struct PassMark: Sendable, Hashable {
  /// The share of the points, from 0 to 1.
  public let share: Fraction
  /// Whether the points that guessing would give are taken off first.
  public let correctsForGuessing: Bool

  /// Makes a pass mark.
  public init(share: Fraction, correctsForGuessing: Bool = false) {
    self.share = share
    self.correctsForGuessing = correctsForGuessing
  }
}

/// A test that counts.
public struct Test: Sendable, Hashable {
  /// When feedback is shown.
  public enum Feedback: Sendable, Hashable {
    /// After each answer.
    case immediate
    /// After the last answer.
    case afterwards
  }

  /// What is said before it begins.
  public let introduction: [Block]
  /// The items that are drawn from, in the order of the file.
  public let pool: [Reference<Question>]
  /// Questions that are never marked, asked after the drawn items.
  public let reflections: [Reference<Question>]
  /// How many items are drawn; all of them if nil.
  public let draw: Int?
  /// How many items are drawn for each goal, if the draw is stratified.
  public let perGoal: Int?
  /// How many items are drawn for each goal before the first lesson, to see what a learner knows already; nil
  /// where there is no pretest.
  public let pretest: Int?
  /// Whether items and options are shuffled.
  public let shuffles: Bool
  /// What passes.
  public let passMark: PassMark
  /// How often the test may be made, if limited.
  public let attempts: Int?
  /// When feedback is shown.
  public let feedback: Feedback
  /// Whether only the first answer to an item counts.
  public let firstAnswerCounts: Bool

  /// Makes a test.
  public init(
    introduction: [Block] = [], pool: [Reference<Question>], reflections: [Reference<Question>] = [],
    draw: Int? = nil, perGoal: Int? = nil, pretest: Int? = nil, shuffles: Bool = false, passMark: PassMark,
    attempts: Int? = nil, feedback: Feedback = .immediate, firstAnswerCounts: Bool = false
  ) {
    self.introduction = introduction
    self.pool = pool
    self.reflections = reflections
    self.draw = draw
    self.perGoal = perGoal
    self.pretest = pretest
    self.shuffles = shuffles
    self.passMark = passMark
    self.attempts = attempts
    self.feedback = feedback
    self.firstAnswerCounts = firstAnswerCounts
  }
}
