public import SourceText

extension Certificate {
  /// The facts in words, in the order of `Field.Key`: every view shows these and no others.
  ///
  /// A fact that the certificate lacks is left out. Values are not gated.
  public func fields(in language: Language) -> [Field] {
    Field.Key.allCases.compactMap { key in
      value(of: key, in: language).map {
        Field(key: key, label: key.label(in: language), value: $0)
      }
    }
  }

  /// What the certificate is called, above its facts.
  public func heading(in language: Language) -> String { CertificateWords.heading[language] }

  /// A fact in words, not gated; nil where the certificate lacks it.
  public func value(of key: Field.Key, in language: Language) -> String? {
    switch key {
    case .name: learner.name
    case .registration: learner.registration.map { CertificateWords.registration($0)[language] }
    case .course: course.title
    case .startDate: startDay.map { $0.shown(in: language) }
    case .date: day.shown(in: language)
    case .result: CertificateWords.result(score)[language]
    case .passMark: CertificateWords.passMark(score)[language]
    case .studyTime: CertificateWords.time(minutes: netMinutes)[language]
    case .duration: course.minutes.map { CertificateWords.time(minutes: $0)[language] }
    case .points: CertificateWords.points(points, isSigned: issuance != nil)[language]
    case .accreditation: accreditation?.number
    case .accreditationPeriod: accreditation.map { CertificateWords.period($0)[language] }
    case .provider: course.issuer.isEmpty ? nil : course.issuer
    case .version: course.version
    case .issuance: CertificateWords.issuance(standing)[language]
    case .note: notes.map { $0[language] }.joined(separator: " ")
    case .reference: id.urn
    case .number: issuance?.number
    case .supersedes: issuance?.supersedes
    case .content: course.contentHash.isEmpty ? nil : course.contentHash
    case .attempt: attempt?.id
    case .seed: attempt.map { String($0.seed) }
    case .withdrawal: issuance.map { String($0.statusIndex) }
    case .key: issuance?.key
    case .credential: issuance?.credentialDigest
    }
  }

  private var accreditation: Accredited? {
    switch points {
    case .none, .notAccredited: nil
    case .accredited(let given): given
    }
  }

  /// What must be said beside the facts, so that nobody reads more into them.
  private var notes: [Wording] {
    switch standing {
    case .selfIssued:
      var notes = [CertificateWords.selfDeclared]
      if let given = accreditation {
        notes.append(CertificateWords.noPromise)
        if !(given.from...max(given.from, given.to)).contains(day) {
          notes.append(CertificateWords.outsidePeriod)
        }
      }
      return notes
    case .issued: return [CertificateWords.replayed]
    }
  }
}

extension Field.Key {
  /// What the fact is called.
  public func label(in language: Language) -> String { CertificateWords.label(of: self)[language] }
}
