import Certificates
import Foundation
import SourceText
import Testing

/// What a forger may try: each is refused, and by name.
@Suite struct ForgeryTests {
  /// The signs that may stand in a signed text.
  private static let signs = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.".utf8)

  @Test func `a signed file with any one byte changed is not valid`() throws {
    let verifier = try IssuedSample.verifier()
    let original = Array(try IssuedSample.issued().credential.text.utf8)
    #expect(verifier.verify(Data(original)).verdict == .valid)
    var accepted: [Int] = []
    for position in original.indices {
      var changed = original
      let place = Self.signs.firstIndex(of: original[position]) ?? 0
      changed[position] = Self.signs[(place + 1 + position % 60) % Self.signs.count]
      if verifier.verify(Data(changed)).exitCode != 1 { accepted.append(position) }
    }
    #expect(accepted.isEmpty)
  }

  @Test func `a signed file with a byte left out or put in anywhere is not valid`() throws {
    let verifier = try IssuedSample.verifier()
    let original = Array(try IssuedSample.issued().credential.text.utf8)
    var accepted: [Int] = []
    for position in stride(from: 0, to: original.count, by: 3) {
      var shorter = original
      shorter.remove(at: position)
      var longer = original
      longer.insert(Self.signs[position % 64], at: position)
      for bytes in [shorter, longer] where verifier.verify(Data(bytes)).exitCode != 1 {
        accepted.append(position)
      }
    }
    #expect(accepted.isEmpty)
  }

