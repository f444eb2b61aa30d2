/// A course with two texts to be mended, in Dutch or in English.
enum RepairCourse {
  /// Ten lines of a walk whose first choice goes nowhere.
  static let broken = [
    "---", "soort: wandeling", "---", "# Het plein", "", "Fatima zit op een bankje.", "",
    "- [Ga zitten](#slto)",
    "", "# Slot", "", "Jullie praten over de straat.", "", "Ze vertrouwt je, want je nam de tijd.", "",
    "Lees er meer over in [het boek](bronnen.md#het-boek).", "", "- [Rond af](#einde)",
  ].joined(separator: "\n")

  static let files = [
    "cursus.md": """
    ---
    titel: Herstel
    taal: nl
    versie: 1.0.0
    ---
    # Herstel

    - [De les](1-les.md)
    """,
    "1-les.md": """
    ---
    soort: les
    ---
    # De les

    ### Herstel: De link

    `hint kost 50%`

    Wie hier kiest, komt nergens.

    ```markdown
    \(broken)
    ```

    ```markdown hersteld
    \(broken.replacing("slto", with: "slot"))
    ```

    > Hint: Vergelijk de link met de kop.

    > Uitleg: De letters stonden verkeerd om.

    ### Herstel: De lijst

    `hoogstens 2 pogingen`

    Hier is een lijst in tweeën gevallen.

    ```markdown
    ---
    soort: les
    ---
    # Les

    ### Vraag: Wat doe je?

    - (x) Je wacht.
      > Goed.
    - ( ) Je roept.
    > Dan schrikt ze.
    ```

    ```markdown hersteld
    ---
    soort: les
    ---
    # Les

    ### Vraag: Wat doe je?

    - (x) Je wacht.
      > Goed.
    - ( ) Je roept.
      > Dan schrikt ze.
    ```
    """,
  ]
}
