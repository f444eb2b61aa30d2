/// The rules of Open Badges 3.0 that a list of members does not say.
///
/// What is missing or of the wrong kind is found while the file is read; this looks at what the members hold, as
/// the official schema and the certification rules ask.
enum CredentialShape {
  /// Throws the first member that is not what the standard asks.
  static func check(_ credential: AchievementCredential) throws(CredentialFault) {
    try checkContext(credential.context)
    try hold(credential.type, "VerifiableCredential", at: "type")
    guard credential.type.contains(where: { $0 == "AchievementCredential" || $0 == "OpenBadgeCredential" })
    else { throw .badMember("type") }
    try checkURI(credential.id, at: "id")
    try hold(credential.issuer.type, "Profile", at: "issuer.type")
    try checkURI(credential.issuer.id, at: "issuer.id")
    try check(credential.credentialSubject)
    for evidence in credential.evidence ?? [] { try hold(evidence.type, "Evidence", at: "evidence.type") }
    if let status = credential.credentialStatus { try checkURI(status.id, at: "credentialStatus.id") }
  }

  /// Throws where a claim of the signed text differs from the member that it repeats (section 8.2.3 of the
  /// standard: all four are required).
  static func checkClaims(_ credential: AchievementCredential) throws(CredentialFault) {
    guard credential.iss == credential.issuer.id else { throw .contradiction("iss") }
    guard credential.jti == credential.id else { throw .contradiction("jti") }
    guard credential.nbf == credential.validFrom.seconds else { throw .contradiction("nbf") }
    guard let subject = credential.credentialSubject.id, credential.sub == subject else {
      throw .contradiction("sub")
    }
    guard credential.exp == credential.validUntil?.seconds else { throw .contradiction("exp") }
  }

  private static func checkContext(_ context: [AchievementCredential.Context]) throws(CredentialFault) {
    guard context.count >= 2, context[0] == .name(AchievementCredential.contexts[0]),
      case .name(let second) = context[1],
      second.hasPrefix("https://purl.imsglobal.org/spec/ob/v3p0/context"), second.hasSuffix(".json")
    else { throw .badMember("@context") }
  }

  private static func check(_ subject: AchievementCredential.Subject) throws(CredentialFault) {
    let path = "credentialSubject"
    try hold(subject.type, "AchievementSubject", at: path + ".type")
    guard subject.id != nil || subject.identifier?.isEmpty == false else { throw .badMember(path + ".id") }
    if let id = subject.id { try checkURI(id, at: path + ".id") }
    for identity in subject.identifier ?? [] where identity.type != "IdentityObject" {
      throw .badMember(path + ".identifier.type")
    }
    for result in subject.result ?? [] { try hold(result.type, "Result", at: path + ".result.type") }
    try check(subject.achievement, at: path + ".achievement")
    let known = Set((subject.achievement.resultDescription ?? []).map(\.id))
    for result in subject.result ?? [] {
      if let description = result.resultDescription, !known.contains(description) {
        throw .badMember(path + ".result.resultDescription")
      }
    }
  }

  private static func check(
    _ achievement: AchievementCredential.Achievement, at path: String
  ) throws(CredentialFault) {
    try hold(achievement.type, "Achievement", at: path + ".type")
    try checkURI(achievement.id, at: path + ".id")
    guard achievement.criteria.id != nil || achievement.criteria.narrative?.isEmpty == false else {
      throw .badMember(path + ".criteria")
    }
    for alignment in achievement.alignment ?? [] {
      try hold(alignment.type, "Alignment", at: path + ".alignment.type")
      try checkURI(alignment.targetUrl, at: path + ".alignment.targetUrl")
    }
    for entry in achievement.otherIdentifier ?? [] where entry.type != "IdentifierEntry" {
      throw .badMember(path + ".otherIdentifier.type")
    }
    for description in achievement.resultDescription ?? [] {
      try hold(description.type, "ResultDescription", at: path + ".resultDescription.type")
      try checkURI(description.id, at: path + ".resultDescription.id")
    }
  }

  private static func hold(_ types: [String], _ wanted: String, at path: String) throws(CredentialFault) {
    guard types.contains(wanted) else { throw .badMember(path) }
  }

  /// A scheme, a colon, and something behind it, without white space (RFC 3986, section 3).
  static func checkURI(_ text: String, at path: String) throws(CredentialFault) {
    guard isURI(text) else { throw .badMember(path) }
  }

  /// Whether a text has the form of a URI.
  static func isURI(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return false }
      let scheme = bytes[..<colon]
      let rest = bytes[(colon + 1)...]
      return scheme.first.map(isLetter) == true && scheme.allSatisfy(isOfScheme) && !rest.isEmpty
        && rest.allSatisfy(isOfRest)
    }
  }

  private static func isOfScheme(_ byte: UInt8) -> Bool {
    isLetter(byte) || (0x30...0x39).contains(byte) || byte == 0x2B || byte == 0x2D || byte == 0x2E
  }

  private static func isOfRest(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && byte != 0x22 && byte != 0x3C && byte != 0x3E && byte != 0x5C
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
