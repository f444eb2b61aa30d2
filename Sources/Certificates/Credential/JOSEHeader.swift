import Foundation

/// The header of a signed text: by what algorithm and with which key.
///
/// Only RS256 is known: an algorithm is never taken from an untrusted file.
struct JOSEHeader: Encodable, Sendable, Hashable {
  /// A public key (RFC 7517).
  struct Key: Encodable, Sendable, Hashable {
    var e: String
    var kty: String
    var n: String
  }

  var alg: String
  var typ: String?
  var jwk: Key?
  var kid: String?
  var zip: String?

  static let algorithm = "RS256"

  /// The header of a credential: with the key itself, and without a name for it, which a verifier would look up on
  /// the network (Open Badges 3.0, section 8.2.4).
  static func credential(_ key: PublicKey) -> JOSEHeader {
    JOSEHeader(
      alg: algorithm, typ: "JWT", jwk: Key(e: key.exponent, kty: "RSA", n: key.modulus), kid: nil, zip: nil)
  }

  /// The header of a printed code, where each byte counts: the key's name and the packing.
  static func code(_ key: PublicKey) -> JOSEHeader {
    JOSEHeader(alg: algorithm, typ: nil, jwk: nil, kid: key.thumbprint, zip: "DEF")
  }

  /// Reads a header, which may hold nothing else.
  init(reading data: Data) throws(CredentialFault) {
    let header: JOSEHeader
    do {
      header = try JSONMembers.read(data) { (members) throws(CredentialFault) in
        guard members.names.isSubset(of: ["alg", "typ", "jwk", "kid", "zip"]) else { throw .badHeader }
        return try JOSEHeader(members)
      }
    } catch {
      throw .badHeader
    }
    guard header.alg == Self.algorithm else { throw .otherAlgorithm(header.alg) }
    if let key = header.jwk, key.kty != "RSA" { throw .otherAlgorithm(key.kty) }
    if let typ = header.typ, typ != "JWT" { throw .badHeader }
    if let zip = header.zip, zip != "DEF" { throw .badHeader }
    self = header
  }

  private init(_ members: JSONMembers) throws(CredentialFault) {
    alg = try members.text("alg")
    typ = try members.text(ifThere: "typ")
    jwk = try members.object(ifThere: "jwk") { (key) throws(CredentialFault) in
      Key(e: try key.text("e"), kty: try key.text("kty"), n: try key.text("n"))
    }
    kid = try members.text(ifThere: "kid")
    zip = try members.text(ifThere: "zip")
  }

  private init(alg: String, typ: String?, jwk: Key?, kid: String?, zip: String?) {
    self.alg = alg
    self.typ = typ
    self.jwk = jwk
    self.kid = kid
    self.zip = zip
  }

  /// The key in the header, taken from `known` where it is there; nil where there is none that may be used.
  func key(among known: KeySet) -> PublicKey? {
    guard let jwk else { return nil }
    return known[PublicKey.thumbprint(modulus: jwk.n, exponent: jwk.e)]?.key
      ?? PublicKey(modulus: jwk.n, exponent: jwk.e)
  }

  /// The header of a credential as it is signed, written without an encoder: its texts need no escapes.
  static func credentialText(_ key: PublicKey) -> Data {
    Data(
      #"{"alg":"\#(algorithm)","jwk":{"e":"\#(key.exponent)","kty":"RSA","n":"\#(key.modulus)"},"typ":"JWT"}"#
        .utf8)
  }

  /// The header as it is signed.
  func json() throws(CredentialFault) -> Data { try CanonicalJSON.data(of: self) }
}

/// JSON as it is signed: members sorted, no white space, slashes as they are.
enum CanonicalJSON {
  static func data(of value: some Encodable) throws(CredentialFault) -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do { return try encoder.encode(value) } catch { throw .notWritten }
  }
}
