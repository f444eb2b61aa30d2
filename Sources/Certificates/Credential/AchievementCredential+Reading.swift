import CourseModel
import SourceText

extension AchievementCredential {
  /// Reads the facts of a certificate back, signed by the key with thumbprint `key`; throws the path of what is
  /// not there.
  func facts(key: String, digest: String) throws(CredentialFault) -> CredentialFacts {
    let subject = credentialSubject
    let achievement = subject.achievement
    guard let certificateID = CertificateID(id) else { throw .badMember("id") }
    guard let language = achievement.inLanguage.flatMap(Language.init(rawValue:)) else {
      throw .badMember("credentialSubject.achievement.inLanguage")
    }
    guard let started = subject.activityStartDate else {
      throw .badMember("credentialSubject.activityStartDate")
    }
    guard let completed = subject.activityEndDate else {
      throw .badMember("credentialSubject.activityEndDate")
    }
    guard let subjectID = subject.id else { throw .badMember("credentialSubject.id") }
    guard let status = credentialStatus, status.type == "BitstringStatusListEntry",
      let list = status.statusListCredential, let index = status.statusListIndex.flatMap({ Int($0) }),
      String(index) == status.statusListIndex, StatusList.indices.contains(index)
    else { throw .badMember("credentialStatus") }
    let found = FoundMeasures(subject)
    guard let number = found[.number] else { throw .badMember("credentialSubject.result") }
    let issuance = Issuance(
      issuer: Issuer(
        id: issuer.id, name: issuer.name ?? issuer.id,
        chamberNumber: issuer.otherIdentifier?.first { $0.identifierType == Self.chamber }?.identifier),
      number: number, day: validFrom.day, issuedAt: validFrom.seconds, supersedes: found[.supersedes],
      statusIndex: index, key: key, credentialDigest: digest)
    let certificate = Certificate(
      id: certificateID, language: language, learner: try learner(found),
      course: CourseFacts(
        id: CourseID(achievement.humanCode ?? ""), title: achievement.name,
        version: achievement.version ?? "",
        contentHash: "", issuer: found[.provider] ?? "", minutes: found[.statedMinutes].flatMap { Int($0) }),
      startDay: started.day, day: completed.day, completedAt: completed.seconds * 1000,
      score: try found.score(), netMinutes: found[.netMinutes].flatMap { Int($0) } ?? 0,
      points: try points(found), standing: .issued(issuance))
    return CredentialFacts(
      certificate: certificate, subject: subjectID, startedAt: started, completedAt: completed,
      issuedAt: validFrom,
      transcriptDigest: String((evidence?.first?.id ?? "").dropFirst("urn:sha256:".count)), statusList: list)
  }

  private func learner(_ found: FoundMeasures) throws(CredentialFault) -> Learner {
    let name = credentialSubject.identifier?.first { $0.identityType == "name" && !$0.hashed }?.identityHash
    guard let name else { throw .badMember("credentialSubject.identifier") }
    let learner = Learner(
      name: name,
      registration: found[.register].map {
        Registration(register: $0, number: credentialSubject.licenseNumber)
      })
    guard !learner.name.isEmpty, learner.name == name else {
      throw .badMember("credentialSubject.identifier")
    }
    return learner
  }

  private func points(_ found: FoundMeasures) throws(CredentialFault) -> Points {
    let achievement = credentialSubject.achievement
    guard let given = achievement.alignment?.first(where: { $0.targetType == Self.accreditation }) else {
      return found.describes(.points) ? .notAccredited : .none
    }
    let days = (given.targetDescription ?? "").split(separator: "/").map { CalendarDay(String($0)) }
    guard let number = given.targetCode, let register = given.targetFramework, days.count == 2,
      let from = days[0], let to = days[1], let points = found[.points].flatMap(ExactNumber.init),
      !points.isNegative
    else { throw .badMember("credentialSubject.achievement.alignment") }
    guard credentialSubject.creditsEarned.map({ $0.number == points }) ?? true || points.text.contains("/")
    else {
      throw .contradiction("credentialSubject.creditsEarned")
    }
    return .accredited(Accredited(points: points, register: register, number: number, from: from, to: to))
  }
}

/// The results of a file, by kind.
private struct FoundMeasures {
  private var values: [Measure: String] = [:]
  private var descriptions: [Measure: AchievementCredential.ResultDescription] = [:]

  init(_ subject: AchievementCredential.Subject) {
    var kinds: [String: Measure] = [:]
    for description in subject.achievement.resultDescription ?? [] {
      guard let measure = Measure(rawValue: description.resultType) else { continue }
      kinds[description.id] = measure
      descriptions[measure] = description
    }
    for result in subject.result ?? [] {
      if let measure = result.resultDescription.flatMap({ kinds[$0] }) { values[measure] = result.value }
    }
  }

  subscript(measure: Measure) -> String? { values[measure] }

  func describes(_ measure: Measure) -> Bool { descriptions[measure] != nil }

  func score() throws(CredentialFault) -> Score {
    guard let percentage = values[.percentage].flatMap(ExactNumber.init),
      let mark = descriptions[.percentage]?.requiredValue.flatMap(ExactNumber.init),
      let points = values[.rawScore].flatMap(ExactNumber.init),
      let maximum = descriptions[.rawScore]?.valueMax.flatMap(ExactNumber.init)
    else { throw .badMember("credentialSubject.result") }
    return Score(
      points: points, maximum: maximum, percentage: percentage, passMark: mark,
      correctsForGuessing: values[.guessing] == "true")
  }
}
