public import CourseModel

/// The result of a course: of its tests together, against the pass mark of its certificate.
public struct CourseResult: Sendable, Hashable {
  /// The result of each test, in the order of the course.
  public let tests: [TestResult]
  /// The sum of them, against the course's own pass mark.
  public let total: TestResult

  /// Adds up the tests of a course.
  ///
  /// A course without a test has all its marked questions as its only one.
  ///
  /// - Parameters:
  ///   - tests: The result of each test.
  ///   - passMark: What passes the course.
  ///   - goals: The goals of the course, in its order.
  public init(of tests: [TestResult], passMark: PassMark, goals: [GoalID]) {
    self.tests = tests
    total = TestResult(summing: tests, passMark: passMark, goals: goals)
  }

  /// Whether the course is passed; its tests' own pass marks are of no account here.
  public var isPassed: Bool { total.isPassed }
  /// The share of the points in hundredths, for display.
  public var percentage: Int { total.percentage }
}
