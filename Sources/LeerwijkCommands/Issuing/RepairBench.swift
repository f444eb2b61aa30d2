import CourseChecker
import CourseModel
import SourceText

/// Judges mended texts anew, as the checker does that whoever signs has.
struct RepairBench: Sendable {
  let course: Course

  /// Whether the text that was handed in for a question holds.
  @Sendable func isMended(_ text: String, _ question: QuestionID) -> Bool {
    guard let found = course.questions.first(where: { $0.id == question }),
      case .repair(let repair) = found.kind
    else { return false }
    return RepairJudge(repair, in: course.language == .nl ? .nl : .en).judge(text).passed
  }
}
