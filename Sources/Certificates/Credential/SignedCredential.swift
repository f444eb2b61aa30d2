import Foundation

/// A certificate as an issuer signs it: an Open Badges 3.0 credential as a signed text (VC-JWT).
public struct SignedCredential: Sendable, Hashable {
  /// The file's text.
  public let text: String
  /// The signed text in it.
  public let jws: CompactJWS
  /// The key that the file itself carries.
  ///
  /// It proves nothing about who signed: that takes a pinned key.
  public let key: PublicKey
  /// What it says, which is only as good as the signature.
  public let facts: CredentialFacts
  /// Until when it holds, if it says so.
  public let validUntil: ZonedInstant?

  /// The SHA-256 of the text, in hexadecimal.
  public var digest: String { facts.certificate.issuance?.credentialDigest ?? "" }

  /// Signs the facts.
  public init(signing facts: CredentialFacts, key: PrivateKey) throws(IssueFault) {
    guard let credential = AchievementCredential(facts) else { throw .notWritten }
    do {
      let text = try CompactJWS.text(
        header: try JOSEHeader.credential(key.publicKey).json(),
        payload: try CanonicalJSON.data(of: credential),
        key: key)
      try self.init(reading: text)
    } catch is KeyFault {
      throw .notSigned
    } catch {
      throw .notWritten
    }
  }

  /// The key that a header carries.
  private static func key(in data: Data, _ known: KeySet) throws(CredentialFault) -> PublicKey {
    let header = try JOSEHeader(reading: data)
    guard header.kid == nil, header.zip == nil, let key = header.key(among: known) else { throw .badHeader }
    return key
  }

  /// Reads a file: first its signature is verified, by the key that it carries, and then its shape.
  ///
  /// `known` holds keys that are made ready already.
  public init(reading text: some StringProtocol, known: KeySet = KeySet([])) throws(CredentialFault) {
    let whole = CompactJWS.line(text)
    let jws = try CompactJWS(reading: whole)
    let key: PublicKey
    if let ready = known.key(header: jws.headerText) {
      key = ready
    } else {
      key = try Self.key(in: jws.header, known)
    }
    guard jws.isSigned(by: key) else { throw .badSignature }
    let credential = try JSONMembers.read(jws.payload, AchievementCredential.init)
    try CredentialShape.check(credential)
    try CredentialShape.checkClaims(credential)
    self.text = whole
    self.jws = jws
    validUntil = credential.validUntil
    self.key = key
    facts = try credential.facts(key: key.thumbprint, digest: Checksum.hexadecimal(of: Data(whole.utf8)))
  }
}
