/// Follows front matter byte by byte, and knows what is within a value in double quotes: there brackets nest nothing.
struct QuotedValue {
  private var isInside = false
  private var isEscaped = false
  /// The last byte that is no space; a line feed at the start of a line.
  private var previous: UInt8 = 0x0A

  /// Whether the next byte is within quotes; the closing one is.
  mutating func holds(_ byte: UInt8) -> Bool {
    defer { if byte != 0x20 { previous = byte } }
    if isInside, byte != 0x0A {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        isInside = false
      }
      return true
    }
    // Elsewhere than where a value begins a quote is a letter as any other.
    isInside = byte == UInt8(ascii: "\"") && ":,[{-\n".utf8.contains(previous)
    isEscaped = false
    return false
  }
}
