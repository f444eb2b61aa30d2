import Certificates
import Foundation
import Testing

@Suite struct KeySetTests {
  @Test func `a set of keys comes back as it was`() throws {
    let first = try SampleKeys.first().publicKey
    let second = try SampleKeys.second().publicKey
    let set = KeySet([
      TrustedKey(key: first, issuer: IssuedSample.issuer, from: 1, until: 2).revoked(at: 3, .compromised),
      TrustedKey(key: second, issuer: Issuer(id: "urn:example:2", name: "Twee"), endorsement: "a.b.c"),
    ])
    #expect(try KeySet(reading: set.json()) == set)
  }

  @Test(arguments: [
    ("", KeySetFault.unreadable), ("[]", .unreadable), ("{\"keys\":[{}]}", .unreadable),
    ("{\"keys\":[{\"kty\":\"EC\",\"iss\":\"https://x\"}]}", .unusableKey(1)),
    ("{\"keys\":[{\"kty\":\"RSA\",\"n\":\"AQAB\",\"e\":\"AQAB\",\"iss\":\"https://x\"}]}", .unusableKey(1)),
    ("{\"keys\":[{\"kty\":\"RSA\",\"d\":\"AQAB\"}]}", .privateKey),
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

  @Test func `an old key vouches for its successor, for no other key, and not once it is compromised`() throws
  {
    let old = try SampleKeys.first()
    let new = try SampleKeys.second().publicKey
    let word = try Endorsement.text(of: new, issuer: IssuedSample.issuer.id, from: 1000, by: old)
    let candidate = TrustedKey(key: new, issuer: IssuedSample.issuer, from: 1000, endorsement: word)
    let known = IssuedSample.trusted(old.publicKey)
    #expect(Endorsement.endorser(of: candidate, among: KeySet([known])) == known)
    #expect(Endorsement.endorser(of: candidate, among: KeySet([known.revoked(at: 1000, .superseded)])) != nil)
    #expect(
      Endorsement.endorser(of: candidate, among: KeySet([known.revoked(at: 1000, .compromised)])) == nil)
    #expect(Endorsement.endorser(of: candidate, among: KeySet([known.revoked(at: 900, .lost)])) == nil)
    #expect(Endorsement.endorser(of: candidate, among: KeySet([])) == nil)
    let foreign = TrustedKey(
      key: new, issuer: Issuer(id: "https://elders.example", name: "Elders"), endorsement: word)
    #expect(Endorsement.endorser(of: foreign, among: KeySet([known])) == nil)
    let other = TrustedKey(key: old.publicKey, issuer: IssuedSample.issuer, endorsement: word)
    #expect(Endorsement.endorser(of: other, among: KeySet([known])) == nil)
  }
}
