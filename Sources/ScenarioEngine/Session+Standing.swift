internal import CourseModel
public import Scoring

/// How a learner stands in a course as a whole.
public struct Standing: Sendable, Hashable {
  /// Whether all parts are done.
  public let isDone: Bool
  /// Whether the course is passed: all parts are done and the pass mark is met.
  public let isPassed: Bool
  /// The score, against the pass mark of the certificate or else of the first test; nil without a pass mark.
  public let result: CourseResult?
  /// The instant of the first event, in milliseconds since 1970.
  public let startedAt: Int64?
  /// The instant at which all parts were done and the course was passed for the first time.
  public let completedAt: Int64?
  /// The net study time, in milliseconds.
  public let netStudyTime: Int64
}

extension Session {
  /// How the learner stands in the course as a whole.
  public var standing: Standing {
    let result = courseResult
    return Standing(
      isDone: isDone, isPassed: isDone && isPassed(result), result: result, startedAt: state.clock.first,
      completedAt: state.completedAt, netStudyTime: state.clock.net)
  }

  /// The net study time, in milliseconds: each gap between events counts for at most five minutes, and
  /// the gap before the program was started again not at all.
  public var netStudyTime: Int64 { state.clock.net }

  /// The score of the course; nil for a course without a pass mark.
  ///
  /// Each test gives its first attempt that passed, or else its last; one that was never made counts
  /// as made without an answer. A course without a test gives all its marked questions, with their last answers.
  public var courseResult: CourseResult? {
    let own = course.certificate?.passMark
    guard let passMark = own ?? index.tests.first?.content.passMark else { return nil }
    let goals = course.goals.map(\.id)
    let tests =
      index.tests.isEmpty ? [practiceResult(passMark, goals)] : index.tests.indices.map(testResult)
    return CourseResult(of: tests, passMark: passMark, goals: goals)
  }

  private func testResult(_ slot: Int) -> TestResult {
    if let counting = state.tests[slot].counting { return counting.result }
    let items = drawItems(slot).map { TestState.Item(question: $0) }
    return result(of: items, in: index.tests[slot].content)
  }

  private func practiceResult(_ passMark: PassMark, _ goals: [GoalID]) -> TestResult {
    let items = course.questions.enumerated().filter { $1.isMarked }.map { position, question in
      (question, state.practice[position]?.counting ?? Marking.unanswered(question))
    }
    return TestResult(of: items, passMark: passMark, goals: goals)
  }

  private var isDone: Bool { state.parts.allSatisfy(\.isDone) }

  /// The certificate's pass mark rules the course; without one each test has its own.
  private func isPassed(_ result: CourseResult?) -> Bool {
    guard let result else { return true }
    return course.certificate == nil ? result.tests.allSatisfy(\.isPassed) : result.isPassed
  }

  /// Finishes the course when all is done, and keeps when it was first passed.
  mutating func settle(_ effects: inout [Effect]) {
    guard state.completedAt == nil, !state.parts.isEmpty, isDone else { return }
    let passed = isPassed(courseResult)
    guard passed || !state.isFinished else { return }
    state.isFinished = true
    if passed { state.completedAt = state.clock.last }
    effects.append(.finishCourse(passed: passed))
  }
}
