/// A generator of numbers that look random and follow from a seed: SplitMix64.
///
/// Our own few lines, since the standard library's shuffle may change and a record must replay for
/// ever. It is no `RandomNumberGenerator`, so that no such shuffle can be used by mistake.
/// Source: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014.
public struct SeededGenerator: Sendable, Hashable {
  /// The name under which a record says how its draws came about.
  public static let name = "splitmix64-1"

  private var state: UInt64

  /// Makes the generator that `seed` starts.
  public init(seed: UInt64) { state = seed }

  /// Makes the stream of a seed for one purpose, such as `options/QUESTION`.
  ///
  /// Streams do not disturb each other: what is added to one question leaves the shuffles of all
  /// others as they were.
  public init(seed: UInt64, purpose: String) {
    var parent = SeededGenerator(seed: seed)
    state = parent.next() ^ StableHash.fnv1a(purpose)
  }

  /// Gives the next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// Gives a number from 0 to `bound` - 1, each as likely; 0 for a bound below 2.
  ///
  /// Source: Lemire, "Fast random integer generation in an interval", 2019.
  public mutating func next(below bound: Int) -> Int {
    guard bound > 1 else { return 0 }
    let limit = UInt64(bound)
    let threshold = (0 &- limit) % limit
    while true {
      let product = next().multipliedFullWidth(by: limit)
      if product.low >= threshold { return Int(product.high) }
    }
  }
}

/// A hash that is the same in every run and on every machine.
enum StableHash {
  /// Hashes the UTF-8 bytes of `text` with FNV-1a, 64 bits.
  static func fnv1a(_ text: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    return hash
  }
}
