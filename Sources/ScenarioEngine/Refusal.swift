public import CourseModel
public import Scoring

/// Why an event cannot happen now; a refused event changes nothing.
///
/// The words for the learner belong to the shell.
public enum Refusal: Error, Sendable, Hashable {
  /// The course has no such part.
  case unknownPart(PartID)
  /// The part is no lesson, so it has no steps to turn to.
  case notALesson(PartID)
  /// The lesson has no such step.
  case unknownStep(PartID, Int)
  /// A warning waits: the learner goes on, or passes the part over.
  case warningOpen(PartID)
  /// There is nothing to go on to here.
  case nowhereToGoOn
  /// A question waits for an answer, or to be skipped.
  case questionWaits(QuestionID)
  /// A choice waits to be taken.
  case choiceWaits(SceneID)
  /// The learner is not in that scene, or its choices are not to be seen yet.
  case notInScene(SceneID)
  /// The scene offers no such choice.
  case unknownChoice(SceneID, ChoiceID)
  /// The choice is not available now.
  case choiceNotOffered(SceneID, ChoiceID)
  /// The question is not asked now.
  case questionNotOpen(QuestionID)
  /// All attempts at the question are used, or it was answered right.
  case noAnswersLeft(QuestionID)
  /// The answer does not fit the question.
  case response(ResponseProblem)
  /// No mended text of the question waits for the checker.
  case nothingToJudge(QuestionID)
  /// All hints were given.
  case noHintsLeft(QuestionID)
  /// There is no walk here in which something can be taken back.
  case nothingToUndo
  /// In a test nothing can be taken back.
  case undoInTest
  /// No choice was taken since the walk began.
  case undoAcrossStart
  /// The part is not marked as sensitive.
  case notSensitive(PartID)
  /// The part is done already.
  case alreadyDone(PartID)
  /// The part was not finished, so it cannot begin anew.
  case notFinished(PartID)
  /// A lesson does not begin anew; it is opened.
  case notRestartable(PartID)
  /// The course has no pretest.
  case noPretest
  /// A lesson, a walk or a test was begun, so that it is too late for the pretest.
  case pretestTooLate
  /// All attempts at the test are used.
  case noAttemptsLeft(PartID)
}

/// Why stored events cannot be replayed.
public struct ReplayFailure: Error, Sendable, Hashable {
  /// The index of the event that was refused.
  public let index: Int
  /// Why it was refused.
  public let refusal: Refusal

  /// Makes a failure.
  public init(index: Int, refusal: Refusal) {
    self.index = index
    self.refusal = refusal
  }
}
