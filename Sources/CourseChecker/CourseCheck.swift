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
  public let report: CourseReport?

  /// Checks a compiled course; one with errors as far as it could be read.
  ///
  /// - Parameters:
  ///   - compilation: The course.
  ///   - today: The day for which sources are judged, as `yyyy-mm-dd`.
  ///   - budget: How much work a proof may be.
  public init(_ compilation: Compilation, today: String, budget: ProofBudget = ProofBudget()) {
    proof = Prover.prove(compilation, budget: budget)
    let quality = compilation.course.map {
      QualityChecks.run($0, sourceMap: compilation.sourceMap, files: compilation.files, today: today)
    }
    report = quality?.report
    let trials = compilation.course.map { TrialRunner.run($0, compilation.trials) } ?? []
    diagnostics = compilation.diagnostics + proof.diagnostics + (quality?.diagnostics ?? []) + trials
  }
}
