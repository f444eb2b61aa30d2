extension Entwined {
  static let walks: [String: String] = [
    "Courses/verweven/2-heen.md": """
    ---
    soort: wandeling
    ---
    # Plein

    `plek` `wie: mo` `doel: doen`

    Je gaat op weg.

    `als genoteerd een-leus` Je denkt aan de leus.

    - [Naar de brug](#brug) `doe moed +1`
    - [Een praatje](#praatje)
    - [Als agent](#brug) `rol: agent`
    - [Noteer het](#praatje) `noteer een-stilte`

    ## Praatje

    Je praat even met iemand.

    - [Naar de brug](#brug) `doe rust ja`

    # Brug

    `plek`

    Dit is het einde.

    Zo ging het: [de bron](../../seeds/bron.md#een-feit).

    Het kon ook anders.

    - [Rond af](#einde)

    """,
    "Courses/verweven/3-terug.md": """
    ---
    soort: wandeling
    ---
    ## Weer weg

    Je gaat terug.

    `als rol agent` Met je pet op.

    - [Door de steeg](#steeg) `als moed > 0`
    - [Adem diep](#weer-weg) `eenmalig` `doe moed +1` `doe rust ja`
    - [Over de brug](#brug)
    - [Langs de stilte](#steeg) `als genoteerd een-stilte`
    - [Met rust](#steeg) `als rust en (goed vraag-wat-is-er-meer of goed vraag-wat-zag-je-op-het-bord)`

    ## Steeg

    Het is donker, en je gaat door.

    - [Verder](#brug)

    ## Brug

    Dit is het einde.

    Zo ging het: [de bron](../../seeds/bron.md#oud-feit).

    Het kon ook anders.

    - [Rond af](#einde)

    """,
    "Courses/verweven/6-haven.md": """
    ---
    soort: wandeling
    ---
    # Haven

    `plek` `wie: lea`

    Je staat bij het water. Je ziet [een leus](notities.md#een-leus).

    - [Naar het plein](#plein) `rol: bakker`
    - [Blijf](#haven) `als genoteerd een-geur` `eenmalig`
    - [Vraag het](#plein) `als rol bakker of rust`

    # Plein

    `plek`

    Dit is het einde.

    Zo ging het: [het feit](../../seeds/los.md#een-feit).

    Het kon ook anders.

    - [Rond af](#einde)

    ### Vraag: Wat hoorde je in de haven?

    `doel: zien`

    - ( ) Ik hoorde daar helemaal niets.
      > Luister nog eens goed naar de golven.
    - (x) Ik hoorde de golven en een meeuw.
      > Juist, die maken samen veel lawaai.

    """,
  ]
}
