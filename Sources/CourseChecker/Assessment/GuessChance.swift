internal import BigInt
internal import CourseModel
public import Scoring

/// The chance that somebody who guesses blindly passes a test, over the draw of its items and the guesses.
///
/// An item adds to the score and, with its maximum and its chance score, to the cut score; both only matter as
/// their difference, the margin, and margins of items add up. So the chance is that of a sum of margins that is
/// not below zero. A draw is averaged over all sets of items by elementary symmetric sums: for each item the
/// sums of j items are those without it and those of j − 1 items with it (draws are uniform and, for each goal,
/// independent: `ScenarioEngine`). All of it in whole numbers, so that the result is exact.
///
/// Where certainty is asked for, a guesser who says 3 each time gains spread; the chance is that of the best of
/// always saying 1, 2 or 3. An item that may be answered again counts once.
public enum GuessChance: Sendable, Hashable {
  /// The chance, exactly.
  case exact(Rational)
  /// The chance lies between these two: the margins were rounded down and up to a grid.
  case between(Double, Double)

  /// The highest value that it can have.
  public var upper: Double {
    switch self {
    case .exact(let chance): chance.approximation
    case .between(_, let high): high
    }
  }

  /// The lowest value that it can have.
  public var lower: Double {
    switch self {
    case .exact(let chance): chance.approximation
    case .between(let low, _): low
    }
  }
}

/// The items of a test as a guesser meets them: groups of which just so many are drawn.
struct GuessedDraw {
  /// Items of which a number is drawn, each set as likely.
  struct Group {
    let items: [Question]
    let count: Int
  }

  let groups: [Group]
  let passMark: PassMark

  /// Takes groups of items and what passes.
  init(groups: [Group], passMark: PassMark) {
    self.groups = groups
    self.passMark = passMark
  }

  /// Takes the draw of a test.
  init(_ test: Test, in checked: CheckedCourse) {
    let pool = checked.questions(test.pool).map(\.question).filter(\.isMarked)
    passMark = test.passMark
    if let perGoal = test.perGoal {
      let goals = Dictionary(grouping: pool.filter { $0.goal != nil }, by: \.goal)
      groups = goals.values.map { Group(items: $0, count: min(max(0, perGoal), $0.count)) }
    } else {
      groups = [Group(items: pool, count: min(max(0, test.draw ?? pool.count), pool.count))]
    }
  }

  /// The number of items that are drawn.
  var count: Int { groups.reduce(0) { $0 + $1.count } }

  /// The chance that guessing passes; nothing passes where nothing is drawn.
  func chance(budget: Int = ExactMargins.usualBudget) -> GuessChance {
    guard count > 0 else { return .exact(.zero) }
    let asksCertainty = groups.contains { $0.items.contains(where: \.asksCertainty) }
    let chances = (asksCertainty ? [1, 2, 3] : [1]).map { chance(certainty: $0, budget: budget) }
    return chances.max { $0.upper < $1.upper } ?? .exact(.zero)
  }

  private func chance(certainty: Int, budget: Int) -> GuessChance {
    let margins = groups.map { group in
      (group.items.map { ItemMargins($0, passMark: passMark, certainty: certainty) }, group.count)
    }
    var exact = ExactMargins(budget: budget)
    if let chance = exact.chance(margins) { return .exact(chance) }
    return BoundedMargins.chance(margins)
  }
}

extension Rational {
  /// The number as a `Double`, near enough for reports.
  var approximation: Double {
    let places = 15
    let scaled = (self * Rational(BigInt(10).power(places))).floor
    return (Double(String(scaled)) ?? 0) / 1e15
  }
}
