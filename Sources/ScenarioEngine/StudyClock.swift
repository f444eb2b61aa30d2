/// The time that a learner was at work, from the instants of the events (`certificates.md` (b) 2).
struct StudyClock: Sendable, Hashable {
  /// The longest gap that counts, in milliseconds: five minutes.
  static let longestGap: Int64 = 5 * 60 * 1000

  /// The instant of the first event.
  private(set) var first: Int64?
  /// The instant of the last event.
  private(set) var last: Int64?
  /// The net study time, in milliseconds.
  private(set) var net: Int64 = 0

  /// Takes in an event at `instant`; the gap before it counts unless the program was just started.
  ///
  /// A clock that was set back counts as no time.
  mutating func tick(at instant: Int64, counts: Bool) {
    if counts, let last {
      let (gap, overflows) = instant.subtractingReportingOverflow(last)
      if !overflows { net += min(max(gap, 0), Self.longestGap) }
    }
    if first == nil { first = instant }
    last = instant
  }
}
