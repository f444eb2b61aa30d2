internal import SourceText

/// What the letters of a text are to words and sentences, read from its bytes.
///
/// Plain text is ASCII without carriage returns, the Latin letters up to U+023F, and the quotes, dashes and signs
/// of print. Each of its code points is a character by itself, so bytes tell all; other text is cut by characters.
enum Letters {
  /// The bytes of a text.
  typealias Bytes = UnsafeBufferPointer<UInt8>

  /// What a letter is to a word.
  enum Kind {
    case letter
    case joint
    case other
  }

  /// Whether a text is plain.
  static func isPlain(_ bytes: Bytes) -> Bool {
    var at = placeToLookAt(bytes, from: 0)
    while at < bytes.count {
      let length = plainLength(bytes, at)
      guard length > 0 else { return false }
      at = placeToLookAt(bytes, from: at + length)
    }
    return true
  }

  /// The first place from an offset on with a carriage return or something beyond ASCII.
  private static func placeToLookAt(_ bytes: Bytes, from start: Int) -> Int {
    bytes.firstPlace(from: start) { $0.beyondASCII | $0.marks(of: 0x0D) }
  }

  /// The bytes of the plain code point beyond ASCII at an offset; 0 for another.
  private static func plainLength(_ bytes: Bytes, _ at: Int) -> Int {
    guard at + 1 < bytes.count else { return 0 }
    let second = bytes[at + 1]
    switch bytes[at] {
    case 0xC3...0xC8: return 2
    case 0xC2: return second == 0xAB || second == 0xBB ? 2 : 0
    case 0xE2:
      guard at + 2 < bytes.count else { return 0 }
      let third = bytes[at + 2]
      if second == 0x82 { return third == 0xAC ? 3 : 0 }
      guard second == 0x80 else { return 0 }
      switch third {
      case 0x90...0x95, 0x98...0x9F, 0xA6: return 3
      default: return 0
      }
    default: return 0
    }
  }

  /// What the code point at an offset of plain text is, and its bytes.
  @inline(__always)
  static func kind(_ bytes: Bytes, _ at: Int) -> (kind: Kind, length: Int) {
    let byte = bytes[at]
    if byte < 0x80 { return (asciiKind(byte), 1) }
    if byte == 0xE2 {
      let isJoint = bytes[at + 1] == 0x80 && (bytes[at + 2] == 0x99 || bytes[at + 2] == 0x90)
      return (isJoint ? .joint : .other, 3)
    }
    // Neither × nor ÷ nor « nor » is a letter.
    let isSign = byte == 0xC2 || byte == 0xC3 && (bytes[at + 1] == 0x97 || bytes[at + 1] == 0xB7)
    return (isSign ? .other : .letter, 2)
  }

  @inline(__always)
  private static func asciiKind(_ byte: UInt8) -> Kind {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: .letter
    case 0x27, 0x2D, 0x2E, 0x2C, 0x3A, 0x5F, 0x40: .joint
    default: .other
    }
  }

  /// Whether a byte of plain text is a letter from a to z.
  @inline(__always)
  static func isPlainLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// Whether a byte of plain text is white space.
  @inline(__always)
  static func isWhite(_ byte: UInt8) -> Bool { byte == 0x20 || byte >= 0x09 && byte <= 0x0D }

  /// Whether a text may hold a number; plain text only with a digit.
  static func mayHoldNumber(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      bytes.firstPlace(from: 0) { $0.marks(from: 0x30, through: 0x39) } < bytes.count || !isPlain(bytes)
    }
  }

  /// The number of characters of a text.
  static func count(_ text: String) -> Int {
    var text = text
    let isSimple = text.withUTF8 { placeToLookAt($0, from: 0) == $0.count }
    return isSimple ? text.utf8.count : text.count
  }
}
