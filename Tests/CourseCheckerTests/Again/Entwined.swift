/// A course with all that a part can lean on: a world with a map, people, roles, trials, a pretest, repairs, help
/// lines, registers, and fact sheets, one of them cited without a heading.
enum Entwined {
  static let folder = "Courses/verweven"

  static let texts = around.merging(lessons) { first, _ in first }.merging(walks) { first, _ in first }

  private static let around: [String: String] = [
    "seeds/bron.md":
      "# Bronnen\n\n## Een feit\n\n`gezien: 2026-01-01`\n\nHet is zo.\n\n## Oud feit\n\n`geldig tot: 2027-01-01`\n\nZo was het.\n",
    "seeds/los.md":
      "# Los\n\n## Een feit\n\n`gezien: 2026-01-01`\n\nHet is zo.\n\n[nergens]: https://example.org\n",
    "Courses/hulplijnen.md": "# Hulp\n\n## geweld\n\n`gezien: 2026-01-01`\n\nBel.\n\n## pijn\n\nBel ook.\n",
    "Courses/registers.md": "# Registers\n\n## Vrij\n\nVoor wie wil.\n",
    "Courses/buurt/personen.md":
      "---\nsoort: personen\n---\n## Mo\n\nMo is 40 jaar.\n\n## Lea\n\nZij woont er.\n",
    "Courses/buurt/kaart.md":
      "---\nsoort: kaart\n---\n\n```wijk\n[Plein]────[Brug]\n   │\n[Haven]\n```\n\n# Plein\n\nGroot.\n\n# Brug\n\nSmal.\n\n# Haven\n\nNat.\n",
    "Courses/verweven/los/blad.md": "Een los blad.\n",
    "Courses/verweven/proef/wegen.md": """
    # Wegen

    ## Heen

    Van [heen](../2-heen.md).

    `verwacht genoteerd een-stilte` `verwacht moed 0`

    1. Noteer het
    2. Naar de brug
    3. Rond af

    """,
    "Courses/verweven/cursus.md": """
    ---
    titel: Verweven
    taal: nl
    versie: 1.0.0
    duur: 9 minuten
    wereld: buurt
    leerdoelen:
      zien: Je ziet het.
      doen: Je doet het.
    variabelen:
      moed: {van: 0, tot: 3, begin: 0, naam: moed}
      rust: {begin: nee, naam: rust}
    certificaat:
      slagen-bij: 50%
      uitgever: Wij
    ---
    # Verweven

    Welkom. Je leest een leus.

    - [Kijken](1-kijken.md)
    - [Heen](2-heen.md)
    - [Terug](3-terug.md)
    - [Herstellen](4-herstellen.md)
    - [Thuis](5-thuis.md)
    - [Haven](6-haven.md)
    - [Toets](7-toets.md)
    - [Meer](8-meer.md)

    """,
    "Courses/verweven/notities.md": """
    ---
    soort: notitieboek
    ---
    ## Een leus

    Dit viel op.

    ## Een stilte

    Niemand sprak 12 keer over [het feit](../../seeds/bron.md#een-feit).

    ## Een geur

    Iemand werd verkracht.

    """,
  ]

  private static let lessons: [String: String] = [
    "Courses/verweven/1-kijken.md": """
    ---
    soort: les
    ---
    # Kijken

    `doel: zien`

    Op het bord staat [een leus](notities.md#een-leus). Zie ook [de toets](7-toets.md#de-toets).

    Lees [het losse blad](../../seeds/los.md), en [het register](../registers.md).

    Er zijn 12 borden.

    Er zijn 13 borden.

    Er zijn 14 borden.

    Er zijn 15 borden.

    ### Vraag: Wat zag je op het bord?

    `doel: zien`

    - ( ) Niets bijzonders gezien.
      > Kijk nog eens goed naar het bord.
    - (x) Een leus met grote letters.
      > Juist, want het stond er groot op.

    """,
    "Courses/verweven/4-herstellen.md": """
    ---
    soort: les
    titel: Mooi maken
    ---
    # Herstellen

    Er zijn 22 fouten, en [een geur](notities.md#een-geur).

    Er zijn 23 fouten.

    Er zijn 24 fouten.

    Er zijn 25 fouten.

    ### Herstel: Geen goed antwoord

    `doel: doen`

    Maak het goed.

    ```markdown
    ---
    soort: les
    ---
    # Op bezoek

    ### Vraag: Wat doe je?

    - ( ) Je blijft staan.
      > Dat kan anders.
    - ( ) Je gaat zitten.
      > Dat helpt.
    ```

    ```markdown hersteld
    ---
    soort: les
    ---
    # Op bezoek

    ### Vraag: Wat doe je?

    - ( ) Je blijft staan.
      > Dat kan anders.
    - (x) Je gaat zitten.
      > Dat helpt.
    ```

    """,
    "Courses/verweven/5-thuis.md": """
    ---
    soort: les
    gevoelig: [geweld, pijn]
    ---
    # Thuis

    `doel: doen`

    Er is huiselijk geweld. Bel [de hulp](../hulplijnen.md#geweld), of kijk [bij het plein](2-heen.md#plein).

    ### Reflectie: Wat voel je?

    Schrijf het op.

    """,
    "Courses/verweven/7-toets.md": """
    ---
    soort: toets
    ---
    # De toets

    `per doel 1` `voortoets: per doel 1` `schud`

    ### Vraag: Wat doe je op het plein?

    `doel: doen`

    - ( ) Ik loop hard weg van daar.
      > Dan hoor je niet wat er speelt.
    - (x) Ik luister eerst naar mensen.
      > Juist, zo hoor je wat er speelt.

    ### Vraag: Wat doe je dan?

    `doel: doen`

    - ( ) Ik loop hard weg van de haven.
      > Dan hoor je niet wat er speelt.
    - (x) Ik luister goed naar mensen.
      > Juist, zo hoor je wat er speelt.

    ### Vraag: Wat zie je op de brug?

    `doel: zien`

    - ( ) Ik zie daar helemaal niets.
      > Kijk wat er op de leuning staat.
    - (x) Ik zie wat er geschreven is.
      > Juist, dat staat op de leuning.

    ### Vraag: Wat zie je in de haven?

    `doel: zien`

    - ( ) Een boot van misbruikt hout.
      > Kijk wat er op de boeg staat.
    - (x) Een boot die er mooi bij ligt.
      > Juist, die ligt er mooi bij.

    """,
    "Courses/verweven/8-meer.md": """
    ---
    soort: les
    ---
    # Meer

    Zie [de notities](notities.md) en [een blad](los/blad.md). Hij werd mishandeld in [het feit](../../seeds/los.md#een-feit).

    Er zijn 32 dingen, en [Lea](../buurt/personen.md#lea) zag [een stilte](notities.md#een-stilte).

    Er zijn 33 dingen.

    Er zijn 34 dingen.

    ### Vraag: Wat is er meer?

    `doel: doen`

    - ( ) Er is altijd minder gezien.
      > Kijk nog eens goed naar de dingen.
    - (x) Er is meer dan je denkt.
      > Juist, want het stond er groot op.

    """,
  ]
}