  @Test func `a code with any one digit changed is not valid`() throws {
    let verifier = try IssuedSample.verifier()
    let original = Array(try #require(try IssuedSample.issued().certificate.issuance?.code).utf8)
    #expect(verifier.verify(Data(original)).verdict == .valid)
    var accepted: [Int] = []
    for position in original.indices {
      var changed = original
      changed[position] =
        position < 10
        ? changed[position] ^ 1 : 0x30 + (changed[position] - 0x30 + 1 + UInt8(position % 9)) % 10
      if changed != original, verifier.verify(Data(changed)).exitCode == 0 { accepted.append(position) }
    }
    #expect(accepted.isEmpty)
  }

  @Test func `a code whose key is not known is never called valid, whatever its signature`() throws {
    let code = try #require(try IssuedSample.issued().certificate.issuance?.code)
    let stranger = try IssuedSample.verifier([])
    #expect(stranger.verify(Data(code.utf8)).exitCode == 2)
    var changed = Array(code.utf8)
    changed[changed.count - 20] = changed[changed.count - 20] == 0x31 ? 0x32 : 0x31
    #expect(stranger.verify(Data(changed)).exitCode != 0)
  }

  @Test(arguments: [
    ("24 november 2026", "24 november 2025"), ("2 punten, Registerplein", "8 punten, Registerplein"),
    ("Noor van 't Hoen-Çelik", "Noor van 't Hoen-Celik"), ("482913", "482914"), ("82,5%", "92,5%"),
    ("2 uur en 12 minuten", "3 uur en 12 minuten"), ("46101234567", "46101234568"),
    ("2026-0042", "2026-0043"),
  ])
  func `a text with a changed fact is refused, with the line and what was signed`(old: String, new: String)
    throws
  {
    let issued = try IssuedSample.issued()
    let text = issued.text.replacing(old, with: new, maxReplacements: 1)
    #expect(text != issued.text)
    guard
      case .invalid(.changedText(let line, let found, let signed)) =
        try IssuedSample.verifier().verify(Data(text.utf8)).verdict
    else {
      Issue.record("\(old) is not missed")
      return
    }
    #expect(found.contains(new))
    #expect(signed.contains(old))
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false)[line - 1] == found)
  }

  @Test func `a text with a line more is refused`() throws {
    let text = try IssuedSample.issued().text
    let verifier = try IssuedSample.verifier()
    #expect(verifier.verify(Data(("Diploma\n" + text).utf8)).exitCode == 1)
    #expect(verifier.verify(Data((text + "12345\n").utf8)).exitCode == 1)
    #expect(verifier.verify(Data((text + "Geldt ook voor Piet\n").utf8)).exitCode == 1)
  }

  @Test func `other line ends and empty lines at the end change nothing`() throws {
    let text = try IssuedSample.issued().text
    let verifier = try IssuedSample.verifier()
    #expect(verifier.verify(Data((text.replacing("\n", with: "\r\n") + "\r\n").utf8)).verdict == .valid)
  }

  @Test func `a picture with a second signed file, or with the file of another issuer, is not valid`() throws
  {
    let verifier = try IssuedSample.verifier()
    let picture = BakedPicture.draw(try IssuedSample.issued())
    let element = "<openbadges:credential verify=\"eyJ.a.b\"/>"
    #expect(verifier.verify(Data(picture.replacing("<title>", with: element + "<title>").utf8)).exitCode == 1)
    let other = try SampleKeys.second()
    let foreign = try IssuedCertificate(signing: try IssuedSample.facts(key: other), key: other)
    let verification = verifier.verify(Data(BakedPicture.draw(foreign).utf8))
    #expect(verification.verdict == .issuerUnknown(key: other.publicKey.thumbprint))
  }

  @Test func `a paper with a second code added to it is no certificate`() throws {
    let code = try #require(try IssuedSample.issued().certificate.issuance?.code)
    let paper = "%PDF-1.4\n<< /LeerwijkQR (\(code)) >>\n"
    #expect(try IssuedSample.verifier().verify(Data(paper.utf8)).verdict == .valid)
    #expect(try IssuedSample.verifier().verify(Data((paper + paper).utf8)).verdict == .notACertificate)
  }

  @Test func `the key in the file proves nothing: who signs with a key of their own is unknown`() throws {
    let forger = try SampleKeys.second()
    let forged = try IssuedCertificate(signing: try IssuedSample.facts(key: forger), key: forger)
    let verdict = try IssuedSample.verifier().verify(Data(forged.credential.text.utf8)).verdict
    #expect(verdict == .issuerUnknown(key: forger.publicKey.thumbprint))
  }

  @Test(arguments: ["none", "HS256", "ES256", "RS512", "PS256"])
  func `an algorithm is never taken from the file`(algorithm: String) throws {
    let issued = try IssuedSample.issued()
    let pieces = issued.credential.text.split(separator: ".")
    let header = try #require(Base64URL.bytes(of: pieces[0]))
    let changed = String(decoding: header, as: UTF8.self).replacing("RS256", with: algorithm)
    let text = [Base64URL.text(of: Data(changed.utf8)), String(pieces[1]), String(pieces[2])].joined(
      separator: ".")
    let verdict = try IssuedSample.verifier().verify(Data(text.utf8)).verdict
    #expect(verdict == .invalid(.damaged(.otherAlgorithm(algorithm))))
  }

  @Test func `a header with more than a certificate has is refused`() throws {
    let pieces = try IssuedSample.issued().credential.text.split(separator: ".")
    let header = String(decoding: try #require(Base64URL.bytes(of: pieces[0])), as: UTF8.self)
    for more in [
      "\"kid\":\"https://example.org/key\"", "\"x5u\":\"https://example.org\"", "\"crit\":[\"exp\"]",
    ] {
      let changed = "{\(more)," + header.dropFirst()
      let text = [Base64URL.text(of: Data(changed.utf8)), String(pieces[1]), String(pieces[2])]
        .joined(separator: ".")
      #expect(try IssuedSample.verifier().verify(Data(text.utf8)).exitCode == 1)
    }
  }

  @Test(arguments: [
    ("Noor van 't Hoen-Çelik", "Noor Smit"), ("2 punten", "8 punten"), ("24 november", "24 december"),
    ("#1e2a32", "#1e2a33"), ("</svg>", "<text>Diploma</text></svg>"),
  ])
  func `a picture that shows something else than was signed is refused`(old: String, new: String) throws {
    let picture = BakedPicture.draw(try IssuedSample.issued())
    #expect(picture.contains(old))
    let changed = picture.replacing(old, with: new)
    guard case .invalid(.changedText) = try IssuedSample.verifier().verify(Data(changed.utf8)).verdict else {
      Issue.record("\(new) is taken")
      return
    }
  }

  @Test func `a signed file within another page is no picture of it`() throws {
    let text = try IssuedSample.issued().credential.text
    let page = "<html><!-- <openbadges:credential verify=\"\(text)\"/> --><h1>Diploma</h1></html>"
    #expect(try IssuedSample.verifier().verify(Data(page.utf8)).exitCode == 1)
  }

  @Test func `numbers beyond all dates and lists in a code end quickly and never trap`() throws {
    let code = try #require(try IssuedSample.issued().certificate.issuance?.code)
    let claims = [
      #""e":9223372036854775807"#, #""e":-9223372036854775808"#, #""nbf":9223372036854775807"#,
      #""x":-9223372036854775808"#, #""x":131072"#, #""m":-1"#,
    ]
    for claim in claims {
      let forged = try HostileCode.text(like: code, claim)
      #expect(try IssuedSample.verifier([]).verify(Data(forged.utf8)).exitCode == 1, "\(claim)")
    }
    #expect(
      try IssuedSample.verifier([]).verify(Data(try HostileCode.text(like: code, "").utf8)).exitCode == 2)
  }

  @Test func `a code as a scanner's program prints it is taken too`() throws {
    let code = try #require(try IssuedSample.issued().certificate.issuance?.code)
    #expect(try IssuedSample.verifier().verify(Data("QR-Code:\(code)\n".utf8)).verdict == .valid)
  }
}
