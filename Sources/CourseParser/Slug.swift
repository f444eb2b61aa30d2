import Foundation

/// Makes the id of a text: the anchor that a code host gives to a heading with that text.
///
/// As github-slugger does: lower case, without anything but letters, marks, digits, `-` and `_`, each
/// space a hyphen; after NFC.
enum Slug {
  /// The slug of `text`.
  static func of(_ text: String) -> String {
    var text = text
    if let plain = text.withUTF8(ascii) { return plain }
    var result = ""
    for scalar in text.precomposedStringWithCanonicalMapping.lowercased().unicodeScalars {
      if scalar == " " {
        result.append("-")
      } else if scalar == "-" || scalar == "_" || keeps(scalar) {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The slug of bytes that are all ASCII, or nil.
  private static func ascii(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for byte in bytes {
      switch byte {
      case 0x80...: return nil
      case 0x20: result.append(0x2D)
      case 0x41...0x5A: result.append(byte + 0x20)
      case 0x61...0x7A, 0x30...0x39, 0x2D, 0x5F: result.append(byte)
      default: continue
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func keeps(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber:
      true
    default: false
    }
  }
}
