public import CourseModel
public import CourseParser
public import SourceText

/// The checks on what a course is worth as a course: its tests, its language, its sources, its care, its build.
///
/// They look at a course that compiled; what the text means is the parser's, what states can happen the prover's.
/// Nothing here reads a clock or a source of chance: the day is given, and random walks have a seed of their own.
public enum QualityChecks {
  /// Runs all checks.
  ///
  /// - Parameters:
  ///   - course: The course.
  ///   - sourceMap: Where its things stand.
  ///   - files: What the places point into.
  ///   - today: The day for which sources are judged, as `yyyy-mm-dd`.
  /// - Returns: What was found, sorted by place, and the figures.
  public static func run(
    _ course: Course, sourceMap: SourceMap, files: [SourceFile], today: String
  ) -> (diagnostics: [Diagnostic], report: CourseReport) {
    let checked = CheckedCourse(course, sourceMap: sourceMap, files: files, today: today)
    let units = ReadingUnit.all(in: checked)
    let structure = StructureReport(checked)
    var found = assessment(checked) + reading(checked, units)
    found += FigureCheck.run(checked) + SourceDateCheck.run(checked)
    found += SensitiveTagCheck.run(checked) + ScoredSensitiveCheck.run(checked)
    found += DurationCheck.run(checked, structure)
    let report = CourseReport(
      course: course.id.rawValue, title: course.title, courseVersion: course.version,
      language: course.language.rawValue,
      day: today, errors: found.count { $0.severity == .error },
      warnings: found.count { $0.severity == .warning },
      assessment: AssessmentReport(checked), reading: ReadingReport(checked, units),
      sources: SourcesReport(checked),
      structure: structure)
    let language: Language = course.language == .nl ? .nl : .en
    return (DiagnosticRenderer(files: files, language: language).sorted(found), report)
  }

  private static func assessment(_ checked: CheckedCourse) -> [Diagnostic] {
    GuessPassCheck.run(checked) + GoalCoverageCheck.run(checked) + PoolSizeCheck.run(checked)
      + KeyPositionCheck.run(checked) + KeyLengthCheck.run(checked) + OptionShapeCheck.run(checked)
      + FeedbackCheck.run(checked) + TickingAllCheck.run(checked) + SimilarItemsCheck.run(checked)
      + AllOfTheAboveCheck.run(checked) + NegationCheck.run(checked) + AbsoluteTermsCheck.run(checked)
      + OddKeyCheck.run(checked) + SameOpeningCheck.run(checked)
  }

  private static func reading(_ checked: CheckedCourse, _ units: [ReadingUnit]) -> [Diagnostic] {
    LongSentenceCheck.run(checked) + HardTextCheck.run(checked, units) + LongScreenCheck.run(checked)
      + LongStretchCheck.run(checked) + ReadingTargetCheck.run(checked, units)
  }
}
