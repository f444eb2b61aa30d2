internal import BigInt
internal import CourseModel

/// The shares that blind guessing can earn on one item, each with the number of ways to it.
enum GuessedShares {
  /// A share and the number of ways in which guessing earns it; a share may be there more than once.
  typealias Ways = [(share: Rational, count: BigInt)]

  /// The shares of a kind of question.
  static func of(_ kind: Question.Kind) -> Ways {
    switch kind {
    case .single(let options):
      options.map { ($0.worth, 1) }
    case .multiple(let options, let rule):
      selections(by: rule, right: options.count { $0.isRight }, among: options.count)
    case .order(let items, let allOrNothing):
      arrangements(of: items.count, among: items.count, allOrNothing: allOrNothing)
    case .match(let left, let right, let spare, let allOrNothing):
      arrangements(of: left.count, among: right.count + spare.count, allOrNothing: allOrNothing)
    case .gaps(_, let gaps, _, let allOrNothing):
      shares(ofRightParts: fillings(of: gaps), allOrNothing: allOrNothing)
    case .shortText, .number, .reflection, .scale, .repair:
      [(.zero, 1)]
    }
  }

  /// All selections that are not empty, or for `pick` those of as many as the learner is told.
  ///
  /// Selections with as many right and as many wrong ticks earn alike, so they are counted by binomials and not
  /// one by one; each share comes once.
  static func selections(
    by rule: Question.MultipleRule, right: Int, among options: Int
  ) -> Ways {
    let wrong = options - right
    let ways = (right: Counting.ways(toChooseOf: right), wrong: Counting.ways(toChooseOf: wrong))
    var counts: [Rational: BigInt] = [:]
    for rightTicked in 0...right {
      for wrongTicked in 0...wrong where rightTicked + wrongTicked > 0 {
        if case .pick(let number) = rule, rightTicked + wrongTicked != number { continue }
        let share = rule.share(
          rightTicked: rightTicked, wrongTicked: wrongTicked, right: right, of: options)
        counts[share, default: 0] += ways.right[rightTicked] * ways.wrong[wrongTicked]
      }
    }
    return counts.map { ($0.key, $0.value) }
  }

  /// All ways to give each of `items` one of `places`, each another, by how many have their own.
  private static func arrangements(of items: Int, among places: Int, allOrNothing: Bool) -> Ways {
    guard items > 0, places >= items else { return [] }
    let counts = (0...items).map { Counting.rows(of: items, from: places, withOwn: $0) }
    return shares(ofRightParts: counts, allOrNothing: allOrNothing)
  }

  /// The number of ways to fill gaps, by how many are right.
  private static func fillings(of gaps: [Question.Gap]) -> [BigInt] {
    gaps.reduce([1]) { counts, gap in
      let (right, wrong) = choices(in: gap)
      return (0...counts.count).map { index in
        (index < counts.count ? counts[index] * BigInt(wrong) : 0)
          + (index > 0 ? counts[index - 1] * BigInt(right) : 0)
      }
    }
  }

  /// The right and the wrong choices in a gap; what is typed is never guessed.
  private static func choices(in gap: Question.Gap) -> (right: Int, wrong: Int) {
    switch gap {
    case .picked(let options) where !options.isEmpty:
      let right = options.count { $0.isRight }
      return (right, options.count - right)
    case .picked, .typed:
      return (0, 1)
    }
  }

  /// The shares of an item of parts, of the number of ways by how many parts are right.
  private static func shares(ofRightParts counts: [BigInt], allOrNothing: Bool) -> Ways {
    let parts = counts.count - 1
    guard parts > 0 else { return [] }
    return counts.indices.map { right in
      if right == parts { return (.one, counts[right]) }
      return (allOrNothing ? .zero : Rational(right, over: parts), counts[right])
    }
  }
}
