public import CourseModel

/// What a course says of points: how many, in which register, under which accreditation.
public struct Worth: Sendable, Hashable {
  /// The points that the accreditor gave.
  public let points: Fraction?
  /// The register in which they count.
  public let register: String?
  /// The accreditation; nil means that the points are not accredited.
  public let accreditation: Accreditation?

  /// Makes what a course says.
  public init(points: Fraction? = nil, register: String? = nil, accreditation: Accreditation? = nil) {
    self.points = points
    self.register = register
    self.accreditation = accreditation
  }

  /// Makes what the terms of a course say.
  public init(_ terms: CertificateTerms) {
    self.init(points: terms.points, register: terms.register, accreditation: terms.accreditation)
  }
}

/// A course that a learner passed, with who says so.
public struct Earning: Sendable, Hashable {
  /// An issuer's word for it.
  public struct Confirmation: Sendable, Hashable {
    /// The issuer's name.
    public let issuer: String
    /// The number of the certificate that it signed.
    public let certificate: String

    /// Makes a confirmation.
    public init(issuer: String, certificate: String) {
      self.issuer = issuer
      self.certificate = certificate
    }
  }

  /// The attempt, by its name outside the records: unique among what a learner earned.
  public let attempt: String
  /// The course.
  public let course: CourseID
  /// Its title.
  public let title: String
  /// The day on which it was passed.
  public let day: Day
  /// What it says of points.
  public let worth: Worth
  /// The issuer that signed a certificate of it; nil for what the learner says alone.
  public let confirmation: Confirmation?
  /// The issuer that signed a certificate of it and withdrew it; nil where nothing is known to be withdrawn.
  public let withdrawal: Confirmation?

  /// Makes what was earned.
  public init(
    attempt: String, course: CourseID, title: String, day: Day, worth: Worth,
    confirmation: Confirmation? = nil, withdrawal: Confirmation? = nil
  ) {
    self.attempt = attempt
    self.course = course
    self.title = title
    self.day = day
    self.worth = worth
    self.confirmation = confirmation
    self.withdrawal = withdrawal
  }
}
