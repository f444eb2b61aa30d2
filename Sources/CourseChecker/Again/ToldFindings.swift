public import CourseParser
public import SourceText

/// The findings of a check that are told, those among them that were remembered, and the files that they are about.
public struct ToldFindings {
  /// The most times that one code is shown for a course.
  public static let mostOfACode = 10

  /// What is told in full.
  public private(set) var diagnostics: [Diagnostic]
  /// How many more were remembered of each code.
  public private(set) var more: [DiagnosticCode: Int] = [:]
  /// The files in which those are.
  public private(set) var placesOfMore: Set<String> = []
  /// How many errors were remembered of files that were not asked for.
  public private(set) var errorsElsewhere = 0
  /// The files, those that were not read again at the end.
  public private(set) var files: [SourceFile]
  private var index: [String: Int] = [:]

  /// Gathers them; of the remembered ones all, those of one file, by its path as it is shown, or so many that the first of each code are there.
  public init(
    _ outcome: RememberingCheck.Outcome, _ library: CourseLibrary, wantsAll: Bool, only file: String?
  ) {
    diagnostics = outcome.check.diagnostics
    files = outcome.compilation.files
    guard let memory = outcome.memory else { return }
    for (place, file) in files.enumerated() where index[file.path] == nil { index[file.path] = place }
    let hasErrors = outcome.compilation.course == nil
    let parts = outcome.unread.map { (part: $0, path: library.display($0.report.interface.path)) }
      .sorted { $0.path < $1.path }
    var seen: [DiagnosticCode: Int] = [:]
    for (part, path) in parts {
      let counts = part.report.count(hasErrors: hasErrors)
      let isShown = counts.keys.contains { seen[$0, default: 0] < Self.mostOfACode }
      seen.merge(counts, uniquingKeysWith: +)
      let isAsked = file.map { path == $0 } ?? (wantsAll || isShown)
      if isAsked, !counts.isEmpty, let source = library.source(part.report.interface.path),
        let found = read(part, memory, source, hasErrors)
      {
        diagnostics += found
      } else {
        if index[path] == nil { add(SourceFile(path: path, bytes: [])) }
        guard !counts.isEmpty else { continue }
        guard file == nil || isAsked else {
          errorsElsewhere += counts.reduce(0) { $0 + ($1.key.severity == .error ? $1.value : 0) }
          continue
        }
        more.merge(counts, uniquingKeysWith: +)
        placesOfMore.insert(path)
      }
    }
  }

  private mutating func add(_ source: SourceFile) {
    index[source.path] = files.count
    files.append(source)
  }

  /// The findings of a part, with its text.
  private mutating func read(
    _ part: CheckMemory.Part, _ memory: CheckMemory, _ source: SourceFile, _ hasErrors: Bool
  ) -> [Diagnostic]? {
    guard let kept = memory.findings(of: part) else { return nil }
    add(source)
    return kept.diagnostics(hasErrors: hasErrors, index, files)
  }
}
