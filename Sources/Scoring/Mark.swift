/// What an answer earned, exactly.
public struct Mark: Sendable, Hashable {
  /// How good an answer was, in the words a learner gets.
  public enum Verdict: Sendable, Hashable {
    /// All of it is right.
    case right
    /// All of it is right but for the spelling; the texts as they should be.
    case almost([String])
    /// Some of it is right.
    case partly
    /// None of it is right.
    case wrong
    /// It is not marked: a reflection or a scale.
    case unmarked
  }

  /// How good the answer was.
  public let verdict: Verdict
  /// The share of the item that was earned, from 0 to 1, before hints and certainty count.
  public let share: Rational
  /// The points, after hints and certainty; below zero only for a sure wrong answer.
  public let points: Rational
  /// The most points that the item can give: with certainty three times its points.
  public let maximum: Rational
  /// For each part of the answer (option as it stands in the course, item, pair, gap) whether it is right.
  public let parts: [Bool]

  /// Makes a mark.
  public init(verdict: Verdict, share: Rational, points: Rational, maximum: Rational, parts: [Bool]) {
    self.verdict = verdict
    self.share = share
    self.points = points
    self.maximum = maximum
    self.parts = parts
  }
}
