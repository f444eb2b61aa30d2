import Certificates
import Foundation
import Testing

@Suite struct VerifierTests {
  private func verdict(_ verifier: Verifier, _ issued: IssuedCertificate? = nil) throws
    -> Verification.Verdict
  {
    let issued = try issued ?? IssuedSample.issued()
    let file = verifier.verify(Data(issued.credential.text.utf8)).verdict
    let text = verifier.verify(Data(issued.text.utf8)).verdict
    #expect(file == text)
    return file
  }

  @Test func `a key counts only for its own issuer`() throws {
    let key = try SampleKeys.first().publicKey
    let other = TrustedKey(key: key, issuer: Issuer(id: "https://elders.example", name: "Elders"))
    #expect(
      try verdict(IssuedSample.verifier([other]))
        == .invalid(.otherIssuer(pinned: "https://elders.example", named: IssuedSample.issuer.id)))
  }

  @Test func `a key counts only while it is in use`() throws {
    let key = try SampleKeys.first().publicKey
    let at = IssuedSample.issuedAt
    func check(_ trusted: TrustedKey) throws -> Verification.Verdict {
      try verdict(IssuedSample.verifier([trusted]))
    }
    let issuer = IssuedSample.issuer
    #expect(try check(TrustedKey(key: key, issuer: issuer, from: at)) == .valid)
    #expect(try check(TrustedKey(key: key, issuer: issuer, from: at + 1)) == .invalid(.key(.tooEarly)))
    #expect(try check(TrustedKey(key: key, issuer: issuer, until: at)) == .valid)
    #expect(try check(TrustedKey(key: key, issuer: issuer, until: at - 1)) == .invalid(.key(.tooLate)))
    for reason in TrustedKey.Reason.allCases {
      let trusted = IssuedSample.trusted(key)
      #expect(try check(trusted.revoked(at: at - 1, reason)) == .invalid(.key(.revoked(reason))))
    }
    // In the second in which a key is replaced it still signs; in that in which it is stolen it does not.
    #expect(try check(IssuedSample.trusted(key).revoked(at: at, .superseded)) == .valid)
    #expect(
      try check(IssuedSample.trusted(key).revoked(at: at, .compromised))
        == .invalid(.key(.revoked(.compromised))))
  }

  @Test(arguments: TrustedKey.Reason.allCases)
  func `what a key signed before it was given up stays valid`(reason: TrustedKey.Reason) throws {
    let old = try SampleKeys.first()
    let new = try SampleKeys.second()
    let keys = [
      IssuedSample.trusted(old.publicKey).revoked(at: IssuedSample.issuedAt + 10, reason),
      IssuedSample.trusted(new.publicKey),
    ]
    let list = try IssuedSample.list(key: new, from: IssuedSample.issuedAt + 20)
    #expect(try verdict(IssuedSample.verifier(keys, lists: [list])) == .valid)
  }

  @Test func `a withdrawn certificate is invalid, its neighbours are not`() throws {
    let key = try SampleKeys.first()
    #expect(
      try verdict(IssuedSample.verifier(lists: [IssuedSample.list([4711], key: key)])) == .invalid(.withdrawn)
    )
    let others = try IssuedSample.list([4710, 4712, 0, 131_071], key: key)
    #expect(try verdict(IssuedSample.verifier(lists: [others])) == .valid)
  }

  @Test func `an old list cannot bring a withdrawn certificate back`() throws {
    let key = try SampleKeys.first()
    let old = try IssuedSample.list(key: key)
    let new = try IssuedSample.list([4711], key: key, from: IssuedSample.issuedAt + 100)
    #expect(try verdict(IssuedSample.verifier(lists: [new, old])) == .invalid(.withdrawn))
    let later = IssuedSample.issuedAt + 91 * 86_400
    #expect(
      try verdict(IssuedSample.verifier(lists: [old], at: later)) == .statusUnknown(.outdated(old.validUntil))
    )
    // What is known to be withdrawn stays so when the list has run out.
    #expect(try verdict(IssuedSample.verifier(lists: [new], at: later)) == .invalid(.withdrawn))
  }

  @Test func `without a list of this issuer it is not known whether it was withdrawn`() throws {
    #expect(try verdict(IssuedSample.verifier(lists: [])) == .statusUnknown(.noList))
    let foreign = try IssuedSample.list(key: SampleKeys.second())
    #expect(try verdict(IssuedSample.verifier(lists: [foreign])) == .statusUnknown(.badList))
  }

  @Test func `a changed list is refused`() throws {
    let text = Array(try IssuedSample.list([4711], key: SampleKeys.first()).text.utf8)
    let signs = Array("AbZ09-_".utf8)
    for position in stride(from: 0, to: text.count, by: 7) {
      var changed = text
      changed[position] = signs.first { $0 != text[position] && $0 ^ text[position] > 3 } ?? 0x41
      #expect(throws: CredentialFault.self) {
        try StatusListCredential(reading: String(decoding: changed, as: UTF8.self))
      }
    }
  }

  @Test func `a certificate from the future is not valid yet`() throws {
    let verifier = try IssuedSample.verifier(at: IssuedSample.issuedAt - 1)
    guard case .invalid(.notYet) = try verdict(verifier) else {
      Issue.record("it is valid before it was issued")
      return
    }
  }

  @Test func `an end outside the accreditation is refused, also where an issuer signed it`() throws {
    let key = try SampleKeys.first()
    let points = Points.accredited(
      Accredited(
        points: ExactNumber(2), register: "Registerplein", number: "1",
        from: try #require(CalendarDay("2026-11-25")), to: try #require(CalendarDay("2027-01-01"))))
    let issued = try IssuedCertificate(signing: try IssuedSample.facts(points: points, key: key), key: key)
    #expect(try verdict(IssuedSample.verifier(), issued) == .invalid(.outsideAccreditation))
  }

  @Test func `a self-issued certificate is told apart from nonsense`() throws {
    let verifier = try IssuedSample.verifier()
    let own = CertificateText.draw(try Sample.certificate())
    #expect(verifier.verify(Data(own.utf8)).verdict == .unsigned)
    for text in ["", "hallo", "%PDF-1.4", "<svg/>", "{}", "eyJ", "leerwijk:/", "leerwijk:/1", "\u{0}\u{1}"] {
      #expect(verifier.verify(Data(text.utf8)).exitCode == 1)
    }
    #expect(verifier.verify(Data([0xFF, 0xFE, 0x00])).verdict == .notACertificate)
    #expect(verifier.verify(Data(try IssuedSample.list(key: SampleKeys.first()).text.utf8)).exitCode == 1)
  }

  @Test(arguments: [
    "Zoë Ĳsbrandt-Đorđević", "Şükrü Yılmaz", "Wałęsa", "Nguyễn Thị Mỹ", "d'Hondt", "نور الهدى", "נועה בן־דוד",
    "Anna-Catharina Wilhelmina van den Broeck-Vandenberghe", "李小龍", "<script>&\"'", "\u{1B}[31mJan\u{202E}",
  ])
  func `every name comes back letter by letter from every view`(name: String) throws {
    let issued = try IssuedSample.issued(name: name)
    let verifier = try IssuedSample.verifier()
    for view in [issued.credential.text, issued.text, BakedPicture.draw(issued)] {
      let verification = verifier.verify(Data(view.utf8))
      #expect(verification.verdict == .valid)
      #expect(verification.certificate?.learner == issued.certificate.learner)
    }
    for scalar in BakedPicture.draw(issued).unicodeScalars where scalar != "\n" {
      #expect(scalar.properties.generalCategory != .control)
    }
  }

  @Test(arguments: [
    Issuer(id: IssuedSample.issuer.id, name: "Een ander", chamberNumber: "12345678"),
    Issuer(id: IssuedSample.issuer.id, name: IssuedSample.issuer.name, chamberNumber: "87654321"),
    Issuer(id: IssuedSample.issuer.id, name: IssuedSample.issuer.name),
  ])
  func `an issuer cannot sign in another one's name`(pinned: Issuer) throws {
    let trusted = TrustedKey(key: try SampleKeys.first().publicKey, issuer: pinned)
    #expect(
      try verdict(IssuedSample.verifier([trusted]))
        == .invalid(.otherName(pinned: pinned, named: IssuedSample.issuer)))
  }

  @Test func `a list by a key that is in the wrong hands counts for nothing, whatever its date`() throws {
    let stolen = try SampleKeys.first()
    let new = try SampleKeys.second()
    let keys = [
      IssuedSample.trusted(stolen.publicKey).revoked(at: IssuedSample.issuedAt + 1000, .compromised),
      IssuedSample.trusted(new.publicKey),
    ]
    let withdrawn = try IssuedSample.list([4711], key: new)
    let forged = try IssuedSample.list(key: stolen, from: IssuedSample.issuedAt + 10)
    #expect(try verdict(IssuedSample.verifier(keys, lists: [withdrawn, forged])) == .invalid(.withdrawn))
    #expect(try verdict(IssuedSample.verifier(keys, lists: [forged])) == .statusUnknown(.badList))
  }
}
