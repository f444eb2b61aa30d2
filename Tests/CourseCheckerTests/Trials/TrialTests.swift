import CourseChecker
import CourseParser
import SourceText
import Testing

/// Scripted walks that must keep working.
@Suite("A trial")
struct TrialTests {
  private let walk = """
    ---
    soort: wandeling
    ---

    # Begin

    Je kijkt rond.

    - [Wacht](#begin) `eenmalig` `doe moed +1`
    - [Loop door](#slot) `als moed > 0`

    ### Vraag: Zie je iets?

    - (x) Ja
      > Goed gezien.
    - ( ) Nee
      > Kijk nog eens.

    ## Slot

    Wat er gebeurde. Je zag [een raam](notitieboek.md#raam). [Bron](bronnen.md#boek)

    Waarom.

    Wat nog kon.

    - [Klaar](#einde)
    """

  private func findings(_ trial: String) -> [String] {
    diagnostics(trial).map { "\($0.place) \($0.found.summary.nl)" }
  }

  private func diagnostics(_ trial: String) -> [(place: String, found: Diagnostic)] {
    let files = [
      "C/c/cursus.md":
        "---\ntitel: C\ntaal: nl\nversie: 1\nvariabelen:\n  moed: {van: 0, tot: 2, begin: 0, naam: moed}\n  licht: {begin: nee, naam: licht}\n---\n\n- [W](1-w.md)\n",
      "C/c/1-w.md": walk,
      "C/c/notitieboek.md": "---\nsoort: notitieboek\n---\n\n# Boek\n\n## Raam\n\nEen raam.\n",
      "C/c/bronnen.md":
        "---\nsoort: bronnen\n---\n\n# Bronnen\n\n## Boek\n\n`gezien: 2026-01-01`\n\nEen boek.\n",
      "C/c/proef/een.md": trial,
    ]
    let compilation = CourseCompiler.compile(CourseLibrary(texts: files), folder: "C/c")
    let renderer = DiagnosticRenderer(files: compilation.files, language: .nl)
    let check = CourseCheck(compilation, today: "2026-11-25")
    return renderer.sorted(check.diagnostics).filter { $0.code == .trialFails || $0.severity == .error }
      .filter { $0.code != .unreadVariable }.map { (renderer.place($0.span), $0) }
  }

  @Test("that works is silent: questions on the way are skipped, expectations hold where they stand")
  func works() {
    let trial = """
      # Naar het slot

      `verwacht einde slot` `verwacht genoteerd raam`

      1. Wacht `verwacht moed 1`
      2. Loop door
      3. Klaar
      """
    #expect(findings(trial).isEmpty)
  }

  @Test("that no longer works is told at the choice, with what is possible there")
  func missingChoice() {
    #expect(
      findings("# Proef\n\n1. Loop door\n") == ["C/c/proef/een.md:3:4 'Loop door' is geen keuze in 'Begin'"])
  }

  @Test("is held to its expectations, each at its chip")
  func expectations() {
    let trial =
      "# Proef\n\n`verwacht moed 2`\n\n1. Wacht `verwacht einde slot`\n2. Loop door\n3. Klaar\n4. Nog iets\n"
    #expect(
      findings(trial) == [
        "C/c/proef/een.md:5:11 de wandeling is hier nog niet klaar",
        "C/c/proef/een.md:8:4 de wandeling is al klaar voor deze keuze",
      ])
    #expect(
      findings("# Proef\n\n`verwacht moed 2`\n\n1. Wacht\n") == [
        "C/c/proef/een.md:3:2 'moed' is hier 1, niet 2"
      ])
  }

  @Test("that fails says what to do, with yes and no as words")
  func hints() {
    let steps = "\n\n1. Wacht\n2. Loop door\n3. Klaar\n"
    let found = ["`verwacht licht ja`", "`verwacht einde anders`", "`verwacht moed 2`"].map {
      diagnostics("# Proef\n\n" + $0 + steps).map(\.found)
    }
    #expect(
      found.map { $0.map(\.summary.nl) } == [
        ["'licht' is hier nee, niet ja"], ["de wandeling eindigt met 'slot', niet met 'anders'"],
        ["'moed' is hier 1, niet 2"],
      ])
    #expect(found[0].first?.summary.en == "'licht' is no here, not yes")
    #expect(found[0].first?.hint?.nl == "Kies eerder iets anders, of schrijf `verwacht licht nee`.")
    #expect(found[1].first?.hint?.nl == "Kies onderweg anders, of schrijf `verwacht einde slot`.")
    let note = diagnostics("# Proef\n\n`verwacht genoteerd raam`\n\n1. Wacht\n").map(\.found)
    #expect(note.map(\.summary.nl) == ["'Raam' staat hier niet in het notitieboek"])
    #expect(note.first?.hint?.nl.contains("`verwacht genoteerd raam`") == true)
  }

  @Test("without a numbered list is told, text without expectations is not")
  func withoutSteps() {
    #expect(
      findings("# Proef\n\nUitleg.\n\n## Een\n\n`verwacht moed 1`\n\n- Wacht\n") == [
        "C/c/proef/een.md:5:1 deze proef heeft geen genummerde lijst met keuzes"
      ])
  }

  @Test("is no part of what an attempt pins")
  func unpinned() throws {
    let (library, folder) = CourseLibrary.onDisk(course: Repository.courses + "/polarisatie")
    let compilation = CourseCompiler.compile(library, folder: folder)
    #expect(compilation.trials.count >= 3)
    #expect(!compilation.pinnedFiles.keys.contains { $0.contains("/proef/") })
  }
}
