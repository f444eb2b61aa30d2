public import CourseModel

/// What was scored on the items of one learning goal.
public struct GoalResult: Sendable, Hashable {
  /// The goal.
  public let goal: GoalID
  /// The points, never below 0.
  public let points: Rational
  /// The most points that its items can give; above 0.
  public let maximum: Rational
  /// Whether the share of the points is below the share that passes.
  public let needsStudy: Bool

  /// The share of the points, from 0 to 1.
  public var share: Rational { points / maximum }
  /// The share in hundredths, rounded half up, for display.
  public var percentage: Int { share.percentage }
}
