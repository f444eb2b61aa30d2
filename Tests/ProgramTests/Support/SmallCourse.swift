/// A course that is small and has what the big one lacks: sensitive parts, certainty, few attempts.
enum SmallCourse {
  static let files = [
    "cursus.md": """
    ---
    titel: Proef
    taal: nl
    versie: 1.0.0
    duur: 5 minuten
    leerdoelen:
      een: Je weet wat een proef is.
    certificaat:
      slagen-bij: 50%
      uitgever: Proefbedrijf
    gevoelig: []
    ---
    # Proef

    Welkom.

    1. [Lezen](1-lezen.md)
    2. [Zwaar](2-zwaar.md)
    3. [Toets](3-toets.md)
    """,
    "1-lezen.md": """
    ---
    soort: les
    ---
    # Lezen

    ## Een bladzijde

    `doel: een`

    Lees dit, en [kijk verder](https://example.org/a) of [mail](mailto:a@example.org).

    ## Reflectie: Wat vind jij?

    Schrijf het op.
    """,
    "2-zwaar.md": """
    ---
    soort: les
    gevoelig: [zelfdoding]
    ---
    # Zwaar

    ## Over iets zwaars

    Dit is zwaar.
    """,
    "3-toets.md": """
    ---
    soort: toets
    ---
    # Toets

    `slagen-bij: 50%` `pogingen: 2` `feedback: direct`

    ## Vraag: Wat is goed?

    `1 punt` `doel: een` `zekerheid`

    - (x) Het goede
      > Ja.
    - ( ) Het foute
      > Nee.
    """,
    "../hulplijnen.md": """
    # Hulplijnen

    ## zelfdoding

    `gezien: 2026-11-24`

    Bel 113.
    """,
  ]

  /// The same course with an option put before the others, as an author may do while somebody takes it.
  static var edited: [String: String] {
    var files = files
    files["3-toets.md"] = files["3-toets.md"]?.replacing(
      "- (x) Het goede", with: "- ( ) Nog iets\n  > Nee.\n- (x) Het goede")
    return files
  }
}
