internal import CourseModel
internal import Scoring

/// All that a session knows beside its course and seed; follows from its events alone.
struct SessionState: Sendable, Hashable {
  /// Where the learner is.
  enum Location: Sendable, Hashable {
    case welcome
    case contents
    case pretest
    case part(Int)
    case end
  }

  /// What is known of any part.
  struct PartState: Sendable, Hashable {
    var isDone = false
    var isPassedOver = false
    /// Whether it was passed over since the pretest showed its goals.
    var isShown = false
    var isAccepted = false
  }

  var location: Location = .welcome
  /// Whether the warning of the course as a whole was accepted.
  var isAccepted = false
  var parts: [PartState]
  var lessons: [LessonState]
  var walks: [WalkState]
  var tests: [TestState]
  /// The pretest, once it was opened.
  var pretest: PretestState?
  /// What was done with the questions of lessons and walks, by index; only those that were touched.
  var practice: [Int: PracticeState] = [:]
  /// The questions whose last answer was wholly right.
  var right = BitSet()
  var notebook = Trail()
  var people = Trail()
  var ownNotes: [String] = []
  /// The open answers, in the order in which they were given.
  var ownAnswers: [OwnAnswer] = []
  var clock = StudyClock()
  /// Whether all parts were done at some time.
  var isFinished = false
  /// When all parts were done and the course was passed, for the first time.
  var completedAt: Int64?

  init(_ index: CourseIndex) {
    parts = Array(repeating: PartState(), count: index.slots.count)
    lessons = Array(repeating: LessonState(), count: index.lessons.count)
    walks = Array(repeating: WalkState(), count: index.walks.count)
    tests = Array(repeating: TestState(), count: index.tests.count)
  }
}

/// Where a learner is in a lesson.
struct LessonState: Sendable, Hashable {
  /// The step; nil while the lesson is not running.
  var step: Int?
  /// Whether the question of the step was answered, so that its feedback is to be seen.
  var showsFeedback = false
  /// The steps that were shown.
  var seen = BitSet()
}

/// An answer, with what it earned.
struct GivenAnswer: Sendable, Hashable {
  var response: Response
  var certainty: Int?
  var mark: Mark
}

/// What was done with a question of a lesson or a walk.
struct PracticeState: Sendable, Hashable {
  var attempts = 0
  var hints = 0
  /// The last answer, to show its feedback.
  var last: GivenAnswer?
  /// The mended text that waits for the checker.
  var handedIn: String?
  /// What counts; stays until a new answer when a walk begins anew.
  var counting: Mark?

  /// Forgets the attempts, for a new run of a walk.
  mutating func beginAnew() {
    attempts = 0
    hints = 0
    last = nil
    handedIn = nil
  }
}
