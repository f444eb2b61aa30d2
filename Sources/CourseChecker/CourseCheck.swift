internal import CourseModel
public import CourseParser
public import SourceText

/// Everything that the checker has to say of a course: what the text means, what a walk can come to, and what
/// the course is worth.
public struct CourseCheck: Sendable {
  /// What was found, in no order; nothing in parts that were not read again.
  public let diagnostics: [Diagnostic]
  /// What was proved of the walks, those that were not read again too.
  public let proof: ProofReport
  /// The figures of a course that compiles; of no use where parts were not read again.
  public let figures: CourseFigures?
  /// Whether more can be told only where all parts are read; what was found is then not all.
  public let needsAllParts: Bool
  /// The course.
  let compilation: Compilation
  /// What was found whatever else is wrong, and what by checks that look only at a course without errors.
  let always: [Diagnostic]
  let ofWorth: [Diagnostic]
  /// What was proved of each part; nil where nothing is kept.
  let partProofs: PartProofs?

  /// Checks a compiled course; one with errors as far as it could be read.
  ///
  /// - Parameters:
  ///   - compilation: The course.
  ///   - today: The day for which sources are judged, as `yyyy-mm-dd`.
  ///   - budget: How much work a proof may be.
  ///   - reports: What is known of the parts that the compilation left unread.
  public init(
    _ compilation: Compilation, today: String, budget: ProofBudget = ProofBudget(),
    knowing reports: [PartReport] = []
  ) {
    self.init(
      compilation, today: today, budget: budget, judgesRepairs: true, checksQuality: true, knowing: reports)
  }

  /// The same; a text that is mended is checked without judging the repairs in it, or there would be no end to it,
  /// and without the quality checks where those would take long.
  init(
    _ compilation: Compilation, today: String, budget: ProofBudget, judgesRepairs: Bool, checksQuality: Bool,
    knowing reports: [PartReport] = []
  ) {
    let elsewhere = compilation.elsewhere(reports)
    let keeps = compilation.memory != nil
    let works: [@Sendable () -> Result] = [
      {
        let proof = Prover.run(compilation, budget: budget, elsewhere: elsewhere)
        return .proof(proof?.report, keeps ? proof?.ofParts : nil, needsAll: proof?.needsAll ?? false)
      },
      {
        let worth = checksQuality ? compilation.course : nil
        let quality = worth.map {
          QualityChecks.run(
            $0, sourceMap: compilation.sourceMap, files: compilation.files, today: today,
            elsewhere: elsewhere)
        }
        return .quality(quality?.diagnostics ?? [], quality?.figures)
      },
      { .trials(compilation.course.map { TrialRunner.run($0, compilation.trials) } ?? []) },
      {
        let repairs = judgesRepairs ? (compilation.course ?? compilation.draft) : nil
        return .found(repairs.map { RepairCheck.run($0, compilation) } ?? [])
      },
    ]
    var (proof, proofs): (ProofReport?, PartProofs?)
    var figures: CourseFigures?
    var needsAll = compilation.memory?.needsAll ?? false
    needsAll =
      needsAll || elsewhere.lacksSomething || compilation.citesOutdatedSources(elsewhere, today: today)
    var (always, ofWorth): ([Diagnostic], [Diagnostic]) = (compilation.diagnostics, [])
    for result in Lanes.run(works) {
      switch result {
      case .proof(let proved, let ofParts, let needed):
        (proof, proofs) = (proved, ofParts)
        needsAll = needsAll || needed
        always += proved?.diagnostics ?? []
      case .quality(let diagnostics, let counted):
        figures = counted
        ofWorth += diagnostics
      case .trials(let diagnostics): ofWorth += diagnostics
      case .found(let diagnostics): always += diagnostics
      }
    }
    let found = always + ofWorth
    figures?.found = found
    (self.compilation, self.always, self.ofWorth) = (compilation, always, ofWorth)
    (self.figures, partProofs, needsAllParts) = (figures, proofs, needsAll)
    self.proof = (proof ?? ProofReport(walks: [], findings: [])).with(elsewhere)
    diagnostics = found
  }

  /// What one of the works comes to.
  private enum Result: Sendable {
    case proof(ProofReport?, PartProofs?, needsAll: Bool)
    case quality([Diagnostic], CourseFigures?)
    case trials([Diagnostic])
    case found([Diagnostic])
  }
}

extension Compilation {
  /// What is known of the parts that were left unread.
  fileprivate func elsewhere(_ reports: [PartReport]) -> Elsewhere {
    guard let memory, let course = course ?? draft, !memory.unread.isEmpty else { return .nothing }
    let unread = Set(memory.unread.map(\.path))
    return Elsewhere(reports.filter { unread.contains($0.interface.path) }, of: course, memory)
  }

  /// Whether parts that were left unread cite a source that is no longer valid: the places are to be shown.
  fileprivate func citesOutdatedSources(_ elsewhere: Elsewhere, today: String) -> Bool {
    guard let course = course ?? draft else { return false }
    return elsewhere.usedEntries.contains { index in
      course.entries[index].kind == .source && course.entries[index].validUntil.map { $0 < today } ?? false
    }
  }
}

extension ProofReport {
  /// The report with the walks that were not read again, in the order of the course.
  fileprivate func with(_ elsewhere: Elsewhere) -> ProofReport {
    guard !elsewhere.isNothing else { return self }
    let known = Dictionary(
      (walks + elsewhere.walks).map { ($0.part, $0) }, uniquingKeysWith: { first, _ in first })
    return ProofReport(walks: elsewhere.order.compactMap { known[$0] }, findings: findings)
  }
}
