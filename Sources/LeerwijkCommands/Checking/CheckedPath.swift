import CourseChecker
import CourseParser
import SourceText

/// A course that was checked, with what was found.
struct CheckedPath {
  /// How a course is checked.
  struct Manner {
    /// The file of which alone the findings are wanted.
    var file: String?
    /// Whether all findings are wanted, and not only the first of each code.
    var wantsAll = false
    /// Whether all is read, whatever is remembered.
    var isFresh = false
    /// Where memories are kept; nowhere if nil.
    var shelf: CheckMemoryShelf?
  }

  let path: String
  let compilation: Compilation
  let check: CourseCheck
  /// The findings, in the order of their places.
  let findings: [Diagnostic]
  /// How many more there are of each code, and the files that hold them.
  let more: [DiagnosticCode: Int]
  let placesOfMore: Set<String>
  /// How many errors there are in files that were not asked for.
  let errorsElsewhere: Int
  let renderer: DiagnosticRenderer
  let language: Language
  /// What to remember of it; nil where nothing is or need be.
  private let memory: CheckMemory?
  private let manner: Manner

  /// Checks the course at a path.
  init(_ path: String, _ manner: Manner, start: ProgramStart) {
    self.path = path
    self.manner = manner
    let (library, folder) = CourseLibrary.onDisk(course: path)
    let checking = RememberingCheck(
      library, folder: folder, today: Clock.day(of: start.clock.now()), program: CheckMemoryShelf.program)
    let known = manner.isFresh ? nil : manner.shelf?.memory(of: path)
    let (outcome, memory) = checking.run(remembering: known)
    (compilation, check, self.memory) = (outcome.compilation, outcome.check, memory)
    language = start.languages.resolved(course: compilation.language)
    let file = manner.file.map { library.display("\(folder)/\($0)") }
    let told = ToldFindings(outcome, library, wantsAll: manner.wantsAll, only: file)
    renderer = DiagnosticRenderer(files: told.files, language: language)
    let renderer = renderer
    let all = renderer.sorted(told.diagnostics)
    findings = all.filter { diagnostic in
      file.map { renderer.path(diagnostic.span) == $0 } ?? true
    }
    (more, placesOfMore) = (told.more, told.placesOfMore)
    errorsElsewhere =
      told.errorsElsewhere + all.count { $0.severity == .error }
      - findings.count { $0.severity == .error }
  }

  /// Keeps what is to be remembered.
  func remember() {
    if let memory { manner.shelf?.keep(memory, of: path) }
  }

  /// How many findings there are of a severity.
  func count(_ severity: Diagnostic.Severity) -> Int {
    findings.count { $0.severity == severity }
      + more.reduce(0) { $0 + ($1.key.severity == severity ? $1.value : 0) }
  }

  /// The files in which something was found.
  var places: Set<String> { placesOfMore.union(findings.map { renderer.path($0.span) }) }

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
