import Certificates
import Foundation
import Testing

@Suite struct KeyTests {
  @Test func `a key that openssl wrote is read, and signs the same bytes each time`() throws {
    let key = try SampleKeys.first()
    let text = Data("wijk".utf8)
    let first = try key.signature(under: text)
    #expect(try key.signature(under: text) == first)
    #expect(key.publicKey.isValid(first, under: text))
    #expect(!key.publicKey.isValid(first, under: Data("Wijk".utf8)))
    #expect(key.publicKey.bits == 3072)
  }

  @Test(arguments: ["vijf gele klompen", "géél ☀ 🔑", "x"])
  func `a key comes back from under its passphrase, and from under no other`(passphrase: String) throws {
    let key = try SampleKeys.first()
    let pem = try key.encryptedPEM(passphrase: passphrase, protection: .drawn(rounds: 1000))
    let back = try PrivateKey(encryptedPEM: pem, passphrase: passphrase)
    #expect(back.publicKey == key.publicKey)
    #expect(try back.signature(under: Data("a".utf8)) == key.signature(under: Data("a".utf8)))
    #expect(throws: KeyFault.wrongPassphrase) {
      try PrivateKey(encryptedPEM: pem, passphrase: passphrase + "!")
    }
  }

  @Test(arguments: ["", "x", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"])
  func `what is no key under a passphrase is refused`(text: String) {
    #expect(throws: KeyFault.unreadable) { try PrivateKey(encryptedPEM: text, passphrase: "") }
  }

  @Test func `a thumbprint is that of RFC 7638`() throws {
    // The example of section 3.1 of the RFC.
    let modulus =
      "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw"
    let key = try #require(PublicKey(modulus: modulus, exponent: "AQAB"))
    #expect(key.thumbprint == "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs")
  }

  @Test(arguments: [
    ("AQAB", "AQAB"), ("", "AQAB"), ("!!", "AQAB"), (String(repeating: "A", count: 342), "AQAB"),
    (String(repeating: "_", count: 1368), "AQAB"),
  ])
  func `numbers that make no key of the right length are refused`(modulus: String, exponent: String) {
    #expect(PublicKey(modulus: modulus, exponent: exponent) == nil)
  }

  @Test func `a key with another exponent is refused`() throws {
    let modulus = try SampleKeys.first().publicKey.modulus
    for exponent in ["Aw", "AQ", "AAEAAQ", ""] {
      #expect(PublicKey(modulus: modulus, exponent: exponent) == nil)
    }
  }

  @Test func `a paper backup comes back, and a typing error is found on its line`() throws {
    let lines = PaperBackup.lines(of: SampleKeys.pems[0])
    let paper = "Reservekopie\n\n" + lines.joined(separator: "\n") + "\n\nEinde\n"
    let back = try PrivateKey(encryptedPEM: try PaperBackup.pem(of: paper), passphrase: SampleKeys.passphrase)
    #expect(back.publicKey == (try SampleKeys.first()).publicKey)
    for (index, line) in lines.enumerated() {
      var signs = Array(line)
      signs[8] = signs[8] == "A" ? "B" : "A"
      let wrong = paper.replacing(line, with: String(signs))
      #expect(throws: BackupFault.line(index + 1)) { try PaperBackup.pem(of: wrong) }
      #expect(throws: BackupFault.line(index + 1 < lines.count ? index + 1 : lines.count)) {
        let without = try PaperBackup.pem(of: paper.replacing(line + "\n", with: ""))
        // Without its last line nothing tells that there was one; then the key does not open.
        if index + 1 == lines.count {
          #expect(throws: KeyFault.self) {
            try PrivateKey(encryptedPEM: without, passphrase: SampleKeys.passphrase)
          }
          throw BackupFault.line(lines.count)
        }
      }
    }
    #expect(throws: BackupFault.empty) { try PaperBackup.pem(of: "niets") }
  }
}
