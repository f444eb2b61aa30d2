import Crypto
import Foundation

/// Names for attempts and certificates.
enum UUIDText {
  /// A random UUID; with a clock that stands still one that follows from `parts`, so that a run can be repeated.
  static func make(fixed: Int64?, parts: [String]) -> String {
    guard let fixed else { return UUID().uuidString.lowercased() }
    let digest = SHA256.hash(data: Data((parts + [String(fixed)]).joined(separator: "\n").utf8))
    var bytes = Array(digest.prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x80
    bytes[8] = bytes[8] & 0x3F | 0x80
    let hex = bytes.map { byte in String(byte >> 4, radix: 16) + String(byte & 0xF, radix: 16) }.joined()
    let cuts = [0, 8, 12, 16, 20, 32]
    let characters = Array(hex)
    return zip(cuts, cuts.dropFirst()).map { String(characters[$0..<$1]) }.joined(separator: "-")
  }

  /// The SHA-256 of a text, in hexadecimal.
  static func digest(_ text: String) -> String {
    SHA256.hash(data: Data(text.utf8)).map { String($0 >> 4, radix: 16) + String($0 & 0xF, radix: 16) }
      .joined()
  }
}
