import Foundation
import Scoring
import Testing

@Suite struct DayTests {
  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  @Test("A day is read only as yyyy-mm-dd, and written the same")
  func reading() throws {
    for text in ["0001-01-01", "2026-11-24", "2028-02-29", "9999-12-31"] {
      #expect(try day(text).text == text)
    }
    for text in ["", "2026-2-01", "2026-02-29", "2026-13-01", "0000-01-01", "2026-04-31", "2026/04/01"] {
      #expect(Day(text) == nil)
    }
  }

  @Test("A month later is the same day, or the last day of a shorter month")
  func months() throws {
    #expect(try day("2022-01-31").adding(months: 1).text == "2022-02-28")
    #expect(try day("2022-01-31").adding(months: 60).text == "2027-01-31")
    #expect(try day("2024-02-29").adding(months: 12).text == "2025-02-28")
    #expect(try day("2024-12-05").adding(months: 1).text == "2025-01-05")
    #expect(try day("2024-12-05").adding(months: 0).text == "2024-12-05")
  }

  @Test("The day before is what the calendar says, over four years")
  func before() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    var date = try #require(calendar.date(from: DateComponents(year: 2028, month: 3, day: 5)))
    var found = try day("2028-03-05")
    for _ in 0..<1500 {
      date = try #require(calendar.date(byAdding: .day, value: -1, to: date))
      found = found.before
      let wanted = calendar.dateComponents([.year, .month, .day], from: date)
      #expect([found.year, found.month, found.day] == [wanted.year, wanted.month, wanted.day])
    }
    #expect(try day("0001-01-01").before.text == "0001-01-01")
  }
}
