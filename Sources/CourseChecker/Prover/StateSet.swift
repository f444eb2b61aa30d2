internal import Foundation

/// A set of states: a bit for each word where the words are few, else a table with open addresses.
final class StateSet<Word: FixedWidthInteger & UnsignedInteger> {
  /// The most bits of a word for which there is a bit for each: 64 MiB, of which only touched pages count.
  static var mostDenseBits: Int { 29 }

  /// How many states are in it.
  private(set) var count = 0
  private let isDense: Bool
  private var bits: UnsafeMutablePointer<UInt64>
  private var table: UnsafeMutablePointer<Word>
  private var capacity: Int

  /// Makes an empty set of words of so many bits.
  init(bits width: Int) {
    isDense = width <= Self.mostDenseBits
    capacity = isDense ? 1 : 1 << 12
    bits = Self.zeros(isDense ? 1 << max(0, width - 6) : 1)
    table = Self.zeros(capacity)
  }

  deinit {
    free(bits)
    free(table)
  }

  /// Gives memory that is zero without being touched.
  private static func zeros<Element: FixedWidthInteger>(_ count: Int) -> UnsafeMutablePointer<Element> {
    guard let memory = calloc(count, MemoryLayout<Element>.stride) else {
      fatalError("no memory for the states")
    }
    return memory.bindMemory(to: Element.self, capacity: count)
  }

  /// Puts a state into the set; tells whether it is new.
  @inline(__always) func insert(_ state: Word) -> Bool {
    if isDense {
      let number = UInt(truncatingIfNeeded: state)
      let (word, bit) = (Int(number >> 6), UInt64(1) &<< UInt64(number & 63))
      let old = bits[word]
      if old & bit != 0 { return false }
      bits[word] = old | bit
      count &+= 1
      return true
    }
    return insertSparse(state)
  }

  /// Tells whether a state is in the set.
  func contains(_ state: Word) -> Bool {
    if isDense {
      let number = UInt(truncatingIfNeeded: state)
      return bits[Int(number >> 6)] & (UInt64(1) &<< UInt64(number & 63)) != 0
    }
    return table[place(of: state &+ 1)] != 0
  }

  /// The free place, or that of a key, which is the state plus one.
  @inline(__always) private func place(of key: Word) -> Int {
    let upper = Word.bitWidth > 64 ? UInt64(truncatingIfNeeded: key >> Word(64)) &* 0xD6E8_FEB8_6659_FD93 : 0
    let mixed = (UInt64(truncatingIfNeeded: key) ^ upper) &* 0x9E37_79B9_7F4A_7C15
    var place = Int(truncatingIfNeeded: mixed >> 20) & (capacity - 1)
    while table[place] != 0, table[place] != key { place = (place + 1) & (capacity - 1) }
    return place
  }

  private func insertSparse(_ state: Word) -> Bool {
    let place = place(of: state &+ 1)
    if table[place] != 0 { return false }
    table[place] = state &+ 1
    count += 1
    if count * 3 > capacity * 2 { grow() }
    return true
  }

  private func grow() {
    let (old, size) = (table, capacity)
    capacity = size * 2
    table = Self.zeros(capacity)
    for index in 0..<size where old[index] != 0 { table[place(of: old[index])] = old[index] }
    free(old)
  }
}
