import Foundation

/// Bytes as hexadecimal digits in lower case.
enum Hexadecimal {
  /// The digits of some bytes.
  static func digits(_ bytes: some ContiguousBytes) -> [UInt8] {
    let letters: StaticString = "0123456789abcdef"
    return bytes.withUnsafeBytes { bytes in
      [UInt8](unsafeUninitializedCapacity: 2 * bytes.count) { digits, count in
        for place in 0..<bytes.count {
          digits[2 * place] = letters.utf8Start[Int(bytes[place] >> 4)]
          digits[2 * place + 1] = letters.utf8Start[Int(bytes[place] & 15)]
        }
        count = 2 * bytes.count
      }
    }
  }

  /// The same as a text.
  static func text(_ bytes: some ContiguousBytes) -> String { String(decoding: digits(bytes), as: UTF8.self) }
}
