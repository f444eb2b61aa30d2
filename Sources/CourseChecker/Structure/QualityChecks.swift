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
  /// - Returns: What was found, in no order, and the figures.
  public static func run(
    _ course: Course, sourceMap: SourceMap, files: [SourceFile], today: String
  ) -> (diagnostics: [Diagnostic], figures: CourseFigures) {
    run(course, sourceMap: sourceMap, files: files, today: today, elsewhere: .nothing)
  }

  /// The same for a course of which some parts were not read again.
  static func run(
    _ course: Course, sourceMap: SourceMap, files: [SourceFile], today: String, elsewhere: Elsewhere
  ) -> (diagnostics: [Diagnostic], figures: CourseFigures) {
    let (checked, ways) = Lanes.both(
      { CheckedCourse(course, sourceMap: sourceMap, files: files, today: today, elsewhere: elsewhere) },
      { CourseTimes.ways(through: course, elsewhere: elsewhere.walks.count) })
    let times = CourseTimes(checked, ways: ways)
    let lanes = language + content + assessment
    let results = Lanes.run(lanes.map { lane in { lane(checked.forOwnLane()) } })
    let found = DurationCheck.run(checked, times) + results.flatMap(\.self)
    return (found, CourseFigures(checked: checked, times: times, found: found))
  }

  /// Checks that go over a course by themselves; the longest work comes first, so that the lanes end together.
  private typealias Lane = @Sendable (CheckedCourse) -> [Diagnostic]

  private static let language: [Lane] = [
    { checked in
      let units = ReadingUnit.all(in: checked)
      return HardTextCheck.run(checked, units) + ReadingTargetCheck.run(checked, units)
    },
    { checked in
      let walks = WalkWords(checked)
      return LongScreenCheck.run(checked, walks) + LongStretchCheck.run(checked, walks)
    },
    { LongSentenceCheck.run($0) },
  ]

  private static let assessment: [Lane] = [
    { GuessPassCheck.run($0) + GoalCoverageCheck.run($0) + PoolSizeCheck.run($0) },
    { KeyPositionCheck.run($0) + KeyLengthCheck.run($0) + OptionShapeCheck.run($0) },
    { FeedbackCheck.run($0) + TickingAllCheck.run($0) + SimilarItemsCheck.run($0) },
    { AllOfTheAboveCheck.run($0) + NegationCheck.run($0) },
    { AbsoluteTermsCheck.run($0) },
    { OddKeyCheck.run($0) + SameOpeningCheck.run($0) },
  ]

  private static let content: [Lane] = [
    { FigureCheck.run($0) + SourceDateCheck.run($0) },
    { SensitiveTagCheck.run($0) + ScoredSensitiveCheck.run($0) },
    { SensitiveFreeTextCheck.run($0) },
  ]
}
