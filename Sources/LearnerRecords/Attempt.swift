public import CourseModel

/// One learner's way through one version of a course.
public struct Attempt: Sendable, Hashable, Codable {
  /// The id.
  public let id: AttemptID
  /// What an attempt is when it begins.
  public let start: AttemptStart
  /// The version of the stored form of its newest event.
  public let eventFormat: Int
  /// When the last part was finished, in milliseconds since 1970.
  public let finishedAt: Int64?
  /// When the course was passed, in milliseconds since 1970.
  public let passedAt: Int64?
  /// When the attempt was given up, for a new one or for a newer version of the course.
  public let abandonedAt: Int64?
}

/// What is known of an attempt at its first moment.
///
/// All of it is given by the caller, so that a run can be repeated.
public struct AttemptStart: Sendable, Hashable, Codable {
  /// The name of the attempt outside this file, such as a UUID: unique, and part of the transcript.
  public let code: String
  /// Whose attempt it is.
  public let learner: LearnerID
  /// The course.
  public let course: CourseID
  /// The content hash of the version of the course; that version must be kept.
  public let versionHash: String
  /// The seed of all that is drawn.
  public let seed: UInt64
  /// The name of the generator that draws.
  public let generator: String
  /// When it began, in milliseconds since 1970.
  public let startedAt: Int64
  /// The attempt with an older version of the course that this one carries on.
  public let continues: AttemptID?

  /// Makes the start of an attempt.
  public init(
    code: String, learner: LearnerID, course: CourseID, versionHash: String, seed: UInt64, generator: String,
    startedAt: Int64, continues: AttemptID? = nil
  ) {
    self.code = code
    self.learner = learner
    self.course = course
    self.versionHash = versionHash
    self.seed = seed
    self.generator = generator
    self.startedAt = startedAt
    self.continues = continues
  }
}
