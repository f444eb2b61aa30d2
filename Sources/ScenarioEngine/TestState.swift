internal import CourseModel
internal import Scoring

/// The attempts at a test.
struct TestState: Sendable, Hashable {
  /// What is to be seen.
  enum Phase: Sendable, Hashable {
    case introduction
    case item
    case feedback
    case result
  }

  /// An item of an attempt.
  struct Item: Sendable, Hashable {
    /// The question, by its index.
    var question: Int32
    var attempts = 0
    var hints = 0
    var last: GivenAnswer?
    /// What counts; nil counts for nothing.
    var counting: Mark?

    init(question: Int) { self.question = Int32(question) }
  }

  /// An attempt that was finished.
  struct Finished: Sendable, Hashable {
    var items: [Item]
    var result: TestResult
  }

  var phase: Phase = .introduction
  /// The items of the attempt that runs, or of the last one.
  var items: [Item] = []
  /// The item that is asked.
  var position = 0
  var finished: [Finished] = []

  /// The attempt that counts for the course: the first that passed, or else the last.
  var counting: Finished? { finished.first { $0.result.isPassed } ?? finished.last }
}
