/// JSON that is written key by key, in the order that the caller sees to: the same bytes on every machine.
///
/// Records are stored and hashed in this form, so it depends on no library. Strings are as they are, in UTF-8; escaped
/// is what JSON asks for, and what nobody sees (controls, marks of direction, joiners), so that such a text can be
/// looked at in any terminal or editor without harm and without change.
public struct CanonicalText: Sendable {
  private var bytes: [UInt8] = []

  /// Makes an empty text.
  public init() { bytes.reserveCapacity(192) }

  /// What was written.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes punctuation, and words that need no escaping.
  public mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Writes what is in this form already.
  public mutating func canonical(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  /// Writes a whole number.
  public mutating func number(_ value: some BinaryInteger) {
    bytes.append(contentsOf: String(value).utf8)
  }

  /// Writes a list, each element as `write` does.
  public mutating func list<Element>(_ elements: [Element], _ write: (inout Self, Element) -> Void) {
    raw("[")
    for (index, element) in elements.enumerated() {
      if index > 0 { raw(",") }
      write(&self, element)
    }
    raw("]")
  }

  /// Writes a string.
  public mutating func quoted(_ text: String) {
    raw("\"")
    if text.utf8.allSatisfy({ $0 < 0x7F }) {
      for byte in text.utf8 { ascii(byte) }
    } else {
      for scalar in text.unicodeScalars { write(scalar) }
    }
    raw("\"")
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    if scalar.value < 0x7F { return ascii(UInt8(truncatingIfNeeded: scalar.value)) }
    guard Self.isHidden(scalar.value) else { return bytes.append(contentsOf: scalar.utf8) }
    for unit in scalar.utf16 { escaped(unit) }
  }

  private mutating func ascii(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): raw("\\\"")
    case UInt8(ascii: "\\"): raw("\\\\")
    case 0x08: raw("\\b")
    case 0x0C: raw("\\f")
    case 0x0A: raw("\\n")
    case 0x0D: raw("\\r")
    case 0x09: raw("\\t")
    case 0..<0x20: escaped(UInt16(byte))
    default: bytes.append(byte)
    }
  }

  private mutating func escaped(_ unit: UInt16) {
    let digits = Array("0123456789abcdef".utf8)
    raw("\\u")
    for shift in [12, 8, 4, 0] { bytes.append(digits[Int(unit >> UInt16(shift) & 15)]) }
  }

  /// Whether a character shows nothing itself; a list of our own, since Unicode's categories grow.
  private static func isHidden(_ value: UInt32) -> Bool {
    switch value {
    case 0x7F..<0xA0, 0xAD, 0x61C, 0x180E, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFDD0...0xFDEF,
      0xFEFF, 0xFFF9...0xFFFB, 0x1D173...0x1D17A, 0xE0000...0xE0FFF:
      true
    default: value & 0xFFFE == 0xFFFE
    }
  }
}
