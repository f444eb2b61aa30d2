internal import CourseModel
internal import SourceText

/// The figures of a course that was checked, worked out when they are asked for.
public struct CourseFigures: Sendable {
  let checked: CheckedCourse
  let times: CourseTimes
  /// All that was found.
  var found: [Diagnostic]

  /// The figures.
  public func report() -> CourseReport {
    let course = checked.course
    return CourseReport(
      course: course.id.rawValue, title: course.title, courseVersion: course.version,
      language: course.language.rawValue, day: checked.today,
      errors: found.count { $0.severity == .error }, warnings: found.count { $0.severity == .warning },
      assessment: AssessmentReport(checked), reading: ReadingReport(checked, ReadingUnit.all(in: checked)),
      sources: SourcesReport(checked), structure: StructureReport(checked, times))
  }
}
