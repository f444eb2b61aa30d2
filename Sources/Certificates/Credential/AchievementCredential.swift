/// An Open Badges 3.0 AchievementCredential (1EdTech, final release), as far as a certificate uses it.
///
/// Both official schemas are met: what may be one or many is always written as many. Only terms of the standard's
/// own context are used, since a reader of linked data drops any other without a word; our own kinds begin with
/// `ext:`, as the standard asks.
struct AchievementCredential: Encodable, Sendable, Hashable {
  /// Who issued it, or who is behind an achievement.
  struct Profile: Encodable, Sendable, Hashable {
    var id: String
    var type: [String]
    var name: String?
    var otherIdentifier: [IdentifierEntry]?
  }

  /// A number under which somebody or something is known.
  struct IdentifierEntry: Encodable, Sendable, Hashable {
    var type: String
    var identifier: String
    var identifierType: String
  }

  /// A name or number of the learner.
  struct IdentityObject: Encodable, Sendable, Hashable {
    var type: String
    var hashed: Bool
    var identityHash: String
    var identityType: String
  }

  /// What the course is aligned with: the accreditation.
  struct Alignment: Encodable, Sendable, Hashable {
    var type: [String]
    var targetName: String
    var targetUrl: String
    var targetCode: String?
    var targetDescription: String?
    var targetFramework: String?
    var targetType: String?
  }

  /// What has to be done.
  struct Criteria: Encodable, Sendable, Hashable {
    var id: String?
    var narrative: String?
  }

  /// A kind of result.
  struct ResultDescription: Encodable, Sendable, Hashable {
    var id: String
    var type: [String]
    var name: String
    var resultType: String
    var requiredValue: String?
    var valueMax: String?
    var valueMin: String?
  }

  /// A result.
  struct Result: Encodable, Sendable, Hashable {
    var type: [String]
    var resultDescription: String?
    var value: String?
  }

  /// The course.
  struct Achievement: Encodable, Sendable, Hashable {
    var id: String
    var type: [String]
    var achievementType: String?
    var name: String
    var description: String
    var criteria: Criteria
    var creditsAvailable: ExactCredits?
    var humanCode: String?
    var inLanguage: String?
    var version: String?
    var otherIdentifier: [IdentifierEntry]?
    var alignment: [Alignment]?
    var resultDescription: [ResultDescription]?
  }

  /// The learner, with the course and its results.
  struct Subject: Encodable, Sendable, Hashable {
    var id: String?
    var type: [String]
    var achievement: Achievement
    var activityStartDate: ZonedInstant?
    var activityEndDate: ZonedInstant?
    var creditsEarned: ExactCredits?
    var identifier: [IdentityObject]?
    var licenseNumber: String?
    var result: [Result]?
  }

  /// What it rests on.
  struct Evidence: Encodable, Sendable, Hashable {
    var id: String?
    var type: [String]
    var name: String?
    var narrative: String?
  }

  /// Where it is in a list of withdrawn ones (W3C Bitstring Status List 1.0).
  struct Status: Encodable, Sendable, Hashable {
    var id: String
    var type: String
    var statusPurpose: String?
    var statusListIndex: String?
    var statusListCredential: String?
  }

  enum CodingKeys: String, CodingKey {
    case context = "@context"
    case id, type, name, awardedDate, credentialStatus, credentialSubject, evidence, issuer, validFrom,
      validUntil
    case iss, jti, nbf, sub, exp
  }

  var context: [Context]
  var id: String
  var type: [String]
  var name: String?
  var awardedDate: ZonedInstant?
  var credentialStatus: Status?
  var credentialSubject: Subject
  var evidence: [Evidence]?
  var issuer: Profile
  var validFrom: ZonedInstant
  var validUntil: ZonedInstant?
  /// The claims of the signed text, which repeat members above.
  var iss: String?
  var jti: String?
  var nbf: Int64?
  var sub: String?
  var exp: Int64?

  static let contexts = [
    "https://www.w3.org/ns/credentials/v2",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
  ]
}

extension AchievementCredential {
  /// A context: a name, or an object of terms, whose content does not matter here.
  enum Context: Encodable, Sendable, Hashable {
    case name(String)
    case terms

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .name(let name): try container.encode(name)
      case .terms: try container.encode([String: String]())
      }
    }
  }
}

/// A number of credits: a whole number where it is whole, as JSON has numbers.
struct ExactCredits: Encodable, Sendable, Hashable {
  let number: ExactNumber

  init(_ number: ExactNumber) { self.number = number }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let whole = Int(number.text) {
      try container.encode(whole)
    } else if let value = Double(number.text) {
      try container.encode(value)
    } else {
      // A fraction that has no decimals: the exact number stands in the results.
      let halves = number.text.split(separator: "/").compactMap { Double($0) }
      try container.encode(halves.count == 2 && halves[1] != 0 ? halves[0] / halves[1] : 0)
    }
  }
}
