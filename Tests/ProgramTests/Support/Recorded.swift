import CourseModel
import LearnerRecords
import ScenarioEngine
import Scoring

/// What the records hold of the last learner's attempt at the course, read through the records' own API.
struct Recorded {
  let attempt: Attempt?
  let events: [Event]
  let texts: [PrivateText]

  init(_ home: Home, course: String = "polarisatie") throws {
    let records = try home.records()
    defer { records.close() }
    guard let learner = try records.lastLearner() else {
      (attempt, events, texts) = (nil, [], [])
      return
    }
    attempt = try records.currentAttempt(of: learner.id, course: CourseID(course))
    events = try attempt.map { try records.events(of: $0.id) } ?? []
    texts = try attempt.map { try records.privateTexts(of: $0.id) } ?? []
  }

  /// How many events there are.
  var count: Int { events.count }

  /// The answers, as the names of what was answered.
  var answers: [String] {
    events.compactMap { event in
      guard case .answered(_, let response, _) = event.deed else { return nil }
      if case .options(let ids) = response { return ids.map(\.rawValue).joined(separator: " ") }
      return "\(response)"
    }
  }

  /// The session that the events lead to.
  func session(of course: Course) throws -> Session {
    try Session.replay(course: course, seed: attempt?.start.seed ?? 0, events: events)
  }
}
