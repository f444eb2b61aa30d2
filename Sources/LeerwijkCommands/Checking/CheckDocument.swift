import Certificates
import CourseChecker
import CourseModel
import CourseParser
import Foundation
import SourceText

/// The findings of a check as one JSON document; the version of its form stands in it.
struct CheckDocument: Encodable {
  /// A place in a file; lines and columns count from 1, columns in characters.
  struct Place: Encodable {
    let path: String
    let line: Int
    let column: Int
    let endLine: Int
    let endColumn: Int
  }

  /// A finding.
  struct Finding: Encodable {
    let code: String
    let severity: String
    let place: Place
    let summary: String
    let hint: String?
    let notes: [Note]
    let fixes: [Fix]
  }

  /// A second place that explains the first.
  struct Note: Encodable {
    let place: Place
    let text: String
  }

  /// A repair that is safe to make.
  struct Fix: Encodable {
    let place: Place
    let replacement: String
  }

  /// What a course that names points or a register says of them.
  struct Accredited: Encodable {
    let course: String
    let register: String?
    let points: String?
    let accredited: Bool
  }

  /// What was proved of a walk.
  struct Proof: Encodable {
    let part: String
    let states: Int
    let transitions: Int
    let isComplete: Bool
  }

  let format = 1
  let findings: [Finding]
  let accreditations: [Accredited]
  let proofs: [Proof]
  /// The figures of the courses that compile, where they are wanted.
  let reports: [CourseReport]?
  let errors: Int
  let warnings: Int

  init(_ checked: [CheckedPath], showsReport: Bool) {
    findings = checked.flatMap { course in course.findings.map { Finding($0, course) } }
    accreditations = checked.compactMap(\.compilation.course).compactMap { course in
      guard let terms = course.certificate, terms.points != nil || terms.register != nil else { return nil }
      return Accredited(
        course: course.id.rawValue, register: terms.register,
        points: terms.points.map { ExactNumber($0).text }, accredited: terms.accreditation != nil)
    }
    proofs = checked.flatMap(\.check.proof.walks).map {
      Proof(part: $0.part.rawValue, states: $0.states, transitions: $0.transitions, isComplete: $0.isComplete)
    }
    reports = showsReport ? checked.compactMap { $0.check.figures?.report() } : nil
    errors = checked.reduce(0) { $0 + $1.count(.error) }
    warnings = checked.reduce(0) { $0 + $1.count(.warning) }
  }

  /// The document, with sorted keys.
  func text() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }
}

extension CheckDocument.Finding {
  init(_ diagnostic: Diagnostic, _ course: CheckedPath) {
    code = diagnostic.code.rawValue
    severity = diagnostic.severity.rawValue
    place = CheckDocument.Place(diagnostic.span, course)
    summary = OutputGate.cleanLine(diagnostic.summary[course.language])
    hint = diagnostic.hint.map { OutputGate.cleanLine($0[course.language]) }
    notes = diagnostic.notes.map {
      CheckDocument.Note(
        place: CheckDocument.Place($0.span, course), text: OutputGate.cleanLine($0.text[course.language]))
    }
    fixes = diagnostic.fixes.map {
      CheckDocument.Fix(place: CheckDocument.Place($0.span, course), replacement: $0.replacement)
    }
  }
}

extension CheckDocument.Place {
  init(_ span: Span, _ course: CheckedPath) {
    let file = course.renderer.files[span.file]
    path = OutputGate.cleanLine(file.path)
    line = file.line(at: span.range.lowerBound)
    column = file.column(at: span.range.lowerBound)
    endLine = file.line(at: span.range.upperBound)
    endColumn = file.column(at: span.range.upperBound)
  }
}
