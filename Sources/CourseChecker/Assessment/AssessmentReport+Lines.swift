internal import SourceText

extension AssessmentReport {
  /// The figures as plain lines.
  func lines(in language: Language) -> [String] {
    var lines = goals.isEmpty ? [] : PlainText.table(table(language))
    for test in tests { lines += ["", test.title] + test.lines(in: language).map { "  " + $0 } }
    lines += ["", practiceKeys.line(Wording(nl: "lessen en wandelingen", en: "lessons and walks"), language)]
    return lines
  }

  private func table(_ language: Language) -> [[String]] {
    let head = [
      Wording(nl: "doel", en: "goal"), Wording(nl: "uitgelegd", en: "taught"),
      Wording(nl: "geoefend", en: "practised"),
    ].map { $0[language] }
    let tests = tests.flatMap { test in
      [
        Wording(nl: "vragen \(test.part)", en: "items \(test.part)")[language],
        Wording(nl: "punten", en: "points")[language],
      ]
    }
    return [head + tests]
      + goals.map { goal in
        [goal.goal, String(goal.taught), String(goal.practised)]
          + zip(goal.items, goal.points).flatMap { [String($0), $1] }
      }
  }
}

extension AssessmentReport.TestLine {
  /// The figures of a test as plain lines.
  func lines(in language: Language) -> [String] {
    let tries = attempts.map(String.init) ?? Wording(nl: "onbeperkt", en: "no limit")[language]
    let corrected =
      correctsForGuessing
      ? Wording(nl: " met gokcorrectie", en: " with guess correction") : Wording(nl: "", en: "")
    let points = maximum[0] == maximum[1] ? maximum[0] : "\(maximum[0])-\(maximum[1])"
    let least = cut[0] == cut[1] ? cut[0] : "\(cut[0])-\(cut[1])"
    let kindList = kinds.sorted { $0.key < $1.key }.map { "\($0.value) \(Self.word($0.key)[language])" }
      .joined(separator: ", ")
    return [
      Wording(
        nl: "\(drawn) getrokken uit \(pool) vragen (\(kindList)); pogingen: \(tries)",
        en: "\(drawn) drawn from \(pool) items (\(kindList)); attempts: \(tries)")[language],
      Wording(
        nl:
          "slagen bij \(passMark)%\(corrected.nl): \(least) van \(points) punten; blind gokken geeft gemiddeld \(PlainText.decimal(guessed, language))",
        en:
          "pass at \(passMark)%\(corrected.en): \(least) of \(points) points; blind guessing gives \(PlainText.decimal(guessed, language)) on average"
      )[
        language],
      guessing.line(language), keys.line(Wording(nl: "toets", en: "test"), language),
    ]
  }
}

extension AssessmentReport.TestLine {
  /// A kind of question as authors call it.
  private static func word(_ kind: String) -> Wording {
    switch kind {
    case "yes-no": Wording(nl: "ja of nee", en: "yes or no")
    case "single": Wording(nl: "één antwoord", en: "one answer")
    case "multiple": Wording(nl: "meer antwoorden", en: "several answers")
    case "order": Wording(nl: "volgorde", en: "order")
    case "match": Wording(nl: "koppelen", en: "matching")
    case "gaps": Wording(nl: "invullen", en: "gaps")
    case "short-text": Wording(nl: "kort antwoord", en: "short text")
    case "number": Wording(nl: "getal", en: "number")
    case "reflection": Wording(nl: "eigen antwoord", en: "own answer")
    case "scale": Wording(nl: "schaal", en: "scale")
    default: Wording(nl: kind, en: kind)
    }
  }
}

extension AssessmentReport.Guessing {
  /// The chance as a plain line.
  func line(_ language: Language) -> String {
    let (least, most) = (Percent.text(low), Percent.text(high))
    let all = inAllAttempts.map { Percent.text($0) }
    let more = all.map {
      Wording(
        nl: "; in alle pogingen samen ongeveer \($0.nl)", en: "; in all attempts together about \($0.en)")
    }
    let chance =
      isExact
      ? Wording(nl: "\(most.nl) (exact)", en: "\(most.en) (exact)")
      : Wording(nl: "tussen \(least.nl) en \(most.nl)", en: "between \(least.en) and \(most.en)")
    return Wording(
      nl: "kans dat blind gokken slaagt: \(chance.nl)\(more?.nl ?? "")",
      en: "chance that blind guessing passes: \(chance.en)\(more?.en ?? "")")[language]
  }
}

extension AssessmentReport.Keys {
  /// The keys as a plain line.
  func line(_ what: Wording, _ language: Language) -> String {
    let places = positions.map(String.init).joined(separator: "-")
    let tail = Percent.text(positionTail)[language]
    let (more, fewer) = (Percent.text(longestTail)[language], Percent.text(longestLowTail)[language])
    return Wording(
      nl:
        "goede antwoorden per plek (\(what.nl)): \(places), kans \(tail); langste is goed bij \(longest) van \(compared), kans op zoveel of meer \(more), op zo weinig of minder \(fewer)",
      en:
        "keys by place (\(what.en)): \(places), chance \(tail); the longest is right in \(longest) of \(compared), chance of so many or more \(more), of so few or fewer \(fewer)"
    )[
      language]
  }
}
