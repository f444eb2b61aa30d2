/// The course that the inputs change.
enum SmallCourse {
  static let folder = "Courses/x"

  /// The path of a file that an input names; one of a few, so that no input makes files without end.
  static func path(of name: String) -> String {
    let path = name.hasPrefix("../") ? "Courses/" + name.dropFirst(3) : "\(folder)/\(name)"
    return files[path] != nil || others.contains(path) ? path : "\(folder)/2-wandeling.md"
  }

  private static let others: Set = [
    "Courses/hulplijnen.md", "Courses/registers.md", "Courses/wijk/kaart.md", "Courses/wijk/personen.md",
    "Courses/x/proef/1.md", "Courses/x/course.md", "Courses/x/trials/1.md", "Courses/x/4-deel.md",
  ]

  static let files: [String: [UInt8]] = texts.reduce(into: [:]) {
    $0["\(folder)/\($1.key)"] = Array($1.value.utf8)
  }

  private static let texts = [
    "cursus.md": """
    ---
    titel: Het plein
    taal: nl
    versie: 1.0.0
    variabelen:
      vertrouwen: {van: 0, tot: 3, begin: 1, naam: vertrouwen}
      sleutel: {begin: nee, naam: de sleutel}
    leerdoelen:
      zien: Je ziet wat er speelt.
    ---
    # Het plein

    - [Kijken](1-les.md)
    - [De straat](2-wandeling.md)
    - [De toets](3-toets.md)
    """,
    "1-les.md":
      "---\nsoort: les\n---\n# Kijken\n\n`doel: zien`\n\nEr hangt [een leus](notitieboek.md#leus).\n",
    "2-wandeling.md": """
    ---
    soort: wandeling
    ---
    # Het plein

    `plek` `wie: fatima`

    [Fatima](personen.md#fatima) zit op een bankje.

    - [Ga zitten](#slot) `eenmalig` `doe vertrouwen +1`
    - [Kijk rond](#het-plein) `als vertrouwen < 3 en niet bezocht slot`

    ## Slot

    Jullie praten over [een groep](begrippen.md#groep).

    Ze vertrouwt je. Je had ook kunnen doorlopen.

    Lees [het boek](bronnen.md#boek).

    - [Rond af](#einde)
    """,
    "3-toets.md": """
    ---
    soort: toets
    ---
    # De toets

    `trek 1 uit 1` `pogingen: 3`

    ## Vraag: Wat zie je?

    `1 punt` `doel: zien`

    - (x) Een leus
      > Juist.
    - ( ) Een boom
      > Kijk nog eens.
    """,
    "notitieboek.md": "---\nsoort: notitieboek\n---\n\n## Leus\n\nOp het bord staat een leus.\n",
    "personen.md": "---\nsoort: personen\n---\n\n## Fatima\n\nFatima woont aan het plein.\n",
    "begrippen.md": "---\nsoort: begrippen\n---\n\n## Groep\n\nDe mensen bij wie je hoort.\n",
    "bronnen.md": "---\nsoort: bronnen\n---\n\n## Boek\n\n`gezien: 2026-03-01`\n\nEen boek over buren.\n",
  ]
}
