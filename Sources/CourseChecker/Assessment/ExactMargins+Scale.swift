internal import BigInt
internal import Scoring

extension ExactMargins {
  /// What all margins and all chances are multiplied by to become whole numbers.
  struct Scale {
    let margin: BigInt
    let chance: BigInt

    func ways(of item: ItemMargins) -> [(margin: Int, weight: BigInt)] {
      item.outcomes.map { outcome in
        (
          Int(clamping: outcome.margin.numerator * (margin / outcome.margin.denominator)),
          outcome.chance.numerator * (chance / outcome.chance.denominator)
        )
      }
    }
  }

  /// The common scale; nil where the margins would not fit machine words.
  static func scale(of items: [ItemMargins]) -> Scale? {
    var margin = BigInt(1)
    var chance = BigInt(1)
    var largest = Rational.zero
    for item in Set(items) {
      for outcome in item.outcomes {
        margin = leastMultiple(margin, outcome.margin.denominator)
        chance = leastMultiple(chance, outcome.chance.denominator)
        largest = max(largest, outcome.margin, -outcome.margin)
        guard margin.bitWidth < 200, chance.bitWidth < 2000 else { return nil }
      }
    }
    let total = (largest * Rational(margin) * Rational(max(1, items.count))).ceiling
    guard total < BigInt(1) << 60 else { return nil }
    return Scale(margin: margin, chance: chance)
  }

  private static func leastMultiple(_ first: BigInt, _ second: BigInt) -> BigInt {
    first / first.greatestCommonDivisor(with: second) * second
  }
}
