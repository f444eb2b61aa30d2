import SourceText

extension Certificate: Codable {
  private enum Key: String, CodingKey {
    case format, id, language, learner, course, startDay, day, completedAt, score, netMinutes, points,
      attempt, standing
  }

  /// Reads a certificate; throws `CertificateFault.newerFormat` before it looks at anything else.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let format = try container.decode(Int.self, forKey: .format)
    guard format == Self.formatVersion else { throw CertificateFault.newerFormat(format) }
    let code = try container.decode(String.self, forKey: .language)
    guard let language = Language(rawValue: code) else { throw CertificateFault.unreadable("language") }
    self.init(
      id: try container.decode(CertificateID.self, forKey: .id),
      language: language,
      learner: try container.decode(Learner.self, forKey: .learner),
      course: try container.decode(CourseFacts.self, forKey: .course),
      startDay: try container.decodeIfPresent(CalendarDay.self, forKey: .startDay),
      day: try container.decode(CalendarDay.self, forKey: .day),
      completedAt: try container.decode(Int64.self, forKey: .completedAt),
      score: try container.decode(Score.self, forKey: .score),
      netMinutes: try container.decode(Int.self, forKey: .netMinutes),
      points: try container.decode(Points.self, forKey: .points),
      attempt: try container.decodeIfPresent(Attempt.self, forKey: .attempt),
      standing: try container.decode(Standing.self, forKey: .standing))
  }

  /// Writes the certificate with the version of its form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(Self.formatVersion, forKey: .format)
    try container.encode(id, forKey: .id)
    try container.encode(language.rawValue, forKey: .language)
    try container.encode(learner, forKey: .learner)
    try container.encode(course, forKey: .course)
    try container.encodeIfPresent(startDay, forKey: .startDay)
    try container.encode(day, forKey: .day)
    try container.encode(completedAt, forKey: .completedAt)
    try container.encode(score, forKey: .score)
    try container.encode(netMinutes, forKey: .netMinutes)
    try container.encode(points, forKey: .points)
    try container.encodeIfPresent(attempt, forKey: .attempt)
    try container.encode(standing, forKey: .standing)
  }
}

extension Standing: Codable {
  private enum Key: String, CodingKey { case issued }
  private static let selfIssuedName = "selfIssued"

  /// Reads who answers: the word for nobody, or an object with what an issuer added.
  public init(from decoder: any Decoder) throws {
    if let name = try? decoder.singleValueContainer().decode(String.self) {
      guard name == Self.selfIssuedName else { throw CertificateFault.unreadable(decoder.place) }
      self = .selfIssued
      return
    }
    self = .issued(try decoder.container(keyedBy: Key.self).decode(Issuance.self, forKey: .issued))
  }

  /// Writes who answers.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .selfIssued:
      var container = encoder.singleValueContainer()
      try container.encode(Self.selfIssuedName)
    case .issued(let issuance):
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(issuance, forKey: .issued)
    }
  }
}

extension Points: Codable {
  private enum Key: String, CodingKey { case kind, accreditation }
  private enum Kind: String, Codable { case none, notAccredited, accredited }

  /// Reads what a course says about points.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    switch try container.decode(Kind.self, forKey: .kind) {
    case .none: self = .none
    case .notAccredited: self = .notAccredited
    case .accredited: self = .accredited(try container.decode(Accredited.self, forKey: .accreditation))
    }
  }

  /// Writes what a course says about points, by kind.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .none: try container.encode(Kind.none, forKey: .kind)
    case .notAccredited: try container.encode(Kind.notAccredited, forKey: .kind)
    case .accredited(let given):
      try container.encode(Kind.accredited, forKey: .kind)
      try container.encode(given, forKey: .accreditation)
    }
  }
}

extension Attempt: Codable {
  private enum Key: String, CodingKey { case id, seed }

  /// Reads the mark of an attempt.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let digits = try container.decode(String.self, forKey: .seed)
    guard let seed = UInt64(digits) else { throw CertificateFault.unreadable("attempt.seed") }
    self.init(id: try container.decode(String.self, forKey: .id), seed: seed)
  }

  /// Writes the mark; the seed as a text, as other readers round whole numbers above 2⁵³.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(id, forKey: .id)
    try container.encode(String(seed), forKey: .seed)
  }
}
