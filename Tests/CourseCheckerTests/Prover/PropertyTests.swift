import CourseChecker
import CourseParser
import CourseModel
import SourceText
import Testing

/// Each property: a small walk that breaks it, found at its place with its shortest walk, and a mended twin.
struct PropertyTests {
  private func expect(
    _ walk: WalkText, _ found: [String], way: [String]? = nil, at location: SourceLocation = #_sourceLocation
  ) {
    #expect(walk.mistakes == [], sourceLocation: location)
    #expect(walk.found == found, sourceLocation: location)
    if let way,
      let code = found.first?.split(separator: " ").first.map(String.init).flatMap(DiagnosticCode.init)
    {
      #expect(walk.way(code) == way, sourceLocation: location)
    }
  }

  @Test func aSceneToWhichNothingLeadsIsFoundAtItsHeading() {
    let text =
      "## Plein\n\n- [Weg](#eind)\n\n## Hof\n\n- [Weg](#tuin)\n\n## Tuin\n\n- [Weg](#eind)\n\n## Eind\n\nEINDE\n"
    expect(WalkText(text), ["unreachable-scene 5"])
    expect(
      WalkText(text.replacing("- [Weg](#eind)\n\n## Hof", with: "- [Weg](#eind)\n- [Hof](#hof)\n\n## Hof")),
      [])
  }

  @Test func aCircleOfScenesThatNothingLeadsToIsToldOfOnce() {
    let text = "## Plein\n\n- [Weg](#eind)\n\n## A\n\n- [B](#b)\n\n## B\n\n- [A](#a)\n\n## Eind\n\nEINDE\n"
    expect(WalkText(text), ["unreachable-scene 5"])
  }

  @Test func aTrapIsFoundAtItsFirstScene() {
    let text = """
      ## Plein

      - [Kies links](#links)
      - [Kies rechts](#rechts)

      ## Links

      - [Verder](#diep)
      - [Weg](#eind) `als sleutel`

      ## Diep

      - [Nog eens](#links)

      ## Rechts

      - [Pak de sleutel](#links) `doe sleutel ja`

      ## Eind

      EINDE
      """
    let variables = "  sleutel: {begin: nee, naam: sleutel}\n"
    expect(WalkText(text, variables: variables), ["no-way-out 6"], way: ["kies-links"])
    let mended = text.replacing("- [Nog eens](#links)", with: "- [Nog eens](#links)\n- [Toch](#rechts)")
    expect(WalkText(mended, variables: variables), [])
  }

  @Test func aDeadEndIsFoundAtItsHeadingAndWhatOnlyLeadsToItIsLeftOut() {
    let text = """
      ## Plein

      - [Loop naar de deur](#gang)
      - [Weg](#eind)

      ## Gang

      - [Door](#deur)

      ## Deur

      - [Klop](#deur) `eenmalig` `doe kloppen +1`
      - [Open](#eind) `als kloppen > 1`

      ## Eind

      EINDE
      """
    let variables = "  kloppen: {van: 0, tot: 3, begin: 0, naam: kloppen}\n"
    expect(
      WalkText(text, variables: variables), ["dead-end 10", "choice-never-open 13"],
      way: ["loop-naar-de-deur", "door", "klop"])
    let mended = text.replacing("kloppen > 1", with: "kloppen > 0")
    expect(WalkText(mended, variables: variables), [])
  }

  @Test func aChoiceThatIsNeverOpenIsFoundAndTheSceneBehindItIsANote() throws {
    let text =
      "## Plein\n\n- [Weg](#eind)\n- [Hof](#hof) `als gekozen weg en niet bezocht eind`\n\n## Hof\n\n- [Terug](#plein)\n\n## Eind\n\nEINDE\n"
    let walk = WalkText(text)
    expect(walk, ["choice-never-open 4"])
    #expect(walk.report.findings.first?.diagnostic.notes.count == 1)
    expect(WalkText(text.replacing("gekozen weg en niet", with: "niet")), ["condition-always-true 4"])
  }

