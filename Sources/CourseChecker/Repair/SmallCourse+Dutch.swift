internal import CourseModel

extension SmallCourse {
  /// The files of the small course in Dutch.
  static let dutch: [(file: Question.Repair.File, name: String, text: String)] =
    [
      (
        .course, "cursus.md",
        """
        ---
        titel: De straat
        taal: nl
        versie: 1.0.0
        leerdoelen:
          kijken: Je ziet wat er in een straat gebeurt.
        variabelen:
          vertrouwen: {van: 0, tot: 5, begin: 2, naam: vertrouwen van de buurt}
          sleutel: {begin: nee, naam: de sleutel van het buurthuis}
        ---
        # De straat

        - [De les](1-les.md)
        - [De wandeling](2-wandeling.md)
        - [De toets](3-toets.md)

        """
      ),
      (
        .lesson, "1-les.md",
        """
        ---
        soort: les
        ---
        # De les

        `doel: kijken`

        Er hangt een leus aan de muur.

        ## Vraag: Wat doe je?

        `doel: kijken`

        - (x) Je leest de leus.
          > Zo weet je wat er staat.
        - ( ) Je kijkt weg.
          > Dan weet je niet wat er staat.

        """
      ),
      (
        .walk, "2-wandeling.md",
        """
        ---
        soort: wandeling
        ---
        # Het plein

        Fatima zit op een bankje.

        - [Ga naast haar zitten](#slot)

        # Slot

        Jullie praten over de straat.

        Ze vertrouwt je, want je nam de tijd.

        Lees er meer over in [het boek](bronnen.md#het-boek).

        - [Rond af](#einde)

        """
      ),
      (
        .test, "3-toets.md",
        """
        ---
        soort: toets
        ---
        # De toets

        ## Vul in: De groet

        `doel: kijken`

        Je komt je buur tegen. Je zegt `= gedag | goedendag`

        """
      ),
      (
        .notebook, "notitieboek.md",
        """
        ---
        soort: notitieboek
        ---
        # Notitieboek

        ## Leus

        Op de muur staat een leus.

        """
      ),
      (
        .people, "personen.md",
        """
        ---
        soort: personen
        ---
        # Personen

        ## Fatima

        Fatima woont aan het plein.

        """
      ),
      (
        .terms, "begrippen.md",
        """
        ---
        soort: begrippen
        ---
        # Begrippen

        ## Groep

        De mensen bij wie je hoort.

        """
      ),
      (
        .sources, "bronnen.md",
        """
        ---
        soort: bronnen
        ---
        # Bronnen

        ## Het boek

        `gezien: 2026-03-01`

        Een boek over buren.

        """
      ),
    ]
}
