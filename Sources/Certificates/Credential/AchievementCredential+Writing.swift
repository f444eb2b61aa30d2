import CourseModel
import SourceText

extension AchievementCredential {
  /// Puts a certificate into the terms of the standard; nil for one that no issuer signs.
  init?(_ facts: CredentialFacts) {
    let certificate = facts.certificate
    guard let issuance = certificate.issuance else { return nil }
    context = Self.contexts.map { .name($0) }
    id = certificate.id.urn
    type = ["VerifiableCredential", "AchievementCredential"]
    name = "\(certificate.heading(in: certificate.language)): \(certificate.course.title)"
    awardedDate = facts.completedAt
    credentialStatus = Status(
      id: "\(facts.statusList)#\(issuance.statusIndex)", type: "BitstringStatusListEntry",
      statusPurpose: "revocation", statusListIndex: String(issuance.statusIndex),
      statusListCredential: facts.statusList)
    credentialSubject = Subject(facts, issuance)
    evidence = [
      Evidence(
        id: "urn:sha256:\(facts.transcriptDigest)", type: ["Evidence"],
        name: CredentialWords.record[certificate.language],
        narrative: CredentialWords.replayed[certificate.language])
    ]
    issuer = Profile(
      id: issuance.issuer.id, type: ["Profile"], name: issuance.issuer.name,
      otherIdentifier: issuance.issuer.chamberNumber.map {
        [IdentifierEntry(type: "IdentifierEntry", identifier: $0, identifierType: Self.chamber)]
      })
    validFrom = facts.issuedAt
    iss = issuance.issuer.id
    jti = id
    nbf = facts.issuedAt.seconds
    sub = facts.subject
  }

  static let chamber = "ext:KVK"
  static let accreditationNumber = "ext:PEonlineID"
  static let accreditation = "ext:QualityAssurance"
  static let contentDigest = "ext:SHA256"
}

extension AchievementCredential.Subject {
  fileprivate init(_ facts: CredentialFacts, _ issuance: Issuance) {
    let certificate = facts.certificate
    let measures = Measures(certificate, issuance)
    id = facts.subject
    type = ["AchievementSubject"]
    achievement = AchievementCredential.Achievement(certificate, measures)
    activityStartDate = facts.startedAt
    activityEndDate = facts.completedAt
    identifier = [
      AchievementCredential.IdentityObject(
        type: "IdentityObject", hashed: false, identityHash: certificate.learner.name, identityType: "name")
    ]
    if let entry = certificate.learner.registration, let number = entry.number {
      identifier?.append(
        AchievementCredential.IdentityObject(
          type: "IdentityObject", hashed: false, identityHash: number,
          identityType: "ext:" + Self.word(entry.register)))
      licenseNumber = number
    }
    if case .accredited(let given) = certificate.points { creditsEarned = ExactCredits(given.points) }
    result = measures.results
  }

  /// The letters and digits of a name, which is all that a kind of our own may have.
  private static func word(_ name: String) -> String {
    let letters = name.unicodeScalars.filter {
      $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0))
    }
    return letters.isEmpty ? "Register" : String(String.UnicodeScalarView(letters))
  }
}

extension AchievementCredential.Achievement {
  fileprivate init(_ certificate: Certificate, _ measures: Measures) {
    let course = certificate.course
    let language = certificate.language
    id = measures.course
    type = ["Achievement"]
    achievementType = "Course"
    name = course.title
    description = CredentialWords.course(course.title)[language]
    criteria = AchievementCredential.Criteria(
      narrative: CredentialWords.criteria(passMark: certificate.score.passMark)[language])
    humanCode = course.id.rawValue
    inLanguage = language.rawValue
    version = course.version
    otherIdentifier = [
      AchievementCredential.IdentifierEntry(
        type: "IdentifierEntry", identifier: course.contentHash,
        identifierType: AchievementCredential.contentDigest)
    ]
    if case .accredited(let given) = certificate.points {
      creditsAvailable = ExactCredits(given.points)
      otherIdentifier?.append(
        AchievementCredential.IdentifierEntry(
          type: "IdentifierEntry", identifier: given.number,
          identifierType: AchievementCredential.accreditationNumber))
      alignment = [
        AchievementCredential.Alignment(
          type: ["Alignment"], targetName: CredentialWords.accreditation(given.register)[language],
          targetUrl: "\(measures.course)#accreditation", targetCode: given.number,
          targetDescription: "\(given.from.text)/\(given.to.text)", targetFramework: given.register,
          targetType: AchievementCredential.accreditation)
      ]
    }
    resultDescription = measures.descriptions
  }
}

/// The results of a certificate, with the kinds that they are of.
private struct Measures {
  let course: String
  private let language: Language
  private(set) var descriptions: [AchievementCredential.ResultDescription] = []
  private(set) var results: [AchievementCredential.Result] = []

  init(_ certificate: Certificate, _ issuance: Issuance) {
    course = "urn:sha256:" + certificate.course.contentHash
    language = certificate.language
    switch certificate.points {
    case .none: break
    case .notAccredited: describe(.points)
    case .accredited(let given): add(.points, given.points.text)
    }
    let score = certificate.score
    add(.percentage, score.percentage.text, required: score.passMark.text, from: "0", to: "100")
    add(.rawScore, score.points.text, to: score.maximum.text)
    if score.correctsForGuessing { add(.guessing, "true") }
    add(.netMinutes, String(certificate.netMinutes))
    if let minutes = certificate.course.minutes { add(.statedMinutes, String(minutes)) }
    add(.number, issuance.number)
    if let old = issuance.supersedes { add(.supersedes, old) }
    if let entry = certificate.learner.registration { add(.register, entry.register) }
    if !certificate.course.issuer.isEmpty { add(.provider, certificate.course.issuer) }
  }

  private mutating func describe(
    _ measure: Measure, required: String? = nil, from least: String? = nil, to most: String? = nil
  ) {
    descriptions.append(
      AchievementCredential.ResultDescription(
        id: "\(course)#\(measure.fragment)", type: ["ResultDescription"], name: measure.name[language],
        resultType: measure.rawValue, requiredValue: required, valueMax: most, valueMin: least))
  }

  private mutating func add(
    _ measure: Measure, _ value: String, required: String? = nil, from least: String? = nil,
    to most: String? = nil
  ) {
    describe(measure, required: required, from: least, to: most)
    results.append(
      AchievementCredential.Result(
        type: ["Result"], resultDescription: "\(course)#\(measure.fragment)", value: value))
  }
}
