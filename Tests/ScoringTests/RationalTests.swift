import BigInt
import CourseModel
import Scoring
import Testing

@Suite struct RationalTests {
  @Test("One third added fifty times and more gives just the cut that floating point misses")
  func thirds() {
    let guess = Array(repeating: ratio(1, 3), count: 50).sum()
    #expect(guess == ratio(50, 3))
    let cut = guess + ratio(55, 100) * (50 - guess)
    #expect(cut == 35)
    #expect(cut.ceiling == 35)
  }

  @Test("A fraction is in lowest terms and its denominator above zero")
  func lowestTerms() {
    #expect(ratio(6, -4).numerator == -3)
    #expect(ratio(6, -4).denominator == 2)
    #expect(ratio(0, 7) == .zero)
    #expect(Rational(Fraction(25, 100)) == ratio(1, 4))
    #expect(ratio(Int.min, Int.min) == .one)
    #expect(Rational(Int.min) == -(Rational(Int.max) + 1))
  }

  @Test("Numbers that leave the machine word stay exact and come back to it")
  func large() {
    let large = Rational(Int.max)
    let square = large * large
    #expect(square.numerator == BigInt(Int.max) * BigInt(Int.max))
    #expect(square / large == large)
    #expect(square - square == .zero)
    #expect((large + large) - large == large)
    #expect(ratio(1, Int.max) + ratio(1, Int.max - 1) > ratio(1, Int.max))
    #expect(ratio(Int.max - 1, Int.max) > ratio(Int.max - 2, Int.max - 1))
    #expect(Set([square / large, large]).count == 1)
    #expect(-(-square) == square)
  }

  @Test("Arithmetic agrees with plain big integers", arguments: UInt64(1)...8)
  func arithmetic(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<400 {
      let scale = generator.pick([10, 1000, Int.max])
      let a = BigInt(generator.below(scale)) * (generator.chance(2) ? 1 : -1)
      let c = BigInt(generator.below(scale)) * (generator.chance(2) ? 1 : -1)
      let b = BigInt(generator.below(scale)) + 1
      let d = BigInt(generator.below(scale)) + 1
      let first = Rational(a, over: b)
      let second = Rational(c, over: d)
      #expect(first + second == Rational(a * d + c * b, over: b * d))
      #expect(first - second == Rational(a * d - c * b, over: b * d))
      #expect(first * second == Rational(a * c, over: b * d))
      if c != 0 { #expect(first / second == Rational(a * d, over: b * c)) }
      #expect((first < second) == (a * d < c * b))
      #expect(Rational(first.floor) <= first && first < Rational(first.floor + 1))
      #expect(Rational(first.ceiling) >= first && first > Rational(first.ceiling - 1))
      #expect(Rational(first.description) == first)
    }
  }

  @Test(
    "A share is rounded half up to whole hundredths",
    arguments: [
      (ratio(1, 3), 33), (ratio(2, 3), 67), (ratio(1, 200), 1), (ratio(149, 1000), 15), (1, 100), (0, 0),
      (ratio(-1, 200), 0), (ratio(-3, 200), -1),
    ])
  func percentage(_ number: Rational, _ expected: Int) { #expect(number.percentage == expected) }

  @Test(
    "Rounding to places keeps the zeros in front and says whether it is exact",
    arguments: [
      (ratio(1, 3), 2, "0.33", false), (ratio(2, 3), 2, "0.67", false), (ratio(1, 20), 2, "0.05", true),
      (ratio(-7, 2), 2, "-3.50", true), (ratio(-7, 2), 0, "-4.", false), (ratio(-1, 1000), 2, "0.00", false),
      (ratio(999, 1000), 2, "1.00", false), (ratio(199, 200), 1, "1.0", false), (5, -3, "5.", true),
    ])
  func rounding(_ number: Rational, _ places: Int, _ text: String, _ isExact: Bool) {
    let decimal = number.rounded(toPlaces: places)
    #expect("\(decimal.isNegative ? "-" : "")\(decimal.whole).\(decimal.digits)" == text)
    #expect(decimal.isExact == isExact)
  }

  @Test("A number is stored as text and read back")
  func text() {
    #expect(ratio(-2, 3).description == "-2/3")
    #expect(ratio(4, 2).description == "2")
    #expect(Rational("4/6") == ratio(2, 3))
    #expect(Rational("-12") == -12)
  }

  @Test(
    "Text that is no fraction is refused",
    arguments: [
      "", "1/0", "1/-2", "/2", "1/", "+1", "1/2/3", "½", "1 ", "--1", String(repeating: "9", count: 1001),
    ])
  func refusedText(_ text: String) { #expect(Rational(text) == nil) }

  @Test("A number becomes an author's fraction where it fits")
  func fraction() {
    #expect(Fraction(exactly: ratio(3, 4)) == Fraction(3, 4))
    #expect(Fraction(exactly: Rational(Int.max) * 2) == nil)
  }
}
