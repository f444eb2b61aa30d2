/// The tails of small distributions that the checks on keys need.
enum Chances {
  /// The chance of `count` or more successes where each trial has a chance of its own (Poisson's binomial).
  static func tail(of count: Int, in chances: [Double]) -> Double {
    tail(of: count, inCounts: successes(chances))
  }

  /// The chance of `count` or more successes, given the chance of each number of them.
  static func tail(of count: Int, inCounts counts: [Double]) -> Double {
    guard count > 0 else { return 1 }
    return count < counts.count ? min(1, counts[count...].reduce(0, +)) : 0
  }

  /// The chance of each number of successes.
  static func successes(_ chances: [Double]) -> [Double] {
    var counts = Array(repeating: 0.0, count: chances.count + 1)
    counts[0] = 1
    for (index, chance) in chances.enumerated() {
      for successes in stride(from: index + 1, to: 0, by: -1) {
        counts[successes] = counts[successes - 1] * chance + counts[successes] * (1 - chance)
      }
      counts[0] *= 1 - chance
    }
    return counts
  }

  /// Pearson's statistic of counts against what is expected of them.
  static func statistic(_ counts: [Int], _ expected: [Double]) -> Double {
    zip(counts, expected).reduce(0) { total, pair in
      guard pair.1 > 0 else { return total }
      let difference = Double(pair.0) - pair.1
      return total + difference * difference / pair.1
    }
  }

  /// The chance of a statistic at least as large as that of `counts`, if each key stood anywhere alike.
  ///
  /// Exactly, over all ways to place the keys, while these give few enough different counts; and else by the
  /// chi-square distribution (Wilson and Hilferty 1931).
  ///
  /// - Parameters:
  ///   - counts: How many keys stand at each position.
  ///   - sizes: The number of options of each item.
  /// - Returns: A chance from 0 to 1.
  static func positionTail(_ counts: [Int], sizes: [Int]) -> Double {
    let expected = counts.indices.map { place in
      sizes.reduce(0.0) { place < $1 ? $0 + 1 / Double($1) : $0 }
    }
    let observed = statistic(counts, expected)
    guard sizes.count <= mostExactItems, counts.count <= 5 else {
      return chiSquareTail(observed, degrees: counts.count - 1)
    }
    var chances: [[Int]: Double] = [Array(repeating: 0, count: counts.count): 1]
    for size in sizes {
      var next: [[Int]: Double] = [:]
      for (placed, chance) in chances {
        for place in 0..<min(size, counts.count) {
          var more = placed
          more[place] += 1
          next[more, default: 0] += chance / Double(size)
        }
      }
      chances = next
    }
    return min(1, chances.reduce(0) { statistic($1.key, expected) >= observed - 1e-9 ? $0 + $1.value : $0 })
  }

  private static let mostExactItems = 30

  /// The upper tail of the chi-square distribution, to about two digits.
  static func chiSquareTail(_ statistic: Double, degrees: Int) -> Double {
    guard degrees > 0 else { return 1 }
    let spread = 2 / (9 * Double(degrees))
    let root = cubeRoot(statistic / Double(degrees))
    return normalTail((root - (1 - spread)) / spread.squareRoot())
  }

  private static func cubeRoot(_ number: Double) -> Double {
    guard number > 0 else { return 0 }
    var root = max(1, number)
    for _ in 0..<200 { root -= (root * root * root - number) / (3 * root * root) }
    return root
  }

  /// The upper tail of the normal distribution (Abramowitz and Stegun 26.2.17, error below 1e-7).
  private static func normalTail(_ score: Double) -> Double {
    if score < 0 { return 1 - normalTail(-score) }
    let step = 1 / (1 + 0.2316419 * score)
    let terms = [0.319381530, -0.356563782, 1.781477937, -1.821255978, 1.330274429]
    let sum = terms.reversed().reduce(0.0) { ($0 + $1) * step }
    return sum * exponential(-score * score / 2) / (2 * Double.pi).squareRoot()
  }

  private static func exponential(_ power: Double) -> Double {
    // e^x by halving, so that this target needs no mathematics library.
    guard power > -700 else { return 0 }
    let small = power / 1024
    var value = 1 + small * (1 + small / 2 * (1 + small / 3 * (1 + small / 4)))
    for _ in 0..<10 { value *= value }
    return value
  }
}
