extension AchievementCredential {
  /// Reads a credential; throws the path of what is missing or of the wrong kind.
  init(_ members: JSONMembers) throws(CredentialFault) {
    context = try members.textsAmongObjects("@context").map { $0.map { .name($0) } ?? .terms }
    id = try members.text("id")
    type = try members.texts("type")
    name = try members.text(ifThere: "name")
    awardedDate = try members.instant(ifThere: "awardedDate")
    credentialStatus = try members.object(ifThere: "credentialStatus", Status.init)
    credentialSubject = try members.object("credentialSubject", Subject.init)
    evidence = try members.objects(ifThere: "evidence", Evidence.init)
    issuer = try members.object("issuer", Profile.init)
    guard let from = try members.instant(ifThere: "validFrom") else { throw .badMember("validFrom") }
    validFrom = from
    validUntil = try members.instant(ifThere: "validUntil")
    iss = try members.text(ifThere: "iss")
    jti = try members.text(ifThere: "jti")
    nbf = try members.whole(ifThere: "nbf")
    sub = try members.text(ifThere: "sub")
    exp = try members.whole(ifThere: "exp")
  }
}

extension AchievementCredential.Subject {
  fileprivate init(_ members: JSONMembers) throws(CredentialFault) {
    id = try members.text(ifThere: "id")
    type = try members.texts("type")
    achievement = try members.object("achievement", AchievementCredential.Achievement.init)
    activityStartDate = try members.instant(ifThere: "activityStartDate")
    activityEndDate = try members.instant(ifThere: "activityEndDate")
    creditsEarned = try ExactCredits(members, "creditsEarned")
    identifier = try members.objects(ifThere: "identifier", AchievementCredential.IdentityObject.init)
    licenseNumber = try members.text(ifThere: "licenseNumber")
    result = try members.objects(ifThere: "result", AchievementCredential.Result.init)
  }
}

extension AchievementCredential.Achievement {
  fileprivate init(_ members: JSONMembers) throws(CredentialFault) {
    id = try members.text("id")
    type = try members.texts("type")
    achievementType = try members.text(ifThere: "achievementType")
    name = try members.text("name")
    description = try members.text("description")
    criteria = try members.object("criteria", AchievementCredential.Criteria.init)
    creditsAvailable = try ExactCredits(members, "creditsAvailable")
    humanCode = try members.text(ifThere: "humanCode")
    inLanguage = try members.text(ifThere: "inLanguage")
    version = try members.text(ifThere: "version")
    otherIdentifier = try members.objects(
      ifThere: "otherIdentifier", AchievementCredential.IdentifierEntry.init)
    alignment = try members.objects(ifThere: "alignment", AchievementCredential.Alignment.init)
    resultDescription = try members.objects(
      ifThere: "resultDescription", AchievementCredential.ResultDescription.init)
  }
}

extension AchievementCredential.Profile {
  fileprivate init(_ members: JSONMembers) throws(CredentialFault) {
    id = try members.text("id")
    type = try members.texts("type")
    name = try members.text(ifThere: "name")
    otherIdentifier = try members.objects(
      ifThere: "otherIdentifier", AchievementCredential.IdentifierEntry.init)
  }
}

extension AchievementCredential.IdentifierEntry {
  fileprivate init(_ members: JSONMembers) throws(CredentialFault) {
    type = try members.text("type")
    identifier = try members.text("identifier")
    identifierType = try members.text("identifierType")
  }
}

extension AchievementCredential.IdentityObject {
  fileprivate init(_ members: JSONMembers) throws(CredentialFault) {
    type = try members.text("type")
    hashed = try members.flag("hashed")
    identityHash = try members.text("identityHash")
    identityType = try members.text("identityType")
  }
}

extension AchievementCredential.Alignment {
  fileprivate init(_ members: JSONMembers) throws(CredentialFault) {
    type = try members.texts("type")
    targetName = try members.text("targetName")
    targetUrl = try members.text("targetUrl")
    targetCode = try members.text(ifThere: "targetCode")
    targetDescription = try members.text(ifThere: "targetDescription")
    targetFramework = try members.text(ifThere: "targetFramework")
    targetType = try members.text(ifThere: "targetType")
  }
}

extension AchievementCredential.Criteria {
  fileprivate init(_ members: JSONMembers) throws(CredentialFault) {
    id = try members.text(ifThere: "id")
    narrative = try members.text(ifThere: "narrative")
  }
}

extension AchievementCredential.ResultDescription {
  fileprivate init(_ members: JSONMembers) throws(CredentialFault) {
    id = try members.text("id")
    type = try members.texts("type")
    name = try members.text("name")
    resultType = try members.text("resultType")
    requiredValue = try members.text(ifThere: "requiredValue")
    valueMax = try members.text(ifThere: "valueMax")
    valueMin = try members.text(ifThere: "valueMin")
  }
}

extension AchievementCredential.Result {
  fileprivate init(_ members: JSONMembers) throws(CredentialFault) {
    type = try members.texts("type")
    resultDescription = try members.text(ifThere: "resultDescription")
    value = try members.text(ifThere: "value")
  }
}

extension AchievementCredential.Evidence {
  fileprivate init(_ members: JSONMembers) throws(CredentialFault) {
    id = try members.text(ifThere: "id")
    type = try members.texts("type")
    name = try members.text(ifThere: "name")
    narrative = try members.text(ifThere: "narrative")
  }
}

extension AchievementCredential.Status {
  fileprivate init(_ members: JSONMembers) throws(CredentialFault) {
    id = try members.text("id")
    type = try members.text("type")
    statusPurpose = try members.text(ifThere: "statusPurpose")
    statusListIndex = try members.text(ifThere: "statusListIndex")
    statusListCredential = try members.text(ifThere: "statusListCredential")
  }
}

extension ExactCredits {
  fileprivate init?(_ members: JSONMembers, _ name: StaticString) throws(CredentialFault) {
    switch try members.number(ifThere: name) {
    case nil: return nil
    case .whole(let whole): self.init(ExactNumber(Int(whole)))
    case .real(let real):
      guard let number = ExactNumber("\(real)") else { throw .badMember("\(name)") }
      self.init(number)
    }
  }
}
