import Crypto
import CryptoExtras
import Foundation
import SwiftASN1

/// A private key under a passphrase: PKCS #8 with PBES2 (RFC 5958, RFC 8018), PBKDF2 and AES-256-CBC.
///
/// The library does not write this form; openssl reads what is written here, and what it writes is read.
public enum EncryptedPEM {
  static let opening = "-----BEGIN ENCRYPTED PRIVATE KEY-----"

  /// What the passphrase is stretched and the key is covered with.
  public struct Protection: Sendable {
    /// The rounds of PBKDF2-HMAC-SHA-256 that OWASP advised in 2023.
    public static let rounds = 600_000

    let salt: [UInt8]
    let start: [UInt8]
    let rounds: Int

    /// Draws salt and start from the system's source of chance.
    public static func drawn(rounds: Int = Self.rounds) -> Protection {
      func draw() -> [UInt8] { SymmetricKey(size: .bits128).withUnsafeBytes { Array($0) } }
      return Protection(salt: draw(), start: draw(), rounds: rounds)
    }
  }

  static func text(of key: Data, passphrase: String, _ protection: Protection) throws(KeyFault) -> String {
    do {
      let cover = try KDF.Insecure.PBKDF2.deriveKey(
        from: Data(passphrase.utf8), salt: protection.salt, using: .sha256, outputByteCount: 32,
        unsafeUncheckedRounds: protection.rounds)
      let start = try AES._CBC.IV(ivBytes: protection.start)
      let covered = try AES._CBC.encrypt(key, using: cover, iv: start)
      var serializer = DER.Serializer()
      try write(covered, protection, to: &serializer)
      return PEMDocument(type: "ENCRYPTED PRIVATE KEY", derBytes: serializer.serializedBytes).pemString + "\n"
    } catch {
      throw .notEncrypted
    }
  }

  private static func write(_ covered: Data, _ protection: Protection, to serializer: inout DER.Serializer)
    throws
  {
    try serializer.appendConstructedNode(identifier: .sequence) { key in
      try key.appendConstructedNode(identifier: .sequence) { algorithm in
        try algorithm.serialize(scheme)
        try algorithm.appendConstructedNode(identifier: .sequence) { parameters in
          try parameters.appendConstructedNode(identifier: .sequence) { derivation in
            try derivation.serialize(stretching)
            try derivation.appendConstructedNode(identifier: .sequence) { details in
              try details.serialize(ASN1OctetString(contentBytes: protection.salt[...]))
              try details.serialize(protection.rounds)
              try details.appendConstructedNode(identifier: .sequence) { function in
                try function.serialize(hashing)
                try function.serialize(ASN1Null())
              }
            }
          }
          try parameters.appendConstructedNode(identifier: .sequence) { cipher in
            try cipher.serialize(covering)
            try cipher.serialize(ASN1OctetString(contentBytes: protection.start[...]))
          }
        }
      }
      try key.serialize(ASN1OctetString(contentBytes: ArraySlice(covered)))
    }
  }

  static let scheme: ASN1ObjectIdentifier = [1, 2, 840, 113549, 1, 5, 13]
  static let stretching: ASN1ObjectIdentifier = [1, 2, 840, 113549, 1, 5, 12]
  static let hashing: ASN1ObjectIdentifier = [1, 2, 840, 113549, 2, 9]
  static let covering: ASN1ObjectIdentifier = [2, 16, 840, 1, 101, 3, 4, 1, 42]
}
