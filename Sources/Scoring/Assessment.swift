internal import CourseModel

/// What a response is worth before points, hints and certainty, or why it cannot be marked.
struct Assessment {
  /// The share of the item that was earned, from 0 to 1.
  var share: Rational
  /// For each part whether it is right.
  var parts: [Bool]
  /// The right spelling of what was almost right.
  var spellings: [String] = []
  /// Why it cannot be marked as it stands.
  var problem: ResponseProblem?

  /// A response that earns nothing because of `problem`.
  static func refused(_ problem: ResponseProblem, parts: Int) -> Assessment {
    Assessment(share: .zero, parts: Array(repeating: false, count: parts), problem: problem)
  }

  /// The share of `parts` that are right, or with `allOrNothing` 1 or 0.
  static func counting(_ parts: [Bool], allOrNothing: Bool) -> Assessment {
    let right = parts.count { $0 }
    let share: Rational
    if right == parts.count {
      share = parts.isEmpty ? .zero : .one
    } else {
      share = allOrNothing ? .zero : Rational(right, over: parts.count)
    }
    return Assessment(share: share, parts: parts)
  }
}
