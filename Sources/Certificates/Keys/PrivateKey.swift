import CryptoExtras
public import Foundation

/// The private half of an issuer's key.
public struct PrivateKey: Sendable {
  /// How many bits a new key has.
  public enum Size: Int, Sendable, CaseIterable {
    /// 2048 bits: a smaller QR code.
    case bits2048 = 2048
    /// 3072 bits: what is advised beyond 2030 (NIST SP 800-57 part 1, table 2).
    case bits3072 = 3072
    /// 4096 bits.
    case bits4096 = 4096
  }

  private let key: _RSA.Signing.PrivateKey
  /// The public half.
  public let publicKey: PublicKey

  /// Draws a new key from the system's source of chance.
  public init(drawing size: Size) throws(KeyFault) {
    guard let key = try? _RSA.Signing.PrivateKey(keySize: .init(bitCount: size.rawValue)) else {
      throw .notDrawn
    }
    try self.init(key)
  }

  /// Reads an encrypted key (PKCS #8, PEM).
  ///
  /// - Throws: `wrongPassphrase` where the passphrase does not open it, or it is no such key.
  public init(encryptedPEM text: String, passphrase: String) throws(KeyFault) {
    let bytes = try EncryptedPEM.key(of: text, passphrase: passphrase)
    guard let opened = try? _RSA.Signing.PrivateKey(derRepresentation: bytes) else { throw .wrongPassphrase }
    try self.init(opened)
  }

  private init(_ key: _RSA.Signing.PrivateKey) throws(KeyFault) {
    guard (PublicKey.fewestBits...PublicKey.mostBits).contains(key.keySizeInBits),
      let numbers = try? key.publicKey.getKeyPrimitives()
    else { throw .unreadable }
    let modulus = Base64URL.text(of: numbers.modulus.drop { $0 == 0 })
    let exponent = Base64URL.text(of: numbers.publicExponent.drop { $0 == 0 })
    guard let publicKey = PublicKey(modulus: modulus, exponent: exponent) else { throw .unreadable }
    self.key = key
    self.publicKey = publicKey
  }

  /// The key under a passphrase (PKCS #8, PEM), as openssl reads it.
  public func encryptedPEM(passphrase: String, protection: EncryptedPEM.Protection = .drawn())
    throws(KeyFault)
    -> String
  {
    try EncryptedPEM.text(of: key.pkcs8DERRepresentation, passphrase: passphrase, protection)
  }

  /// Signs a text; the same text always gets the same bytes.
  public func signature(under text: some DataProtocol) throws(KeyFault) -> Data {
    guard let made = try? key.signature(for: text, padding: .insecurePKCS1v1_5) else { throw .notSigned }
    return made.rawRepresentation
  }
}

/// What keeps a key from being used.
public enum KeyFault: Error, Sendable, Hashable {
  /// It is no encrypted RSA key of 2048 to 4096 bits.
  case unreadable
  /// The passphrase does not open it.
  case wrongPassphrase
  /// No key could be drawn.
  case notDrawn
  /// The key could not be written under a passphrase.
  case notEncrypted
  /// Signing failed.
  case notSigned
}
