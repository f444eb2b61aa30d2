internal import CourseModel
internal import CourseParser
internal import SourceText

/// Checks each repair with the judge that learners get: the broken text must fail, and the mended one pass.
enum RepairCheck {
  /// What is wrong with the repairs of a course.
  static func run(_ course: Course, _ compilation: Compilation) -> [Diagnostic] {
    let language: Language = course.language == .nl ? .nl : .en
    return course.questions.enumerated().flatMap { index, question -> [Diagnostic] in
      guard case .repair(let repair) = question.kind, let places = compilation.sourceMap.repairs[index] else {
        return []
      }
      let judge = RepairJudge(repair, in: language)
      var found: [Diagnostic] = []
      if judge.judge(repair.broken).findings.isEmpty { found.append(.nothingToRepair(places.broken)) }
      if let first = judge.judge(repair.repaired).findings.first {
        found.append(.repairFails(first, at: line(first.line, below: places.repaired, compilation.files)))
      }
      return found
    }
  }

  /// The place of a line of a text in the file in which the text stands.
  private static func line(_ number: Int, below fence: Span, _ files: [SourceFile]) -> Span {
    guard files.indices.contains(fence.file) else { return fence }
    let file = files[fence.file]
    let range = file.rangeOfLine(file.line(at: fence.range.lowerBound) + number)
    return Span(file: fence.file, range: range)
  }
}

extension Diagnostic {
  fileprivate static func nothingToRepair(_ span: Span) -> Diagnostic {
    Diagnostic(
      .nothingToRepair, at: span,
      Wording(nl: "in deze tekst valt niets te herstellen", en: "there is nothing to mend in this text"),
      hint: Wording(
        nl: "De keuring vindt er geen fout in. Zet er een fout in die ze ziet, of stel een andere vraag.",
        en: "The check finds no mistake in it. Put one in that it sees, or ask another question."))
  }

  fileprivate static func repairFails(_ finding: RepairFinding, at span: Span) -> Diagnostic {
    let (summary, code) = (finding.diagnostic.summary, finding.diagnostic.code.rawValue)
    return Diagnostic(
      .repairFails, at: span,
      Wording(
        nl: "de herstelde tekst komt zelf niet door de keuring: \(summary.nl) [\(code)]",
        en: "the mended text does not pass the check itself: \(summary.en) [\(code)]"),
      hint: finding.diagnostic.hint
        ?? Wording(nl: "Herstel dit hier ook.", en: "Mend this here too."))
  }
}
