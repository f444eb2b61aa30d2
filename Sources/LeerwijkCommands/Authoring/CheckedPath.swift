import CourseChecker
import CourseParser
import SourceText

/// A course that was checked, with what was found.
struct CheckedPath {
  let path: String
  let compilation: Compilation
  let check: CourseCheck
  let findings: [Diagnostic]
  /// How many errors there are in files that were not asked for.
  let errorsElsewhere: Int
  let renderer: DiagnosticRenderer
  let language: Language

  /// Checks the course at a path; with `file` only what stands in that file is kept.
  init(_ path: String, only file: String?, start: ProgramStart) {
    self.path = path
    let (library, folder) = CourseLibrary.onDisk(course: path)
    compilation = CourseCompiler.compile(library, folder: folder)
    language = start.languages.resolved(course: compilation.language)
    let renderer = DiagnosticRenderer(files: compilation.files, language: language)
    check = CourseCheck(compilation, today: Clock.day(of: start.clock.now()))
    self.renderer = renderer
    let all = renderer.sorted(check.diagnostics)
    findings = all.filter { diagnostic in
      file.map { renderer.path(diagnostic.span).hasSuffix("/\($0)") } ?? true
    }
    errorsElsewhere =
      all.count { $0.severity == .error } - findings.count { $0.severity == .error }
  }

  /// How many findings there are of a severity.
  func count(_ severity: Diagnostic.Severity) -> Int { findings.count { $0.severity == severity } }

  /// The findings as annotations that a code host shows beside the lines.
  var annotations: String {
    findings.map { diagnostic in
      let place = renderer.place(diagnostic.span).split(separator: ":").map(String.init)
      let (path, line, column) = (
        place.dropLast(2).joined(separator: ":"), place[place.count - 2], place[place.count - 1]
      )
      let hint = diagnostic.hint.map { ". " + $0[language] } ?? ""
      return GitHubAnnotation(
        kind: diagnostic.severity == .error ? .error : .warning, file: path, line: Int(line), column: column,
        title: diagnostic.code.rawValue, text: diagnostic.summary[language] + hint
      ).rendered
    }.joined()
  }
}
