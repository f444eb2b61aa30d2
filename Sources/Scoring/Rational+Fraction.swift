internal import BigInt
public import CourseModel

extension Fraction {
  /// Makes the fraction that equals `number`, if both its parts fit.
  public init?(exactly number: Rational) {
    switch number.value {
    case .small(let above, let below): self.init(above, below)
    case .big: return nil
    }
  }
}
