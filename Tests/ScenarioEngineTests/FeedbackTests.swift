import CourseModel
import Scoring
import Testing

@testable import ScenarioEngine

@Suite struct FeedbackTests {
  /// The feedback on an answer to the only question of a lesson.
  private func feedback(on response: Response, to question: Question) throws -> FeedbackScreen {
    let lesson = Lesson(steps: [.question(Reference(0))])
    let course = TestCourses.course([TestCourses.part("l", .lesson(lesson))], questions: [question])
    var session = Session(course: course, seed: 1)
    try session.perform(
      .continued, .answered(question: question.id, response: response, certainty: nil))
    guard case .feedback(let screen) = session.screen else { throw Refusal.nowhereToGoOn }
    return screen
  }

  private let text = TestCourses.text

  @Test("a wrong answer tells what was chosen; what was missed only once no attempt is left")
  func missed() throws {
    let wrong = Response.options([OptionID("b")])
    let open = try feedback(on: wrong, to: TestCourses.question("q", attempts: 2))
    #expect(open.mayRetry && open.feedback == [[text("over b")]])
    #expect(open.missed.isEmpty && open.explanation.isEmpty)
    let closed = try feedback(on: wrong, to: TestCourses.question("q", attempts: 1))
    #expect(!closed.mayRetry && closed.feedback == [[text("over b")]])
    #expect(closed.missed == [[text("a gemist")]] && closed.explanation == [text("uitleg")])
    #expect(open.whole.missed == closed.missed && open.whole.explanation == closed.explanation)
    #expect(!open.whole.mayRetry && open.whole.feedback == open.feedback && open.whole.mark == open.mark)
  }

  @Test("a right answer is explained at once")
  func right() throws {
    let screen = try feedback(on: .options([OptionID("a")]), to: TestCourses.question("q"))
    #expect(!screen.mayRetry && screen.missed.isEmpty && screen.explanation == [text("uitleg")])
    #expect(screen.question.attemptsUsed == 1 && screen.question.attemptsLeft == nil)
  }

  @Test("a number tells what its first key says")
  func number() throws {
    let keys = [
      Question.NumberKey(low: Fraction(20), high: Fraction(20), feedback: [text("precies")]),
      Question.NumberKey(
        low: Fraction(15), high: Fraction(25), share: Fraction(1, 2), feedback: [text("bijna")]),
    ]
    let question = Question(id: QuestionID("q"), title: Prose("q"), kind: .number(keys), attempts: 1)
    #expect(try feedback(on: .text("20"), to: question).feedback == [[text("precies")]])
    #expect(try feedback(on: .text("16"), to: question).feedback == [[text("bijna")]])
    #expect(try feedback(on: .text("9"), to: question).feedback.isEmpty)
  }

  @Test("a gap to pick from tells what was picked")
  func gap() throws {
    let options = [
      Question.Option(id: OptionID("a"), text: Prose("a"), isRight: true),
      Question.Option(id: OptionID("b"), text: Prose("b"), isRight: false, feedback: [text("over b")]),
    ]
    let kind = Question.Kind.gaps([[.gap(0)]], [.picked(options)], exact: false, allOrNothing: false)
    let question = Question(id: QuestionID("q"), title: Prose("q"), kind: kind, attempts: 1)
    #expect(try feedback(on: .gaps(["b"]), to: question).feedback == [[text("over b")]])
  }

  @Test("after a test each answer is reviewed, and what was skipped is named")
  func review() throws {
    let test = TestCourses.test(pool: [2, 3], feedback: .afterwards)
    var session = Session(course: TestCourses.testCourse(test), seed: 1)
    let answer = Response.options([OptionID("b")])
    try session.perform(
      .continued, .continued, .answered(question: QuestionID("q2"), response: answer, certainty: nil),
      .skipped(question: QuestionID("q3")))
    guard case .testResult(let screen) = session.screen else { throw Refusal.nowhereToGoOn }
    #expect(screen.review.map(\.question.question.id) == [QuestionID("q2")])
    #expect(screen.review[0].missed == [[text("a gemist")]] && !screen.review[0].mayRetry)
    #expect(screen.review[0].question.context == .test(PartID("t"), attempt: 1, item: 0, of: 2))
    #expect(screen.skipped == [QuestionID("q3")] && screen.attemptsLeft == 1)
  }
}
