/// The abbreviations that matter when sentences are cut and indicators counted.
enum Abbreviations {
  /// Those after which a sentence goes on, without their last full stop.
  static let neverLast: Set<String> = [
    "a.d.h.v", "art", "b.v", "bijv", "bv", "blz", "c.q", "ca", "d.m.v", "d.w.z", "dhr", "dr", "drs", "e.g",
    "fig",
    "h", "i.c", "i.e", "i.p.v", "i.v.m", "incl", "ing", "ir", "jl", "m.a.w", "m.b.t", "m.b.v", "m.i.v", "m.n",
    "max", "mevr", "min", "mr", "mrs", "ms", "mw", "n.a.v", "nl", "nr", "o.a", "o.b.v", "o.l.v", "o.m", "p",
    "pag",
    "prof", "resp", "st", "t.a.v", "t.b.v", "t.g.v", "t.o.v", "tel", "v", "vgl", "z.g", "zgn", "no", "vs",
  ]

  /// Whether bytes, eight at the most, are one of those, in letters of any size.
  static func areNeverLast(_ bytes: Letters.Bytes.SubSequence) -> Bool {
    guard let number = number(bytes) else {
      return neverLast.contains(String(decoding: bytes, as: UTF8.self).lowercased())
    }
    return neverLastNumbers.contains(number)
  }

  /// Up to eight bytes of ASCII as a number, in small letters: that is looked up much quicker than a string.
  private static func number(_ bytes: some Sequence<UInt8>) -> UInt64? {
    var number: UInt64 = 0
    for byte in bytes {
      guard byte < 0x80 else { return nil }
      number = number << 8 | UInt64(Letters.isPlainLetter(byte) ? byte | 0x20 : byte)
    }
    return number
  }

  private static let neverLastNumbers = Set(neverLast.compactMap { number($0.utf8) })

  /// Whether a word is an abbreviation that a reader must spell out: with full stops inside, or a known one.
  static func isOne(_ word: String) -> Bool {
    let word = word.lowercased()
    if word.utf8.contains(0x2E), word.contains(where: \.isLetter) {
      return !word.contains("://") && !word.hasPrefix("www.")
    }
    return shown.contains(word)
  }

  private static let shown: Set<String> = [
    "bijv", "bv", "blz", "ca", "dhr", "drs", "enz", "etc", "evt", "incl", "mevr", "nr", "pag", "resp", "zgn",
    "vgl",
  ]
}
