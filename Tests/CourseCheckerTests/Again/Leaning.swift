/// A course whose parts lean on each other: notes, questions, roles, headings, goals, variables, sources.
enum Leaning {
  static let folder = "Courses/leunen"

  static let texts: [String: String] = [
    "seeds/bron.md":
      "# Bronnen\n\n## Een feit\n\n`gezien: 2026-01-01`\n\nHet is zo.\n\n## Oud feit\n\n`geldig tot: 2030-01-01`\n\nZo was het.\n",
    "Courses/hulplijnen.md": "# Hulp\n\n## geweld\n\n`gezien: 2026-01-01`\n\nBel.\n",
    "Courses/leunen/cursus.md": """
    ---
    titel: Leunen
    taal: nl
    versie: 1.0.0
    duur: 5 minuten
    leerdoelen:
      zien: Je ziet het.
      doen: Je doet het.
    variabelen:
      moed: {van: 0, tot: 3, begin: 0, naam: moed}
    certificaat:
      slagen-bij: 50%
      uitgever: Wij
    ---
    # Leunen

    Welkom.

    - [Les](1-les.md)
    - [Heen](2-heen.md)
    - [Terug](3-terug.md)
    - [Toets](4-toets.md)

    """,
    "Courses/leunen/notities.md": """
    ---
    soort: notitieboek
    ---
    ## Een leus

    Dit viel op.

    ## Een stilte

    Niemand sprak 12 keer.

    """,
    "Courses/leunen/1-les.md": """
    ---
    soort: les
    ---
    # Kijken

    `doel: zien`

    Op het bord staat [een leus](notities.md#een-leus). Zie ook [de toets](4-toets.md#de-toets).

    ### Vraag: Wat zag je op het bord?

    `doel: zien`

    - ( ) Niets bijzonders gezien.
      > Kijk nog eens goed naar het bord.
    - (x) Een leus met grote letters.
      > Juist, want het stond er groot op.

    """,
    "Courses/leunen/2-heen.md": """
    ---
    soort: wandeling
    ---
    ## Vertrek

    `doel: doen`

    Je gaat op weg.

    `als genoteerd een-leus` Je denkt aan de leus.

    - [Naar het plein](#plein) `doe moed +1`
    - [Een praatje](#praatje) `als goed vraag-wat-zag-je-op-het-bord`
    - [Als agent](#plein) `rol: agent`

    ## Praatje

    Je praat even met iemand.

    - [Noteer het](#plein) `noteer een-stilte`

    ## Plein

    Dit is het einde.

    Zo ging het: [de bron](../../seeds/bron.md#een-feit).

    Het kon ook anders.

    - [Rond af](#einde)

    """,
    "Courses/leunen/3-terug.md": """
    ---
    soort: wandeling
    ---
    ## Weer weg

    Je gaat terug.

    `als rol agent` Met je pet op.

    - [Door de steeg](#steeg) `als moed > 0`
    - [Adem diep](#weer-weg) `eenmalig` `doe moed +1`
    - [Over de brug](#brug)
    - [Langs de stilte](#steeg) `als genoteerd een-stilte`

    ## Steeg

    Het is donker, en je gaat door.

    - [Verder](#brug)

    ## Brug

    Dit is het einde.

    Zo ging het: [de bron](../../seeds/bron.md#oud-feit).

    Het kon ook anders.

    - [Rond af](#einde)

    """,
    "Courses/leunen/4-toets.md": """
    ---
    soort: toets
    ---
    # De toets

    `schud`

    ### Vraag: Wat doe je op het plein?

    `doel: doen`

    - ( ) Ik loop hard weg van daar.
      > Dan hoor je niet wat er speelt.
    - (x) Ik luister eerst naar mensen.
      > Juist, zo hoor je wat er speelt.

    ### Vraag: Wat zie je op de brug?

    `doel: zien`

    - ( ) Ik zie daar helemaal niets.
      > Kijk wat er op de leuning staat.
    - (x) Ik zie wat er geschreven is.
      > Juist, dat staat op de leuning.

    """,
  ]

