internal import BigInt
internal import Scoring

/// Adds up margins exactly, in whole numbers over a common scale, as long as that is not too much work.
struct ExactMargins {
  /// The number of products of sums that is done at most.
  static let usualBudget = 3_000_000

  /// For each sum of margins the number of ways to it.
  typealias Sums = [Int: BigInt]

  private var budget: Int

  /// Allows an amount of work.
  init(budget: Int) { self.budget = budget }

  /// The chance that the margins of a draw from each group add up to zero or more; nil if it is too much work.
  mutating func chance(_ groups: [(items: [ItemMargins], count: Int)]) -> Rational? {
    guard let scale = Self.scale(of: groups.flatMap(\.items)),
      MarginWork.fits(groups, scale, budget: budget)
    else { return nil }
    var sums: [Sums] = []
    var total = BigInt(1)
    for (items, count) in groups where count > 0 {
      guard let drawn = draw(count, from: items, scale) else { return nil }
      total *= drawn.values.reduce(0, +)
      sums.append(drawn)
    }
    guard let ways = waysToPass(sums), total > 0 else { return nil }
    return Rational(ways, over: total)
  }

  /// Elementary symmetric sums: `sums[j]` over all sets of j of the items so far.
  ///
  /// Items that are guessed alike are taken together: of m of them j can be chosen in as many ways as m over j.
  private mutating func draw(_ count: Int, from items: [ItemMargins], _ scale: Scale) -> Sums? {
    var sums: [Sums] = [[0: 1]] + Array(repeating: [:], count: count)
    var left = items.count
    for (item, members) in Self.alike(items) {
      left -= members
      guard let powers = powers(of: scale.ways(of: item), upTo: min(members, count)) else { return nil }
      let choices = Self.ways(upTo: min(members, count), of: members)
      var next: [Sums] = Array(repeating: [:], count: count + 1)
      // A set must still be able to grow to `count` with the items that are left.
      for size in max(0, count - left)...count {
        for taken in 0...min(size, members) where !sums[size - taken].isEmpty {
          guard add(sums[size - taken], powers[taken], times: choices[taken], to: &next[size]) else {
            return nil
          }
        }
      }
      sums = next
    }
    return sums[count]
  }

  /// Items that are guessed alike, in the order in which they first stand, with their number.
  static func alike(_ items: [ItemMargins]) -> [(item: ItemMargins, members: Int)] {
    var places: [ItemMargins: Int] = [:]
    var found: [(item: ItemMargins, members: Int)] = []
    for item in items {
      if let place = places[item] {
        found[place].members += 1
      } else {
        places[item] = found.count
        found.append((item, 1))
      }
    }
    return found
  }

  /// The sums of none, one, two … of the same item.
  private mutating func powers(of ways: [(margin: Int, weight: BigInt)], upTo most: Int) -> [Sums]? {
    let one = Sums(ways.map { ($0.margin, $0.weight) }, uniquingKeysWith: +)
    var powers: [Sums] = [[0: 1]]
    for size in 0..<most {
      var next: Sums = [:]
      guard add(powers[size], one, times: 1, to: &next) else { return nil }
      powers.append(next)
    }
    return powers
  }

  /// Adds all sums of one of each, so many times; false if it is too much work.
  private mutating func add(_ first: Sums, _ second: Sums, times: BigInt, to result: inout Sums) -> Bool {
    guard spend(first.count * second.count) else { return false }
    for (sum, count) in first {
      let count = count * times
      for (more, ways) in second { result[sum + more, default: 0] += count * ways }
    }
    return true
  }

  /// The number of ways to choose none, one, two … of a number of items.
  private static func ways(upTo most: Int, of all: Int) -> [BigInt] {
    var result = [BigInt(1)]
    for step in 0..<most { result.append(result[step] * BigInt(all - step) / BigInt(step + 1)) }
    return result
  }

  /// The number of ways in which the sums of all groups are not below zero together.
  private mutating func waysToPass(_ groups: [Sums]) -> BigInt? {
    var halves: [Sums] = [[0: 1], [0: 1]]
    for group in groups.sorted(by: { $0.count > $1.count }) {
      let smaller = halves[0].count <= halves[1].count ? 0 : 1
      var product: Sums = [:]
      guard add(halves[smaller], group, times: 1, to: &product) else { return nil }
      halves[smaller] = product
    }
    return pairs(halves[0], halves[1])
  }

  /// The number of pairs, one of each, that are not below zero together.
  private func pairs(_ first: Sums, _ second: Sums) -> BigInt {
    let ascending = second.sorted { $0.key < $1.key }
    var tails: [BigInt] = Array(repeating: 0, count: ascending.count + 1)
    for index in ascending.indices.reversed() { tails[index] = tails[index + 1] + ascending[index].value }
    return first.reduce(0) { total, entry in
      var (low, high) = (0, ascending.count)
      while low < high {
        let middle = (low + high) / 2
        if ascending[middle].key + entry.key < 0 { low = middle + 1 } else { high = middle }
      }
      return total + entry.value * tails[low]
    }
  }

  private mutating func spend(_ work: Int) -> Bool {
    budget -= work
    return budget >= 0
  }
}
