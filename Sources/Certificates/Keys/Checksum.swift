import Crypto
public import Foundation

/// SHA-256 (FIPS 180-4).
public enum Checksum {
  /// The digest of some bytes.
  public static func bytes(of data: some DataProtocol) -> Data { Data(SHA256.hash(data: data)) }

  /// The digest of some bytes in hexadecimal, in lower case.
  public static func hexadecimal(of data: some DataProtocol) -> String { hexadecimal(bytes(of: data)) }

  /// Some bytes in hexadecimal, in lower case.
  static func hexadecimal(_ bytes: Data) -> String {
    Hexadecimal.text(bytes)
  }

  /// The bytes of a text in hexadecimal, in lower case; nil for any other text.
  static func bytes(hexadecimal text: String) -> Data? {
    var bytes = Data()
    var high: UInt8?
    for sign in text.utf8 {
      let value: UInt8
      switch sign {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = sign - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = sign - UInt8(ascii: "a") + 10
      default: return nil
      }
      if let first = high {
        bytes.append(first << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    return high == nil ? bytes : nil
  }
}
