import CourseModel
import LearnerRecords
import ScenarioEngine
import Scoring
import SourceText

/// A learner's attempt with its record: what was done is on the disk before anybody sees what came of it.
struct StudyAttempt {
  let records: Records
  let attempt: LearnerRecords.Attempt
  let lock: AttemptLock
  private(set) var session: Session
  /// The number that the next event gets.
  private var number: Int

  /// Takes an attempt up where its record ends.
  init(_ attempt: LearnerRecords.Attempt, course: Course, records: Records) throws {
    self.records = records
    self.attempt = attempt
    lock = try AttemptLock.take(attempt.id, of: records)
    let events = try records.events(of: attempt.id)
    session = try Session.replay(course: course, seed: attempt.start.seed, events: events)
    number = events.count
  }

  /// Does something: works out what comes of it, records it, and only then lets it count.
  mutating func perform(_ deed: Event.Deed, at now: Int64, texts: [PrivateText] = []) throws -> [Effect] {
    let event = Event(at: now, deed)
    var next = session
    let effects = try next.apply(event)
    try records.append(
      event, number: number, to: attempt.id, outcome: Self.outcome(of: effects), texts: texts)
    session = next
    number += 1
    for case .finishCourse(let passed) in effects {
      try records.finishAttempt(attempt.id, at: now, passed: passed)
    }
    return effects
  }

  private static func outcome(of effects: [Effect]) -> Outcome? {
    for case .mark(_, let mark, _) in effects {
      let thousandths = (mark.points * 1000).floor
      return Outcome(verdict: mark.verdict, millipoints: Int64(exactly: thousandths) ?? 0)
    }
    return nil
  }
}

extension StudyAttempt {
  /// That a course was passed in less than the least study time that its issuer asks for; nil if it was not.
  var tooShort: Wording? {
    let standing = session.standing
    let minutes = Int(standing.netStudyTime / 60_000)
    guard standing.isPassed, let least = session.course.certificate?.minimumMinutes, minutes < least else {
      return nil
    }
    return Wording(
      nl: "Let op: een uitgever vraagt minstens \(least) minuten studietijd. Jij studeerde er \(minutes).",
      en: "Mind: an issuer asks for at least \(least) minutes of study time. You studied \(minutes).")
  }
}
