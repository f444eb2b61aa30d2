public import CourseModel

/// What a part gives to the rest of its course and asks of it: all that must be known of a part that is not read again.
public struct PartInterface: Sendable, Codable, Hashable {
  /// What a part is.
  public enum Kind: String, Sendable, Codable {
    /// Pages and practice.
    case lesson
    /// Scenes and choices.
    case walk
    /// Items that count.
    case test
  }

  /// A heading of another file for which a link asks.
  struct AskedHeading: Sendable, Codable, Hashable {
    let path: String
    let slug: String
  }

  /// Its path in the library.
  public let path: String
  /// What it is.
  public let kind: Kind
  /// What it touches that may hurt.
  public let tags: [String]
  /// The slugs of its headings, a line each: links from elsewhere lead to them.
  let headings: String
  /// The ids of its questions, a line each: no two of a course are the same.
  let questions: String
  /// Whether one of those is marked.
  let hasMarked: Bool
  /// The entries to which it leads, as the path and the slug of each.
  let entries: [String]
  /// The roles that its choices put on.
  let roles: [String]
  /// The roles for which it asks.
  let askedRoles: [String]
  /// The questions of other parts for which it asks.
  let askedQuestions: [String]
  /// The headings of other files for which it asks.
  let askedHeadings: [AskedHeading]
  /// The files outside the course folder's own kinds to which it links, with a heading or without.
  let askedFiles: [String]
  /// Whether it can be left unread: a pretest is looked at beside those of other parts, and a trial is played in it.
  public let canBeKept: Bool

  /// Its id as a part: the name of its file without the ending.
  public var name: String { CoursePath.stem(of: path) }
}

extension PartInterface.Kind {
  init?(_ keyword: Keyword) {
    switch keyword {
    case .lesson: self = .lesson
    case .walk: self = .walk
    case .test: self = .test
    default: return nil
    }
  }

  var keyword: Keyword {
    switch self {
    case .lesson: .lesson
    case .walk: .walk
    case .test: .test
    }
  }
}

/// What a compilation says of parts that need not be read again.
public struct PartMemory: Sendable {
  /// The parts that were read, in the order of the course.
  public internal(set) var read: [PartInterface] = []
  /// The parts that were left unread, in the order of the course.
  public internal(set) var unread: [PartInterface] = []
  /// All parts in the order of the course.
  public internal(set) var order: [PartID] = []
  /// The path and the slug of each entry, by its index.
  public internal(set) var entryKeys: [String] = []
  /// Whether more can be said only where all parts are read: what was compiled is then of no use.
  public internal(set) var needsAll = false

  /// What each part is, by its path.
  public var kinds: [String: PartInterface.Kind] {
    Dictionary((read + unread).map { ($0.path, $0.kind) }, uniquingKeysWith: { first, _ in first })
  }
}
