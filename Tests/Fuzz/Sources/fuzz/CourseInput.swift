import CourseChecker
import CourseParser
import SourceText

/// Some files of a course, in one input: each begins with a line `=== NAME`; the others are those of a small course.
struct CourseInput {
  private let files: [String: [UInt8]]

  init(_ input: [UInt8]) {
    var files = SmallCourse.files
    var path: String?
    var lines: [ArraySlice<UInt8>] = []
    func keep() {
      guard let path else { return }
      files[path] = Array(lines.joined(separator: [0x0A]))
    }
    for line in input.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.starts(with: "=== ".utf8) {
        keep()
        lines = []
        path = SmallCourse.path(of: String(decoding: line.dropFirst(4), as: UTF8.self))
      } else {
        lines.append(line)
      }
    }
    if path == nil { path = SmallCourse.path(of: "2-wandeling.md") }
    keep()
    self.files = files
  }

  /// Compiles the course, and looks at what comes of it.
  @discardableResult
  func compile() -> Compilation {
    let compilation = CourseCompiler.compile(CourseLibrary(files: files), folder: SmallCourse.folder)
    expectSound(compilation.diagnostics, compilation)
    let hasError = compilation.diagnostics.contains { $0.severity == .error }
    expect((compilation.course == nil) == hasError, "a course with errors, or none without")
    return compilation
  }

  /// Checks the course, within a budget that bounds the time.
  func check() {
    let compilation = compile()
    let budget = ProofBudget(states: 20_000, randomSteps: 2000)
    let check = CourseCheck(compilation, today: "2026-11-25", budget: budget)
    expectSound(check.diagnostics, compilation)
  }

  /// Every place must be there, and everything must be drawn.
  private func expectSound(_ diagnostics: [Diagnostic], _ compilation: Compilation) {
    for diagnostic in diagnostics {
      for span in [diagnostic.span] + diagnostic.notes.map(\.span) + diagnostic.fixes.map(\.span) {
        expect(compilation.files.indices.contains(span.file), "\(diagnostic.code): no such file")
        let bytes = compilation.files[span.file].bytes
        expect(span.range.upperBound <= bytes.count, "\(diagnostic.code): past the end")
      }
      expect(diagnostic.hint != nil, "\(diagnostic.code): no hint")
    }
    let renderer = DiagnosticRenderer(files: compilation.files, language: compilation.language)
    for diagnostic in renderer.sorted(diagnostics).prefix(100) {
      let text = renderer.text(diagnostic)
      expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0.value != 0x7F }, text)
    }
  }
}
