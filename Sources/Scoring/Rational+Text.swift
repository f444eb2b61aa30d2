internal import BigInt

extension Rational: CustomStringConvertible, LosslessStringConvertible {
  /// The number as `n` or `n/d`.
  public var description: String {
    switch value {
    case .small(let above, 1): String(above)
    case .small(let above, let below): "\(above)/\(below)"
    case .big(let above, let below): below == 1 ? String(above) : "\(above)/\(below)"
    }
  }

  /// Reads `n` or `n/d` in decimal digits, at most 1000 characters; the parts may have a common divisor.
  public init?(_ description: String) {
    guard description.utf8.count <= 1000 else { return nil }
    let parts = description.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let above = parts.first.flatMap({ Self.whole($0, signed: true) }) else { return nil }
    guard parts.count == 2 else {
      self.init(above)
      return
    }
    guard let below = Self.whole(parts[1], signed: false), below > 0 else { return nil }
    self.init(above, over: below)
  }

  /// Reads a whole number in ASCII digits.
  private static func whole(_ text: Substring, signed: Bool) -> BigInt? {
    let digits = signed && text.utf8.first == UInt8(ascii: "-") ? text.dropFirst() : text
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return BigInt(String(text), radix: 10)
  }
}

extension Rational: Codable {
  /// Reads a number from a string `n` or `n/d`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let number = Rational(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no fraction n/d")
    }
    self = number
  }

  /// Writes the number as a string `n` or `n/d`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
