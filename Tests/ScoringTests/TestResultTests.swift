import CourseModel
import Scoring
import Testing

@Suite struct TestResultTests {
  private let goals = [GoalID("b"), GoalID("a"), GoalID("c")]
  private let half = PassMark(share: Fraction(1, 2))

  private func item(
    _ chosen: String, goal: String? = nil, points: Fraction = .one, certainty: Int? = nil
  ) -> (Question, Mark) {
    let question = Samples.question(
      Samples.single(), points: points, goal: goal, certainty: certainty != nil)
    return (question, Marking.mark(.options(Samples.ids(chosen)), to: question, certainty: certainty))
  }

  @Test("Points, maximum, share and the goals in the order of the course are added up")
  func sums() {
    let items = [
      item("a", goal: "a"), item("b", goal: "a"), item("a", goal: "b", points: Fraction(2)), item("b"),
      item("b", goal: "a"),
    ]
    let result = TestResult(of: items, passMark: half, goals: goals)
    #expect(result.points == 3)
    #expect(result.maximum == 6)
    #expect(result.chance == 2)
    #expect(result.percentage == 50)
    #expect(result.isPassed)
    #expect(result.goals.map(\.goal) == [GoalID("b"), GoalID("a")])
    #expect(result.goals.map(\.points) == [2, 1])
    #expect(result.goals.map(\.maximum) == [2, 3])
    #expect(result.goals.map(\.needsStudy) == [false, true])
    #expect(result.goals.map(\.percentage) == [100, 33])
  }

  @Test("Passing is compared exactly, and a percentage never looks like a pass that is none")
  func exactly() {
    let seventy = PassMark(share: Fraction(7, 10))
    let right = Array(repeating: item("a"), count: 139)
    let wrong = Array(repeating: item("b"), count: 61)
    let result = TestResult(of: right + wrong, passMark: seventy, goals: [])
    #expect(result.share.percentage == 70)
    #expect(result.percentage == 69)
    #expect(!result.isPassed)
    #expect(TestResult(of: right + [item("a")] + wrong.dropLast(), passMark: seventy, goals: []).isPassed)
  }

  @Test("The correction for guessing raises the cut")
  func corrected() {
    let passMark = PassMark(share: Fraction(7, 10), correctsForGuessing: true)
    let items = Array(repeating: item("a"), count: 9) + Array(repeating: item("b"), count: 3)
    let result = TestResult(of: items, passMark: passMark, goals: [])
    #expect(result.cut.points == ratio(48, 5))
    #expect(result.cut.whole == 10)
    #expect(!result.isPassed)
    #expect(TestResult(of: items, passMark: PassMark(share: Fraction(7, 10)), goals: []).isPassed)
  }

  @Test("A total and a goal never fall below 0")
  func floor() {
    let items = [item("b", goal: "a", certainty: 3), item("a", goal: "b", certainty: 1)]
    let result = TestResult(of: items, passMark: half, goals: goals)
    #expect(result.points == 0)
    #expect(result.maximum == 6)
    #expect(result.share == 0)
    #expect(result.goals.map(\.points) == [1, 0])
  }

  @Test("A test without marked items is not passed and divides by nothing")
  func empty() {
    let question = Samples.question(.reflection, goal: "a")
    let items = [(question, Marking.mark(.reflection(digest: ""), to: question))]
    let result = TestResult(of: items, passMark: PassMark(share: .zero), goals: goals)
    #expect(!result.isPassed)
    #expect(result.share == 0)
    #expect(result.percentage == 0)
    #expect(result.goals.isEmpty)
  }

  @Test("A course adds its tests up against its own pass mark")
  func course() {
    let first = TestResult(of: [item("a", goal: "a"), item("b", goal: "b")], passMark: half, goals: goals)
    let second = TestResult(of: [item("a", goal: "b"), item("a", goal: "b")], passMark: half, goals: goals)
    let course = CourseResult(of: [first, second], passMark: PassMark(share: Fraction(3, 4)), goals: goals)
    #expect(course.total.points == 3)
    #expect(course.total.maximum == 4)
    #expect(course.isPassed)
    #expect(course.percentage == 75)
    #expect(course.total.goals.map(\.points) == [2, 1])
    #expect(course.total.goals.map(\.needsStudy) == [true, false])
    #expect(!CourseResult(of: [first], passMark: PassMark(share: Fraction(3, 4)), goals: goals).isPassed)
    #expect(!CourseResult(of: [], passMark: half, goals: goals).isPassed)
  }
}
