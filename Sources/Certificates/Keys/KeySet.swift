public import Foundation

/// The keys that somebody trusts, as a JWK Set (RFC 7517) with the issuer beside each key.
public struct KeySet: Sendable, Hashable {
  /// The most bytes of a file of keys that are read.
  public static let mostBytes = 4_000_000

  /// The keys, in the order of the file.
  public let keys: [TrustedKey]
  private let byThumbprint: [String: TrustedKey]
  private let byHeader: [Data: TrustedKey]

  /// Makes a set; of two entries for a key the first counts.
  public init(_ keys: [TrustedKey]) {
    self.keys = keys
    byThumbprint = Dictionary(keys.map { ($0.key.thumbprint, $0) }, uniquingKeysWith: { first, _ in first })
    let headers = byThumbprint.values.map { key in
      (Data(Base64URL.text(of: JOSEHeader.credentialText(key.key)).utf8), key)
    }
    byHeader = Dictionary(headers, uniquingKeysWith: { first, _ in first })
  }

  /// The key with a thumbprint.
  public subscript(thumbprint: String) -> TrustedKey? { byThumbprint[thumbprint] }

  /// The key under which a header is the one that this program writes; most are, and need not be taken apart.
  func key(header: Data) -> PublicKey? { byHeader[header]?.key }

  /// The keys of an issuer.
  public func keys(of issuer: String) -> [TrustedKey] { keys.filter { $0.issuer.id == issuer } }

  /// Reads a file of keys.
  ///
  /// - Throws: `KeySetFault`, with the place of the key, counted from 1.
  public init(reading data: Data) throws(KeySetFault) {
    guard data.count <= Self.mostBytes else { throw .unreadable }
    let entries = try? JSONMembers.read(data) { (members) throws(CredentialFault) in
      try members.objects(ifThere: "keys") { (key) throws(CredentialFault) in try Entry(key) }
    }
    guard let entries = entries ?? nil else {
      if let text = String(data: data, encoding: .utf8), text.contains("PRIVATE") || text.contains("\"d\"") {
        throw .privateKey
      }
      throw .unreadable
    }
    var keys: [TrustedKey] = []
    for (index, entry) in entries.enumerated() {
      guard entry.d == nil else { throw .privateKey }
      guard entry.kty == "RSA", entry.alg == nil || entry.alg == JOSEHeader.algorithm, let n = entry.n,
        let e = entry.e, let key = PublicKey(modulus: n, exponent: e)
      else { throw .unusableKey(index + 1) }
      guard entry.kid == nil || entry.kid == key.thumbprint else { throw .wrongName(index + 1) }
      guard let issuer = entry.iss, CredentialShape.isURI(issuer) else { throw .withoutIssuer(index + 1) }
      let revocation = try Self.revocation(entry, index)
      keys.append(
        TrustedKey(
          key: key, issuer: Issuer(id: issuer, name: entry.name ?? issuer, chamberNumber: entry.kvk),
          from: entry.nbf, until: entry.exp, revocation: revocation, endorsement: entry.endorsement,
          retirement: entry.retirement))
    }
    self.init(keys)
  }

  private static func revocation(_ entry: Entry, _ index: Int) throws(KeySetFault) -> TrustedKey.Revocation? {
    guard entry.revokedAt != nil || entry.reason != nil else { return nil }
    guard let at = entry.revokedAt, let reason = entry.reason.flatMap(TrustedKey.Reason.init(rawValue:))
    else {
      throw .badRevocation(index + 1)
    }
    return TrustedKey.Revocation(at: at, reason: reason)
  }

  /// The set as a file, which ends in a line feed.
  public func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return try encoder.encode(Body(keys: keys.map(Entry.init))) + Data("\n".utf8)
  }

  private struct Body: Encodable { var keys: [Entry] }

  private struct Entry: Encodable {
    enum CodingKeys: String, CodingKey {
      case alg, d, e, endorsement, exp, iss, kid, kty, kvk, n, name, nbf, reason, retirement, use
      case revokedAt = "revoked_at"
    }

    var alg: String?
    var d: String?
    var e: String?
    var endorsement: String?
    var exp: Int64?
    var iss: String?
    var kid: String?
    var kty: String
    var kvk: String?
    var n: String?
    var name: String?
    var nbf: Int64?
    var reason: String?
    var retirement: String?
    var revokedAt: Int64?
    var use: String?

    init(_ members: JSONMembers) throws(CredentialFault) {
      alg = try members.text(ifThere: "alg")
      d = try members.text(ifThere: "d")
      e = try members.text(ifThere: "e")
      endorsement = try members.text(ifThere: "endorsement")
      exp = try members.whole(ifThere: "exp")
      iss = try members.text(ifThere: "iss")
      kid = try members.text(ifThere: "kid")
      kty = try members.text("kty")
      kvk = try members.text(ifThere: "kvk")
      n = try members.text(ifThere: "n")
      name = try members.text(ifThere: "name")
      nbf = try members.whole(ifThere: "nbf")
      reason = try members.text(ifThere: "reason")
      retirement = try members.text(ifThere: "retirement")
      revokedAt = try members.whole(ifThere: "revoked_at")
      use = try members.text(ifThere: "use")
    }

    init(_ trusted: TrustedKey) {
      alg = JOSEHeader.algorithm
      e = trusted.key.exponent
      endorsement = trusted.endorsement
      exp = trusted.until
      iss = trusted.issuer.id
      kid = trusted.key.thumbprint
      kty = "RSA"
      kvk = trusted.issuer.chamberNumber
      n = trusted.key.modulus
      name = trusted.issuer.name
      nbf = trusted.from
      reason = trusted.revocation?.reason.rawValue
      retirement = trusted.retirement
      revokedAt = trusted.revocation?.at
      use = "sig"
    }
  }
}

/// What keeps a file of keys from being used.
public enum KeySetFault: Error, Sendable, Hashable {
  /// It is no set of keys.
  case unreadable
  /// It holds a private key, which is never to be passed on.
  case privateKey
  /// A key is none that may be used; its place, from 1.
  case unusableKey(Int)
  /// A key has another name than its thumbprint; its place, from 1.
  case wrongName(Int)
  /// A key names no issuer; its place, from 1.
  case withoutIssuer(Int)
  /// A key was given up, but not with a day and one of the known reasons; its place, from 1.
  case badRevocation(Int)
}
