public import CourseModel
public import Scoring

/// What the shell tells the learner after an event, in the order of the list.
///
/// Effects say what happened on the way; what is to be seen after it is the session's `screen`.
public enum Effect: Sendable, Hashable {
  /// Tell the text below a choice.
  case tell([Block])
  /// Say that a note came into the notebook.
  case note(Reference<Entry>)
  /// Say that a note went out of the notebook.
  case erase(Reference<Entry>)
  /// Say that somebody was met for the first time.
  case meet(Reference<Entry>)
  /// Say that a variable of the walk changed.
  case change(Reference<Variable>, from: Int, to: Int)
  /// Say that a role was put on.
  case putOn(RoleID)
  /// Show what an answer earned; `final` if no other attempt is possible now.
  case mark(QuestionID, Mark, final: Bool)
  /// Say that an answer was kept: it is never marked, or its mark is shown after the test.
  case keepAnswer(QuestionID)
  /// Have the checker judge a mended text, and tell it with `judged`; on a replay that event follows by itself.
  case judge(QuestionID, text: String)
  /// Say that a question was skipped.
  case skip(QuestionID)
  /// Show a hint.
  case hint([Block])
  /// Show an entry, and go back at once.
  case lookUp(Reference<Entry>)
  /// Say which choice was taken back.
  case undone(label: Prose)
  /// Say that a walk reached the ending with this name.
  case finishWalk(ending: String)
  /// Show the result of an attempt at a test.
  case finishTest(PartID, TestResult)
  /// Say that a sensitive part was passed over.
  case passOver(PartID)
  /// Say that a part is done, for the first time.
  case finish(PartID)
  /// Say that all parts are done: when they first are, and again once the course is passed after that.
  case finishCourse(passed: Bool)
  /// Keep an own note, by the digest of its text.
  case keepNote(digest: String)
}
