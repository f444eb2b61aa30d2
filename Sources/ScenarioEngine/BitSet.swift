/// A set of small whole numbers; those below 64 need no allocation.
struct BitSet: Sendable, Hashable {
  private var first: UInt64 = 0
  /// The words above the first; the last one is never zero, so that equal sets have equal words.
  private var rest: [UInt64] = []

  /// Whether nothing is in it.
  var isEmpty: Bool { first == 0 && rest.isEmpty }

  /// How many numbers are in it.
  var count: Int { rest.reduce(first.nonzeroBitCount) { $0 + $1.nonzeroBitCount } }

  /// Tells whether `number` is in it.
  func contains(_ number: Int) -> Bool {
    if number < 64 { return number >= 0 && first & (1 << UInt64(number)) != 0 }
    let word = number / 64 - 1
    return word < rest.count && rest[word] & (1 << UInt64(number % 64)) != 0
  }

  /// Puts `number`, which is not below 0, into it; tells whether it is new.
  @discardableResult
  mutating func insert(_ number: Int) -> Bool {
    guard !contains(number) else { return false }
    if number < 64 {
      first |= 1 << UInt64(number)
      return true
    }
    let word = number / 64 - 1
    if word >= rest.count { rest.append(contentsOf: repeatElement(0, count: word + 1 - rest.count)) }
    rest[word] |= 1 << UInt64(number % 64)
    return true
  }

  /// Takes `number` out of it; tells whether it was in it.
  @discardableResult
  mutating func remove(_ number: Int) -> Bool {
    guard contains(number) else { return false }
    if number < 64 {
      first &= ~(1 << UInt64(number))
      return true
    }
    rest[number / 64 - 1] &= ~(1 << UInt64(number % 64))
    while rest.last == 0 { rest.removeLast() }
    return true
  }
}

extension BitSet {
  /// Tells whether any number in it satisfies `predicate`, from low to high.
  func contains(where predicate: (Int) -> Bool) -> Bool {
    if Self.any(first, above: 0, predicate) { return true }
    return rest.indices.contains { Self.any(rest[$0], above: ($0 + 1) * 64, predicate) }
  }

  private static func any(_ word: UInt64, above base: Int, _ predicate: (Int) -> Bool) -> Bool {
    var left = word
    while left != 0 {
      if predicate(base + left.trailingZeroBitCount) { return true }
      left &= left - 1
    }
    return false
  }
}
