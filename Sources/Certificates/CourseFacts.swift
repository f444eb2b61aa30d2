public import CourseModel

/// What a certificate says about its course.
public struct CourseFacts: Sendable, Hashable, Codable {
  /// The course's id.
  public let id: CourseID
  /// Its title.
  public let title: String
  /// Its version, as its author counts.
  public let version: String
  /// The SHA-256, in hexadecimal, of the content that the attempt was pinned to.
  public let contentHash: String
  /// The training organisation that the course names.
  public let issuer: String
  /// The time that the course says a learner needs, in minutes.
  public let minutes: Int?

  /// Makes the facts.
  public init(
    id: CourseID, title: String, version: String, contentHash: String, issuer: String, minutes: Int? = nil
  ) {
    self.id = id
    self.title = title
    self.version = version
    self.contentHash = contentHash
    self.issuer = issuer
    self.minutes = minutes
  }

  /// Makes the facts of `course`; the issuer is empty for a course without a certificate.
  public init(_ course: Course) {
    self.init(
      id: course.id, title: course.title, version: course.version, contentHash: course.contentHash,
      issuer: course.certificate?.issuer ?? "", minutes: course.minutes)
  }
}

extension Points {
  /// Makes what the terms of a course say about points.
  ///
  /// Points without an accreditation, or an accreditation without points, register or readable days,
  /// are not accredited: what is not whole is not claimed.
  public init(_ terms: CertificateTerms) {
    guard let given = terms.accreditation else {
      self = terms.points == nil && terms.register == nil ? .none : .notAccredited
      return
    }
    guard let points = terms.points, let register = terms.register, let from = CalendarDay(given.from),
      let to = CalendarDay(given.to)
    else {
      self = .notAccredited
      return
    }
    self = .accredited(
      Accredited(points: ExactNumber(points), register: register, number: given.id, from: from, to: to))
  }
}
