import CourseModel
import LearnerRecords
import ScenarioEngine

/// How far the last learner is in a course.
struct CourseProgress {
  let records: Records

  /// How many parts are done in the current attempt; nil where there is none for this version.
  func partsDone(_ course: Course) throws -> Int? {
    guard let learner = try records.lastLearner(),
      let attempt = try records.currentAttempt(of: learner.id, course: course.id),
      attempt.start.versionHash == course.contentHash
    else { return nil }
    let events = try records.events(of: attempt.id)
    return try Session.replay(course: course, seed: attempt.start.seed, events: events).progress.partsDone
  }
}
