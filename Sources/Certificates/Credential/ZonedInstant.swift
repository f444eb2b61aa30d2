public import Foundation

/// An instant with the offset of the clock on the wall, to the second: `2026-11-24T13:05:00+01:00` (RFC 3339).
public struct ZonedInstant: Sendable, Hashable {
  /// Seconds since 1970-01-01T00:00:00Z.
  public let seconds: Int64
  /// How far the clock on the wall is ahead of UTC, in seconds; whole minutes.
  public let offset: Int

  /// Makes an instant; nil outside the years 1 to 9999, or with an offset of a day or of broken minutes.
  public init?(seconds: Int64, offset: Int) {
    guard (-62_135_596_800 + 86_400...253_402_300_799 - 86_400).contains(seconds), abs(offset) < 86_400,
      offset % 60 == 0
    else { return nil }
    self.seconds = seconds
    self.offset = offset
  }

  /// Makes an instant in a time zone.
  public init?(seconds: Int64, in zone: TimeZone) {
    let offset = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))
    self.init(seconds: seconds, offset: offset - offset % 60)
  }

  /// The day on the wall.
  public var day: CalendarDay {
    CalendarDay(daysSince1970: Int(floorDivided(seconds + Int64(offset), by: 86_400)))
  }

  /// The text.
  public var text: String {
    let ofDay = seconds + Int64(offset) - floorDivided(seconds + Int64(offset), by: 86_400) * 86_400
    let time = [ofDay / 3600, ofDay / 60 % 60, ofDay % 60].map { Self.padded(Int($0)) }.joined(separator: ":")
    guard offset != 0 else { return "\(day.text)T\(time)Z" }
    let minutes = abs(offset) / 60
    return
      "\(day.text)T\(time)\(offset < 0 ? "-" : "+")\(Self.padded(minutes / 60)):\(Self.padded(minutes % 60))"
  }

  /// Reads a text, without fractions of a second; nil for anything else, also where the zone is missing.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), let day = CalendarDay(bytes[0..<10]),
      let hour = Self.number(bytes[11..<13], below: 24), let minute = Self.number(bytes[14..<16], below: 60),
      let second = Self.number(bytes[17..<19], below: 60)
    else { return nil }
    var rest = bytes[19...]
    if rest.first == UInt8(ascii: ".") {
      let fraction = rest.dropFirst().prefix { (0x30...0x39).contains($0) }
      guard (1...9).contains(fraction.count) else { return nil }
      rest = rest.dropFirst(1 + fraction.count)
    }
    guard let offset = Self.offset(rest) else { return nil }
    let seconds = Int64(day.daysSince1970) * 86_400 + Int64(hour * 3600 + minute * 60 + second - offset)
    self.init(seconds: seconds, offset: offset)
  }

  private static func offset(_ bytes: ArraySlice<UInt8>) -> Int? {
    if bytes.elementsEqual([UInt8(ascii: "Z")]) { return 0 }
    let signs = Array(bytes)
    guard signs.count == 6, signs[3] == UInt8(ascii: ":"), let hours = number(signs[1..<3], below: 24),
      let minutes = number(signs[4..<6], below: 60)
    else { return nil }
    switch signs[0] {
    case UInt8(ascii: "+"): return (hours * 60 + minutes) * 60
    case UInt8(ascii: "-"): return -(hours * 60 + minutes) * 60
    default: return nil
    }
  }

  private static func number(_ bytes: ArraySlice<UInt8>, below limit: Int) -> Int? {
    guard bytes.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let value = bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return value < limit ? value : nil
  }

  private static func padded(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
}

private func floorDivided(_ number: Int64, by divisor: Int64) -> Int64 {
  let (quotient, rest) = number.quotientAndRemainder(dividingBy: divisor)
  return rest < 0 ? quotient - 1 : quotient
}

extension ZonedInstant: Codable {
  /// Reads an instant from its text.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let instant = ZonedInstant(text) else { throw CredentialFault.badMember(decoder.place) }
    self = instant
  }

  /// Writes an instant as its text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
