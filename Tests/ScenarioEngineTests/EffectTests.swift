import CourseModel
import Scoring
import Testing

@testable import ScenarioEngine

@Suite struct EffectTests {
  private func walk(_ choices: String...) throws -> (Session, [Effect]) {
    var session = Session(course: TestCourses.wijkCourse, seed: 1)
    var effects = try session.apply(Event(at: 0, .opened(part: PartID("w"))))
    for choice in choices {
      let deed = try #require(Plan.deed(choice, in: session))
      effects = try session.apply(Event(at: 0, deed))
    }
    return (session, effects)
  }

  @Test("showing a scene notes its notes and meets its people, the first time only")
  func notes() throws {
    #expect(try walk().1 == [.note(TestCourses.leus)])
    #expect(try walk("take bakker", "take plein").1 == [])
  }

  @Test("a choice tells its changes, its text, what that noted, and then what the next scene notes")
  func order() throws {
    let changes = try walk("take zit").1
    #expect(
      changes == [.change(TestCourses.trust, from: 3, to: 4), .change(TestCourses.flag, from: 0, to: 1)])
    #expect(try walk("take zit", "on", "take weg").1 == [.meet(TestCourses.fatima)])
    let told = try walk("take zit", "on", "take weg", "take vraag").1
    #expect(told == [.tell([TestCourses.text("Fatima zucht.")])])
  }

  @Test("a look at an entry stays in the scene")
  func lookUp() throws {
    let (session, effects) = try walk("take zoek")
    #expect(effects == [.erase(TestCourses.leus), .lookUp(TestCourses.term)])
    guard case .scene(let screen) = session.screen else { throw Refusal.nowhereToGoOn }
    #expect(screen.passages.count == 3, "what was shown stays, though the note is gone")
    #expect(session.notebook.isEmpty)
  }

  @Test("a role is put on once, and undo says what it takes back")
  func role() throws {
    #expect(try walk("take bakker", "take pet").1 == [.putOn(RoleID("senior"))])
    #expect(try walk("take bakker", "take pet", "take bakker", "take pet").1 == [])
    #expect(try walk("take bakker", "take pet", "undo").1 == [.undone(label: Prose("pet"))])
  }

  @Test("an ending finishes the walk, the part and the course once")
  func ending() throws {
    let steps = ["take zit", "on", "take lees", "take stop"]
    var (session, effects) = try walk(steps[0], steps[1], steps[2], steps[3])
    #expect(effects == [.finishWalk(ending: "goed"), .finish(PartID("w")), .finishCourse(passed: true)])
    try session.perform(.undid)
    let again = try session.apply(Event(at: 0, .chose(scene: SceneID("bord"), choice: ChoiceID("stop"))))
    #expect(again == [.finishWalk(ending: "goed")])
  }

  @Test("an answer tells its mark, and whether it is the last; a test that waits only keeps it")
  func marks() throws {
    var session = Session(course: TestCourses.full(TestCourses.test(feedback: .afterwards)), seed: 1)
    try session.perform(.continued, .continued)
    let hint = try session.apply(Event(at: 0, .askedHint(question: QuestionID("q0"))))
    #expect(hint == [.hint([TestCourses.text("hint 0")])])
    for (option, isFinal) in [("b", false), ("c", true)] {
      let answer = Response.options([OptionID(option)])
      let mark = Marking.mark(answer, to: TestCourses.questions[0], hints: 1)
      let effects = try session.apply(
        Event(at: 0, .answered(question: QuestionID("q0"), response: answer, certainty: nil)))
      #expect(effects == [.mark(QuestionID("q0"), mark, final: isFinal)])
    }
    try session.perform(.opened(part: PartID("t")), .continued)
    let answer = Response.options([OptionID("b")])
    let kept = try session.apply(
      Event(at: 0, .answered(question: QuestionID("q2"), response: answer, certainty: nil)))
    #expect(kept == [.keepAnswer(QuestionID("q2"))])
    #expect(
      try session.apply(Event(at: 0, .skipped(question: QuestionID("q3")))) == [.skip(QuestionID("q3"))])
  }

  @Test("passing over and own notes are told")
  func others() throws {
    var session = Session(course: TestCourses.full(lesson: ["x"]), seed: 1)
    try session.perform(.continued)
    let effects = try session.apply(Event(at: 0, .passedOver(part: PartID("l"))))
    #expect(
      effects == [.passOver(PartID("l")), .finish(PartID("l")), .note(TestCourses.leus)])
    #expect(session.state.parts[0] == .init(isDone: true, isPassedOver: true))
    #expect(try session.apply(Event(at: 0, .wroteNote(digest: "ab"))) == [.keepNote(digest: "ab")])
    #expect(session.ownNotes == ["ab"])
  }
}
