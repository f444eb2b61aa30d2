import CourseModel
public import Scoring

/// The result of an attempt, exact: no binary fraction ever stood between the marks and these texts.
public struct Score: Sendable, Hashable, Codable {
  /// The points that the answers earned.
  public let points: ExactNumber
  /// The points that there were to earn.
  public let maximum: ExactNumber
  /// The part of them that was earned, in percents, as the caller rounds it.
  public let percentage: ExactNumber
  /// The percentage that passes.
  public let passMark: ExactNumber
  /// Whether the points that guessing would give were taken off before the mark was compared.
  public let correctsForGuessing: Bool

  /// Makes a result.
  public init(
    points: ExactNumber, maximum: ExactNumber, percentage: ExactNumber, passMark: ExactNumber,
    correctsForGuessing: Bool = false
  ) {
    self.points = points
    self.maximum = maximum
    self.percentage = percentage
    self.passMark = passMark
    self.correctsForGuessing = correctsForGuessing
  }
}

extension Score {
  /// Makes the result of a course's tests.
  public init(_ result: TestResult) {
    func exact(_ number: Rational) -> ExactNumber {
      let text = number.description
      return ExactNumber(text.hasSuffix("/1") ? String(text.dropLast(2)) : text) ?? ExactNumber(0)
    }
    self.init(
      points: exact(result.points), maximum: exact(result.maximum),
      percentage: ExactNumber(result.percentage),
      passMark: exact(Rational(result.passMark.share) * Rational(100)),
      correctsForGuessing: result.passMark.correctsForGuessing)
  }
}