  @Test func aChoiceThatIsNeverOpenForWantOfANotePointsAtTheNote() throws {
    let text =
      "## Plein\n\n- [Weg](#eind)\n- [Lees](#eind) `als genoteerd leus` `doe gezien ja`\n\n## Eind\n\n`als gezien` Je las.\n\nEINDE\n"
    let walk = WalkText(text, variables: "  gezien: {begin: nee, naam: gezien}\n")
    let choice = try #require(
      walk.report.findings.first { $0.diagnostic.code == .choiceNeverOpen }?.diagnostic)
    let note = try #require(choice.notes.first)
    #expect(choice.notes.count == 1)
    #expect(note.text.nl == "niemand kan 'Leus' noteren")
    #expect(walk.compilation.files[note.span.file].text(note.span.range) == "## Leus")
  }

  @Test func anEndingThatNeverComesIsFoundAtItsChoice() {
    let text =
      "## Plein\n\n- [Weg](#eind)\n\n## Eind\n\nEINDE\n- [Eind anders](#einde) `als bezoeken plein > 1`\n"
    expect(WalkText(text), ["choice-never-open 14"])
    expect(WalkText(text.replacing("EINDE\n", with: "EINDE\n- [Opnieuw](#plein)\n")), [])
  }

  @Test func conditionsOfPassagesThatMakeNoDifferenceAreFound() {
    let text = """
      ## Plein

      `als bezocht plein` Je bent er.

      `anders` Je bent er niet.

      `als bezoeken > 1` Weer hier.

      - [Weg](#eind)

        `als gekozen weg` Je gaat.

      ## Eind

      EINDE
      """
    expect(WalkText(text), ["condition-always-true 3", "condition-never-true 7", "condition-always-true 11"])
    expect(
      WalkText(
        "## Plein\n\n`als bezoeken > 1` Weer.\n\n`anders` Hallo.\n\n- [Nog eens](#plein)\n- [Weg](#eind)\n\n## Eind\n\nEINDE\n"
      ), [])
  }

  @Test func aNoteIsKnownToThePassagesBelowIt() {
    let text = """
      ## Plein

      Er hangt een [leus](notitieboek.md#leus).

      `als genoteerd leus` Je schrijft hem op.

      - [Weg](#eind)

      ## Eind

      EINDE
      """
    expect(WalkText(text), ["condition-always-true 5"])
  }

  @Test func aDetourFromWhichNothingLeadsBackIsFoundAtItsChoice() {
    let text =
      "## Plein\n\n- [Kijk](#hof) `zijpad`\n- [Weg](#eind)\n\n## Hof\n\n- [Naar het eind](#eind)\n\n## Eind\n\nEINDE\n"
    expect(WalkText(text), ["detour-without-back 3"], way: ["kijk"])
    expect(WalkText(text.replacing("[Naar het eind](#eind)", with: "[Terug](#terug)")), [])
  }

  @Test func goingBackWithoutADetourIsFoundAtItsChoice() {
    let text =
      "## Plein\n\n- [Kijk](#hof) `zijpad`\n- [Loop](#hof)\n- [Weg](#eind)\n\n## Hof\n\n- [Terug](#terug)\n\n## Eind\n\nEINDE\n"
    expect(WalkText(text), ["back-without-detour 9"], way: ["loop"])
    expect(WalkText(text.replacing("- [Loop](#hof)\n", with: "")), [])
  }

  @Test func anEffectThatPassesABoundIsFoundWithItsShortestWalk() {
    let text =
      "## Plein\n\n- [Geef](#plein) `doe moed +1`\n- [Neem](#plein) `als moed > 0` `doe moed -1`\n- [Weg](#eind) `als niet moed = 1`\n- [Weg via de hof](#eind) `als moed = 1`\n\n## Eind\n\nEINDE\n"
    let variables = "  moed: {van: 0, tot: 2, begin: 1, naam: moed}\n"
    expect(WalkText(text, variables: variables), ["out-of-bounds 3"], way: ["geef", "geef"])
    expect(
      WalkText(text.replacing("`doe moed +1`", with: "`als moed < 2` `doe moed +1`"), variables: variables),
      [])
  }

  @Test func variablesThatAreWrittenOrReadForNothingAreFoundAtTheirDeclaration() {
    let text =
      "## Plein\n\n- [Weg](#eind) `doe moed +1`\n- [Anders](#eind)\n\n`als rust > 0` Stil.\n\n## Eind\n\nEINDE\n"
    let variables =
      "  moed: {van: 0, tot: 2, begin: 1, naam: moed}\n  rust: {van: 0, tot: 2, begin: 1, naam: rust}\n"
    let walk = WalkText(
      text.replacing("- [Anders](#eind)\n\n`als", with: "- [Anders](#verder)\n\n`als"), variables: variables)
    #expect(walk.found.contains("unread-variable cursus.md"))
    #expect(walk.found.contains("unwritten-variable cursus.md"))
  }

  @Test func aNoteThatNothingGivesIsFoundAtItsHeading() {
    let text = "## Plein\n\n`als genoteerd leus` Je weet het.\n\n- [Weg](#eind)\n\n## Eind\n\nEINDE\n"
    expect(WalkText(text), ["condition-never-true 3", "ungiven-note notitieboek.md"])
    let lesson = ["les.md": "---\nsoort: les\n---\n# Les\n\nZie de [leus](notitieboek.md#leus).\n"]
    expect(WalkText(text, files: lesson), [])
  }

  @Test func aGoalThatAWayGoesAroundIsFoundAtItsLine() {
    let text =
      "## Plein\n\n- [Leer](#les)\n- [Weg](#eind)\n\n## Les\n\n`doel: zien`\n\n- [Verder](#eind)\n\n## Eind\n\nEINDE\n"
    let goals = "  zien: Je ziet het.\n"
    let around = WalkText(text, goals: goals)
    expect(around, ["avoidable-goal cursus.md"], way: ["weg", "rond-af"])
    #expect(around.report.findings.first?.diagnostic.hint?.nl.contains(" Bijvoorbeeld: ") == true)
    expect(WalkText(text.replacing("- [Weg](#eind)\n", with: ""), goals: goals), [])
    let lesson = ["les.md": "---\nsoort: les\n---\n# Les\n\n`doel: zien`\n\nKijk.\n"]
    expect(WalkText(text, goals: goals, files: lesson), [])
  }

  @Test func aQuestionOfTheWalkMayTurnOutEitherWay() {
    let text = """
      ## Plein

      - [Door](#eind) `als goed vraag-wat`
      - [Om](#eind) `als niet goed vraag-wat`

      ### Vraag: Wat

      - (x) Ja
        > Ja.
      - ( ) Nee
        > Nee.

      ## Eind

      EINDE
      """
    expect(WalkText(text), [])
    let broken = text.replacing("- [Om](#eind) `als niet goed vraag-wat`\n", with: "")
    expect(WalkText(broken), ["dead-end 1"], way: [])
    #expect(
      WalkText(broken).report.findings.first?.way?.steps == [.answer(QuestionID("vraag-wat"), isRight: false)]
    )
  }

  @Test func whatFollowsFromAMistakeInTheTextIsLeftOut() {
    let text =
      "## Plein\n\n- [Hof](#hoff)\n- [Kelder](#kelder)\n- [Weg](#eind)\n\n## Hof\n\n- [Weg](#eind)\n\n## Kelder\n\n- [Blijf](#kelder)\n\n## Eind\n\nEINDE\n"
    let walk = WalkText(text)
    #expect(walk.mistakes.count == 1)
    #expect(walk.found == [])
    let moved = text.replacing("- [Hof](#hoff)\n", with: "").replacing(
      "## Kelder\n\n- [Blijf]", with: "## Kelder\n\n- [Blijf]"
    )
    .replacing("## Hof\n\n- [Weg](#eind)", with: "## Hof\n\n- [Weg](#eindd)")
    #expect(WalkText(moved).found == ["no-way-out 10", "unreachable-scene 6"])
  }

  @Test func aDeadEndDoesNotHideATrap() {
    let text = """
      ## Plein

      - [Kies goed](#eind)
      - [Kies mis](#hof)

      ## Hof

      - [Om](#tuin)
      - [Omlaag](#kelder)

      ## Tuin

      - [Om](#hof)

      ## Kelder

      - [Omhoog](#hof) `als bezoeken plein > 1`

      ## Eind

      EINDE
      """
    expect(WalkText(text), ["no-way-out 6", "dead-end 15", "choice-never-open 17"], way: ["kies-mis"])
    expect(
      WalkText(
        text.replacing("`als bezoeken plein > 1`", with: "").replacing("- [Om](#hof)", with: "- [Om](#eind)")),
      [])
  }
}
