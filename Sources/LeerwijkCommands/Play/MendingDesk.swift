import CourseChecker
import CourseModel
import SourceText
import Terminal

/// The texts that a learner is mending: as they are now, and the judge of each.
///
/// It lives as long as the player does. What was handed in is in the record; a text that was not, is gone with it.
struct MendingDesk {
  private var drafts: [QuestionID: MendingDraft] = [:]
  private var judges: [QuestionID: RepairJudge] = [:]
  /// The text that was judged last, and what came of it.
  private var last: (text: String, verdict: Mending.Verdict, passed: Bool)?

  /// The text of a question as it is now; it begins with `handedIn`, or else with what the author wrote.
  func draft(_ question: QuestionID, _ repair: Question.Repair, handedIn: String? = nil) -> MendingDraft {
    drafts[question] ?? MendingDraft(handedIn ?? repair.broken, original: repair.broken)
  }

  /// Keeps a text as it is now.
  mutating func keep(_ draft: MendingDraft, of question: QuestionID) { drafts[question] = draft }

  /// Has the checker judge a text.
  mutating func judge(
    _ text: String, of question: QuestionID, _ repair: Question.Repair, in course: Course
  ) -> (verdict: Mending.Verdict, passed: Bool) {
    if let last, last.text == text, judges[question] != nil { return (last.verdict, last.passed) }
    let judge = judges[question] ?? RepairJudge(repair, in: course.language == .nl ? .nl : .en)
    judges = [question: judge]
    let judgement = judge.judge(text)
    let verdict = Mending.Verdict(
      findings: judgement.findings.map {
        Mending.Finding(line: $0.line, column: $0.column, diagnostic: $0.diagnostic)
      }, missingLines: judgement.missingLines)
    last = (text, verdict, judgement.passed)
    return (verdict, judgement.passed)
  }
}
