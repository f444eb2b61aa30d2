/// A learning goal.
public struct Goal: Sendable, Hashable {
  /// Its id: the key in the front matter.
  public let id: GoalID
  /// What the learner can do afterwards.
  public let text: String

  /// Makes a goal.
  public init(id: GoalID, text: String) {
    self.id = id
    self.text = text
  }
}

/// A part of a course: one file.
public struct Part: Sendable, Hashable {
  /// What a part is.
  public enum Content: Sendable, Hashable {
    /// Pages and practice.
    case lesson(Lesson)
    /// Scenes and choices.
    case walk(Walk)
    /// Items that count.
    case test(Test)
  }

  /// Its id.
  public let id: PartID
  /// Its title.
  public let title: String
  /// What it is.
  public let content: Content
  /// What it touches that may hurt, by the headings of the help lines.
  public let sensitive: [String]

  /// Makes a part.
  public init(id: PartID, title: String, content: Content, sensitive: [String] = []) {
    self.id = id
    self.title = title
    self.content = content
    self.sensitive = sensitive
  }
}

/// What an accreditor gave, as data: never computed, never claimed where it is absent.
public struct Accreditation: Sendable, Hashable {
  /// The number under which the course is accredited.
  public let id: String
  /// The first day, as `yyyy-mm-dd`.
  public let from: String
  /// The last day, as `yyyy-mm-dd`.
  public let to: String

  /// Makes an accreditation.
  public init(id: String, from: String, to: String) {
    self.id = id
    self.from = from
    self.to = to
  }
}

/// What the certificate of a course says and asks.
public struct CertificateTerms: Sendable, Hashable {
  /// What passes the course.
  public let passMark: PassMark
  /// Who issues it.
  public let issuer: String
  /// The least net study time, in minutes, below which an issuer refuses.
  public let minimumMinutes: Int?
  /// The register in which the points count.
  public let register: String?
  /// The points that the accreditor gave.
  public let points: Fraction?
  /// The accreditation; nil means that the points are not accredited.
  public let accreditation: Accreditation?

  /// Makes the terms.
  public init(
    passMark: PassMark, issuer: String, minimumMinutes: Int? = nil, register: String? = nil,
    points: Fraction? = nil, accreditation: Accreditation? = nil
  ) {
    self.passMark = passMark
    self.issuer = issuer
    self.minimumMinutes = minimumMinutes
    self.register = register
    self.points = points
    self.accreditation = accreditation
  }
}

/// A help line, shown after sensitive parts and in the help of every prompt.
public struct HelpLine: Sendable, Hashable {
  /// What it is for: the heading.
  public let tag: String
  /// What there is to say: names, numbers, hours.
  public let content: [Block]
  /// The day on which it was last checked, as `yyyy-mm-dd`.
  public let seen: String?

  /// Makes a help line.
  public init(tag: String, content: [Block], seen: String?) {
    self.tag = tag
    self.content = content
    self.seen = seen
  }
}

/// A course, compiled: what it is, without the text's shape and places.
public struct Course: Sendable, Hashable {
  /// The language that a course is written in.
  public enum Tongue: String, Sendable, Hashable {
    /// Dutch.
    case nl
    /// English.
    case en
  }

  /// Its id.
  public var id: CourseID
  /// Its title.
  public var title: String
  /// The language of its texts.
  public var language: Tongue
  /// Its version, as its author counts.
  public var version: String
  /// The time that a learner needs, in minutes.
  public var minutes: Int?
  /// Whom it is for.
  public var audience: String?
  /// What is said before the first part.
  public var welcome: [Block]
  /// The goals.
  public var goals: [Goal]
  /// The variables.
  public var variables: [Variable]
  /// What the certificate says and asks; nil for a course without one.
  public var certificate: CertificateTerms?
  /// What it touches that may hurt.
  public var sensitive: [String]
  /// The parts, in order.
  public var parts: [Part]
  /// The notes, people, terms and sources.
  public var entries: [Entry]
  /// All questions.
  public var questions: [Question]
  /// The help lines of the sensitive tags; not part of what an attempt pins.
  public var helpLines: [HelpLine]
  /// The SHA-256, in hexadecimal, of the content that an attempt pins.
  public var contentHash: String

  /// Makes a course.
  public init(
    id: CourseID, title: String, language: Tongue, version: String, minutes: Int? = nil,
    audience: String? = nil, welcome: [Block] = [], goals: [Goal] = [], variables: [Variable] = [],
    certificate: CertificateTerms? = nil, sensitive: [String] = [], parts: [Part] = [],
    entries: [Entry] = [], questions: [Question] = [], helpLines: [HelpLine] = [], contentHash: String = ""
  ) {
    self.id = id
    self.title = title
    self.language = language
    self.version = version
    self.minutes = minutes
    self.audience = audience
    self.welcome = welcome
    self.goals = goals
    self.variables = variables
    self.certificate = certificate
    self.sensitive = sensitive
    self.parts = parts
    self.entries = entries
    self.questions = questions
    self.helpLines = helpLines
    self.contentHash = contentHash
  }

  /// The entry that `reference` means.
  public subscript(reference: Reference<Entry>) -> Entry { entries[reference.index] }
  /// The question that `reference` means.
  public subscript(reference: Reference<Question>) -> Question { questions[reference.index] }
}
