public import BigInt
public import CourseModel

/// An exact fraction of unbounded whole numbers, in lowest terms.
///
/// Scores are added and compared exactly: summing one third fifty times in floating point fails a
/// learner who passed (`Tests/ScoringTests`).
public struct Rational: Sendable, Hashable {
  /// The number: in machine words wherever it fits, so that equal numbers have one form only.
  let value: Value

  /// The two forms; the denominator is above zero, and both parts have no common divisor.
  enum Value: Sendable, Hashable {
    /// Both parts are words, and the numerator is not the lowest one, so that it can be negated.
    case small(Int, Int)
    /// At least one part fits no word.
    indirect case big(BigInt, BigInt)
  }

  init(value: Value) { self.value = value }

  /// Makes a whole number.
  public init(_ whole: Int) {
    value = whole == .min ? .big(BigInt(whole), 1) : .small(whole, 1)
  }

  /// Makes a whole number.
  public init(_ whole: BigInt) { self.init(whole, over: 1) }

  /// Makes the number that an author wrote.
  public init(_ fraction: Fraction) { self.init(fraction.numerator, over: fraction.denominator) }

  /// Makes `numerator / denominator`; a denominator of zero is a mistake of the caller and stops the program.
  public init(_ numerator: Int, over denominator: Int) {
    if numerator != .min, denominator > 0 {
      self.init(reducing: numerator, denominator)
    } else {
      self.init(BigInt(numerator), over: BigInt(denominator))
    }
  }

  /// Makes `numerator / denominator`; a denominator of zero is a mistake of the caller and stops the program.
  public init(_ numerator: BigInt, over denominator: BigInt) {
    precondition(denominator != 0, "a fraction over zero")
    let divisor = numerator.greatestCommonDivisor(with: denominator) * (denominator < 0 ? -1 : 1)
    let above = numerator / divisor
    let below = denominator / divisor
    if let smallAbove = Int(exactly: above), let smallBelow = Int(exactly: below), smallAbove != .min {
      value = .small(smallAbove, smallBelow)
    } else {
      value = .big(above, below)
    }
  }

  /// Makes a number of two words of which the first can be negated and the second is above zero.
  init(reducing numerator: Int, _ denominator: Int) {
    var divisor = denominator
    var rest = abs(numerator)
    while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
    value = .small(numerator / divisor, denominator / divisor)
  }

  /// The part above the line; it carries the sign.
  public var numerator: BigInt {
    switch value {
    case .small(let above, _): BigInt(above)
    case .big(let above, _): above
    }
  }

  /// The part below the line; above zero.
  public var denominator: BigInt {
    switch value {
    case .small(_, let below): BigInt(below)
    case .big(_, let below): below
    }
  }

  /// Zero.
  public static let zero = Rational(0)
  /// One.
  public static let one = Rational(1)

  /// This number, or the nearest bound if it lies outside `bounds`.
  public func clamped(to bounds: ClosedRange<Rational>) -> Rational {
    min(max(self, bounds.lowerBound), bounds.upperBound)
  }
}

extension Rational: ExpressibleByIntegerLiteral {
  /// Makes a whole number.
  public init(integerLiteral value: Int) { self.init(value) }
}
