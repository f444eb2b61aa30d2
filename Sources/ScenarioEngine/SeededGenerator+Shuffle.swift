extension SeededGenerator {
  /// Gives `items` in another order, each order as likely (Fisher and Yates, from the end).
  public mutating func shuffled<Item>(_ items: [Item]) -> [Item] {
    var result = items
    for last in stride(from: result.count - 1, to: 0, by: -1) {
      result.swapAt(last, next(below: last + 1))
    }
    return result
  }

  /// Gives `items` in another order, but leaves those for which `isFixed` holds where they stand.
  public mutating func shuffled<Item>(_ items: [Item], keeping isFixed: (Item) -> Bool) -> [Item] {
    let free = items.indices.filter { !isFixed(items[$0]) }
    var result = items
    for (place, source) in zip(free, shuffled(free)) { result[place] = items[source] }
    return result
  }

  /// Draws `count` of `items`, or all of them if there are fewer, in the order in which they are drawn.
  public mutating func draw<Item>(_ count: Int, of items: [Item]) -> [Item] {
    Array(shuffled(items).prefix(max(0, count)))
  }
}
