public import CourseParser
public import SourceText

/// Everything that the checker has to say of a course: what the text means, what a walk can come to, and what
/// the course is worth.
public struct CourseCheck: Sendable {
  /// What was found, in no order.
  public let diagnostics: [Diagnostic]
  /// What was proved of the walks.
  public let proof: ProofReport
  /// The figures of a course that compiles.
  public let figures: CourseFigures?

  /// Checks a compiled course; one with errors as far as it could be read.
  ///
  /// - Parameters:
  ///   - compilation: The course.
  ///   - today: The day for which sources are judged, as `yyyy-mm-dd`.
  ///   - budget: How much work a proof may be.
  public init(_ compilation: Compilation, today: String, budget: ProofBudget = ProofBudget()) {
    self.init(compilation, today: today, budget: budget, judgesRepairs: true, checksQuality: true)
  }

  /// The same; a text that is mended is checked without judging the repairs in it, or there would be no end to it,
  /// and without the quality checks where those would take long.
  init(
    _ compilation: Compilation, today: String, budget: ProofBudget, judgesRepairs: Bool, checksQuality: Bool
  ) {
    let works: [@Sendable () -> Result] = [
      { .proof(Prover.prove(compilation, budget: budget)) },
      {
        let worth = checksQuality ? compilation.course : nil
        let quality = worth.map {
          QualityChecks.run(
            $0, sourceMap: compilation.sourceMap, files: compilation.files, today: today)
        }
        return .quality(quality?.diagnostics ?? [], quality?.figures)
      },
      { .found(compilation.course.map { TrialRunner.run($0, compilation.trials) } ?? []) },
      {
        let repairs = judgesRepairs ? (compilation.course ?? compilation.draft) : nil
        return .found(repairs.map { RepairCheck.run($0, compilation) } ?? [])
      },
    ]
    var proof = ProofReport(walks: [], findings: [])
    var figures: CourseFigures?
    var found = compilation.diagnostics
    for result in Lanes.run(works) {
      switch result {
      case .proof(let proved):
        proof = proved
        found += proved.diagnostics
      case .quality(let diagnostics, let counted):
        figures = counted
        found += diagnostics
      case .found(let diagnostics): found += diagnostics
      }
    }
    figures?.found = found
    (self.proof, self.figures, diagnostics) = (proof, figures, found)
  }

  /// What one of the works comes to.
  private enum Result: Sendable {
    case proof(ProofReport)
    case quality([Diagnostic], CourseFigures?)
    case found([Diagnostic])
  }
}
