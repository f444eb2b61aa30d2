internal import CourseModel
internal import LearnerRecords
internal import ScenarioEngine
internal import Workloads

/// The course that a log of events is of: lessons of 25 questions.
enum LogCourse {
  static let id = CourseID("proef")
  private static let lessons = 40
  private static let steps = 25

  /// The course as the attempt with an id needs it: with its own first lesson.
  static func course(for attempt: AttemptID) -> Course {
    let lesson = Int(attempt.rawValue) % lessons
    let questions = Questions(from: lesson * steps, count: steps).questions
    let content = Lesson(steps: questions.indices.map { .question(Reference($0)) })
    return Course(
      id: id, title: "Proef", language: .nl, version: "1.0.0",
      parts: [Part(id: part(lesson), title: "Les", content: .lesson(content))], questions: questions)
  }

  /// The events of an attempt: lesson after lesson, in each all questions answered once; 50 a lesson.
  static func events(of attempt: AttemptID, count: Int) -> some Sequence<RecordedEvent> {
    var chance = Chance(seed: UInt64(attempt.rawValue))
    let first = Int(attempt.rawValue)
    return sequence(state: 0) { (number: inout Int) -> RecordedEvent? in
      guard number < count else { return nil }
      defer { number += 1 }
      let lesson = (first + number / (2 * steps)) % lessons
      let place = number % (2 * steps)
      let time = Int64(number) * 20_000
      if place == 0 { return RecordedEvent(Event(at: time, .opened(part: part(lesson)))) }
      if place.isMultiple(of: 2) { return RecordedEvent(Event(at: time, .continued)) }
      return answer(lesson * steps + place / 2, at: time, &chance)
    }
  }

  /// An answer to the question with a number, right six times in ten.
  static func answer(_ question: Int, at time: Int64, _ chance: inout Chance) -> RecordedEvent {
    let isRight = chance.below(10) < 6
    let response = Questions.response(chance.below(4))
    return RecordedEvent(
      Event(
        at: time, .answered(question: QuestionID("vraag-\(question)"), response: response, certainty: nil)),
      outcome: Outcome(isRight ? .right : .wrong, millipoints: isRight ? 1000 : 0))
  }

  private static func part(_ lesson: Int) -> PartID { PartID("les-\(lesson)") }
}
