internal import BigInt

/// Says beforehand how much work `ExactMargins` has with margins, by the same steps on sums without their weights.
///
/// Whole numbers without bounds cost some twenty times as much as these, which matters where it ends in nothing.
struct MarginWork {
  private var budget: Int

  /// Whether the work on a draw from each group is within a budget.
  static func fits(
    _ groups: [(items: [ItemMargins], count: Int)], _ scale: ExactMargins.Scale, budget: Int
  ) -> Bool {
    var work = MarginWork(budget: budget)
    var halves: [Set<Int>] = [[0], [0]]
    var drawn: [Set<Int>] = []
    for (items, count) in groups where count > 0 {
      guard let sums = work.draw(count, from: items, scale) else { return false }
      drawn.append(sums)
    }
    for sums in drawn.sorted(by: { $0.count > $1.count }) {
      let smaller = halves[0].count <= halves[1].count ? 0 : 1
      var product: Set<Int> = []
      guard work.add(halves[smaller], sums, to: &product) else { return false }
      halves[smaller] = product
    }
    return true
  }

  private init(budget: Int) { self.budget = budget }

  private mutating func draw(
    _ count: Int, from items: [ItemMargins], _ scale: ExactMargins.Scale
  ) -> Set<Int>? {
    var sums: [Set<Int>] = [[0]] + Array(repeating: [], count: count)
    var left = items.count
    for (item, members) in ExactMargins.alike(items) {
      left -= members
      let margins = Set(scale.ways(of: item).map(\.margin))
      guard let powers = powers(of: margins, upTo: min(members, count)) else { return nil }
      var next: [Set<Int>] = Array(repeating: [], count: count + 1)
      for size in max(0, count - left)...count {
        for taken in 0...min(size, members) where !sums[size - taken].isEmpty {
          guard add(sums[size - taken], powers[taken], to: &next[size]) else { return nil }
        }
      }
      sums = next
    }
    return sums[count]
  }

  private mutating func powers(of margins: Set<Int>, upTo most: Int) -> [Set<Int>]? {
    var powers: [Set<Int>] = [[0]]
    for size in 0..<most {
      var next: Set<Int> = []
      guard add(powers[size], margins, to: &next) else { return nil }
      powers.append(next)
    }
    return powers
  }

  private mutating func add(_ first: Set<Int>, _ second: Set<Int>, to result: inout Set<Int>) -> Bool {
    budget -= first.count * second.count
    guard budget >= 0 else { return false }
    for sum in first {
      for more in second { result.insert(sum + more) }
    }
    return true
  }
}
