import Certificates
import Foundation

/// The one clock of the program; `--now` makes it stand still, so that a run can be repeated.
struct Clock: Sendable {
  /// The instant at which it stands still, in milliseconds since 1970; nil if it goes.
  let fixed: Int64?

  /// The time, in milliseconds since 1970.
  func now() -> Int64 { fixed ?? Int64(Date().timeIntervalSince1970 * 1000) }

  /// Noon, in UTC, of a day as `yyyy-mm-dd`.
  static func instant(of day: String) -> Int64? {
    CalendarDay(day).map { Int64($0.daysSince1970) * 86_400_000 + 43_200_000 }
  }

  /// The day of an instant where the learner is, as `yyyy-mm-dd`.
  static func day(of instant: Int64, in zone: TimeZone = .current) -> String {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    let found = calendar.dateComponents(
      [.year, .month, .day], from: Date(timeIntervalSince1970: Double(instant) / 1000))
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(found.year ?? 1970, 4))-\(padded(found.month ?? 1, 2))-\(padded(found.day ?? 1, 2))"
  }
}
