import CourseModel
import CourseParser
import LearnerRecords
import ScenarioEngine
import SourceText

/// Finds the attempt that a learner goes on with, or begins one; keeps the version of the course that it is for.
struct AttemptDesk {
  let records: Records
  let clock: Clock

  /// What was opened.
  struct Opened {
    var study: StudyAttempt
    /// Whether the attempt is new.
    let isNew: Bool
    /// Whether the course on disk is another version than the one that the learner began with.
    let isOlderVersion: Bool
  }

  /// Why an attempt could not be opened.
  enum Failure: Error {
    /// The kept version of the course does not compile any more.
    case keptVersionUnusable
  }

  /// Opens the current attempt of a learner at a course, or begins one with `seed`.
  func open(_ compilation: Compilation, course: Course, learner: LearnerID, seed: UInt64?) throws -> Opened {
    if let attempt = try records.currentAttempt(of: learner, course: course.id) {
      let isSame = attempt.start.versionHash == course.contentHash
      let version = isSame ? course : try kept(attempt, present: course)
      let study = try StudyAttempt(attempt, course: version, records: records)
      return Opened(study: study, isNew: false, isOlderVersion: !isSame)
    }
    return Opened(study: try begin(compilation, course, learner, seed), isNew: true, isOlderVersion: false)
  }

  /// Looks how far a learner is, without opening the attempt; nil where it was not begun.
  func glance(course: Course, learner: LearnerID) throws -> Session? {
    guard let attempt = try records.currentAttempt(of: learner, course: course.id) else { return nil }
    let isSame = attempt.start.versionHash == course.contentHash
    return try Session.replay(
      course: isSame ? course : try kept(attempt, present: course), seed: attempt.start.seed,
      events: try records.events(of: attempt.id))
  }

  /// Begins an attempt anew; the one before stays in the record.
  func begin(_ compilation: Compilation, _ course: Course, _ learner: LearnerID, _ seed: UInt64?) throws
    -> StudyAttempt
  {
    let version = CourseVersion(
      hash: course.contentHash, course: course.id, title: course.title, version: course.version)
    let files = compilation.pinnedFiles.map { KeptFile(path: $0.key, bytes: $0.value) }
    try records.keepCourseVersion(version, files: files)
    let seed = seed ?? UInt64.random(in: .min ... .max)
    let code = "urn:uuid:\(seededUUID(seed, learner, course))"
    let attempt = try records.beginAttempt(
      AttemptStart(
        code: code, learner: learner, course: course.id, versionHash: course.contentHash, seed: seed,
        generator: SeededGenerator.name, startedAt: clock.now()))
    return try StudyAttempt(attempt, course: course, records: records)
  }

  /// The version of the course that an attempt began with; the help lines are those of today.
  private func kept(_ attempt: LearnerRecords.Attempt, present: Course) throws -> Course {
    guard var course = try KeptCourses(records: records).course(attempt.start.versionHash) else {
      throw Failure.keptVersionUnusable
    }
    course.helpLines = present.helpLines
    return course
  }

  /// A name for the attempt: random, unless the clock stands still, when a run must be repeatable.
  private func seededUUID(_ seed: UInt64, _ learner: LearnerID, _ course: Course) -> String {
    UUIDText.make(fixed: clock.fixed, parts: [String(seed), learner.description, course.contentHash])
  }
}
