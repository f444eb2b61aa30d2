import CryptoExtras
public import Foundation

/// The public half of an issuer's key: RSA, for signatures as RS256 (RFC 7518, section 3.3) has them.
///
/// RS256 gives the same bytes each time it signs the same text, and every verifier of Open Badges knows it.
public struct PublicKey: Sendable, Hashable {
  /// The modulus, in base64url.
  public let modulus: String
  /// The exponent, in base64url.
  public let exponent: String
  /// The RFC 7638 thumbprint, in base64url: what the key is called.
  public let thumbprint: String
  private let key: Key

  /// The fewest bits that a key may have.
  public static let fewestBits = 2048
  /// The most bits that a key may have, so that no file can make a verifier work for long.
  public static let mostBits = 4096

  /// The library's key, which is equal where the numbers are.
  private struct Key: Sendable, Hashable {
    let value: _RSA.Signing.PublicKey
    static func == (first: Self, second: Self) -> Bool {
      first.value.derRepresentation == second.value.derRepresentation
    }
    func hash(into hasher: inout Hasher) { hasher.combine(value.derRepresentation) }
  }

  /// Makes a key of its numbers in base64url, as a JWK has them; nil where they make no key, one that is too
  /// short or too long, or one with another exponent than the usual 65,537.
  public init?(modulus: String, exponent: String) {
    guard let n = Base64URL.bytes(of: modulus), let e = Base64URL.bytes(of: exponent),
      e == Data([1, 0, 1]), n.first != 0,
      (Self.fewestBits / 8...Self.mostBits / 8).contains(n.count),
      let key = try? _RSA.Signing.PublicKey(n: n, e: e)
    else { return nil }
    self.init(key, modulus: modulus, exponent: exponent)
  }

  init(_ key: _RSA.Signing.PublicKey, modulus: String, exponent: String) {
    self.key = Key(value: key)
    self.modulus = modulus
    self.exponent = exponent
    thumbprint = Self.thumbprint(modulus: modulus, exponent: exponent)
  }

  /// The name of a key (RFC 7638, section 3): over its required members, sorted, without white space.
  static func thumbprint(modulus: String, exponent: String) -> String {
    let canonical = "{\"e\":\"\(exponent)\",\"kty\":\"RSA\",\"n\":\"\(modulus)\"}"
    return Base64URL.text(of: Checksum.bytes(of: Data(canonical.utf8)))
  }

  /// Its length in bits.
  public var bits: Int { key.value.keySizeInBits }

  /// The key in PEM, as other programs read it.
  public var pem: String { key.value.pemRepresentation + "\n" }

  /// Whether `signature` is this key's under `text`.
  public func isValid(_ signature: Data, under text: some DataProtocol) -> Bool {
    key.value.isValidSignature(
      _RSA.Signing.RSASignature(rawRepresentation: signature), for: text, padding: .insecurePKCS1v1_5)
  }
}
