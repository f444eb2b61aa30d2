import CourseChecker
import CourseModel
import CourseParser
import Scoring
import SourceText

/// The findings of a check as text, with a count and where to begin at the end.
struct CheckText {
  let checked: [CheckedPath]
  let language: Language
  let showsReport: Bool

  init(_ checked: [CheckedPath], language: Language, showsReport: Bool) {
    self.checked = checked
    self.showsReport = showsReport
    self.language = checked.first?.language ?? language
  }

  /// The findings, one block of lines each, then what was proved, the figures if wanted, and the count.
  var text: String {
    (checked.flatMap(findings) + checked.flatMap(proofs) + checked.compactMap(accreditation)
      + checked.flatMap(figures) + [summary[language]])
      .joined(separator: "\n") + "\n"
  }

  private func findings(_ course: CheckedPath) -> [String] {
    let most = ToldFindings.mostOfACode
    var counts: [DiagnosticCode: Int] = [:]
    var lines: [String] = []
    for diagnostic in course.findings {
      counts[diagnostic.code, default: 0] += 1
      if counts[diagnostic.code, default: 0] <= most { lines.append(course.renderer.text(diagnostic)) }
    }
    counts.merge(course.more, uniquingKeysWith: +)
    for (code, count) in counts.sorted(by: { $0.key.rawValue < $1.key.rawValue })
    where count > most {
      let more = count - most
      lines.append(
        Wording(
          nl: "… en nog \(more) keer [\(code.rawValue)]", en: "… and \(more) more of [\(code.rawValue)]")[
            course.language])
    }
    return lines
  }

  private func proofs(_ course: CheckedPath) -> [String] {
    guard course.errorsElsewhere == 0 else { return [] }
    let isClean = course.count(.error) == 0
    return course.check.proof.walks.filter(\.isComplete).map { walk in
      let clean = Wording(
        nl: "Bewezen: in \(walk.part) strandt niemand (\(Self.states(walk.states).nl) nagegaan).",
        en: "Proved: nobody strands in \(walk.part) (\(Self.states(walk.states).en) looked at).")
      let other = Wording(
        nl: "Nagegaan: \(walk.part), \(Self.states(walk.states).nl); wat er mis kan gaan staat hierboven.",
        en: "Looked at: \(walk.part), \(Self.states(walk.states).en); what can go wrong is said above.")
      return (isClean ? clean : other)[course.language]
    }
  }

  /// Whether the points that a course names are accredited; nil for one that names none.
  private func accreditation(_ course: CheckedPath) -> String? {
    guard course.errorsElsewhere == 0, let compiled = course.compilation.course,
      let terms = compiled.certificate, terms.points != nil || terms.register != nil
    else { return nil }
    return AccreditationWords.checked(compiled.id, Worth(terms))[course.language]
  }

  private func figures(_ course: CheckedPath) -> [String] {
    guard showsReport, let figures = course.check.figures else { return [] }
    return [""] + figures.report().lines(in: course.language) + [""]
  }

  private var summary: Wording {
    let errors = checked.reduce(0) { $0 + $1.count(.error) }
    let warnings = checked.reduce(0) { $0 + $1.count(.warning) }
    let files = checked.reduce(0) { $0 + $1.renderer.files.count }
    guard errors + warnings > 0 else {
      let elsewhere = checked.reduce(0) { $0 + $1.errorsElsewhere }
      guard elsewhere == 0 else {
        return Wording(
          nl: "Niets gevonden in dit bestand. Elders in de cursus: \(Self.errors(elsewhere).nl).",
          en: "Nothing found in this file. Elsewhere in the course: \(Self.errors(elsewhere).en).")
      }
      return Wording(nl: "Niets gevonden in \(files) bestanden.", en: "Nothing found in \(files) files.")
    }
    let places = Set(checked.flatMap(\.places))
    let nl =
      "\(Self.errors(errors).nl), \(warnings) keer let op, in \(places.count) van \(files) bestanden."
    let en =
      "\(Self.errors(errors).en), \(warnings) \(warnings == 1 ? "warning" : "warnings"), in \(places.count) of \(files) files."
    guard let first = firstError else { return Wording(nl: nl, en: en) }
    return Wording(
      nl: "\(nl) Deze cursus kan nog niet starten.\nBegin bij \(first)",
      en: "\(en) This course cannot start yet.\nBegin at \(first)")
  }

  private static func errors(_ count: Int) -> Wording {
    Wording(nl: count == 1 ? "1 fout" : "\(count) fouten", en: count == 1 ? "1 error" : "\(count) errors")
  }

  private static func states(_ count: Int) -> Wording {
    Wording(
      nl: count == 1 ? "1 toestand" : "\(count) toestanden", en: count == 1 ? "1 state" : "\(count) states")
  }

  private var firstError: String? {
    for course in checked {
      if let error = course.findings.first(where: { $0.severity == .error }) {
        return course.renderer.place(error.span)
      }
    }
    return nil
  }
}
