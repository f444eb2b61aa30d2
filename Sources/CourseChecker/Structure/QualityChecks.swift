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
    let checked = CheckedCourse(course, sourceMap: sourceMap, files: files, today: today)
    let lanes = timed + language + content + assessment
    let results = Lanes.run(lanes.map { lane in { lane(checked.forOwnLane()) } })
    let found = results.flatMap(\.diagnostics)
    let times = results.lazy.compactMap(\.times).first ?? CourseTimes(checked)
    return (found, CourseFigures(checked: checked, times: times, found: found))
  }

  /// What a lane of work comes to.
  private struct Result: Sendable {
    var diagnostics: [Diagnostic]
    var times: CourseTimes?
  }

  /// Checks that go over a course by themselves.
  private typealias Lane = @Sendable (CheckedCourse) -> Result

  /// The longest work comes first, so that the lanes end together.
  private static let timed: [Lane] = [
    { checked in
      let times = CourseTimes(checked)
      return Result(diagnostics: DurationCheck.run(checked, times), times: times)
    }
  ]

  private static let language: [Lane] = [
    { checked in
      let units = ReadingUnit.all(in: checked)
      return Result(
        diagnostics: HardTextCheck.run(checked, units) + ReadingTargetCheck.run(checked, units))
    },
    { checked in
      let walks = WalkWords(checked)
      return Result(
        diagnostics: LongScreenCheck.run(checked, walks) + LongStretchCheck.run(checked, walks))
    },
    { Result(diagnostics: LongSentenceCheck.run($0)) },
  ]

  private static let assessment: [Lane] = [
    { Result(diagnostics: GuessPassCheck.run($0) + GoalCoverageCheck.run($0) + PoolSizeCheck.run($0)) },
    { Result(diagnostics: KeyPositionCheck.run($0) + KeyLengthCheck.run($0) + OptionShapeCheck.run($0)) },
    { Result(diagnostics: FeedbackCheck.run($0) + TickingAllCheck.run($0) + SimilarItemsCheck.run($0)) },
    { Result(diagnostics: AllOfTheAboveCheck.run($0) + NegationCheck.run($0)) },
    { Result(diagnostics: AbsoluteTermsCheck.run($0)) },
    { Result(diagnostics: OddKeyCheck.run($0) + SameOpeningCheck.run($0)) },
  ]

  private static let content: [Lane] = [
    { Result(diagnostics: FigureCheck.run($0) + SourceDateCheck.run($0)) },
    { Result(diagnostics: SensitiveTagCheck.run($0) + ScoredSensitiveCheck.run($0)) },
    { Result(diagnostics: SensitiveFreeTextCheck.run($0)) },
  ]
}