  /// A file, a text in it and what takes its place: what others lean on, and what leans on others.
  static let edits: [(file: String, old: String, new: String)] = [
    ("leunen/1-les.md", "Op het bord", "Op het hele grote bord"),
    ("leunen/1-les.md", "[een leus](notities.md#een-leus)", "een leus"),
    ("leunen/1-les.md", "`doel: zien`", "`doel: doen`"),
    ("leunen/1-les.md", "Wat zag je op het bord?", "Wat las je op het bord?"),
    ("leunen/1-les.md", "Wat zag je op het bord?", "Wat doe je op het plein?"),
    ("leunen/1-les.md", "(x)", "( )"),
    ("leunen/1-les.md", "soort: les", "soort: notitieboek"),
    ("leunen/1-les.md", "soort: les", "soort: lesje"),
    ("leunen/1-les.md", "soort: les", "soort: les\ngevoelig: [geweld]"),
    ("leunen/1-les.md", "soort: les", "soort: les\ngevoelig: [iets]"),
    ("leunen/1-les.md", "# Kijken", "# Kijken\n\nEr zijn 12 borden."),
    ("leunen/1-les.md", "4-toets.md#de-toets", "4-toets.md#geen-toets"),
    ("leunen/1-les.md", "4-toets.md#de-toets", "5-toets.md"),
    ("leunen/1-les.md", "Zie ook", "Zie [het plein](2-heen.md#plein) en ook"),
    ("leunen/1-les.md", "Zie ook", "Zie [een stilte](notities.md#een-stilte) en ook"),
    ("leunen/2-heen.md", "`rol: agent`", "`rol: bakker`"),
    ("leunen/2-heen.md", "`noteer een-stilte`", ""),
    ("leunen/2-heen.md", "`doe moed +1`", ""),
    ("leunen/2-heen.md", "`als goed vraag-wat-zag-je-op-het-bord`", "`als goed vraag-wat-zie-je-op-de-brug`"),
    ("leunen/2-heen.md", "`als goed vraag-wat-zag-je-op-het-bord`", "`als goed een-vraag-van-niets`"),
    ("leunen/2-heen.md", "`doel: doen`", ""),
    ("leunen/2-heen.md", "## Plein", "## Pleintje"),
    ("leunen/2-heen.md", "[Rond af](#einde)", "[Rond af](#vertrek)"),
    ("leunen/2-heen.md", "[de bron](../../seeds/bron.md#een-feit)", "de bron"),
    ("leunen/2-heen.md", "bron.md#een-feit", "bron.md#geen-feit"),
    ("leunen/3-terug.md", "`als moed > 0`", ""),
    ("leunen/3-terug.md", "`als rol agent`", "`als rol bakker`"),
    ("leunen/3-terug.md", "`als genoteerd een-stilte`", "`als genoteerd een-leus`"),
    ("leunen/3-terug.md", "`als moed > 0`", "`als moed > 9`"),
    ("leunen/4-toets.md", "`doel: doen`", "`doel: zien`"),
    ("leunen/4-toets.md", "soort: toets", "soort: les"),
    ("leunen/4-toets.md", "# De toets", "# Een toets"),
    ("leunen/4-toets.md", "`schud`", "`voortoets: per doel 1`"),
    ("leunen/notities.md", "## Een leus", "## Een kreet"),
    ("leunen/notities.md", "Dit viel op.", "Dit viel 3 keer op."),
    ("leunen/cursus.md", "- [Terug](3-terug.md)\n", ""),
    ("leunen/cursus.md", "duur: 5 minuten", "duur: 50 minuten"),
    ("leunen/cursus.md", "moed: {van", "durf: {van"),
    ("hulplijnen.md", "## geweld", "## iets"),
  ]
}
