import CourseModel
import SourceText

/// A number as GIFT says it: `3`, `3:0.5`, `1..5`.
struct GIFTNumber {
  /// The digits of a number, without a sign for thousands.
  private let first: String
  private let second: String
  private let kind: Kind

  private enum Kind {
    case exact
    case margin
    case range
  }

  /// The widest range that a course can hold: what is told for any other number.
  static let anything = GIFTNumber(first: "-999999999", second: "999999999", kind: .range)

  /// What `anything` is in a course.
  static let everything = (low: Fraction(-999_999_999), high: Fraction(999_999_999))

  private init(first: String, second: String, kind: Kind) {
    self.first = first
    self.second = second
    self.kind = kind
  }

  init?(_ text: String) {
    let text = String(text.trimmed)
    if text == "*" {
      self = Self.anything
      return
    }
    if let dots = text.firstRange(of: "..") {
      guard let low = Self.digits(text[..<dots.lowerBound]), let high = Self.digits(text[dots.upperBound...]),
        let from = Double(low), let to = Double(high), from <= to
      else { return nil }
      self.init(first: low, second: high, kind: .range)
    } else if let colon = text.firstIndex(of: ":") {
      guard let middle = Self.digits(text[..<colon]),
        let margin = Self.digits(text[text.index(after: colon)...])
      else { return nil }
      let size = margin.hasPrefix("-") ? String(margin.dropFirst()) : margin
      self.init(first: middle, second: size, kind: (Double(size) ?? 0) == 0 ? .exact : .margin)
    } else {
      guard let digits = Self.digits(text[...]) else { return nil }
      self.init(first: digits, second: "", kind: .exact)
    }
  }

  /// The number with at most nine digits, as a course writes it; nil where it has more, or is none.
  private static func digits(_ text: Substring) -> String? {
    let text = text.trimmed.replacing(",", with: ".")
    guard let value = Double(text), value.isFinite, abs(value) <= 999_999_999,
      !text.lowercased().contains("x")
    else { return nil }
    if text.contains(where: { $0 == "e" || $0 == "E" }) { return plain(value) }
    let sign = text.hasPrefix("-") ? "-" : ""
    let parts = text.drop { $0 == "-" || $0 == "+" }.split(
      separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    var whole = String(parts[0].drop { $0 == "0" })
    if whole.isEmpty { whole = "0" }
    var decimals = parts.count > 1 ? String(parts[1]) : ""
    while decimals.hasSuffix("0") { decimals.removeLast() }
    guard whole.utf8.count + decimals.utf8.count <= 8 || decimals.isEmpty && whole.utf8.count <= 9 else {
      return nil
    }
    return sign + whole + (decimals.isEmpty ? "" : "." + decimals)
  }

  private static func plain(_ value: Double) -> String? {
    let scaled = value * 10_000
    guard abs(scaled) < 99_999_999, scaled.rounded() == scaled else {
      return value.rounded() == value ? String(Int(value)) : nil
    }
    return digits(Substring(GIFTWriter.digits(value)))
  }

  /// The number as it stands behind `=` in a chip.
  func chip(_ language: Language) -> String {
    switch kind {
    case .exact: Self.shown(first, language)
    case .margin: Self.shown(first, language) + " ± " + Self.shown(second, language)
    case .range: Self.shown(first, language) + ".." + Self.shown(second, language)
    }
  }

  /// With three decimals a number would be asked back (`1,234`), so it gets a fourth.
  private static func shown(_ digits: String, _ language: Language) -> String {
    let parts = digits.split(separator: ".")
    guard parts.count == 2 else { return digits }
    let decimals = parts[1].utf8.count == 3 ? parts[1] + "0" : parts[1]
    return parts[0] + (language == .nl ? "," : ".") + decimals
  }
}
