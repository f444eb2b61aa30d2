internal import CourseModel
internal import LearnerRecords
internal import ScenarioEngine
internal import Workloads

/// The record: answers appended one by one, a log loaded, an attempt resumed, all answers counted.
enum RecordDrive {
  /// Appends answers, each of which is on the disk before the next.
  static func append(_ count: Int, to path: String) throws {
    let records = try Records.open(path: path, at: 0)
    let attempt = try begin(1, in: records)[0]
    let watch = Stopwatch()
    var chance = Chance(seed: 2)
    for number in 0..<count {
      let recorded = LogCourse.answer(number % 1000, at: Int64(number) * 1000, &chance)
      try records.append(recorded.event, number: number, to: attempt, outcome: recorded.outcome)
    }
    watch.tell()
    records.close()
  }

  /// Loads a log in one transaction.
  static func load(events: Int, to path: String) throws {
    let records = try Records.open(path: path, at: 0)
    let sizes = Log(events: events).sizes
    let attempts = try begin(sizes.count, in: records)
    let batches = zip(attempts, sizes).lazy.map { attempt, size in
      (attempt: attempt, number: 0, events: LogCourse.events(of: attempt, count: size))
    }
    let watch = Stopwatch()
    let count = try records.load(batches)
    watch.tell()
    records.close()
    guard count == events else { throw DriveFailure.lost }
  }

  /// Takes the short attempt of a log up where its record ends.
  static func resume(_ path: String) throws {
    let records = try Records.open(path: path, at: 0)
    let id = AttemptID(Log.shortAttempt)
    guard let attempt = try records.attempt(id) else { throw DriveFailure.lost }
    let lock = try AttemptLock.take(id, of: records)
    let events = try records.events(of: id)
    let session = try Session.replay(
      course: LogCourse.course(for: id), seed: attempt.start.seed, events: events)
    withExtendedLifetime(lock) { print(events.count, session.progress.stepsDone) }
    records.close()
  }

  /// Counts the answers of a log by question.
  static func report(_ path: String) throws {
    let records = try Records.open(path: path, at: 0)
    var text = TextOutput()
    for tally in try records.tallies(course: LogCourse.id) {
      text.write("\(tally.question)|\(tally.result)|\(tally.count)|\(tally.millipoints)")
    }
    try text.flush()
    records.close()
  }

  private static func begin(_ count: Int, in records: Records) throws -> [AttemptID] {
    let version = CourseVersion(hash: "proef", course: LogCourse.id, title: "Proef", version: "1.0.0")
    try records.keepCourseVersion(version, files: [])
    let learner = try records.addLearner(name: "Proef", at: 0).id
    return try (0..<count).map { number in
      let start = AttemptStart(
        code: "proef-\(number)", learner: learner, course: LogCourse.id, versionHash: version.hash, seed: 1,
        generator: SeededGenerator.name, startedAt: Int64(number))
      return try records.beginAttempt(start).id
    }
  }
}
