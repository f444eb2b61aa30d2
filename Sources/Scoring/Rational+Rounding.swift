public import BigInt

extension Rational {
  /// A number rounded for display: never compared, never added.
  public struct Decimal: Sendable, Hashable {
    /// Whether it is below zero; never so when it was rounded to zero.
    public let isNegative: Bool
    /// The whole part, without sign.
    public let whole: BigInt
    /// The digits behind the mark, as many as were asked for.
    public let digits: String
    /// Whether nothing was rounded off.
    public let isExact: Bool
  }

  /// The greatest whole number that is not above this one.
  public var floor: BigInt {
    switch value {
    case .small(let above, let below):
      return BigInt(above % below < 0 ? above / below - 1 : above / below)
    case .big(let above, let below):
      let (quotient, remainder) = above.quotientAndRemainder(dividingBy: below)
      return remainder < 0 ? quotient - 1 : quotient
    }
  }

  /// The least whole number that is not below this one: the whole score that a cut score asks for.
  public var ceiling: BigInt { -((-self).floor) }

  /// This number in hundredths, rounded half up, for display: 1 gives 100.
  ///
  /// A share just below a pass mark can round up to it, so a decision never rests on this.
  public var percentage: Int { Int(clamping: (self * 100 + Rational(1, over: 2)).floor) }

  /// Rounds to at most `places` digits behind the mark, half away from zero.
  ///
  /// A number of places below zero is read as zero, one above 100 as 100.
  public func rounded(toPlaces places: Int) -> Decimal {
    let places = Swift.min(Swift.max(places, 0), 100)
    let scale = BigInt(10).power(places)
    let scaled = (self < 0 ? -self : self) * Rational(scale)
    let nearest = (scaled + Rational(1, over: 2)).floor
    let (whole, rest) = nearest.quotientAndRemainder(dividingBy: scale)
    let text = places == 0 ? "" : String(rest)
    return Decimal(
      isNegative: self < 0 && nearest != 0, whole: whole,
      digits: String(repeating: "0", count: Swift.max(0, places - text.utf8.count)) + text,
      isExact: scaled == Rational(nearest))
  }
}
