public import CourseModel
public import Scoring

/// What there is to see now, and with it what a learner can do; follows from the session's state alone.
public enum Screen: Sendable, Hashable {
  /// The welcome; `continued` goes to the first part.
  case welcome
  /// The contents: parts are left before the one that was last finished; `continued` goes to the first.
  case contents
  /// A warning before a sensitive part; `continued` accepts it.
  case warning(Warning)
  /// A page of a lesson.
  case page(PageScreen)
  /// A question that waits for an answer.
  case question(QuestionScreen)
  /// What came of an answer.
  case feedback(FeedbackScreen)
  /// A scene of a walk.
  case scene(SceneScreen)
  /// The end of a walk.
  case walkEnd(WalkEnd)
  /// What a test asks, before it begins.
  case testIntroduction(TestIntroduction)
  /// The result of the last attempt at a test.
  case testResult(TestResultScreen)
  /// What the pretest gave.
  case pretestResult(PretestResultScreen)
  /// The end of the course; any part can still be opened.
  case courseEnd(Standing)
}

/// A warning: what may hurt, before it is shown.
public struct Warning: Sendable, Hashable {
  /// The part that waits behind it.
  public let part: PartID
  /// What it touches, by the headings of the help lines.
  public let tags: [String]
  /// Whether it is about the course as a whole; then there is no passing over.
  public let isForCourse: Bool
}

/// A page of a lesson.
public struct PageScreen: Sendable, Hashable {
  /// The lesson.
  public let part: PartID
  /// The step, counted from 0.
  public let step: Int
  /// How many steps the lesson has.
  public let steps: Int
  /// The page.
  public let page: Page
}

/// Where a question is asked.
public enum QuestionContext: Sendable, Hashable {
  /// In a lesson, at a step counted from 0.
  case lesson(PartID, step: Int, of: Int)
  /// In a scene of a walk.
  case walk(PartID, SceneID)
  /// In a test: the attempt counted from 1, the item counted from 0.
  case test(PartID, attempt: Int, item: Int, of: Int)
  /// In the pretest, the item counted from 0.
  case pretest(item: Int, of: Int)

  /// Whether it is the pretest.
  public var isPretest: Bool { if case .pretest = self { true } else { false } }
}

/// What the pretest gave.
public struct PretestResultScreen: Sendable, Hashable {
  /// The result; it counts for nothing.
  public let result: TestResult
  /// The lessons that may be passed over and are not done.
  public let mayPassOver: [PartID]
}

/// A question that waits for an answer.
public struct QuestionScreen: Sendable, Hashable {
  /// The question.
  public let question: Question
  /// Its options, in the order in which they are shown.
  public let presentation: Presentation
  /// Where it is asked.
  public let context: QuestionContext
  /// The attempts that were used.
  public let attemptsUsed: Int
  /// The attempts that are left; nil if there is no limit.
  public let attemptsLeft: Int?
  /// The hints that were given.
  public let hints: [[Block]]
  /// How many hints there still are.
  public let hintsLeft: Int
  /// Whether the answer counts for a test.
  public let isGraded: Bool
  /// The mended text that waits for the checker: handed in, and not judged before the program ended.
  public let handedIn: String?
}

/// What came of an answer.
public struct FeedbackScreen: Sendable, Hashable {
  /// The question as it was shown.
  public let question: QuestionScreen
  /// What was answered.
  public let response: Response
  /// How sure the learner was.
  public let certainty: Int?
  /// What it earned.
  public let mark: Mark
  /// Whether it may be answered again now.
  public let mayRetry: Bool
  /// What is told of what was answered.
  public let feedback: [[Block]]
  /// What is told of right options that were missed; empty while another attempt is possible.
  public let missed: [[Block]]
  /// What is told once the question is done; empty while another attempt is possible.
  public let explanation: [Block]
}

/// What a test asks, before it begins.
public struct TestIntroduction: Sendable, Hashable {
  /// The part.
  public let part: PartID
  /// The test.
  public let test: Test
  /// How many items there will be, without reflections.
  public let items: Int
  /// The attempts that are left; nil if there is no limit.
  public let attemptsLeft: Int?
}

/// The result of the last attempt at a test.
public struct TestResultScreen: Sendable, Hashable {
  /// The part.
  public let part: PartID
  /// The attempt, counted from 1.
  public let attempt: Int
  /// The result.
  public let result: TestResult
  /// What the pretest gave, where there was one.
  public let before: TestResult?
  /// The attempts that are left; nil if there is no limit.
  public let attemptsLeft: Int?
  /// The items that were answered, with their feedback.
  public let review: [FeedbackScreen]
  /// The items that were skipped.
  public let skipped: [QuestionID]
}
