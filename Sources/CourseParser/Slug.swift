import Foundation
import SourceText

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
    guard bytes.firstPlace(from: 0, of: \.beyondASCII) == bytes.count else { return nil }
    return String(unsafeUninitializedCapacity: bytes.count) { result in
      var count = 0
      for byte in bytes {
        // Written always and counted where it stays: a step that no byte turns aside is the quickest.
        let lowered = byte &- 0x41 < 26 ? byte | 0x20 : byte
        let isKept = lowered &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2D || byte == 0x5F || byte == 0x20
        result[count] = byte == 0x20 ? 0x2D : lowered
        count += isKept ? 1 : 0
      }
      return count
    }
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
