internal import Scoring

/// Adds up margins on a grid, once rounded down and once rounded up, so that the chance lies between the two.
///
/// The work is that of the grid and not of the number of different sums; the error of the floating-point sums
/// of chances, which are never subtracted, is far below that of the grid.
enum BoundedMargins {
  /// About the most additions that are made.
  static let work = 60_000_000

  /// More than the error of the floating-point sums.
  private static let hair = 1e-12

  /// The bounds of the chance that the margins of a draw from each group add up to zero or more.
  static func chance(_ groups: [(items: [ItemMargins], count: Int)]) -> GuessChance {
    .between(max(0, bound(groups, up: false) - hair), min(1, bound(groups, up: true) + hair))
  }

  private static func bound(_ groups: [(items: [ItemMargins], count: Int)], up: Bool) -> Double {
    let drawn = groups.reduce(0) { $0 + $1.count }
    let margins = groups.flatMap(\.items).flatMap(\.outcomes).map(\.margin)
    let largest = margins.map { max($0, -$0) }.max() ?? .zero
    guard drawn > 0, largest > .zero else { return 1 }
    let steps = groups.reduce(1.0) { total, group in
      total + Double(group.items.count) * Double(group.count)
        * Double(group.items.map(\.outcomes.count).max() ?? 1)
    }
    // A draw of so many items is passed by guessing hardly ever or nearly always, also on a coarse grid.
    let fewest = drawn > 1000 ? 4 : 16
    let cells = max(fewest, min(6000 / drawn, Int(Double(work) / (steps * Double(2 * drawn)))))
    var grid = MarginGrid(cell: largest / Rational(cells), up: up)
    for (items, count) in groups where count > 0 { grid.add(count, of: items) }
    return grid.chanceOfAtLeastZero
  }
}

/// The chances of sums of margins, in cells.
private struct MarginGrid {
  let cell: Rational
  let up: Bool
  private var chances: [Double] = [1]
  private var lowest = 0

  init(cell: Rational, up: Bool) {
    self.cell = cell
    self.up = up
  }

  /// The chance of a sum that is not below zero.
  var chanceOfAtLeastZero: Double {
    chances.enumerated().reduce(0) { $1.offset + lowest >= 0 ? $0 + $1.element : $0 }
  }

  /// Draws a number of items and adds their margins.
  mutating func add(_ count: Int, of items: [ItemMargins]) {
    let outcomes = items.map { item in
      item.outcomes.map { outcome -> (step: Int, chance: Double) in
        let steps = outcome.margin / cell
        return (Int(clamping: up ? steps.ceiling : steps.floor), outcome.chance.approximation)
      }
    }
    let low = outcomes.flatMap { $0.map(\.step) }.min() ?? 0
    let high = outcomes.flatMap { $0.map(\.step) }.max() ?? 0
    let width = (high - low) * count + 1
    // Of the first i items, `sums[j]` is the mean over all sets of j of them.
    var sums = Array(repeating: [Double](), count: count + 1)
    sums[0] = [1]
    for (index, item) in outcomes.enumerated() {
      // A set must still be able to grow to `count` with the items that are left.
      let least = max(1, count - (items.count - 1 - index))
      for size in stride(from: min(count, index + 1), through: least, by: -1) {
        let share = Double(size) / Double(index + 1)
        var next = sums[size].map { $0 * (1 - share) }
        if next.isEmpty { next = Array(repeating: 0, count: min(width, (high - low) * size + 1)) }
        Self.add(sums[size - 1], to: &next, item, low: low, share)
        sums[size] = next
      }
    }
    convolve(sums[count], lowest: low * count)
  }

  /// Adds the sums with one item more; on buffers, since all the time of the bounds is spent here.
  private static func add(
    _ sums: [Double], to next: inout [Double], _ item: [(step: Int, chance: Double)], low: Int,
    _ share: Double
  ) {
    sums.withUnsafeBufferPointer { sums in
      next.withUnsafeMutableBufferPointer { next in
        for (sum, chance) in sums.enumerated() where chance > 0 {
          for outcome in item { next[sum + outcome.step - low] += chance * outcome.chance * share }
        }
      }
    }
  }

  private mutating func convolve(_ other: [Double], lowest start: Int) {
    var result = Array(repeating: 0.0, count: chances.count + max(1, other.count) - 1)
    for (first, chance) in chances.enumerated() where chance > 0 {
      for (second, more) in other.enumerated() { result[first + second] += chance * more }
    }
    chances = result
    lowest += start
  }
}
