import CourseModel
import Scoring
import Testing

@testable import ScenarioEngine

/// Texts that are mended: the session asks for a judgement, and takes what it is told.
@Suite struct RepairTests {
  private static let repair = Question.Repair(broken: "##A", repaired: "## A", file: .lesson)
  private static let id = QuestionID("m")

  private static func course(attempts: Int? = nil, inWalk: Bool = false) -> Course {
    let question = Question(
      id: id, title: Prose("m"), kind: .repair(repair), attempts: attempts, hints: [[TestCourses.text("h")]],
      hintCost: Fraction(1, 2), explanation: [TestCourses.text("uitleg")])
    let lesson = Lesson(steps: [.question(Reference(0))])
    let walk = Walk(
      scenes: [
        TestCourses.scene(
          "s", asks: [0], Beat(passages: [TestCourses.passage("t")], choices: [TestCourses.choice("c", .end)])
        )
      ], places: [], map: nil)
    let content: Part.Content = inWalk ? .walk(walk) : .lesson(lesson)
    return TestCourses.course([TestCourses.part("l", content)], questions: [question])
  }

  private func begun(_ course: Course = course()) throws -> Session {
    var session = Session(course: course, seed: 1)
    try session.perform(.continued)
    return session
  }

  private func handed(_ text: String) -> Event.Deed {
    .answered(question: Self.id, response: .text(text), certainty: nil)
  }

  private func judged(_ passed: Bool) -> Event.Deed {
    .judged(question: Self.id, passed: passed, digest: "d")
  }

  @Test("a text that is handed in asks to be judged, and costs no attempt before it was")
  func handIn() throws {
    var session = try begun(Self.course(attempts: 1))
    let effects = try session.apply(Event(at: 0, handed("# A")))
    #expect(effects == [.judge(Self.id, text: "# A")])
    guard case .question(let screen) = session.screen else { throw Refusal.nowhereToGoOn }
    #expect(screen.handedIn == "# A" && screen.attemptsUsed == 0 && screen.attemptsLeft == 1)
    #expect(session.standing.result?.total.points ?? 0 == 0)
  }

  @Test("the judgement marks the text", arguments: [true, false])
  func judgement(passed: Bool) throws {
    var session = try begun()
    try session.perform(.askedHint(question: Self.id), handed("## B"))
    let effects = try session.apply(Event(at: 0, judged(passed)))
    let mark = Marking.mark(judged: passed, session.course.questions[0], hints: 1)
    #expect(effects.first == .mark(Self.id, mark, final: passed))
    guard case .feedback(let screen) = session.screen else { throw Refusal.nowhereToGoOn }
    #expect(screen.response == .text("## B") && screen.mark == mark && screen.mayRetry != passed)
    #expect(screen.question.handedIn == nil)
    #expect(session.practiceMark(of: Reference(0))?.points == (passed ? Rational(1, over: 2) : 0))
  }

  @Test("a text can be handed in again until it is right, and the last one counts")
  func again() throws {
    var session = try begun()
    try session.perform(handed("a"), judged(false), handed("b"), handed("c"), judged(true))
    #expect(session.practiceMark(of: Reference(0))?.verdict == .right)
    #expect(throws: Refusal.noAnswersLeft(Self.id)) { try session.perform(handed("d")) }
    try session.perform(.continued)
    #expect(session.standing.isDone)
  }

  @Test("nothing is judged that was not handed in, or twice")
  func refusals() throws {
    var session = try begun(Self.course(attempts: 2))
    #expect(throws: Refusal.nothingToJudge(Self.id)) { try session.perform(judged(true)) }
    #expect(throws: Refusal.response(.emptyText)) { try session.perform(handed(" ")) }
    #expect(throws: Refusal.response(.wrongForm)) {
      try session.perform(.answered(question: Self.id, response: .options([]), certainty: nil))
    }
    try session.perform(handed("a"), judged(false))
    #expect(throws: Refusal.nothingToJudge(Self.id)) { try session.perform(judged(true)) }
    try session.perform(handed("a"), judged(false))
    #expect(throws: Refusal.noAnswersLeft(Self.id)) { try session.perform(handed("a")) }
    #expect(throws: Refusal.questionNotOpen(QuestionID("x"))) {
      try session.perform(.judged(question: QuestionID("x"), passed: true, digest: ""))
    }
  }

  @Test("who skips after handing in is not judged any more")
  func skipped() throws {
    var session = try begun(Self.course(inWalk: true))
    try session.perform(.continued, handed("a"), .skipped(question: Self.id))
    #expect(throws: Refusal.questionNotOpen(Self.id)) { try session.perform(judged(true)) }
    #expect(session.screen.sketch == "s: t / c")
  }

  @Test("in a walk the choices follow, and undo leaves the answer")
  func inWalk() throws {
    var session = try begun(Self.course(inWalk: true))
    try session.perform(.continued, handed("a"), judged(true), .continued)
    #expect(session.screen.sketch == "s: t / c")
    try session.perform(.chose(scene: SceneID("s"), choice: ChoiceID("c")), .undid)
    #expect(session.practiceMark(of: Reference(0))?.verdict == .right)
  }

  @Test(
    "any deeds replay to the same session, whatever the judge would say now",
    arguments: 0..<60 as Range<UInt64>)
  func replay(seed: UInt64) throws {
    let course = Self.course(attempts: seed % 3 == 0 ? 2 : nil, inWalk: seed % 2 == 0)
    var random = SeededGenerator(seed: seed, purpose: "repair")
    var session = Session(course: course, seed: seed)
    var events: [Event] = []
    for at in 0..<60 as Range<Int64> {
      let deeds = [
        handed(["", "## A", "x"][random.next(below: 3)]), judged(random.next(below: 2) == 0), judged(false),
        .continued, .skipped(question: Self.id), .askedHint(question: Self.id), .undid,
        .restarted(part: PartID("l")), .opened(part: PartID("l")),
        .chose(scene: SceneID("s"), choice: ChoiceID("c")),
      ]
      let (event, before) = (Event(at: at, deeds[random.next(below: deeds.count)]), session)
      do {
        try session.apply(event)
        events.append(event)
      } catch { #expect(session == before) }
    }
    #expect(try Session.replay(course: course, seed: seed, events: events) == session)
  }
}
