import CourseChecker
import CourseParser
import SourceText

/// The small course that the examples of the pages change.
///
/// Each file of an example takes the place of that file here, or is added; one without text is taken away. A
/// line `…` stands for what the file has here: at its top the front matter, further down the rest. The right
/// example comes on top of the wrong one. A `cursus.md` without that second `…` begins a course of its own.
enum ExampleCourse {
  /// A file of the course in three pieces, of which an example can take over the first and the last.
  private struct Piece {
    let opening: String
    var middle = ""
    var closing = ""
    /// How many lines stand above the opening.
    var lead = ""

    var text: String { [lead + opening, middle, closing].filter { !$0.isEmpty }.joined(separator: "\n") }
  }

  private static let folder = "Courses/voorbeeld"

  /// The course itself, by its paths in a library.
  static let texts = Dictionary(uniqueKeysWithValues: pieces.map { ("\(folder)/\($0)", $1.text) })

  /// The course with the files of some examples, each on top of the ones before.
  static func texts(with examples: [CodePage.File]) -> [String: String] {
    let isWhole = examples.contains { $0.path == "cursus.md" && !holdsClosing($0.text) }
    let written = examples.map(filled).joined()
    var texts = texts.filter { path, _ in
      !isWhole || written.contains("(\(path.dropFirst(folder.count + 1))#")
    }
    for file in examples {
      texts[full(file.path)] = file.text.isEmpty ? nil : filled(file)
    }
    return texts
  }

  /// All that the parser, the prover and the quality checks find in a course.
  static func findings(in texts: [String: String]) -> [Diagnostic] { checked(texts).found }

  /// The same, drawn as an author sees it.
  static func messages(in texts: [String: String]) -> [String] {
    let (compilation, found) = checked(texts)
    let renderer = DiagnosticRenderer(files: compilation.files, language: .nl)
    return renderer.sorted(found).map(renderer.text)
  }

  private static func checked(_ texts: [String: String]) -> (compilation: Compilation, found: [Diagnostic]) {
    let compilation = CourseCompiler.compile(CourseLibrary(texts: texts), folder: folder)
    return (compilation, CourseCheck(compilation, today: "2026-11-25").diagnostics)
  }

  private static func full(_ path: String) -> String {
    path.hasPrefix("../") ? "Courses/" + path.dropFirst(3) : "\(folder)/\(path)"
  }

  private static func holdsClosing(_ text: String) -> Bool { lines(text).dropFirst(2).contains("…") }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  private static func filled(_ file: CodePage.File) -> String {
    guard let piece = pieces[file.path] else { return file.text }
    return lines(file.text).enumerated().map { number, line in
      line != "…" ? String(line) : number < 2 ? piece.opening : piece.closing
    }.joined(separator: "\n")
  }

  private static let pieces = [
    "cursus.md": Piece(
      opening: "titel: De straat in\ntaal: nl\nversie: 1.0.0\n" + variables,
      middle: "---\n",
      closing: """
        # De straat in

        Je ziet [een leus](notitieboek.md#leus) over [een groep](begrippen.md#groep), en
        je ontmoet [Fatima](personen.md#fatima).

        - [Kijken](1-les.md)
        - [De straat](2-wandeling.md)
        - [De toets](3-toets.md)
        """, lead: "---\n"),
    "1-les.md": Piece(
      opening: front("les"),
      middle: """

        # Kijken

        Er hangt een leus aan de muur.
        """),
    "2-wandeling.md": Piece(
      opening: front("wandeling"),
      middle: "\n## Het plein\n\nFatima zit op een bankje.\n\n- [Ga naast haar zitten](#slot)\n",
      closing: """
        ## Slot

        Jullie praten over de straat.

        Ze vertrouwt je, want je nam de tijd.

        Je had ook kunnen doorlopen. Lees er meer over in [het boek](bronnen.md#het-boek).

        - [Rond af](#einde)
        """),
    "3-toets.md": Piece(
      opening: front("toets"),
      middle: """

        # De toets

        `pogingen: 1`

        ## Vul in: De groet

        Je komt je buur tegen. Je zegt `= gedag | goedendag`.
        """),
    "notitieboek.md": Piece(opening: front("notitieboek") + "\n\n## Leus\n\nOp het bord staat een leus."),
    "personen.md": Piece(opening: front("personen"), middle: "\n## Fatima\n\nFatima woont aan het plein."),
    "begrippen.md": Piece(
      opening: front("begrippen"), middle: "\n## Groep\n\nDe mensen bij wie je hoort."),
    "bronnen.md": Piece(
      opening: front("bronnen"), middle: "\n## Het boek\n\n`gezien: 2026-03-01`\n\nEen boek over buren."),
  ]

  private static func front(_ kind: String) -> String { "---\nsoort: \(kind)\n---" }

  private static let variables = """
    variabelen:
      vertrouwen: {van: 0, tot: 3, begin: 1, naam: vertrouwen van de buurt}
      sleutel: {begin: nee, naam: de sleutel van het buurthuis}
    """
}
