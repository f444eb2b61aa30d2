/// What a mutation broke, and so where the checker must speak.
struct Damage {
  /// The lines.
  let spots: [Spot]
  /// Whether each of the lines must be told, or one of them is enough.
  let needsEach: Bool

  /// One line, or one of several, must be told.
  static func at(_ spots: Spot...) -> Damage { Damage(spots: spots, needsEach: false) }

  /// One of the lines must be told.
  static func atOne(of spots: [Spot]) -> Damage { Damage(spots: spots, needsEach: false) }

  /// Each of the lines must be told.
  static func atEach(of spots: [Spot]) -> Damage { Damage(spots: spots, needsEach: true) }

  /// The lines that must be told and are not among `found`; empty where enough was told.
  func missed(_ found: Set<Spot>) -> [Spot] {
    let missed = spots.filter { !found.contains($0) }
    return needsEach || missed.count == spots.count ? missed : []
  }
}
