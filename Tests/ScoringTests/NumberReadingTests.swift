import Scoring
import Testing

@Suite struct NumberReadingTests {
  @Test(
    "A number is read as a Dutch or an English person types it",
    arguments: [
      ("20", ratio(20)), ("1,5", ratio(3, 2)), ("1.5", ratio(3, 2)), ("-3", -3), ("\u{2212}3", -3), ("+3", 3),
      ("- 3", -3), ("1 000", 1000), ("1\u{A0}000", 1000), ("1\u{202F}000,5", ratio(2001, 2)),
      ("1.234,5", ratio(12345, 10)), ("1,234.5", ratio(12345, 10)), ("1.000.000", 1_000_000),
      ("1,000,000", 1_000_000), ("1.000.000,25", ratio(100_000_025, 100)), (" 7 ", 7), (",5", ratio(1, 2)),
      (".5", ratio(1, 2)), ("-,5", ratio(-1, 2)), ("0,125", ratio(1, 8)), ("0.125", ratio(1, 8)),
      (",125", ratio(1, 8)), ("1234,567", ratio(1_234_567, 1000)), ("1 234,567", ratio(1_234_567, 1000)),
      ("1.234,567", ratio(1_234_567, 1000)), ("1,0", 1), ("1,00", 1), ("1,0000", 1), ("007", 7),
      ("-53,5", ratio(-107, 2)), ("0", 0), ("-0", 0), ("0,000", 0),
    ])
  func reads(_ text: String, _ number: Rational) { #expect(NumberReading(text) == .number(number)) }

  @Test(
    "One mark with three digits behind it is asked back",
    arguments: [
      ("1.000", ratio(1000), ratio(1)), ("1,000", 1000, 1), ("-12.500", -12500, ratio(-25, 2)),
      ("999,999", 999_999, ratio(999_999, 1000)),
    ])
  func asksBack(_ text: String, _ grouped: Rational, _ decimal: Rational) {
    #expect(NumberReading(text) == .ambiguous(grouped: grouped, decimal: decimal))
    #expect(NumberReading(text).value == nil)
  }

  @Test(
    "What is no number is not read as one",
    arguments: [
      "", " ", "-", "twintig", "1..5", "1,5,", "5,", "5.", "1.2.3", "1,234,5", "1.234,5.6", "1 00", "10 0000",
      "1.234 567", "--3", "3-", "1e5", "٣", "１", "0x10", "1/2", ".", ",", "0.000.000", "1,234.567,8",
      "12 3,4 5",
    ])
  func refuses(_ text: String) { #expect(NumberReading(text) == .notANumber) }

  @Test("Thirty digits are read and thirty-one are too many")
  func length() {
    #expect(NumberReading(String(repeating: "9", count: 30)).value != nil)
    #expect(NumberReading(String(repeating: "9", count: 31)) == .tooLong)
    #expect(NumberReading(String(repeating: "9", count: 100_000)) == .notANumber)
  }
}
