import CourseChecker
import CourseModel
import CourseParser
import SourceText

/// A small course of one walk, written as an author would; `EINDE` stands for a debrief with an ending.
struct WalkText {
  let compilation: Compilation
  let report: ProofReport

  init(
    _ walk: String, variables: String = "", goals: String = "", files: [String: String] = [:],
    budget: ProofBudget = ProofBudget()
  ) {
    let ending =
      "Klaar, zie [bron](bronnen.md#de-bron).\n\nDit kwam zo.\n\nAnders kon ook.\n\n- [Rond af](#einde)"
    var texts = [
      "Courses/c/cursus.md": """
      ---
      titel: Proef
      taal: nl
      versie: 1.0.0
      \(goals.isEmpty ? "" : "leerdoelen:\n" + goals)
      \(variables.isEmpty ? "" : "variabelen:\n" + variables)
      ---
      # Proef

      - [Wandeling](w.md)
      """,
      "Courses/c/w.md": "---\nsoort: wandeling\n---\n" + walk.replacing("EINDE", with: ending),
      "Courses/c/notitieboek.md":
        "---\nsoort: notitieboek\n---\n# Notities\n\n## Leus\n\nEen leus.\n\n## Ander\n\nIets.\n",
      "Courses/c/bronnen.md": "---\nsoort: bronnen\n---\n# Bronnen\n\n## De bron\n\nEen bron.\n",
    ]
    for (name, text) in files { texts["Courses/c/" + name] = text }
    compilation = CourseCompiler.compile(CourseLibrary(texts: texts), folder: "Courses/c")
    report = Prover.prove(compilation, budget: budget)
  }

  /// What was found, each as `code line`, with the lines of the walk counted from its first.
  var found: [String] {
    report.findings.map { finding in
      let file = compilation.files[finding.diagnostic.span.file]
      let line = file.line(at: finding.diagnostic.span.range.lowerBound)
      let isWalk = file.path.hasSuffix("/w.md")
      return
        "\(finding.diagnostic.code.rawValue) \(isWalk ? "\(line - 3)" : file.path.split(separator: "/").last.map(String.init) ?? "")"
    }
  }

  /// The errors of the compiler, to see that a text is as it should be.
  var mistakes: [String] {
    compilation.diagnostics.filter { $0.severity == .error }.map { "\($0.code.rawValue): \($0.summary.en)" }
  }

  /// The choices of the way of the first finding of a kind.
  func way(_ code: DiagnosticCode) -> [String]? {
    report.findings.first { $0.diagnostic.code == code }?.way?.choices.map(\.rawValue)
  }
}
