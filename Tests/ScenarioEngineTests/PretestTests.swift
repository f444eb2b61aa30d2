import CourseModel
import Scoring
import Testing

@testable import ScenarioEngine

@Suite struct PretestTests {
  /// A lesson of each goal, a walk, and a test that draws one item for each goal beside a pretest of one.
  private static let course = TestCourses.course(
    [
      TestCourses.part("l", .lesson(lesson("een", "g1"))),
      TestCourses.part("m", .lesson(lesson("twee", "g2"))),
      TestCourses.part(
        "t", .test(TestCourses.test(perGoal: 1, pretest: 1, shuffles: true))),
    ], questions: TestCourses.questions, passAt: Fraction(1, 2))

  private static func lesson(_ id: String, _ goal: String) -> Lesson {
    Lesson(steps: [.page(Page(id: PageID(id), title: id, goals: [GoalID(goal)], content: []))])
  }

  private static func right(_ screen: QuestionScreen) -> Event.Deed {
    .answered(question: screen.question.id, response: .options([OptionID("a")]), certainty: nil)
  }

  /// A session in which the items of the pretest were answered right for the goals in a list, and else skipped.
  private func made(right goals: Set<String>, seed: UInt64 = 1) throws -> Session {
    var session = Session(course: Self.course, seed: seed)
    try session.perform(.openedPretest)
    while case .question(let screen) = session.screen {
      #expect(screen.context.isPretest && screen.hintsLeft == 0 && !screen.isGraded)
      if goals.contains(screen.question.goal?.rawValue ?? "") {
        let effects = try session.apply(Event(at: 0, Self.right(screen)))
        #expect(effects == [.keepAnswer(screen.question.id)], "an answer is kept and not told of")
      } else {
        try session.perform(.skipped(question: screen.question.id))
      }
    }
    return session
  }

  @Test("the pretest is offered before anything was begun, and not after")
  func offer() throws {
    var session = Session(course: Self.course, seed: 1)
    #expect(session.openPretestItems == 2)
    #expect(Session(course: TestCourses.full(), seed: 1).openPretestItems == nil)
    try session.perform(.continued)
    #expect(session.openPretestItems == nil)
    #expect(throws: Refusal.pretestTooLate) { try session.apply(Event(at: 0, .openedPretest)) }
    var other = Session(course: TestCourses.full(), seed: 1)
    #expect(throws: Refusal.noPretest) { try other.apply(Event(at: 0, .openedPretest)) }
  }

  @Test("a goal of which all items were right lets its lesson be passed over; the others stay")
  func passOver() throws {
    var session = try made(right: ["g1"])
    guard case .pretestResult(let screen) = session.screen else {
      Issue.record("\(session.screen.sketch)")
      return
    }
    #expect(screen.mayPassOver == [PartID("l")])
    #expect(screen.result.goals.map(\.points) == [1, 0])
    #expect(throws: Refusal.notSensitive(PartID("m"))) {
      try session.apply(Event(at: 0, .passedOver(part: PartID("m"))))
    }
    #expect(throws: Refusal.notSensitive(PartID("t"))) {
      try session.apply(Event(at: 0, .passedOver(part: PartID("t"))))
    }
    let effects = try session.apply(Event(at: 0, .passedOver(part: PartID("l"))))
    #expect(effects == [.passOver(PartID("l")), .finish(PartID("l"))])
    #expect(session.progress.parts[0].isShown && session.progress.parts[0].isDone)
    try session.perform(.continued)
    #expect(session.screen.sketch == "page twee")
    #expect(try made(right: []).lessonsShown.isEmpty)
    #expect(try made(right: ["g1", "g2"]).lessonsShown == [PartID("l"), PartID("m")])
  }

  @Test("no item comes back in the test, in no attempt", arguments: 0..<30 as Range<UInt64>)
  func parallel(seed: UInt64) throws {
    var session = Session(course: Self.course, seed: seed)
    var asked: [Set<String>] = []
    try session.perform(.openedPretest)
    for attempt in 0..<3 {
      if attempt > 0 {
        try session.perform(attempt == 1 ? .opened(part: PartID("t")) : .restarted(part: PartID("t")))
        if attempt == 1 { try session.perform(.continued) }
      }
      var items: Set<String> = []
      while case .question(let screen) = session.screen {
        items.insert(screen.question.id.rawValue)
        try session.perform(.skipped(question: screen.question.id))
      }
      asked.append(items)
    }
    #expect(asked.allSatisfy { $0.count == 2 })
    #expect(asked[0].isDisjoint(with: asked[1].union(asked[2])))
  }

  @Test("before and after stand side by side once the test was made, and the pretest counts for nothing")
  func gains() throws {
    var session = try made(right: ["g1"])
    #expect(session.gains?.map(\.before?.points) == [1, 0])
    #expect(session.gains?.map(\.after) == [nil, nil])
    #expect(session.courseResult?.total.points == 0)
    try session.perform(.opened(part: PartID("t")), .continued)
    while true {
      if case .question(let screen) = session.screen {
        try session.perform(Self.right(screen))
      } else if case .feedback = session.screen {
        try session.perform(.continued)
      } else {
        break
      }
    }
    #expect(session.gains?.map(\.after?.points) == [1, 1])
    guard case .testResult(let result) = session.screen else {
      Issue.record("\(session.screen.sketch)")
      return
    }
    #expect(result.before == session.pretestResult)
  }

  @Test(
    "a pretest that was left can be gone on with until something is begun; what it asked stays out of the test"
  )
  func left() throws {
    var session = Session(course: Self.course, seed: 2)
    try session.perform(.openedPretest)
    guard case .question(let first) = session.screen else { return }
    try session.perform(.skipped(question: first.question.id))
    let waiting = session.screen
    #expect(throws: Refusal.nothingToUndo) { try session.apply(Event(at: 0, .undid)) }
    #expect(throws: (any Error).self) { try session.apply(Event(at: 0, .continued)) }
    #expect(throws: Refusal.noHintsLeft(first.question.id)) {
      var other = Session(course: Self.course, seed: 2)
      try other.perform(.openedPretest)
      try other.apply(Event(at: 0, .askedHint(question: first.question.id)))
    }
    try session.perform(.openedPretest)
    #expect(session.screen == waiting)
    try session.perform(.opened(part: PartID("l")))
    #expect(session.pretestResult?.goals.count == 1, "what was asked counts, the rest was not come to")
    try session.perform(.openedPretest)
    guard case .pretestResult = session.screen else {
      Issue.record("\(session.screen.sketch)")
      return
    }
    #expect(session.lessonsShown.isEmpty)
  }

  @Test("the warning of a course comes before its pretest too")
  func sensitive() throws {
    let course = TestCourses.course(
      [
        TestCourses.part("l", .lesson(Self.lesson("een", "g1"))),
        TestCourses.part("t", .test(TestCourses.test(perGoal: 1, pretest: 1)), sensitive: ["y"]),
      ], questions: TestCourses.questions, sensitive: ["x"])
    var session = Session(course: course, seed: 1)
    try session.perform(.openedPretest)
    #expect(session.screen.sketch == "warning x before t")
    try session.perform(.continued)
    #expect(session.screen.sketch == "warning y before t")
    var other = session
    try session.perform(.continued)
    #expect(session.screen.sketch.hasPrefix("question"))
    try other.perform(.passedOver(part: PartID("t")))
    #expect(other.screen.sketch == "page een")
  }
}
