public import BigInt
public import CourseModel

/// The least score that passes (the "cesuur"), exactly.
///
/// With g the score that guessing gives, 0 without correction, and k the share that is asked for:
/// cut = g + k·(maximum − g) (cijferrekenaar.nl).
public struct CutScore: Sendable, Hashable {
  /// The least score that passes.
  public let points: Rational
  /// The highest score that there is.
  public let maximum: Rational

  /// Makes the cut score of a pass mark.
  ///
  /// - Parameters:
  ///   - passMark: The share that is asked for, and whether guessing is corrected for.
  ///   - maximum: The highest score that there is.
  ///   - chance: The score that guessing gives on average; of no account without correction.
  public init(_ passMark: PassMark, maximum: Rational, chance: Rational) {
    let guessed = passMark.correctsForGuessing ? chance : .zero
    points = guessed + Rational(passMark.share) * (maximum - guessed)
    self.maximum = maximum
  }

  /// Makes the cut score of a pass mark on `questions`.
  public init(_ passMark: PassMark, on questions: some Sequence<Question>) {
    var maximum = Rational.zero
    var chance = Rational.zero
    for question in questions where question.isMarked {
      maximum += Mark.maximum(of: question)
      if passMark.correctsForGuessing { chance += ChanceScore.points(of: question) }
    }
    self.init(passMark, maximum: maximum, chance: chance)
  }

  /// The least whole score that passes.
  public var whole: BigInt { points.ceiling }

  /// Whether `score` passes, compared exactly; nothing passes where nothing can be scored.
  public func isReached(by score: Rational) -> Bool { maximum > .zero && score >= points }
}
