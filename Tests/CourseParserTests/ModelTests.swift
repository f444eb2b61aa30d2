import CourseModel
import CourseParser
import SourceText
import Testing

@Suite("Each construct compiles to what it says")
struct ModelTests {
  private func theQuestion(_ body: String, _ location: SourceLocation = #_sourceLocation) throws -> Question {
    let files = ask(body).course(DiagnosticExamples.goals)
    return try #require(MarkedCourse(files).check(location).course?.questions.first, sourceLocation: location)
  }

  private func theWalk(
    _ body: String, _ files: [String: String] = [:], _ location: SourceLocation = #_sourceLocation
  ) throws -> Walk {
    let marked = MarkedCourse(walk(body).course(DiagnosticExamples.trust).with(files))
    guard case .walk(let walk) = try #require(marked.check(location).course?.parts.first?.content) else {
      throw Failure()
    }
    return walk
  }

  private struct Failure: Error {}

  /// A course as text, with the one question that a condition asks for by its Dutch id.
  private static func text(_ course: Course) -> [String] {
    let parts = course.parts.map { part in
      if case .walk(let walk) = part.content {
        return String(reflecting: (part.title, walk.scenes, walk.places))
      }
      return String(reflecting: part)
    }
    var rest = course
    rest.parts = []
    return (parts + [String(reflecting: rest)]).map { $0.replacing("question-a", with: "vraag-a") }
  }

  @Test("The front matter of a course")
  func frontMatter() throws {
    let matter = """
      duur: 1 uur  # ruim
      voor: 'wie wil'
      leerdoelen: {kijken: "Je kijkt."}
      \(DiagnosticExamples.trust)certificaat:
        slagen-bij: 70% met gokcorrectie
        minimum: 45 minuten
        register: Registerplein
        punten: 2,5
        accreditatie: {id: , van: , tot: }
        uitgever: Wij
      gevoelig: []

      """
    let course = try #require(MarkedCourse(test("`schud`").course(matter)).check().course)
    #expect(course.id == CourseID("proef") && course.title == "Proef" && course.version == "1.0.0")
    #expect(course.minutes == 60 && course.audience == "wie wil" && course.language == .nl)
    #expect(course.goals == [Goal(id: GoalID("kijken"), text: "Je kijkt.")])
    #expect(course.variables.map(\.start) == [2, 0] && course.variables.map(\.isFlag) == [false, true])
    #expect(course.variables.map(\.bounds) == [0...5, 0...1])
    let terms = try #require(course.certificate)
    #expect(terms.passMark == PassMark(share: Fraction(7, 10), correctsForGuessing: true))
    #expect(terms.minimumMinutes == 45 && terms.points == Fraction(5, 2) && terms.accreditation == nil)
    #expect(terms.register == "Registerplein" && terms.issuer == "Wij")
  }

  @Test("Help lines belong to sensitive tags, of a course and of a part")
  func helpLines() throws {
    let files = lesson("Tekst.").course("gevoelig: [Rouw]\n").with([
      "../hulplijnen.md": "# Hulp\n\n## rouw\n\n`gezien: 2026-11-24`\n\nBel.\n"
    ])
    let course = try #require(MarkedCourse(files).check().course)
    #expect(
      course.helpLines == [HelpLine(tag: "rouw", content: [.paragraph(Prose("Bel."))], seen: "2026-11-24")])
    #expect(course.sensitive == ["Rouw"])
  }

  @Test("Choices with conditions, effects, notes and what is told")
  func choices() throws {
    let walk = try theWalk(
      """
      # Plein

      `plek`

      `als vertrouwen >= 2 en niet bezocht slot of sleutel` Zij lacht.

      `anders` Zij zwijgt.

      - `als bezoeken > 1` Weer hier.
      - `anders` Voor het eerst.

      Dan.

      - [Ga zitten](#slot) `eenmalig` `als sleutel` `doe vertrouwen -1` `doe sleutel nee` `rol: senior`
        `als rol senior` Je zit.
      - [Wacht](#verder)

        Een tel.

      Daarna.

      - [Rond af](#einde)
      - [Kijk](#zij) `zijpad`

      Slotzin met [het boek](bronnen.md#boek).

      ## Zij

      Tekst.

      - [Terug](#terug)
      """, ["x": ""])
    let scene = walk.scenes[0]
    let trust = Condition.variable(Reference(0), .atLeast, 2)
    let key = Condition.variable(Reference(1), .equal, 1)
    let notVisited = Condition.not(.visits(Reference(2), .greater, 0))
    #expect(
      scene.beats[0].passages.map(\.when) == [
        .when(.or(.and(trust, notVisited), key)), .otherwise, .when(.visits(Reference(0), .greater, 1)),
        .otherwise, .always,
      ])
    #expect(scene.beats[0].passages[2].block == .bullets([[.paragraph(Prose("Weer hier."))]]))
    let sit = scene.beats[0].choices[0]
    #expect(sit.id == ChoiceID("ga-zitten") && sit.isOnce && !sit.isDetour && sit.condition == key)
    #expect(sit.changes == [.add(Reference(0), -1), .set(Reference(1), false), .role(RoleID("senior"))])
    #expect(sit.told == [Passage(when: .when(.role(RoleID("senior"))), block: .paragraph(Prose("Je zit.")))])
    #expect(
      scene.beats.map { $0.choices.map(\.target) } == [
        [.scene(Reference(2)), .onward], [.end, .scene(Reference(1))], [],
      ])
    #expect(scene.beats[0].choices[1].told.first?.block == .paragraph(Prose("Een tel.")))
    #expect(scene.ending == "plein" && scene.isPlace && walk.scenes[1].place == Reference(0))
    #expect(walk.scenes[1].beats[0].choices[0].target == .back)
  }

  @Test("A choice that is asked for by name is found in its scene")
  func chosen() throws {
    let walk = try theWalk(
      "## A\n\nX.\n\n- [Ga](#b)\n\n## B\n\n`als gekozen a/ga en gekozen loop` X.\n\n- [Ga](#slot)\n- [Loop](#a)"
    )
    let wanted = Condition.and(
      .chosen(Reference(0), ChoiceID("ga")), .chosen(Reference(1), ChoiceID("loop")))
    #expect(walk.scenes[1].beats[0].passages[0].when == .when(wanted))
  }

  @Test("Links note, meet, explain and cite")
  func links() throws {
    let walk = try theWalk(
      "## A\n\n`wie: fatima`\n\n[Bord](n.md#bord), [Fatima](p.md#fatima), [wij](t.md#wij) en [web](https://x.nl).\n\n- [Wij](t.md#wij) `zijpad`\n- [Ga](#slot) `als genoteerd bord` `wis bord`",
      [
        "n.md": "---\nsoort: notitieboek\n---\n# N\n\n## Bord\n\nX.\n",
        "p.md": "---\nsoort: personen\n---\n## Fatima\n\nX.\n",
        "t.md": "---\nsoort: begrippen\n---\n# T\n\n## Wij\n\nX.\n",
      ])
    let scene = walk.scenes[0]
    // Files are read in order of path: bronnen.md, n.md, p.md, t.md.
    #expect(
      scene.people == [Reference(2)] && scene.beats[0].passages[0].entries == [Reference(1), Reference(2)])
    #expect(scene.beats[0].choices.map(\.target) == [.entry(Reference(3)), .scene(Reference(1))])
    #expect(scene.beats[0].choices[1].changes == [.erase(Reference(1))])
    let links = scene.beats[0].passages[0].block.prose[0].links
    #expect(
      links == [.entry(Reference(1)), .entry(Reference(2)), .entry(Reference(3)), .web("https://x.nl")])
  }

  @Test("Percent-encoded and decomposed links lead to the same heading")
  func encodedLinks() throws {
    let walk = try theWalk(
      "## Café\n\nX.\n\n- [A](#caf%C3%A9)\n- [B](#cafe\u{301})\n  Anders.\n- [C](1.md#slot)")
    #expect(
      walk.scenes[0].beats[0].choices.map(\.target) == [
        .scene(Reference(0)), .scene(Reference(0)), .scene(Reference(1)),
      ])
  }

  @Test("A map, its strokes and its legend")
  func map() throws {
    let walk = try theWalk(
      "# A\n\n`plek`\n\nX.\n\n```wijk\n[A]──┐\n     │\n    [B]\n```\n\n- [A](#a)\n- [B](#b)\n\n- [Naar B](#b)\n"
        .replacing("- [B](#b)\n\n- [", with: "- [B](#b)\n\nNu.\n\n- [") + "\n# B\n\n`plek`\n\nX.")
    let map = try #require(walk.map)
    #expect(map.labels.map(\.columns) == [0..<3, 4..<7] && map.labels.map(\.row) == [0, 2])
    #expect(map.edges == [WijkMap.Edge(Reference(0), Reference(1))])
    #expect(walk.scenes[0].beats[0].choices.count == 1 && walk.places.map(\.name) == ["A", "B"])
  }

  @Test("A world gives a walk its map, its people and its terms")
  func world() throws {
    let walk = try theWalk(
      "# Plein\n\n`plek` `wie: mo`\n\nX.\n\n- [Ga](#bakker)\n\n# Bakker\n\n`plek`\n\nX.",
      [
        "cursus.md": MarkedCourse.plain("wereld: wijk\n"),
        "../wijk/personen.md": "---\nsoort: personen\n---\n# P\n\n## Mo\n\nX.\n\n## Bo\n\nX.\n",
        "../wijk/kaart.md":
          "---\nsoort: kaart\n---\n```wijk\n[Plein]──[Bakker]──[School]\n```\n\n# Plein\n\nX.\n\n# Bakker\n\nX.\n\n# School\n\nX.\n",
      ])
    #expect(walk.map?.edges.count == 2 && walk.places.map(\.name) == ["Plein", "Bakker", "School"])
    #expect(walk.scenes[0].people == [Reference(1)])
  }

  @Test("Only the list right below a map explains it; a paragraph between, or chips, make it choices")
  func legend() throws {
    let head = "# A\n\n`plek`\n\nX.\n\n```wijk\n[A]\n```\n\n"
    let choices = { (rest: String) in try self.theWalk(head + rest).scenes[0].beats.flatMap(\.choices).count }
    #expect(try choices("- [A](#a)\n- [Slot](#slot)\n\nTekst.\n\n- [Ga](#slot)") == 1)
    #expect(try choices("<!-- de legenda -->\n\n- [A](#a)\n\nTekst.\n\n- [Ga](#slot)") == 1)
    #expect(try choices("Wat doe je?\n\n- [Kijk](#a)\n- [Ga](#slot)") == 2)
    #expect(try choices("- [Kijk](#a) `eenmalig`\n- [Ga](#slot)") == 2)
  }

  @Test("Single and multiple questions, with their chips")
  func optionQuestions() throws {
    let single = try theQuestion(
      "Vraag: Wat *nu*?\n\n`2 punten` `doel: kijken` `hoogstens 2 pogingen`\n`hint kost 10%` `zekerheid`\n\nKijk.\n\n- ( ) Dit `25%`\n  > Nee.\n- (x) Dat `vast`\n  > Ja.\n\n> Hint: Kijk.\n\n> Hint: Goed.\n\n> Uitleg: Zo."
    )
    #expect(
      single.id == QuestionID("vraag-wat-nu") && single.title.text == "Wat nu?"
        && single.title.marks.count == 1)
    #expect(single.points == Fraction(2) && single.goal == GoalID("kijken") && single.attempts == 2)
    #expect(single.hintCost == Fraction(1, 10) && single.asksCertainty && single.hints.count == 2)
    #expect(single.stem == [.paragraph(Prose("Kijk."))] && single.explanation == [.paragraph(Prose("Zo."))])
    guard case .single(let options) = single.kind else { throw Failure() }
    #expect(options.map(\.share) == [Fraction(1, 4), nil] && options.map(\.isFixed) == [false, true])
    #expect(options.map(\.isRight) == [false, true] && options[1].id == OptionID("dat"))
    let multiple = try theQuestion(
      "Vraag: A\n\n`kies-1` `schud`\n\n- [x] Ja\n  > A.\n\n  > Gemist: Die ene.\n- [ ] Nee\n  > B.\n\n> Gemist: Iets."
    )
    guard case .multiple(let marks, .pick(1)) = multiple.kind else { throw Failure() }
    #expect(
      marks[0].missed == [.paragraph(Prose("Die ene."))] && multiple.missed == [.paragraph(Prose("Iets."))])
    #expect(multiple.shuffles)
  }

  @Test("Order, match, gaps, short text, numbers, reflection and scale")
  func otherQuestions() throws {
    guard
      case .order(let items, allOrNothing: true) = try theQuestion(
        "Volgorde: A\n\n`alles-of-niets`\n\n1. Een\n   > Ja.\n2. Twee"
      ).kind
    else { throw Failure() }
    #expect(items.map(\.text.text) == ["Een", "Twee"] && items[0].feedback == [.paragraph(Prose("Ja."))])
    guard
      case .match(let left, let right, let spare, _) = try theQuestion(
        "Koppel: A\n\n- *a* → b\n- c -> d\n- → e"
      ).kind
    else { throw Failure() }
    #expect(
      left.map(\.text.text) == ["a", "c"] && right.map(\.text.text) == ["b", "d"]
        && spare.map(\.text.text) == ["e"])
    #expect(left[0].text.marks == [Prose.Mark(range: 0..<1, style: .emphasis)])
    guard
      case .gaps(let lines, let gaps, exact: true, _) = try theQuestion(
        "Vul in: A\n\n`exact`\n\nTel `= vijf \\| 5 | V` en `kies: a / (b)`."
      ).kind
    else { throw Failure() }
    #expect(
      lines == [[.text("Tel "), .gap(0), .text(" en "), .gap(1), .text(".")]]
        && gaps[0] == .typed(["vijf", "5", "V"]))
    let short = try theQuestion("Vul in: A\n\nHet heet `= brandstof`")
    #expect(
      short.kind == .shortText(["brandstof"], exact: false) && short.stem == [.paragraph(Prose("Het heet"))])
    let number = try theQuestion(
      "Getal: A\n\n- `= 20`\n  > Ja.\n- `= 15..25` `50%`\n- `= 1,5 ± 0.1` `0%`\n- `= -3`")
    guard case .number(let keys) = number.kind else { throw Failure() }
    #expect(keys.map(\.low) == [Fraction(20), Fraction(15), Fraction(7, 5), Fraction(-3)])
    #expect(keys.map(\.high) == [Fraction(20), Fraction(25), Fraction(8, 5), Fraction(-3)])
    #expect(keys.map(\.share) == [.one, Fraction(1, 2), .zero, .one])
    #expect(try theQuestion("Reflectie: A\n\n`open`\n\nTekst.").kind == .reflection)
    #expect(
      try theQuestion("Reflectie: A\n\n`schaal 1..5: nooit - altijd`").kind
        == .scale(1...5, low: "nooit", high: "altijd"))
  }

  @Test("A repair has both texts, what kind of file they are, and the rest as its stem")
  func repair() throws {
    let chips = "`2 punten` `hoogstens 3 pogingen` `hint kost 10%`"
    let question = try theQuestion(
      "Herstel: A\n\n\(chips)\n\nKijk:\n\n- een\n\n\(DiagnosticExamples.broken)\(DiagnosticExamples.mended)Klaar?\n\n> Hint: B.\n\n> Uitleg: C."
    )
    #expect(
      question.kind
        == .repair(
          Question.Repair(
            broken: "---\nsoort: les\n---\n##A\n\nTekst.", repaired: "---\nsoort: les\n---\n## A\n\nTekst.",
            file: .lesson)))
    #expect(question.isMarked && question.points == Fraction(2) && question.attempts == 3)
    #expect(question.stem.count == 3 && question.hints.count == 1 && question.explanation.count == 1)
  }

  @Test(
    "The kind of file follows from the mended text",
    arguments: [
      ("---\nsoort: les\n---", .lesson), ("---\ntitel: x\nsoort:   toets # ja\n---", .test),
      ("---\nkind: walk\n---", .walk), ("---\nsoort: begrippen\n---", .terms),
      ("---\nsoort: kaart\n---", .course), ("---\ntitel: soort\n---\nsoort: les", .course),
      ("soort: les", .course), ("---\nsoort: lees", .course),
    ] as [(String, Question.Repair.File)])
  func repairFile(text: String, file: Question.Repair.File) throws {
    let question = try theQuestion("Herstel: A\n\n```\nx\n```\n\n``` hersteld\n\(text)\n```")
    guard case .repair(let repair) = question.kind else { throw Failure() }
    #expect(repair.file == file)
  }

  @Test("A test with its chips")
  func testChips() throws {
    let chips =
      "`trek 1 uit 1` `per doel 1` `schud` `slagen-bij: 70%` `pogingen: 3` `feedback: achteraf` `eerste-antwoord-telt`"
    let body = question.replacing("\n\n- (x)", with: "\n\n`doel: kijken`\n\n- (x)")
    let files = [
      "1.md": "---\nsoort: toets\n---\n# Toets\n\n\(chips)\n\nWelkom.\n\n\(body)\n## Reflectie: B\n\nTekst.\n"
    ]
    let course = try #require(MarkedCourse(files.course(DiagnosticExamples.goals)).check().course)
    guard case .test(let test) = course.parts[0].content else { throw Failure() }
    #expect(
      test.draw == 1 && test.perGoal == 1 && test.shuffles && test.attempts == 3 && test.firstAnswerCounts)
    #expect(test.passMark.share == Fraction(7, 10) && test.feedback == .afterwards)
    #expect(test.pool == [Reference(0)] && test.reflections == [Reference(1)])
    #expect(test.introduction == [.paragraph(Prose("Welkom."))])
  }

  @Test("A pretest is a number for each goal, in Dutch and in English")
  func pretest() throws {
    for (chips, number) in [("`voortoets: per doel 2`", 2), ("`voortoets: per doel twee`", nil)]
      as [(String, Int?)]
    {
      let body = question.replacing("\n\n- (x)", with: "\n\n`doel: kijken`\n\n- (x)")
      let items = ["A", "B", "C"].map { body.replacing("## Vraag: ", with: "## Vraag: \($0) ") }
      let files = [
        "1.md":
          "---\nsoort: toets\n---\n# Toets\n\n`per doel 1` \(chips)\n\n\(items.joined(separator: "\n"))\n"
      ]
      let checked = MarkedCourse(files.course(DiagnosticExamples.goals)).compile()
      let test = checked.course?.parts.lazy.compactMap { part -> CourseModel.Test? in
        if case .test(let test) = part.content { test } else { nil }
      }.first
      #expect(test?.pretest == number)
      #expect(checked.diagnostics.contains { $0.code == .wrongValue } == (number == nil))
    }
  }

  @Test("A lesson is pages and questions in order")
  func lessonSteps() throws {
    let course = try #require(
      MarkedCourse(
        lesson("Een.\n\n### Sub\n\nTwee.\n\n\(question.replacing("## ", with: "### "))\n## Drie\n\nTekst.")
      ).check().course)
    guard case .lesson(let lesson) = course.parts[0].content else { throw Failure() }
    #expect(lesson.steps.count == 3 && lesson.steps[1] == .question(Reference(0)))
    guard case .page(let page) = lesson.steps[0] else { throw Failure() }
    #expect(page.id == PageID("les") && page.content.count == 3 && page.content[1] == .heading(Prose("Sub")))
  }

  @Test("CRLF line ends and a byte order mark give the same course")
  func lineEnds() {
    let texts = MarkedCourse(walk("## A\n\nX  \nY.\n\n- [Ga](#slot)\n  Zo.").course(DiagnosticExamples.trust))
      .texts
    let plain = CourseCompiler.compile(CourseLibrary(texts: texts), folder: "Courses/proef")
    let other = texts.mapValues { "\u{FEFF}" + $0.replacing("\n", with: "\r\n") }
    let crlf = CourseCompiler.compile(CourseLibrary(texts: other), folder: "Courses/proef")
    #expect(plain.course != nil && plain.course == crlf.course)
    #expect(plain.diagnostics.isEmpty && crlf.sourceMap.scenes == plain.sourceMap.scenes)
  }

  @Test("An English course compiles to the same model as its Dutch twin")
  func twins() throws {
    let dutch = try #require(MarkedCourse(Twins.dutch).check().course)
    let english = try #require(MarkedCourse(Twins.english).check().course)
    var same = english
    same.language = .nl
    same.contentHash = dutch.contentHash
    // The id of a question holds its kind word, and so differs; everything else is the same.
    #expect(same.questions.map(\.kind) == dutch.questions.map(\.kind))
    #expect(same.questions.map(\.hints) == dutch.questions.map(\.hints))
    #expect(same.questions.map(\.points) == dutch.questions.map(\.points))
    same.questions = dutch.questions
    #expect(ModelTests.text(same) == ModelTests.text(dutch))
    #expect(english.language == .en)
  }
}
