internal import SourceText

extension StructureReport {
  /// The figures as plain lines.
  func lines(in language: Language) -> [String] {
    let time = PlainText.decimal(minutes, language)
    let declared = declaredMinutes.map {
      Wording(nl: " (de cursus zegt \($0))", en: " (the course says \($0))")
    }
    let head = Wording(
      nl:
        "\(words) woorden; geschatte duur \(time) minuten\(declared?.nl ?? ""); \(decisionShare)% van de stappen is een keuze of vraag",
      en:
        "\(words) words; estimated time \(time) minutes\(declared?.en ?? ""); \(decisionShare)% of the steps is a choice or a question"
    )
    var lines = [head[language], ""] + PlainText.table(table(language))
    for part in parts {
      if let walk = part.walk { lines += ["", part.title] + walk.lines(in: language).map { "  " + $0 } }
    }
    if !spacing.isEmpty { lines += [""] + PlainText.table(spacingTable(language)) }
    return lines
  }

  private func table(_ language: Language) -> [[String]] {
    let head = [
      Wording(nl: "deel", en: "part"), Wording(nl: "soort", en: "kind"), Wording(nl: "stukken", en: "pieces"),
      Wording(nl: "vragen", en: "questions"), Wording(nl: "woorden", en: "words"),
      Wording(nl: "minuten", en: "minutes"),
    ]
    return [head.map { $0[language] }]
      + parts.map { part in
        [
          part.title, Self.kind(part.kind)[language], String(part.size), String(part.questions),
          String(part.words),
          PlainText.decimal(part.minutes, language),
        ]
      }
  }

  private func spacingTable(_ language: Language) -> [[String]] {
    let head = [
      Wording(nl: "doel", en: "goal"), Wording(nl: "stappen tot oefening", en: "steps to practice"),
      Wording(nl: "snel", en: "soon"), Wording(nl: "later nog eens", en: "again later"),
    ]
    return [head.map { $0[language] }]
      + spacing.map { goal in
        [
          goal.goal, goal.stepsToPractice.map(String.init) ?? "-", PlainText.yesNo(goal.isSoon)[language],
          PlainText.yesNo(goal.isLater)[language],
        ]
      }
  }

  private static func kind(_ name: String) -> Wording {
    switch name {
    case "lesson": Wording(nl: "les", en: "lesson")
    case "walk": Wording(nl: "wandeling", en: "walk")
    default: Wording(nl: "toets", en: "test")
    }
  }
}

extension StructureReport.WalkLine {
  /// The figures of a walk as plain lines.
  func lines(in language: Language) -> [String] {
    let lengths = [shortest.map(String.init) ?? "-", longest.map(String.init) ?? "-"]
    let scenesSeen = PlainText.decimal(medianScenes, language)
    let choicesMade = PlainText.decimal(medianChoices, language)
    let wordsRead = PlainText.decimal(medianWords, language)
    return [
      Wording(
        nl:
          "\(scenes) scènes, \(endings) eindes, \(choices) keuzes (hoogstens \(mostChoices) tegelijk); \(decisionShare)% van de scènes is een keuze of vraag",
        en:
          "\(scenes) scenes, \(endings) endings, \(choices) choices (at most \(mostChoices) at once); \(decisionShare)% of the scenes is a choice or a question"
      ),
      ways.map { PlainText.large($0) }.map {
        Wording(
          nl: "\($0) wegen naar een einde, van \(lengths[0]) tot \(lengths[1]) scènes",
          en: "\($0) ways to an end, of \(lengths[0]) to \(lengths[1]) scenes")
      }
        ?? Wording(
          nl: "je kunt rondlopen, dus wegen zijn niet te tellen; de kortste heeft \(lengths[0]) scènes",
          en: "ways can go round, so they cannot be counted; the shortest has \(lengths[0]) scenes"),
      Wording(
        nl:
          "toevallige weg (midden van \(sampled[0]) die een einde haalden, van \(sampled[1])): \(scenesSeen) scènes, \(choicesMade) keuzes (\(choiceRange[0]) tot \(choiceRange[1])), \(wordsRead) woorden, \(seenShare)% van de scènes",
        en:
          "random way (median of \(sampled[0]) that came to an end, of \(sampled[1])): \(scenesSeen) scenes, \(choicesMade) choices (\(choiceRange[0]) to \(choiceRange[1])), \(wordsRead) words, \(seenShare)% of the scenes"
      ),
      Wording(
        nl: "hier komt iedereen langs: \(bottlenecks.joined(separator: "; "))",
        en: "everybody passes here: \(bottlenecks.joined(separator: "; "))"),
    ].map { $0[language] }
  }
}
