import ArgumentParser
import Certificates
import SourceText

/// The days within which courses were completed, where somebody asks for some only.
struct DayRange: ParsableArguments {
  @Option(
    name: [.customLong("from"), .customLong("van")],
    help: help(
      "Alleen wat vanaf deze dag is afgerond.", "Only what was completed from this day on.",
      value: Wording(nl: "dag", en: "day")))
  var from: String?

  @Option(
    name: [.customLong("to"), .customLong("tot")],
    help: help(
      "Alleen wat tot en met deze dag is afgerond.", "Only what was completed up to this day.",
      value: Wording(nl: "dag", en: "day")))
  var to: String?

  mutating func validate() throws {
    for day in [from, to].compactMap({ $0 }) where CalendarDay(day) == nil {
      throw ValidationError(
        words("'\(day)' is geen dag als 2026-11-24.", "'\(day)' is no day like 2026-11-24."))
    }
    if let from, let to, from > to {
      throw ValidationError(
        words(
          "De eerste dag is na de laatste. Draai ze om.", "The first day is after the last. Turn them around."
        ))
    }
  }

  /// The days; nil where none were named.
  var days: ClosedRange<CalendarDay>? {
    guard from != nil || to != nil else { return nil }
    let first = from.flatMap(CalendarDay.init) ?? CalendarDay(daysSince1970: .min)
    let last = to.flatMap(CalendarDay.init) ?? CalendarDay(daysSince1970: .max)
    return first <= last ? first...last : nil
  }
}
