/// JSON that is written key by key, in the order that the caller sees to.
struct CanonicalText {
  private var bytes: [UInt8] = []

  init() { bytes.reserveCapacity(192) }

  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes punctuation, and words that need no escaping.
  mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  mutating func number(_ value: some BinaryInteger) {
    bytes.append(contentsOf: String(value).utf8)
  }

  mutating func list<Element>(_ elements: [Element], _ write: (inout Self, Element) -> Void) {
    raw("[")
    for (index, element) in elements.enumerated() {
      if index > 0 { raw(",") }
      write(&self, element)
    }
    raw("]")
  }

  /// Writes a string: only what JSON asks to be escaped is escaped.
  mutating func quoted(_ text: String) {
    raw("\"")
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): raw("\\\"")
      case UInt8(ascii: "\\"): raw("\\\\")
      case 0x08: raw("\\b")
      case 0x0C: raw("\\f")
      case 0x0A: raw("\\n")
      case 0x0D: raw("\\r")
      case 0x09: raw("\\t")
      case 0..<0x20: control(byte)
      default: bytes.append(byte)
      }
    }
    raw("\"")
  }

  private mutating func control(_ byte: UInt8) {
    let digits = Array("0123456789abcdef".utf8)
    raw("\\u00")
    bytes.append(digits[Int(byte >> 4)])
    bytes.append(digits[Int(byte & 15)])
  }
}
