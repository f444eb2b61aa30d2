/// The bytes of a file that nobody vouches for, as text and as lines.
struct UntrustedText {
  /// The text: without byte order mark, with LF line ends, and with `�` for what is no UTF-8.
  let text: String
  /// Whether all of it was UTF-8.
  let isValid: Bool

  init(_ bytes: [UInt8]) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var isValid = true
    var badEnd = -1
    var at = start
    while at < bytes.count {
      let byte = bytes[at]
      if byte == 0x0D {
        result.append(0x0A)
        at += at + 1 < bytes.count && bytes[at + 1] == 0x0A ? 2 : 1
      } else if byte < 0x80 {
        result.append(byte)
        at += 1
      } else if let width = Self.width(bytes, at) {
        result.append(contentsOf: bytes[at..<at + width])
        at += width
      } else {
        // A run of bytes that are no text becomes one sign.
        if at != badEnd { result += [0xEF, 0xBF, 0xBD] }
        badEnd = at + 1
        isValid = false
        at += 1
      }
    }
    text = String(decoding: result, as: UTF8.self)
    self.isValid = isValid
  }

  /// The width of the scalar that begins at an index; nil where none does (Unicode 15, table 3-7).
  private static func width(_ bytes: [UInt8], _ at: Int) -> Int? {
    let width: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch bytes[at] {
    case 0xC2...0xDF: width = 2
    case 0xE0: (width, second) = (3, 0xA0...0xBF)
    case 0xED: (width, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: width = 3
    case 0xF0: (width, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: width = 4
    case 0xF4: (width, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard at + width <= bytes.count, second.contains(bytes[at + 1]) else { return nil }
    for index in 2..<max(2, width) where bytes[at + index] & 0xC0 != 0x80 { return nil }
    return width
  }

  /// The lines, cut by bytes: cutting by characters is slow on noise.
  var lines: [Substring] {
    var lines: [Substring] = []
    let bytes = text.utf8
    var start = bytes.startIndex
    var at = start
    while at < bytes.endIndex {
      if bytes[at] == 0x0A {
        lines.append(text[start..<at])
        start = bytes.index(after: at)
      }
      at = bytes.index(after: at)
    }
    lines.append(text[start...])
    return lines
  }
}
