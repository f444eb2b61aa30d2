import CourseModel
import Scoring
import Testing

@testable import ScenarioEngine

@Suite struct StandingTests {
  private func session(_ course: Course, _ lines: String...) throws -> Session {
    var session = Session(course: course, seed: 1)
    for (number, line) in lines.enumerated() {
      let deed = try #require(Plan.deed(line, in: session))
      try session.apply(Event(at: Int64(number) * 1000, deed))
    }
    return session
  }

  @Test("net time counts each gap for five minutes at most, and none before the program starts again")
  func clock() throws {
    var session = Session(course: TestCourses.full(), seed: 1)
    let minute: Int64 = 60_000
    for (at, deed) in [
      (0, .resumed), (minute, .continued), (11 * minute, .continued), (900 * minute, .resumed),
      (902 * minute, .wroteNote(digest: "a")), (901 * minute, .wroteNote(digest: "b")),
      (902 * minute, .wroteNote(digest: "c")),
    ] as [(Int64, Event.Deed)] {
      try session.apply(Event(at: at, deed))
    }
    #expect(session.netStudyTime == (1 + 5 + 2 + 0 + 1) * minute)
    #expect(session.standing.startedAt == 0)
    var odd = Session(course: TestCourses.full(), seed: 1)
    try odd.apply(Event(at: .min, .resumed))
    try odd.apply(Event(at: .max, .wroteNote(digest: "a")))
    #expect(odd.netStudyTime == 0, "a gap that cannot be told counts for nothing")
  }

  @Test("the first attempt that passed counts, or else the last")
  func counting() throws {
    let course = TestCourses.testCourse(TestCourses.test(pool: [2, 3], attempts: 3))
    let failed = try session(
      course, "on", "on", "answer q2 b", "on", "skip q3", "restart t", "skip q2", "skip q3")
    #expect(failed.standing.isDone && !failed.standing.isPassed && failed.standing.completedAt == nil)
    var passed = failed
    let answer = Event.Deed.answered(
      question: QuestionID("q2"), response: .options([OptionID("a")]), certainty: nil)
    try passed.perform(.restarted(part: PartID("t")), answer, .continued)
    let effects = try passed.apply(Event(at: 77, .skipped(question: QuestionID("q3"))))
    #expect(effects.last == .finishCourse(passed: true))
    #expect(passed.standing.isPassed && passed.standing.completedAt == 77)
    #expect(passed.courseResult?.total.points == 1)
    try passed.perform(.wroteNote(digest: "a"))
    #expect(passed.standing.completedAt == 77)
  }

  @Test("a course is passed once all parts are done, however good its test was")
  func allParts() throws {
    let course = TestCourses.full(TestCourses.test(pool: [2]))
    let early = try session(course, "open t", "on", "answer q2 a", "on")
    #expect(early.courseResult?.isPassed == true)
    #expect(!early.standing.isDone && !early.standing.isPassed && early.standing.completedAt == nil)
  }

  @Test("a course without a test counts the last answers to all its marked questions")
  func practice() throws {
    let lesson = Lesson(steps: [.question(Reference(0)), .question(Reference(1))])
    let course = TestCourses.course(
      [TestCourses.part("l", .lesson(lesson))], questions: Array(TestCourses.questions[0...1]),
      passAt: Fraction(1))
    let half = try session(course, "on", "answer q0 b", "answer q0 a", "on", "answer q1 b")
    #expect(half.courseResult?.total.points == 1 && half.courseResult?.total.maximum == 2)
    #expect(half.standing.isDone && !half.standing.isPassed)
    var whole = half
    let answer = Event.Deed.answered(
      question: QuestionID("q1"), response: .options([OptionID("a")]), certainty: nil)
    let effects = try whole.apply(Event(at: 9, answer))
    #expect(effects.last == .finishCourse(passed: true) && whole.standing.completedAt == 9)
  }

  @Test("a test that was passed over earns nothing")
  func passedOver() throws {
    let course = TestCourses.course(
      [TestCourses.part("t", .test(TestCourses.test()), sensitive: ["x"])], questions: TestCourses.questions)
    let session = try session(course, "on", "pass t")
    #expect(session.screen.sketch == "not passed")
    #expect(session.courseResult?.total.points == 0 && session.courseResult?.total.maximum == 4)
  }

  @Test("a course without a pass mark is passed when it is done, and has no score")
  func unmarked() throws {
    let course = TestCourses.course(
      [TestCourses.part("l", .lesson(TestCourses.lesson))], questions: TestCourses.questions)
    let session = try session(course, "turn l 2")
    #expect(session.standing.isPassed && session.courseResult == nil)
  }

  @Test("an empty course ends at once")
  func empty() throws {
    let session = try session(TestCourses.course([]), "on")
    #expect(session.screen.sketch == "passed")
  }

  @Test("sessions of another seed, another content or other events are not equal")
  func equality() throws {
    let course = TestCourses.wijkCourse
    var edited = course
    edited.contentHash = "01"
    let session = Session(course: course, seed: 1)
    #expect(session == Session(course: course, seed: 1))
    #expect(session != Session(course: course, seed: 2))
    #expect(session != Session(course: edited, seed: 1))
    #expect(try session != self.session(course, "on"))
  }
}
