import CourseModel
import Scoring
import Testing

@testable import ScenarioEngine

@Suite struct PresentationTests {
  private func shown(_ question: Question, shuffles: Bool = true, seed: UInt64 = 1) -> Presentation {
    Presentation(question, shuffles: shuffles, seed: seed, purpose: "options/\(question.id)")
  }

  private func options(_ ids: String) -> [Question.Option] {
    ids.map { Question.Option(id: OptionID(String($0)), text: Prose(String($0)), isRight: true) }
  }

  private func question(_ kind: Question.Kind) -> Question {
    Question(id: QuestionID("q"), title: Prose("q"), kind: kind)
  }

  @Test(
    "options are shuffled by the seed, but a fixed one keeps its place", arguments: 0..<20 as Range<UInt64>)
  func fixed(seed: UInt64) {
    let question = TestCourses.question("q")
    let ids = shown(question, seed: seed).options.map(\.id.rawValue)
    #expect(ids[3] == "d" && ids.sorted() == ["a", "b", "c", "d"])
    #expect(shown(question, seed: seed) == shown(question, seed: seed))
    #expect(shown(question, shuffles: false, seed: seed).options.map(\.id.rawValue) == ["a", "b", "c", "d"])
  }

  @Test("an order is never shown in the right order", arguments: 0..<200 as Range<UInt64>)
  func order(seed: UInt64) {
    let items = options("ab")
    #expect(shown(question(.order(items, allOrNothing: false)), shuffles: false, seed: seed).options != items)
  }

  @Test("an order of one item is shown as it is")
  func single() {
    let items = options("a")
    #expect(shown(question(.order(items, allOrNothing: false))).options == items)
  }

  @Test("right sides are shuffled with the spare ones, and left sides stay")
  func match() {
    let kind = Question.Kind.match(
      left: options("abc"), right: options("xyz"), spare: options("s"), allOrNothing: false)
    let presentation = shown(question(kind), shuffles: false)
    #expect(presentation.left == options("abc"))
    #expect(Set(presentation.right) == Set(options("xyzs")))
    #expect(Set((0..<50).map { shown(question(kind), seed: $0).right }).count > 10)
  }

  @Test("gaps to pick from have options, gaps to type in have none")
  func gaps() {
    let kind = Question.Kind.gaps(
      [[.gap(0), .gap(1)]], [.typed(["x"]), .picked(options("abcdef"))], exact: false, allOrNothing: false)
    #expect(shown(question(kind), shuffles: false).gaps == [[], options("abcdef")])
    #expect(Set((0..<20).map { shown(question(kind), seed: $0).gaps[1] }).count > 5)
  }

  @Test("an option more in one question leaves the shuffle of another as it was")
  func independent() throws {
    func order(_ questions: [Question]) throws -> [OptionID] {
      let course = TestCourses.course(
        [TestCourses.part("l", .lesson(TestCourses.lesson))], questions: questions)
      var session = Session(course: course, seed: 7)
      try session.perform(.turned(part: PartID("l"), step: 3))
      guard case .question(let screen) = session.screen else { throw Refusal.nowhereToGoOn }
      return screen.presentation.options.map(\.id)
    }
    let wider = question(.single(options("abcdefgh")))
    let (q0, q1) = (TestCourses.questions[0], TestCourses.questions[1])
    #expect(try order([q0, q1]) == order([wider, q1]))
  }

  @Test("another attempt at a test shuffles anew, and a question keeps its order in one")
  func attempts() throws {
    let test = TestCourses.test(pool: [7], shuffles: true, attempts: nil)
    var session = Session(course: TestCourses.testCourse(test), seed: 2)
    var orders: Set<[OptionID]> = []
    try session.perform(.continued, .continued)
    for _ in 0..<12 {
      guard case .question(let screen) = session.screen else { throw Refusal.nowhereToGoOn }
      orders.insert(screen.presentation.options.map(\.id))
      try session.perform(.askedHint(question: QuestionID("q7")))
      guard case .question(let again) = session.screen else { throw Refusal.nowhereToGoOn }
      #expect(again.presentation == screen.presentation)
      #expect(again.hints.count == 1 && again.hintsLeft == 0 && again.isGraded)
      try session.perform(.skipped(question: QuestionID("q7")), .restarted(part: PartID("t")))
    }
    #expect(orders.count > 2)
  }
}
