import CourseModel
import Scoring
import Testing

@testable import ScenarioEngine

@Suite struct RecordTests {
  private let w = PartID("w")
  private let t = PartID("t")

  @Test("an attempt tells what was asked, answered and earned")
  func attempts() throws {
    let test = TestCourses.test(pool: [2, 7], feedback: .afterwards, reflects: true)
    var session = Session(course: TestCourses.testCourse(test), seed: 1)
    #expect(session.attempts(at: t) == [] && session.attempts(at: w) == nil)
    for line in ["on", "on", "answer q2 a", "hint q7", "skip q7", "reflect r"] {
      try session.perform(try #require(Plan.deed(line, in: session)))
    }
    let attempt = try #require(session.attempts(at: t)?.first)
    #expect(attempt.items.map(\.question) == ["q2", "q7", "r"].map { QuestionID($0) })
    #expect(attempt.items.map(\.attempts) == [1, 0, 1] && attempt.items.map(\.hints) == [0, 1, 0])
    #expect(attempt.items.map(\.mark?.verdict) == [.right, nil, .unmarked])
    #expect(attempt.items[0].response == .options([OptionID("a")]) && attempt.items[1].response == nil)
    #expect(attempt.result.points == 1 && attempt.result.maximum == 2)
  }

  @Test("a trial can read the variables, conditions, roles and endings of a walk")
  func trials() throws {
    var session = Session(course: TestCourses.wijkCourse, seed: 1)
    #expect(session.value(of: TestCourses.trust, in: w) == nil && session.endings(of: w).isEmpty)
    #expect(session.holds(.noted(TestCourses.leus), in: w) == nil)
    for line in ["on", "take bakker", "take pet", "take zit", "on", "take lees", "take stop"] {
      try session.perform(try #require(Plan.deed(line, in: session)))
    }
    #expect(session.value(of: TestCourses.trust, in: w) == 4 && session.role(in: w) == RoleID("senior"))
    #expect(session.endings(of: w) == [SceneID("bord")])
    #expect(session.holds(.and(.noted(TestCourses.leus), .visits(Reference(0), .equal, 2)), in: w) == true)
    try session.perform(.restarted(part: w))
    #expect(session.value(of: TestCourses.trust, in: w) == 3 && session.role(in: w) == nil)
    #expect(session.endings(of: w) == [SceneID("bord")])
  }

  @Test("a question of a lesson keeps the mark of its last answer")
  func practice() throws {
    var session = Session(course: TestCourses.full(), seed: 1)
    #expect(session.practiceMark(of: Reference(0)) == nil)
    for line in ["on", "on", "answer q0 b", "answer q0 a"] {
      try session.perform(try #require(Plan.deed(line, in: session)))
    }
    #expect(session.practiceMark(of: Reference(0))?.verdict == .right)
  }
}
