import Certificates
import Foundation
import Testing

@Suite struct ZonedInstantTests {
  @Test(arguments: [
    ("2026-11-24T13:05:00+01:00", 1_795_521_900, 3600), ("2026-11-24T12:05:00Z", 1_795_521_900, 0),
    ("1970-01-01T00:00:00Z", 0, 0), ("1969-12-31T23:59:59Z", -1, 0),
    ("2024-02-29T23:30:00-03:30", 1_709_262_000, -12_600),
  ])
  func `an instant is written and read as RFC 3339 has it`(text: String, seconds: Int64, offset: Int) throws {
    let instant = try #require(ZonedInstant(text))
    #expect(instant.seconds == seconds)
    #expect(instant.offset == offset)
    #expect(instant.text == text)
  }

  @Test(arguments: [
    "2026-11-24T13:05:00", "2026-11-24 13:05:00Z", "2026-13-24T13:05:00Z", "2026-11-24T24:00:00Z",
    "2026-11-24T13:05:60Z", "2026-11-24T13:05:00.Z", "2026-11-24T13:05:00+1:00", "2026-11-24T13:05:00+24:00",
    "",
  ])
  func `a text without a zone, or that is no instant, is refused`(text: String) {
    #expect(ZonedInstant(text) == nil)
  }

  @Test func `the day on the wall is that of the zone, in winter and in summer`() throws {
    let zone = try #require(TimeZone(identifier: "Europe/Amsterdam"))
    let winter = try #require(ZonedInstant("2026-12-31T23:30:00Z"))
    #expect(ZonedInstant(seconds: winter.seconds, in: zone)?.text == "2027-01-01T00:30:00+01:00")
    #expect(ZonedInstant(seconds: winter.seconds, in: zone)?.day.text == "2027-01-01")
    let summer = try #require(ZonedInstant("2026-07-31T22:00:00Z"))
    #expect(ZonedInstant(seconds: summer.seconds, in: zone)?.text == "2026-08-01T00:00:00+02:00")
  }

  @Test func `days and their numbers go both ways`() throws {
    for number in stride(from: -719_162, through: 2_932_896, by: 977) {
      #expect(CalendarDay(daysSince1970: number).daysSince1970 == number)
    }
    #expect(CalendarDay(daysSince1970: 0).text == "1970-01-01")
    #expect(CalendarDay(daysSince1970: .min).text == "0001-01-01")
    #expect(CalendarDay(daysSince1970: .max).text == "9999-12-31")
  }
}
