import Foundation
import Testing

@testable import Certificates

@Suite struct KeySetTests {
  @Test func `a set of keys comes back as it was`() throws {
    let first = try SampleKeys.first().publicKey
    let second = try SampleKeys.second().publicKey
    let set = KeySet([
      TrustedKey(key: first, issuer: IssuedSample.issuer, from: 1, until: 2).revoked(at: 3, .compromised),
      TrustedKey(
        key: second, issuer: Issuer(id: "urn:example:2", name: "Twee"), endorsement: "a.b.c",
        retirement: "d.e.f"),
    ])
    #expect(try KeySet(reading: set.json()) == set)
  }

  @Test(arguments: [
    ("", KeySetFault.unreadable), ("[]", .unreadable), ("{\"keys\":[{}]}", .unreadable),
    ("{\"keys\":[{\"kty\":\"EC\",\"iss\":\"https://x\"}]}", .unusableKey(1)),
    ("{\"keys\":[{\"kty\":\"RSA\",\"n\":\"AQAB\",\"e\":\"AQAB\",\"iss\":\"https://x\"}]}", .unusableKey(1)),
    ("{\"keys\":[{\"kty\":\"RSA\",\"d\":\"AQAB\"}]}", .privateKey),
    ("{\"keys\":[],\"keys\":[]}", .unreadable),
    ("{\"keys\":[{\"kty\":\"RSA\",\"kty\":\"RSA\"}]}", .unreadable),
    ("-----BEGIN PRIVATE KEY-----", .privateKey),
  ])
  func `a file of keys that does not hold is refused, with the place`(text: String, fault: KeySetFault) {
    #expect(throws: fault) { try KeySet(reading: Data(text.utf8)) }
  }

  @Test func `a key without an issuer, with a wrong name or half given up is refused`() throws {
    let key = try SampleKeys.first().publicKey
    let text = String(decoding: try KeySet([IssuedSample.trusted(key)]).json(), as: UTF8.self)
    func read(_ old: String, _ new: String) -> KeySetFault? {
      do {
        _ = try KeySet(reading: Data(text.replacing(old, with: new).utf8))
        return nil
      } catch {
        return error
      }
    }
    #expect(read("\"iss\"", "\"isx\"") == .withoutIssuer(1))
    #expect(read(key.thumbprint, "AAAA") == .wrongName(1))
    #expect(read("\"use\"", "\"reason\":\"lost\",\"use\"") == .badRevocation(1))
    #expect(read("\"use\"", "\"reason\":\"sold\",\"revoked_at\":1,\"use\"") == .badRevocation(1))
  }

  @Test func `a header that is known is found by its bytes`() throws {
    for key in [try SampleKeys.first().publicKey, try SampleKeys.second().publicKey] {
      let written = try JOSEHeader.credential(key).json()
      #expect(JOSEHeader.credentialText(key) == written)
      let set = KeySet([IssuedSample.trusted(key)])
      #expect(set.key(header: Data(Base64URL.text(of: written).utf8)) == key)
    }
  }

  @Test func `an old key vouches for its successor and for no other key`() throws {
    let old = try SampleKeys.first()
    let new = try SampleKeys.second().publicKey
    let word = try Endorsement.text(of: new, issuer: IssuedSample.issuer.id, from: 1000, by: old)
    func candidate(_ key: PublicKey, _ issuer: Issuer, from: Int64? = 1000) -> TrustedKey {
      TrustedKey(key: key, issuer: issuer, from: from, endorsement: word)
    }
    let known = IssuedSample.trusted(old.publicKey)
    let own = candidate(new, IssuedSample.issuer)
    #expect(Endorsement.endorser(of: own, among: KeySet([known])) == known)
    #expect(Endorsement.endorser(of: own, among: KeySet([])) == nil)
    let foreign = candidate(new, Issuer(id: "https://elders.example", name: "Elders"))
    #expect(Endorsement.endorser(of: foreign, among: KeySet([known])) == nil)
    #expect(
      Endorsement.endorser(of: candidate(old.publicKey, IssuedSample.issuer), among: KeySet([known])) == nil)
    for from in [nil, 0, 999, 1001] as [Int64?] {
      let other = candidate(new, IssuedSample.issuer, from: from)
      #expect(Endorsement.endorser(of: other, among: KeySet([known])) == nil)
    }
  }

  @Test func `a key that is given up vouches for nobody, whatever date is written`() throws {
    let old = try SampleKeys.first()
    let new = try SampleKeys.second().publicKey
    let known = IssuedSample.trusted(old.publicKey)
    for date in [0, 500, 999, 1000, 1001] as [Int64] {
      let word = try Endorsement.text(of: new, issuer: IssuedSample.issuer.id, from: date, by: old)
      let candidate = TrustedKey(key: new, issuer: IssuedSample.issuer, from: date, endorsement: word)
      for reason in TrustedKey.Reason.allCases {
        let vouches =
          Endorsement.endorser(of: candidate, among: KeySet([known.revoked(at: 1000, reason)])) != nil
        // Only for the one successor, in the very moment in which it was replaced.
        #expect(vouches == (reason == .superseded && date == 1000))
      }
    }
  }

  @Test func `that a key is given up takes the word of another key of the issuer`() throws {
    let old = try SampleKeys.first()
    let new = try SampleKeys.second()
    let end = TrustedKey.Revocation(at: 1000, reason: .compromised)
    let word = try Retirement.text(of: old.publicKey, issuer: IssuedSample.issuer.id, end, by: new)
    let known = KeySet([IssuedSample.trusted(old.publicKey), IssuedSample.trusted(new.publicKey)])
    let said = IssuedSample.trusted(old.publicKey).revoked(at: 5, .lost, retirement: word)
    #expect(Retirement.proven(of: said, among: known) == end)
    // What merely stands in the file counts for nothing.
    #expect(
      Retirement.proven(of: IssuedSample.trusted(old.publicKey).revoked(at: 5, .lost), among: known) == nil)
    #expect(Retirement.proven(of: said, among: KeySet([IssuedSample.trusted(old.publicKey)])) == nil)
    let stranger = TrustedKey(
      key: new.publicKey, issuer: Issuer(id: "https://elders.example", name: "Elders"))
    #expect(
      Retirement.proven(of: said, among: KeySet([IssuedSample.trusted(old.publicKey), stranger])) == nil)
    let stolen = IssuedSample.trusted(new.publicKey).revoked(at: 1, .compromised)
    #expect(Retirement.proven(of: said, among: KeySet([IssuedSample.trusted(old.publicKey), stolen])) == nil)
    let own = try Retirement.text(of: old.publicKey, issuer: IssuedSample.issuer.id, end, by: old)
    let alone = IssuedSample.trusted(old.publicKey).revoked(at: 5, .lost, retirement: own)
    #expect(Retirement.proven(of: alone, among: known) == nil)
  }

  @Test func `of two ends of a key the graver counts, and of two as grave the earlier`() throws {
    let key = IssuedSample.trusted(try SampleKeys.first().publicKey)
    typealias End = TrustedKey.Revocation
    #expect(
      key.revoked(at: 9, .lost).revoked(at: 5, .superseded).revocation == End(at: 5, reason: .superseded))
    #expect(key.revoked(at: 5, .lost).revoked(at: 9, .superseded).revocation == End(at: 5, reason: .lost))
    #expect(
      key.revoked(at: .max, .lost).revoked(at: 9, .compromised).revocation == End(at: 9, reason: .compromised)
    )
    #expect(
      key.revoked(at: 9, .compromised).revoked(at: 1, .lost).revocation == End(at: 9, reason: .compromised))
  }
}
