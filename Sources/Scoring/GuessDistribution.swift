internal import BigInt
public import CourseModel

/// How likely each score is for somebody who guesses blindly, exactly; its mean is the `ChanceScore`.
///
/// What guessing blindly means stands at `ChanceScore`; where certainty is asked for it is 1.
public struct GuessDistribution: Sendable, Hashable {
  /// For each score the number of ways in which guessing gives it.
  private let ways: [Rational: BigInt]
  /// All ways together; above 0.
  private let total: BigInt

  private init(ways: [Rational: BigInt]) {
    self.ways = ways
    total = ways.values.reduce(0, +)
  }

  /// Works out the points that guessing gives on `question`.
  public init(of question: Question) {
    let worth = max(.zero, Rational(question.points))
    var ways: [Rational: BigInt] = [:]
    for (share, count) in GuessedShares.of(question.kind) where count > 0 {
      ways[share * worth, default: 0] += count
    }
    self.init(ways: ways.isEmpty ? [.zero: 1] : ways)
  }

  /// Works out the total that guessing gives on `questions`, each guessed by itself.
  public init(of questions: some Sequence<Question>) {
    self = questions.reduce(GuessDistribution(ways: [.zero: 1])) { $0.adding(GuessDistribution(of: $1)) }
  }

  /// The scores that guessing can give, from low to high.
  public var scores: [Rational] { ways.keys.sorted() }

  /// The score that guessing gives on average.
  public var mean: Rational {
    ways.reduce(Rational.zero) { $0 + $1.key * Rational($1.value) } / Rational(total)
  }

  /// The chance, from 0 to 1, that guessing gives `score` or more.
  public func chance(ofAtLeast score: Rational) -> Rational {
    let enough = ways.reduce(BigInt(0)) { $1.key >= score ? $0 + $1.value : $0 }
    return Rational(enough, over: total)
  }

  /// The sums of this score and another that is guessed by itself.
  public func adding(_ other: GuessDistribution) -> GuessDistribution {
    var sums: [Rational: BigInt] = [:]
    for (score, count) in ways {
      for (more, times) in other.ways { sums[score + more, default: 0] += count * times }
    }
    return GuessDistribution(ways: sums)
  }
}
