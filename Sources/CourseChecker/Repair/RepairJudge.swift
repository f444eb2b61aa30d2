public import CourseModel
internal import CourseParser
internal import Scoring
public import SourceText

/// Judges mended texts of one repair: compiles and proves each in a small course, in memory.
///
/// A text passes if the checker finds no error in it, none of the warnings that the broken text had and the author's
/// mended text has not, and if it has as many lines with text as the author's. What is found in the rest of the small
/// course does not count. A judgement follows from the texts alone: no clock, no file, no chance. A text longer than
/// `Marking.longestMended` is not read at all, a proof is given up early, what a text is worth is left open where it has
/// questions with very many options, and repairs inside it are not judged; so no text takes long.
public struct RepairJudge: Sendable {
  /// The day for which sources are judged: the one on which the small course's own was seen.
  private static let today = "2026-03-01"
  /// The most work that the exact chances of guessing may be: the sum of the cubes of the options of all questions.
  private static let mostArrangements = 300_000
  private static let budget = ProofBudget(states: 20_000, randomSteps: 2_000)

  private let repair: Question.Repair
  private let course: SmallCourse
  /// The warnings that are the mistake.
  private let wanted: Set<DiagnosticCode>

  /// Prepares to judge.
  ///
  /// - Parameters:
  ///   - repair: The texts as their author wrote them.
  ///   - language: The language of the course that they stand in, and so of its words.
  public init(_ repair: Question.Repair, in language: Language) {
    self.repair = repair
    let course = SmallCourse(repair.file, in: language)
    self.course = course
    let before = Self.findings(in: repair.broken, course).map(\.diagnostic)
    let after = Self.findings(in: repair.repaired, course).map(\.diagnostic.code)
    wanted = Set(before.filter { $0.severity == .warning }.map(\.code)).subtracting(after)
  }

  /// Judges a text.
  public func judge(_ text: String) -> RepairJudgement {
    let wantedLines = Self.lines(repair.repaired)
    guard text.utf8.count <= Marking.longestMended else {
      return RepairJudgement(findings: [], missingLines: wantedLines)
    }
    let findings = Self.findings(in: text, course).filter { finding in
      finding.diagnostic.severity == .error || wanted.contains(finding.diagnostic.code)
    }
    return RepairJudgement(findings: findings, missingLines: max(0, wantedLines - Self.lines(text)))
  }

  /// All that is found in a text, in its order.
  private static func findings(in text: String, _ course: SmallCourse) -> [RepairFinding] {
    let compilation = CourseCompiler.compile(course.library(with: text), folder: SmallCourse.folder)
    let check = CourseCheck(
      compilation, today: today, budget: budget, judgesRepairs: false,
      checksQuality: compilation.arrangements <= mostArrangements)
    let found: [RepairFinding] = check.diagnostics.compactMap { diagnostic in
      guard compilation.files.indices.contains(diagnostic.span.file) else { return nil }
      let file = compilation.files[diagnostic.span.file]
      guard file.path == course.name else { return nil }
      let start = diagnostic.span.range.lowerBound
      return RepairFinding(line: file.line(at: start), column: file.column(at: start), diagnostic: diagnostic)
    }
    return found.sorted { first, second in
      (first.line, first.column, first.diagnostic.code.rawValue)
        < (second.line, second.column, second.diagnostic.code.rawValue)
    }
  }

  private static func lines(_ text: String) -> Int {
    text.split(separator: "\n").count { line in line.contains { $0 != " " } }
  }
}

extension Compilation {
  /// How much work the exact chances of guessing are; sums do not overflow, as no text is that long.
  fileprivate var arrangements: Int {
    let counts = course?.questions.map(\.options.count) ?? []
    return counts.reduce(0) { $0 + $1 * $1 * $1 }
  }
}
