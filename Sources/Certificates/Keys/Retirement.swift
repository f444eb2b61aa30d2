import Foundation

/// The word of one of an issuer's keys that another one is not used any more.
///
/// A public key is in every certificate, so anybody can write a file that gives one up. This proves that the issuer
/// did.
public enum Retirement {
  private struct Body: Codable {
    var at: Int64
    var iss: String
    var reason: TrustedKey.Reason
    /// The thumbprint of the key that is given up.
    var sub: String
  }

  private struct Header: Codable {
    var alg = JOSEHeader.algorithm
    var kid: String
    var typ = "key-retirement"
  }

  /// Signs, with `key`, that `old` is not used any more.
  public static func text(
    of old: PublicKey, issuer: String, _ end: TrustedKey.Revocation, by key: PrivateKey
  ) throws(IssueFault) -> String {
    do {
      return try CompactJWS.text(
        header: try CanonicalJSON.data(of: Header(kid: key.publicKey.thumbprint)),
        payload: try CanonicalJSON.data(
          of: Body(at: end.at, iss: issuer, reason: end.reason, sub: old.thumbprint)), key: key)
    } catch {
      throw .notSigned
    }
  }

  /// The end of a key as another key in `known` vouches for it; nil where none does.
  public static func proven(of old: TrustedKey, among known: KeySet) -> TrustedKey.Revocation? {
    guard let text = old.retirement, let jws = try? CompactJWS(reading: text),
      let header = try? JSONDecoder().decode(Header.self, from: jws.header),
      header.alg == JOSEHeader.algorithm, header.typ == "key-retirement",
      let witness = known[header.kid], witness.key != old.key, witness.issuer.id == old.issuer.id,
      witness.revocation?.reason != .compromised, jws.isSigned(by: witness.key),
      let body = try? JSONDecoder().decode(Body.self, from: jws.payload), body.sub == old.key.thumbprint,
      body.iss == old.issuer.id
    else { return nil }
    return TrustedKey.Revocation(at: body.at, reason: body.reason)
  }
}
