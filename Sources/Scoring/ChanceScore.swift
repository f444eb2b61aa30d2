internal import BigInt
public import CourseModel

/// The score that blind guessing gives on average, exactly.
public enum ChanceScore {
  /// The share of an item that blind guessing earns on average, from 0 to 1; 0 for what is never marked.
  ///
  /// What is guessed blindly is each answer that can be given, as likely as any other: an option, a
  /// selection that is not empty, an order, a way to give each left side a right side of its own, a choice
  /// in each gap. What is typed is never guessed.
  public static func share(of question: Question) -> Rational {
    switch question.kind {
    case .single(let options):
      mean(options.map(\.worth))
    case .multiple(let options, let rule):
      share(of: rule, right: options.count { $0.isRight }, among: options.count)
    case .order(let items, let allOrNothing):
      arrangement(of: items.count, among: items.count, allOrNothing: allOrNothing)
    case .match(let left, let right, let spare, let allOrNothing):
      arrangement(of: left.count, among: right.count + spare.count, allOrNothing: allOrNothing)
    case .gaps(_, let gaps, _, let allOrNothing):
      allOrNothing
        ? (gaps.isEmpty ? .zero : gaps.map(share(of:)).reduce(.one, *)) : mean(gaps.map(share(of:)))
    case .shortText, .number, .reflection, .scale, .repair:
      .zero
    }
  }

  /// The points that blind guessing gives on average.
  ///
  /// Where certainty is asked for a guesser does best at 1, which leaves the points as they are, out of
  /// three times as many (`Mark.maximum`).
  public static func points(of question: Question) -> Rational {
    share(of: question) * max(.zero, Rational(question.points))
  }

  /// The share that a rule gives on average over all selections that are not empty.
  ///
  /// For `pick` over those of just as many as the learner is told.
  ///
  /// - Parameters:
  ///   - rule: The rule.
  ///   - right: How many options are right (k).
  ///   - options: How many options there are (n).
  /// - Returns: A share from 0 to 1.
  public static func share(
    of rule: Question.MultipleRule, right: Int, among options: Int
  ) -> Rational {
    guard options > 0, (0...options).contains(right) else { return .zero }
    if case .pick(let number) = rule { return pick(number, right: right, among: options) }
    let earned = GuessedShares.selections(by: rule, right: right, among: options)
      .map { $0.share * Rational($0.count) }
    return earned.sum() / Rational(BigInt(2).power(options) - 1)
  }

  /// Of N ticks, k in n are right on average: the share is k/n, whatever N is.
  private static func pick(_ number: Int, right: Int, among options: Int) -> Rational {
    (1...options).contains(number) ? Rational(right, over: options) : .zero
  }

  /// The share of `items` that get their own of `places`, each item another.
  private static func arrangement(of items: Int, among places: Int, allOrNothing: Bool) -> Rational {
    guard items > 0, places >= items else { return .zero }
    return allOrNothing
      ? Rational(1, over: Counting.rows(of: items, from: places)) : Rational(1, over: places)
  }

  private static func share(of gap: Question.Gap) -> Rational {
    switch gap {
    case .typed: .zero
    case .picked(let options): mean(options.map { $0.isRight ? .one : .zero })
    }
  }

  private static func mean(_ shares: [Rational]) -> Rational {
    shares.isEmpty ? .zero : shares.sum() / Rational(shares.count)
  }
}
