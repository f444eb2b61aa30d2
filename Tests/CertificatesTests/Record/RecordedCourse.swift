import CourseModel
import CourseParser
import SourceText

/// A small course of everything: a lesson with each kind of question, a walk with notes and a value, a pretest, a test.
enum RecordedCourse {
  static func compiled(_ changes: [String: String] = [:]) throws -> Course {
    let texts = files.merging(changes) { $1 }
    let library = CourseLibrary(
      texts: Dictionary(uniqueKeysWithValues: texts.map { ("Courses/proef/\($0)", $1) }))
    let compilation = CourseCompiler.compile(library, folder: "Courses/proef")
    let codes = compilation.diagnostics.filter { $0.severity == .error }.map {
      "\($0.code): \($0.summary.en)"
    }
    guard let course = compilation.course else { throw Broken(codes: codes) }
    return course
  }

  /// The course does not compile.
  struct Broken: Error {
    let codes: [String]
  }

  static let broken =
    "---\nsoort: les\n---\n# Les\n\n### Vraag: Wat doe je?\n\n- ( ) Je wacht.\n- ( ) Je roept."

  static let files = [
    "cursus.md": """
    ---
    titel: Het café op 't plein
    taal: nl
    versie: 1.2.0
    leerdoelen:
      zien: Je ziet het.
      horen: Je hoort het.
    variabelen:
      vertrouwen: {van: 0, tot: 5, begin: 2}
    certificaat:
      slagen-bij: 50%
      uitgever: Proefbedrijf
      register: Registerplein
    ---
    # Het café op 't plein

    1. [Lezen](1-lezen.md)
    2. [Lopen](2-lopen.md)
    3. [Toets](3-toets.md)
    """,
    "1-lezen.md": """
    ---
    soort: les
    ---
    # Lezen

    ## Een bladzijde

    `doel: zien`

    Kijk naar [het bord](notitieboek.md#het-bord).

    ### Vraag: Wat zie je?

    `doel: zien` `schud` `zekerheid`

    - (x) Een bord
      > Ja.
    - ( ) Een bank
      > Nee.
    - ( ) Een boom
      > Nee.

    ### Volgorde: Van vroeg naar laat

    1. Ochtend
    2. Middag
    3. Avond

    > Hint: De zon komt op.

    ### Koppel: Wie is waar?

    - Anna → de bakker
    - Bert → de kapper
    - → de haven

    ### Herstel: De vraag

    `hoogstens 2 pogingen`

    Hier is geen goed antwoord.

    ```markdown
    \(broken)
    ```

    ```markdown hersteld
    \(broken.replacing("( ) Je wacht", with: "(x) Je wacht"))
    ```

    ## Reflectie: Wat vind jij?

    Schrijf het op.

    ## Nog een bladzijde

    `doel: horen`

    Luister.
    """,
    "2-lopen.md": """
    ---
    soort: wandeling
    ---
    # Het plein

    Je ziet [een bord](notitieboek.md#het-bord).

    - [Zeg gedag](#de-vaart) `doe vertrouwen +1`
    - [Loop door](#de-vaart) `doe vertrouwen -1`

    # De vaart

    Water.

    - [Kijk nog eens](#verder)

    Nog meer water.

    - [Naar het plein](#het-plein)
    - [Vraag iets](#het-slot) `als vertrouwen > 2`
    - [Naar het slot](#het-slot)

    # Het slot

    Je nam de tijd. Lees [de bron](bronnen.md#de-bron).

    - [Rond af](#einde)
    """,
    "3-toets.md": """
    ---
    soort: toets
    ---
    # Toets

    `trek 4 uit 8` `per doel 2` `voortoets: per doel 1` `schud` `slagen-bij: 50%` `feedback: direct`

    \((1...4).map { item("zien", $0) }.joined(separator: "\n"))
    \((1...4).map { item("horen", $0) }.joined(separator: "\n"))
    """,
    "notitieboek.md":
      "---\nsoort: notitieboek\n---\n# Notitieboek\n\n## Het bord\n\nOp het bord staat een naam.\n",
    "bronnen.md": "---\nsoort: bronnen\n---\n# Bronnen\n\n## De bron\n\n`gezien: 2026-01-01`\n\nEen boek.\n",
  ]

  private static func item(_ goal: String, _ number: Int) -> String {
    """
    ## Vraag: \(goal) \(number)

    `1 punt` `doel: \(goal)`

    - (x) Het goede van \(goal) \(number)
      > Ja.
    - ( ) Het foute van \(goal) \(number)
      > Nee.
    - ( ) Iets anders van \(goal) \(number)
      > Nee.

    """
  }
}
