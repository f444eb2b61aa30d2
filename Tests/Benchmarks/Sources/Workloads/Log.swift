/// The sizes of a log of events of many attempts, one of them short.
public struct Log: Sendable {
  /// How many events there are.
  public let events: Int

  /// Makes the plan of a log; the number of events is a multiple of 10,000.
  public init(events: Int) { self.events = events }

  /// The events of each attempt.
  ///
  /// There are 201: 200 equal ones, but for the 101st with 50 events; what that leaves out stands in the last.
  public var sizes: [Int] {
    var sizes = Array(repeating: events / 200, count: 200)
    sizes[100] = Self.short
    return sizes + [events / 200 - Self.short]
  }

  /// The events of the short attempt.
  public static let short = 50
  /// The number of the short attempt among all, which SQLite counts from 1.
  public static let shortAttempt: Int64 = 101
}
