internal import BigInt

/// The ways of choosing and of arranging, counted without bound.
enum Counting {
  /// The number of ways to choose `chosen` of `all`; zero where there is none.
  static func ways(toChoose chosen: Int, of all: Int) -> BigInt {
    guard chosen >= 0, chosen <= all else { return 0 }
    var result = BigInt(1)
    for step in 0..<min(chosen, all - chosen) { result = result * BigInt(all - step) / BigInt(step + 1) }
    return result
  }

  /// The numbers of ways to choose none, one, two … all of `all`.
  static func ways(toChooseOf all: Int) -> [BigInt] {
    var row = [BigInt(1)]
    for step in 0..<max(0, all) { row.append(row[step] * BigInt(all - step) / BigInt(step + 1)) }
    return row
  }

  /// The number of ways to put `chosen` of `all` in a row; zero where there is none.
  static func rows(of chosen: Int, from all: Int) -> BigInt {
    guard chosen >= 0, chosen <= all else { return 0 }
    return (0..<chosen).reduce(BigInt(1)) { $0 * BigInt(all - $1) }
  }

  /// The number of ways to put `items` of `places` in a row so that just `own` stand at their own place.
  ///
  /// By inclusion and exclusion; with as many items as places these are the rencontres numbers.
  static func rows(of items: Int, from places: Int, withOwn own: Int) -> BigInt {
    guard (0...max(0, items)).contains(own), items <= places else { return 0 }
    let others = items - own
    let strays = (0...others).reduce(BigInt(0)) { sum, more in
      let term = ways(toChoose: more, of: others) * rows(of: others - more, from: places - own - more)
      return more.isMultiple(of: 2) ? sum + term : sum - term
    }
    return ways(toChoose: own, of: items) * strays
  }
}
