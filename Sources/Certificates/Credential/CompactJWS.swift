public import Foundation

/// A signed text in the compact form (RFC 7515): header, payload and signature in base64url, with points between.
public struct CompactJWS: Sendable, Hashable {
  /// The header as it is written, in base64url.
  let headerText: Data
  /// The header's JSON.
  public let header: Data
  /// What is signed.
  public let payload: Data
  /// The signature's bytes.
  public let signature: Data
  /// The bytes under the signature.
  public let signedText: Data

  /// The longest text that is looked at, in bytes: a certificate has some five thousand.
  public static let mostBytes = 1_000_000

  /// Takes a text apart; white space around it does not count.
  ///
  /// - Throws: `notSigned` where it is no such text.
  public init(reading text: some StringProtocol) throws(CredentialFault) {
    let bytes = Data(text.utf8)
    guard bytes.count <= Self.mostBytes else { throw .tooLarge }
    // Over the bytes themselves: `Data` asks for each one on its own.
    let (start, end) = bytes.withUnsafeBytes { bytes in
      let dot = UInt8(ascii: ".")
      return (bytes.firstIndex(of: dot), bytes.lastIndex(of: dot))
    }
    guard let first = start, let last = end, first < last,
      let header = Base64URL.bytes(of: bytes[..<first]),
      let payload = Base64URL.bytes(of: bytes[(first + 1)..<last]),
      let signature = Base64URL.bytes(of: bytes[(last + 1)...]), !header.isEmpty, !payload.isEmpty,
      !signature.isEmpty
    else { throw .notSigned }
    headerText = bytes[..<first]
    self.header = header
    self.payload = payload
    self.signature = signature
    signedText = bytes[..<last]
  }

  /// A file's text without the line feed that ends it.
  static func line(_ text: some StringProtocol) -> String {
    text.hasSuffix("\n") ? String(text.dropLast()) : String(text)
  }

  /// Signs `payload` under `header` and gives the text.
  public static func text(header: Data, payload: Data, key: PrivateKey) throws(KeyFault) -> String {
    let signed = Base64URL.text(of: header) + "." + Base64URL.text(of: payload)
    return signed + "." + Base64URL.text(of: try key.signature(under: Data(signed.utf8)))
  }

  /// Whether `key` signed it.
  public func isSigned(by key: PublicKey) -> Bool { key.isValid(signature, under: signedText) }
}
