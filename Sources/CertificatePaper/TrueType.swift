/// Reads a TrueType font.
enum TrueType {
  /// The number of glyphs that the font says it has; 0 where that cannot be read.
  static func glyphCount(_ font: [UInt8]) -> Int {
    func number(_ place: Int, _ bytes: Int) -> Int? {
      guard place >= 0, place + bytes <= font.count else { return nil }
      return font[place..<place + bytes].reduce(0) { $0 << 8 | Int($1) }
    }
    for table in 0..<(number(4, 2) ?? 0) {
      let entry = 12 + 16 * table
      guard number(entry, 4) == 0x6D61_7870, let start = number(entry + 8, 4) else { continue }
      return number(start + 4, 2) ?? 0
    }
    return 0
  }
}
