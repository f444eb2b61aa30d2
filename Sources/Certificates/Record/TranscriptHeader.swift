public import CourseModel
public import ScenarioEngine

/// Whose record a transcript is, and of what: all that a replay needs beside the course and the events.
public struct TranscriptHeader: Sendable, Hashable {
  /// The version of a course that an attempt is pinned to.
  public struct CourseVersion: Sendable, Hashable, Codable {
    /// The course's id.
    public let id: CourseID
    /// Its title.
    public let title: String
    /// Its version, as its author counts.
    public let version: String
    /// The SHA-256 of its content, in hexadecimal.
    public let hash: String

    /// Makes the version that `course` is.
    public init(_ course: Course) {
      id = course.id
      title = course.title
      version = course.version
      hash = course.contentHash
    }
  }

  /// The name of the attempt in the learner's records.
  public let code: String
  /// The learner's name, as a certificate would have it.
  public let name: String
  /// The learner's numbers in professional registers, in order of the registers.
  public let registrations: [Registration]
  /// The course.
  public let course: CourseVersion
  /// The seed of all that was drawn.
  public let seed: UInt64
  /// The name of the generator that drew.
  public let generator: String
  /// When the attempt began, in milliseconds since 1970-01-01T00:00:00Z.
  public let startedAt: Int64

  /// Makes a header; the name, the registers and the numbers lose what nobody sees, as a certificate's name does.
  public init(
    code: String, name: String, registrations: [Registration] = [], course: CourseVersion, seed: UInt64,
    generator: String = SeededGenerator.name, startedAt: Int64
  ) {
    self.code = code
    self.name = Self.seen(name)
    self.registrations = registrations.map {
      Registration(register: Self.seen($0.register), number: $0.number.map(Self.seen))
    }.sorted { $0.register.utf8.lexicographicallyPrecedes($1.register.utf8) }
    self.course = course
    self.seed = seed
    self.generator = generator
    self.startedAt = startedAt
  }

  private static func seen(_ text: String) -> String { Learner(name: text).name }

  /// The first line without its chain.
  var json: String {
    let registers = registrations.map { registration -> CanonicalValue in
      var members: [String: CanonicalValue] = ["register": .text(registration.register)]
      members["number"] = registration.number.map(CanonicalValue.text)
      return .object(members)
    }
    return CanonicalValue.object([
      "code": .text(code),
      "course": .object([
        "hash": .text(course.hash), "id": .text(course.id.rawValue), "title": .text(course.title),
        "version": .text(course.version),
      ]),
      "eventFormat": .number(Int64(Event.formatVersion)), "format": .number(Int64(Transcript.formatVersion)),
      "generator": .text(generator), "kind": .text(Transcript.kind),
      "learner": .object(["name": .text(name), "registers": .list(registers)]), "seed": .text(String(seed)),
      "startedAt": .number(startedAt),
    ]).json
  }
}

extension TranscriptHeader: Decodable {
  private enum Key: String, CodingKey { case code, course, generator, learner, seed, startedAt }
  private enum LearnerKey: String, CodingKey { case name, registers }

  /// Reads a header as far as it has a meaning; whoever reads compares it with its one form.
  public init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    let learner = try members.nestedContainer(keyedBy: LearnerKey.self, forKey: .learner)
    guard let seed = UInt64(try members.decode(String.self, forKey: .seed)) else {
      throw DecodingError.dataCorruptedError(forKey: .seed, in: members, debugDescription: "no seed")
    }
    self.init(
      code: try members.decode(String.self, forKey: .code),
      name: try learner.decode(String.self, forKey: .name),
      registrations: try learner.decode([Registration].self, forKey: .registers),
      course: try members.decode(CourseVersion.self, forKey: .course), seed: seed,
      generator: try members.decode(String.self, forKey: .generator),
      startedAt: try members.decode(Int64.self, forKey: .startedAt))
  }
}
