import CourseModel
import Scoring
import Testing

@testable import ScenarioEngine

@Suite struct RefusalTests {
  private func refusal(of deed: Event.Deed, in session: Session) -> Refusal? {
    var copy = session
    do {
      try copy.apply(Event(at: 5, deed))
      return nil
    } catch {
      #expect(copy == session, "a refused event changed something")
      return error
    }
  }

  private let l = PartID("l"), w = PartID("w"), t = PartID("t"), q0 = QuestionID("q0")
  private let plein = SceneID("plein")

  private func answer(_ question: QuestionID, _ options: String...) -> Event.Deed {
    .answered(question: question, response: .options(options.map { OptionID($0) }), certainty: nil)
  }

  @Test("what is not there is refused by its name")
  func unknown() throws {
    var session = Session(course: TestCourses.full(), seed: 1)
    #expect(refusal(of: .opened(part: PartID("x")), in: session) == .unknownPart(PartID("x")))
    #expect(refusal(of: .turned(part: w, step: 0), in: session) == .notALesson(w))
    #expect(refusal(of: .turned(part: l, step: -1), in: session) == .unknownStep(l, -1))
    #expect(refusal(of: .chose(scene: plein, choice: ChoiceID("zit")), in: session) == .notInScene(plein))
    try session.perform(.opened(part: w))
    let bord = SceneID("bord")
    #expect(refusal(of: .chose(scene: bord, choice: ChoiceID("weg")), in: session) == .notInScene(bord))
    let (no, closed) = (ChoiceID("no"), ChoiceID("vraag"))
    #expect(refusal(of: .chose(scene: plein, choice: no), in: session) == .unknownChoice(plein, no))
    #expect(
      refusal(of: .chose(scene: plein, choice: closed), in: session) == .choiceNotOffered(plein, closed))
    #expect(refusal(of: .continued, in: session) == .choiceWaits(plein))
    #expect(refusal(of: answer(q0, "a"), in: session) == .questionNotOpen(q0))
    #expect(refusal(of: .undid, in: session) == .undoAcrossStart)
    #expect(refusal(of: .restarted(part: w), in: session) == .notFinished(w))
    #expect(refusal(of: .restarted(part: l), in: session) == .notRestartable(l))
    #expect(refusal(of: .passedOver(part: w), in: session) == .notSensitive(w))
  }

  @Test("a question says what is wrong with an answer")
  func questions() throws {
    var session = Session(course: TestCourses.full(), seed: 1)
    try session.perform(.continued, .continued)
    #expect(refusal(of: .continued, in: session) == .questionWaits(q0))
    #expect(refusal(of: .undid, in: session) == .nothingToUndo)
    #expect(refusal(of: answer(q0), in: session) == .response(.noneSelected))
    #expect(refusal(of: answer(q0, "z"), in: session) == .response(.unknownOption(OptionID("z"))))
    try session.perform(.askedHint(question: q0))
    #expect(refusal(of: .askedHint(question: q0), in: session) == .noHintsLeft(q0))
    try session.perform(answer(q0, "a"))
    #expect(refusal(of: answer(q0, "a"), in: session) == .noAnswersLeft(q0))
    #expect(refusal(of: .askedHint(question: q0), in: session) == .noAnswersLeft(q0))
  }

  @Test("a test says that it cannot be undone, begun in the middle or made too often")
  func tests() throws {
    var session = Session(course: TestCourses.testCourse(TestCourses.test(pool: [2], attempts: 1)), seed: 1)
    try session.perform(.continued, .continued)
    let q2 = QuestionID("q2")
    #expect(refusal(of: .undid, in: session) == .undoInTest)
    #expect(refusal(of: .restarted(part: t), in: session) == .notFinished(t))
    #expect(refusal(of: .continued, in: session) == .questionWaits(q2))
    try session.perform(.skipped(question: q2))
    #expect(refusal(of: .restarted(part: t), in: session) == .noAttemptsLeft(t))
    try session.perform(.continued)
    #expect(refusal(of: .continued, in: session) == .nowhereToGoOn)
  }

  @Test("a warning must be accepted first")
  func warnings() throws {
    var session = Session(course: TestCourses.full(lesson: ["x"]), seed: 1)
    #expect(refusal(of: .turned(part: l, step: 1), in: session) == .warningOpen(l))
    try session.perform(.continued, .passedOver(part: l))
    #expect(refusal(of: .passedOver(part: l), in: session) == .alreadyDone(l))
  }

  @Test("a replay tells which event was refused, and why")
  func replay() {
    let events = [Event(at: 0, .continued), Event(at: 1, .undid), Event(at: 2, .continued)]
    #expect(throws: ReplayFailure(index: 1, refusal: .undoAcrossStart)) {
      try Session.replay(course: TestCourses.wijkCourse, seed: 1, events: events)
    }
  }

  @Test("a walk whose last scene has no choices says that it goes nowhere, and can be undone")
  func deadEnd() throws {
    let walk = Walk(
      scenes: [
        TestCourses.scene("a", Beat(passages: [], choices: [TestCourses.choice("b", TestCourses.to(1))])),
        TestCourses.scene("b", Beat(passages: [], choices: [])),
      ], places: [], map: nil)
    var session = Session(course: TestCourses.course([TestCourses.part("w", .walk(walk))]), seed: 1)
    try session.perform(.continued, .chose(scene: SceneID("a"), choice: ChoiceID("b")))
    #expect(session.screen.sketch == "b:  / stuck")
    #expect(refusal(of: .continued, in: session) == .nowhereToGoOn)
    try session.perform(.undid)
    #expect(session.screen.sketch == "a:  / b")
  }
}
