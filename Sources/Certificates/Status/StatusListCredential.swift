import Foundation

/// An issuer's list of withdrawn certificates, signed, with the day on which it stops being of use.
///
/// Without an end an old list could be shown to bring a withdrawn certificate back.
public struct StatusListCredential: Sendable, Hashable {
  /// How long a list holds, in days.
  public static let days = 90

  fileprivate struct Body: Encodable {
    struct Subject: Encodable {
      var encodedList: String
      var id: String
      var statusPurpose: String
      var type: String
    }

    enum CodingKeys: String, CodingKey {
      case context = "@context"
      case credentialSubject, exp, id, iss, issuer, jti, nbf, type, validFrom, validUntil
    }

    var context: [String]
    var id: String
    var type: [String]
    var issuer: String
    var credentialSubject: Subject
    var validFrom: ZonedInstant
    var validUntil: ZonedInstant
    var iss: String
    var jti: String
    var nbf: Int64
    var exp: Int64
  }

  /// The file's text.
  public let text: String
  /// The signed text in it.
  public let jws: CompactJWS
  /// The key that the file itself carries.
  public let key: PublicKey
  /// The id under which certificates refer to it.
  public let id: String
  /// The issuer's id.
  public let issuer: String
  /// From when it holds.
  public let validFrom: ZonedInstant
  /// Until when it holds.
  public let validUntil: ZonedInstant
  /// The list.
  public let list: StatusList

  /// Signs a list.
  public init(
    signing list: StatusList, id: String, issuer: String, validFrom: ZonedInstant, validUntil: ZonedInstant,
    key: PrivateKey
  ) throws(IssueFault) {
    guard let encoded = list.encoded() else { throw .notWritten }
    let body = Body(
      context: [AchievementCredential.contexts[0]], id: id,
      type: ["VerifiableCredential", "BitstringStatusListCredential"], issuer: issuer,
      credentialSubject: Body.Subject(
        encodedList: encoded, id: id + "#list", statusPurpose: "revocation", type: "BitstringStatusList"),
      validFrom: validFrom, validUntil: validUntil, iss: issuer, jti: id, nbf: validFrom.seconds,
      exp: validUntil.seconds)
    do {
      try self.init(
        reading: try CompactJWS.text(
          header: try JOSEHeader.credential(key.publicKey).json(), payload: try CanonicalJSON.data(of: body),
          key: key))
    } catch is KeyFault {
      throw .notSigned
    } catch {
      throw .notWritten
    }
  }

  /// Reads a file: first its signature is verified, by the key that it carries, and then its shape.
  public init(reading text: some StringProtocol) throws(CredentialFault) {
    let whole = CompactJWS.line(text)
    let jws = try CompactJWS(reading: whole)
    guard let key = try JOSEHeader(reading: jws.header).key(among: KeySet([])) else { throw .badHeader }
    guard jws.isSigned(by: key) else { throw .badSignature }
    let body = try JSONMembers.read(jws.payload) { (members) throws(CredentialFault) in try Body(members) }
    guard body.type.contains("BitstringStatusListCredential") else { throw .badMember("type") }
    guard body.credentialSubject.type == "BitstringStatusList",
      body.credentialSubject.statusPurpose == "revocation",
      let list = StatusList(encoded: body.credentialSubject.encodedList)
    else { throw .badMember("credentialSubject") }
    guard body.iss == body.issuer else { throw .contradiction("iss") }
    guard body.jti == body.id else { throw .contradiction("jti") }
    guard body.nbf == body.validFrom.seconds else { throw .contradiction("nbf") }
    guard body.exp == body.validUntil.seconds else { throw .contradiction("exp") }
    self.text = whole
    self.jws = jws
    self.key = key
    id = body.id
    issuer = body.issuer
    validFrom = body.validFrom
    validUntil = body.validUntil
    self.list = list
  }
}

extension StatusListCredential.Body {
  fileprivate init(_ members: JSONMembers) throws(CredentialFault) {
    context = try members.texts("@context")
    id = try members.text("id")
    type = try members.texts("type")
    issuer = try members.text("issuer")
    credentialSubject = try members.object("credentialSubject") { (subject) throws(CredentialFault) in
      .init(
        encodedList: try subject.text("encodedList"), id: try subject.text("id"),
        statusPurpose: try subject.text("statusPurpose"), type: try subject.text("type"))
    }
    validFrom = try members.instant("validFrom")
    validUntil = try members.instant("validUntil")
    iss = try members.text("iss")
    jti = try members.text("jti")
    nbf = try members.whole("nbf")
    exp = try members.whole("exp")
  }
}
