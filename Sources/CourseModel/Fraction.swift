/// An exact number as an author writes one: `1`, `0,5`, `70%`.
///
/// The parser accepts at most nine digits, so that neither part overflows; arithmetic is done by
/// `Scoring` on unbounded integers.
public struct Fraction: Sendable, Hashable {
  /// The part above the line.
  public let numerator: Int
  /// The part below the line; above zero.
  public let denominator: Int

  /// Makes `numerator / denominator`, in lowest terms; a denominator below one is read as one.
  public init(_ numerator: Int, _ denominator: Int = 1) {
    let below = max(1, denominator)
    var a = abs(numerator)
    var b = below
    while b != 0 { (a, b) = (b, a % b) }
    let divisor = max(1, a)
    self.numerator = numerator / divisor
    self.denominator = below / divisor
  }

  /// Zero.
  public static let zero = Fraction(0)
  /// One.
  public static let one = Fraction(1)
}
