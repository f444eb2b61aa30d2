public import CourseModel
public import SourceText

/// An exact number as a text: `16`, `7.5`, `-1` or, where no decimals are exact, `50/3`.
///
/// At most 40 digits above and below, so that a view can always show it.
public struct ExactNumber: Sendable, Hashable {
  /// The canonical text: digits with at most one point or one fraction bar between them.
  public let text: String

  /// Makes a number of its canonical text; nil for anything else.
  public init?(_ text: String) {
    let digits = text.utf8.first == 0x2D ? text.utf8.dropFirst() : text.utf8[...]
    let halves = digits.split(omittingEmptySubsequences: false) { $0 == 0x2E || $0 == 0x2F }
    guard (1...2).contains(halves.count),
      halves.allSatisfy({ (1...40).contains($0.count) && $0.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    // Nothing is divided by zero.
    if text.utf8.contains(0x2F), let below = halves.last, below.allSatisfy({ $0 == 0x30 }) { return nil }
    self.text = text
  }

  /// Whether it is below zero.
  var isNegative: Bool { text.utf8.first == 0x2D }

  /// Makes a whole number.
  public init(_ whole: Int) { text = String(whole) }

  /// Makes a number of a fraction: with decimals where at most nine are exact, else with a bar.
  public init(_ fraction: Fraction) {
    let below = UInt64(fraction.denominator)
    let above = UInt64(fraction.numerator.magnitude)
    let sign = fraction.numerator < 0 ? "-" : ""
    var (whole, rest) = above.quotientAndRemainder(dividingBy: below)
    var decimals = ""
    while rest != 0, decimals.utf8.count < 9, rest <= UInt64.max / 10 {
      (whole, rest) = (rest * 10).quotientAndRemainder(dividingBy: below)
      decimals += String(whole)
    }
    guard rest == 0 else {
      text = "\(sign)\(above)/\(below)"
      return
    }
    text = sign + String(above / below) + (decimals.isEmpty ? "" : "." + decimals)
  }

  /// The number as `language` writes it: Dutch with a comma.
  public func shown(in language: Language) -> String {
    switch language {
    case .nl: String(text.map { $0 == "." ? "," : $0 })
    case .en: text
    }
  }
}

extension ExactNumber: Codable {
  /// Reads a number; throws `CertificateFault.unreadable` for a text that is none.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let number = ExactNumber(text) else { throw CertificateFault.unreadable(decoder.place) }
    self = number
  }

  /// Writes the number as its text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
