import Crypto
import CryptoExtras
import Foundation
import SwiftASN1

extension EncryptedPEM {
  /// The most rounds that are done for a file, so that none keeps the program busy for long.
  private static let mostRounds = 20_000_000

  /// Opens a key (PKCS #8, DER) from under its passphrase.
  ///
  /// The library opens this form too, but traps on a passphrase with a letter outside ASCII (swift-crypto 4.5.2).
  ///
  /// - Throws: `unreadable` where it is no such key or is covered in another way; `wrongPassphrase`.
  static func key(of text: String, passphrase: String) throws(KeyFault) -> Data {
    guard let document = try? PEMDocument(pemString: text), document.discriminator == "ENCRYPTED PRIVATE KEY",
      let node = try? DER.parse(document.derBytes), let cover = try? Cover(node),
      (1...mostRounds).contains(cover.rounds)
    else { throw .unreadable }
    let opened = try? KDF.Insecure.PBKDF2.deriveKey(
      from: Data(passphrase.utf8), salt: cover.salt, using: .sha256, outputByteCount: 32,
      unsafeUncheckedRounds: cover.rounds)
    guard let opened, let start = try? AES._CBC.IV(ivBytes: cover.start),
      let key = try? AES._CBC.decrypt(cover.covered, using: opened, iv: start)
    else { throw .wrongPassphrase }
    return key
  }

  /// How a key is covered.
  private struct Cover {
    var salt: [UInt8] = []
    var rounds = 0
    var start: [UInt8] = []
    var covered = Data()

    init(_ node: ASN1Node) throws {
      let (algorithm, covered) = try DER.sequence(node, identifier: .sequence) { nodes in
        (try Self.algorithm(&nodes), try ASN1OctetString(derEncoded: &nodes))
      }
      self = algorithm
      self.covered = Data(covered.bytes)
    }

    private init(salt: [UInt8], rounds: Int, start: [UInt8]) {
      self.salt = salt
      self.rounds = rounds
      self.start = start
    }

    private static func algorithm(_ nodes: inout ASN1NodeCollection.Iterator) throws -> Cover {
      try inside(&nodes) { scheme in
        try expect(EncryptedPEM.scheme, &scheme)
        return try inside(&scheme) { parameters in
          let (salt, rounds) = try derivation(&parameters)
          let start = try inside(&parameters) { cipher in
            try expect(EncryptedPEM.covering, &cipher)
            return try ASN1OctetString(derEncoded: &cipher)
          }
          return Cover(salt: salt, rounds: rounds, start: Array(start.bytes))
        }
      }
    }

    private static func derivation(_ nodes: inout ASN1NodeCollection.Iterator) throws -> ([UInt8], Int) {
      try inside(&nodes) { derivation in
        try expect(EncryptedPEM.stretching, &derivation)
        return try inside(&derivation) { details in
          let salt = try ASN1OctetString(derEncoded: &details)
          let rounds = try Int(derEncoded: &details)
          // A key length may stand here; it is that of the cipher.
          var ahead = details
          if ahead.next()?.identifier == .integer { details = ahead }
          try inside(&details) { function in
            try expect(EncryptedPEM.hashing, &function)
            _ = try ASN1Null(derEncoded: &function)
          }
          return (Array(salt.bytes), rounds)
        }
      }
    }

    /// Reads what is inside the next sequence.
    private static func inside<Value>(
      _ nodes: inout ASN1NodeCollection.Iterator, _ read: (inout ASN1NodeCollection.Iterator) throws -> Value
    ) throws -> Value {
      guard let node = nodes.next() else { throw KeyFault.unreadable }
      return try DER.sequence(node, identifier: .sequence, read)
    }

    private static func expect(_ wanted: ASN1ObjectIdentifier, _ nodes: inout ASN1NodeCollection.Iterator)
      throws
    {
      guard try ASN1ObjectIdentifier(derEncoded: &nodes) == wanted else { throw KeyFault.unreadable }
    }
  }
}
