public import Foundation

/// Base64 for file names and URLs, without padding (RFC 4648, section 5; RFC 7515, appendix C).
public enum Base64URL {
  /// The text of some bytes.
  public static func text(of bytes: some DataProtocol) -> String {
    var text = Data(bytes).base64EncodedString()
    while text.utf8.last == UInt8(ascii: "=") { text.removeLast() }
    return String(
      decoding: text.utf8.map { byte in
        switch byte {
        case UInt8(ascii: "+"): UInt8(ascii: "-")
        case UInt8(ascii: "/"): UInt8(ascii: "_")
        default: byte
        }
      }, as: UTF8.self)
  }

  /// The bytes of a text; nil for padding, for other signs and for a spelling that is not the only one.
  ///
  /// The last sign of a text can hold bits that nothing is made of. They must be zero, so that no byte of a
  /// signed file can be changed without a word.
  public static func bytes(of text: some StringProtocol) -> Data? { bytes(of: Data(text.utf8)) }

  /// The bytes of a text that is there as bytes; nil as above.
  static func bytes(of text: Data) -> Data? {
    var plain = Data(text)
    let isOurs = plain.withUnsafeMutableBytes { signs in
      let signs = signs.assumingMemoryBound(to: UInt8.self)
      var others: UInt8 = 0
      for index in signs.indices {
        let sign = signs[index]
        // Without a way out of the loop, which lets the compiler take many signs at once.
        others |= (sign == 0x2B ? 1 : 0) | (sign == 0x2F ? 1 : 0) | (sign == 0x3D ? 1 : 0)
        signs[index] = sign == 0x2D ? 0x2B : sign == 0x5F ? 0x2F : sign
      }
      return others == 0
    }
    guard isOurs else { return nil }
    let last = plain.last
    let rest = plain.count % 4
    guard rest != 1 else { return nil }
    if rest != 0 {
      guard let last, let value = value(of: last), value & (rest == 2 ? 0x0F : 0x03) == 0 else { return nil }
      plain.append(contentsOf: repeatElement(UInt8(ascii: "="), count: 4 - rest))
    }
    return Data(base64Encoded: plain)
  }

  private static func value(of sign: UInt8) -> UInt8? {
    switch sign {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): sign - UInt8(ascii: "A")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): sign - UInt8(ascii: "a") + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): sign - UInt8(ascii: "0") + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
