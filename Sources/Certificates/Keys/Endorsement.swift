import Foundation

/// The word of an issuer's old key that a new one takes its place.
///
/// Who trusts the old key can then trust the new one without another call to the issuer.
public enum Endorsement {
  private struct Body: Codable {
    var iss: String
    var nbf: Int64
    /// The thumbprint of the new key.
    var sub: String
  }

  private struct Header: Codable {
    var alg = JOSEHeader.algorithm
    var kid: String
    var typ = "key-endorsement"
  }

  /// Signs, with the old key, that `new` signs for `issuer` from `instant` on.
  public static func text(of new: PublicKey, issuer: String, from instant: Int64, by old: PrivateKey)
    throws(IssueFault) -> String
  {
    do {
      return try CompactJWS.text(
        header: try CanonicalJSON.data(of: Header(kid: old.publicKey.thumbprint)),
        payload: try CanonicalJSON.data(of: Body(iss: issuer, nbf: instant, sub: new.thumbprint)), key: old)
    } catch {
      throw .notSigned
    }
  }

  /// The thumbprint of the key in `known` that vouches for `new`; nil where none does.
  public static func endorser(of new: TrustedKey, among known: KeySet) -> TrustedKey? {
    guard let text = new.endorsement, let jws = try? CompactJWS(reading: text),
      let header = try? JSONDecoder().decode(Header.self, from: jws.header),
      header.alg == JOSEHeader.algorithm, header.typ == "key-endorsement",
      let body = try? JSONDecoder().decode(Body.self, from: jws.payload),
      let old = known[header.kid], jws.isSigned(by: old.key), body.sub == new.key.thumbprint,
      body.nbf == new.from,
      body.iss == new.issuer.id, body.iss == old.issuer.id, isGood(old, at: body.nbf)
    else { return nil }
    return old
  }

  /// Whether a key could vouch at an instant.
  ///
  /// The instant is the word of whoever signed, so a key that is given up vouches for nobody, whatever the date says;
  /// but for the one successor that it was given up for, in the same moment.
  private static func isGood(_ old: TrustedKey, at instant: Int64) -> Bool {
    guard let end = old.revocation else { return old.standing(at: instant) == .good }
    return end.reason == .superseded && end.at == instant
  }
}
