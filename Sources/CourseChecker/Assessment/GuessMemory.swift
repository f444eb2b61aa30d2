internal import Synchronization

/// Keeps the chances that guessing passes the tests of a course: both a check and the report ask for them.
final class GuessMemory: Sendable {
  private let known = Mutex<[Int: GuessChance]>([:])

  /// The chance of a draw of the test that is a part.
  func chance(of draw: GuessedDraw, part: Int) -> GuessChance {
    known.withLock { known in
      if let chance = known[part] { return chance }
      let chance = draw.chance()
      known[part] = chance
      return chance
    }
  }
}
