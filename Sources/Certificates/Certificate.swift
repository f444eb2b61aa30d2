public import SourceText

/// The one fact that every view of a certificate is drawn from: who finished what, when and how.
///
/// It holds no clock, no locale and no chance: what was drawn by chance (the id, the seed) was drawn
/// once, by the caller, and is input here. So the same value gives the same text and the same paper.
/// It never promises points: those are the register's to give, and only an issuer's signature,
/// set after a replay of the attempt, makes a certificate that counts.
public struct Certificate: Sendable, Hashable {
  /// The version of the stored form.
  public static let formatVersion = 1

  /// Its id, drawn once by the caller.
  public let id: CertificateID
  /// The language of its words.
  public let language: Language
  /// Who finished the course.
  public let learner: Learner
  /// Which course, in which version.
  public let course: CourseFacts
  /// The day on which it was begun, if known.
  public let startDay: CalendarDay?
  /// The day on which it was finished: where the learner was, or by the issuer's calendar.
  public let day: CalendarDay
  /// When it was finished, in milliseconds since 1970-01-01T00:00:00Z.
  public let completedAt: Int64
  /// The result of the test.
  public let score: Score
  /// The net study time in whole minutes, not below zero.
  public let netMinutes: Int
  /// What the course says about points.
  public let points: Points
  /// The attempt that gave it, for a replay; nil where an issuer has replayed it.
  public let attempt: Attempt?
  /// Who answers for it.
  public let standing: Standing

  /// Makes a certificate; a net study time below zero is read as zero.
  public init(
    id: CertificateID, language: Language, learner: Learner, course: CourseFacts,
    startDay: CalendarDay? = nil, day: CalendarDay, completedAt: Int64, score: Score, netMinutes: Int,
    points: Points, attempt: Attempt? = nil, standing: Standing = .selfIssued
  ) {
    self.id = id
    self.language = language
    self.learner = learner
    self.course = course
    self.startDay = startDay
    self.day = day
    self.completedAt = completedAt
    self.score = score
    self.netMinutes = max(0, netMinutes)
    self.points = points
    self.attempt = attempt
    self.standing = standing
  }

  /// What the issuer added; nil for a certificate that no issuer has signed.
  public var issuance: Issuance? {
    switch standing {
    case .selfIssued: nil
    case .issued(let issuance): issuance
    }
  }

  /// The certificate as the paper shows it: what only the signed file says is left out.
  func printed(_ issuance: Issuance) -> Certificate {
    let facts = CourseFacts(
      id: course.id, title: course.title, version: course.version, contentHash: "", issuer: course.issuer,
      minutes: course.minutes)
    return Certificate(
      id: id, language: language, learner: learner, course: facts, startDay: startDay, day: day,
      completedAt: completedAt, score: score, netMinutes: netMinutes, points: points,
      standing: .issued(issuance))
  }

  /// The same certificate with another standing.
  public func standing(_ standing: Standing) -> Certificate {
    Certificate(
      id: id, language: language, learner: learner, course: course, startDay: startDay, day: day,
      completedAt: completedAt, score: score, netMinutes: netMinutes, points: points, attempt: attempt,
      standing: standing)
  }
}

/// The attempt that a certificate came from, so that an issuer can replay it.
public struct Attempt: Sendable, Hashable {
  /// Its id in the learner's records.
  public let id: String
  /// The seed that its draws and shuffles came from.
  public let seed: UInt64

  /// Makes the mark of an attempt.
  public init(id: String, seed: UInt64) {
    self.id = id
    self.seed = seed
  }
}

/// Who answers for a certificate.
public enum Standing: Sendable, Hashable {
  /// The learner's own program made it; no training organisation has signed it.
  case selfIssued
  /// An issuer replayed the attempt and signed what came of it.
  case issued(Issuance)
}

/// What a course says about points of permanent education: told, never computed and never promised.
public enum Points: Sendable, Hashable {
  /// The course has nothing to do with points.
  case none
  /// The course names a register or points, but has no accreditation.
  case notAccredited
  /// An accreditor gave points for the course.
  case accredited(Accredited)
}

/// What an accreditor gave for a course.
public struct Accredited: Sendable, Hashable, Codable {
  /// How many points.
  public let points: ExactNumber
  /// The register in which they count.
  public let register: String
  /// The number under which the course is accredited.
  public let number: String
  /// The first day on which it could be finished for them.
  public let from: CalendarDay
  /// The last day on which it could be finished for them.
  public let to: CalendarDay

  /// Makes what an accreditor gave.
  public init(points: ExactNumber, register: String, number: String, from: CalendarDay, to: CalendarDay) {
    self.points = points
    self.register = register
    self.number = number
    self.from = from
    self.to = to
  }
}
