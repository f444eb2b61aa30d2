internal import BigInt

extension Rational {
  /// Adds two numbers.
  public static func + (first: Rational, second: Rational) -> Rational {
    if case .small(let a, let b) = first.value, case .small(let c, let d) = second.value,
      let sum = smallSum(a, b, c, d)
    {
      return sum
    }
    let above = first.numerator * second.denominator + second.numerator * first.denominator
    return Rational(above, over: first.denominator * second.denominator)
  }

  /// Takes `second` off `first`.
  public static func - (first: Rational, second: Rational) -> Rational { first + -second }

  /// Negates a number.
  public static prefix func - (number: Rational) -> Rational {
    switch number.value {
    case .small(let above, let below): Rational(value: .small(-above, below))
    case .big(let above, let below): Rational(-above, over: below)
    }
  }

  /// Multiplies two numbers.
  public static func * (first: Rational, second: Rational) -> Rational {
    if case .small(let a, let b) = first.value, case .small(let c, let d) = second.value {
      let (above, aboveOverflows) = a.multipliedReportingOverflow(by: c)
      let (below, belowOverflows) = b.multipliedReportingOverflow(by: d)
      if !aboveOverflows, !belowOverflows, above != .min {
        return below == 1 ? Rational(value: .small(above, 1)) : Rational(reducing: above, below)
      }
    }
    return Rational(
      first.numerator * second.numerator, over: first.denominator * second.denominator)
  }

  /// Divides `first` by `second`; zero as the second is a mistake of the caller and stops the program.
  public static func / (first: Rational, second: Rational) -> Rational {
    if case .small(let above, let below) = second.value, above > 0 {
      return first * Rational(value: .small(below, above))
    }
    return Rational(
      first.numerator * second.denominator, over: first.denominator * second.numerator)
  }

  /// Adds `second` to `first`.
  public static func += (first: inout Rational, second: Rational) { first = first + second }

  /// Takes `second` off `first`.
  public static func -= (first: inout Rational, second: Rational) { first = first - second }

  /// The sum `a/b + c/d`, if no step of it leaves the machine word.
  private static func smallSum(_ a: Int, _ b: Int, _ c: Int, _ d: Int) -> Rational? {
    if b == d {
      let (sum, overflows) = a.addingReportingOverflow(c)
      guard !overflows, sum != .min else { return nil }
      return b == 1 ? Rational(value: .small(sum, 1)) : Rational(reducing: sum, b)
    }
    let (left, leftOverflows) = a.multipliedReportingOverflow(by: d)
    let (right, rightOverflows) = c.multipliedReportingOverflow(by: b)
    let (sum, sumOverflows) = left.addingReportingOverflow(right)
    let (below, belowOverflows) = b.multipliedReportingOverflow(by: d)
    guard !leftOverflows, !rightOverflows, !sumOverflows, !belowOverflows, sum != .min else { return nil }
    return Rational(reducing: sum, below)
  }
}

extension Rational: Comparable {
  /// Whether `first` is the smaller, exactly.
  public static func < (first: Rational, second: Rational) -> Bool {
    if case .small(let a, let b) = first.value, case .small(let c, let d) = second.value {
      if b == d { return a < c }
      let left = a.multipliedFullWidth(by: d)
      let right = c.multipliedFullWidth(by: b)
      return (left.high, left.low) < (right.high, right.low)
    }
    return first.numerator * second.denominator < second.numerator * first.denominator
  }
}

extension Sequence<Rational> {
  /// The sum of the numbers; zero for none.
  public func sum() -> Rational { reduce(.zero, +) }
}
