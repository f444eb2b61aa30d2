/// A course with a sensitive lesson between others, a walk in a shared world, and open questions.
enum CareCourse {
  static let files = [
    "cursus.md": """
    ---
    titel: Zorg
    taal: nl
    versie: 1.0.0
    wereld: wijk
    leerdoelen:
      een: Je weet wat zorg is.
    gevoelig: []
    ---
    # Zorg

    Welkom.

    1. [Lezen](1-lezen.md)
    2. [Zwaar](2-zwaar.md)
    3. [Lopen](3-lopen.md)
    4. [Toets](4-toets.md)
    """,
    "1-lezen.md": """
    ---
    soort: les
    ---
    # Lezen

    ## Reflectie: Zet je eerste stap

    Schrijf het op.

    ## Reflectie: Anders gezegd

    Schrijf het nog eens op.

    ## Een bladzijde

    `doel: een`

    Lees dit.
    """,
    "2-zwaar.md": """
    ---
    soort: les
    gevoelig: [zelfdoding]
    ---
    # Zwaar

    ## Over iets zwaars

    `doel: een`

    Dit is zwaar.

    ## Vraag: Wat helpt?

    `doel: een`

    - (x) Luisteren
      > Ja, dat helpt.
    - ( ) Zwijgen
      > Nee, dat helpt niet.

    ## Nog iets

    Het einde.
    """,
    "3-lopen.md": """
    ---
    soort: wandeling
    gevoelig: [huiselijk geweld]
    ---
    # Het plein

    `plek`

    Je ziet [een bord](notitieboek.md#het-bord).

    - [Zet een bril op](#de-vaart) `rol: fitte-oudere`

    # De vaart

    `plek`

    Water.

    - [Terug naar het plein](#het-plein)
    - [Naar het slot](#het-slot)

    # Het slot

    Je nam de tijd. Je had ook kunnen doorlopen. Lees [de bron](bronnen.md#de-bron).

    - [Rond af](#einde)
    """,
    "4-toets.md": """
    ---
    soort: toets
    ---
    # Toets

    `slagen-bij: 50%` `pogingen: 2` `feedback: direct`

    ## Vraag: Wat is goed?

    `1 punt` `doel: een`

    - (x) Het goede
      > Ja.
    - ( ) Het foute
      > Nee.
    """,
    "notitieboek.md": """
    ---
    soort: notitieboek
    ---
    # Notitieboek

    ## Het bord

    Op het bord staat een naam.
    """,
    "bronnen.md": """
    ---
    soort: bronnen
    ---
    # Bronnen

    ## De bron

    `gezien: 2026-01-01`

    Een boek.
    """,
    "../wijk/kaart.md": """
    ---
    soort: kaart
    titel: De wijk
    ---

    ```wijk
    [Het plein]──[De vaart]
         │
      [De haven]
    ```

    # Het plein

    Een plein.

    # De vaart

    Een vaart.

    # De haven

    Een haven.
    """,
    "../hulplijnen.md": """
    # Hulplijnen

    ## zelfdoding

    `gezien: 2026-11-24`

    Praat erover. Bel 113, of gratis 0800-0113.

    ## huiselijk geweld

    `gezien: 2026-11-24`

    Veilig Thuis geeft raad: [veiligthuis.nl](https://veiligthuis.nl). Bij gevaar bel je 112.
    """,
  ]
}
