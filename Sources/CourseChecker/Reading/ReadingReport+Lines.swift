internal import SourceText

extension ReadingReport {
  /// The figures as plain lines.
  func lines(in language: Language) -> [String] {
    let name =
      formula == "flesch-douma"
      ? Wording(
        nl: "leesindex = Flesch-Douma; hoger is makkelijker; zegt niet voor wie de tekst te lezen is",
        en: "index = Flesch-Douma; higher is easier; it does not say who can read the text")
      : Wording(
        nl: "leesindex = Flesch; hoger is makkelijker; zegt niet voor wie de tekst te lezen is",
        en: "index = Flesch; higher is easier; it does not say who can read the text")
    var lines = [name[language], ""] + PlainText.table(levels(language))
    lines += [""] + PlainText.table(sentences(language))
    lines += [""] + hardest.map { line($0, language) }
    if mixesAddress {
      lines.append(
        Wording(
          nl: "'u' en 'je' komen allebei voor: \(course.formalAddress) en \(course.informalAddress) keer",
          en: "both 'u' and 'je' occur: \(course.formalAddress) and \(course.informalAddress) times")[
            language])
    }
    return lines
  }

  /// The five texts of some length that are hardest to read.
  private var hardest: [UnitReading] {
    let judged = units.filter {
      $0.score.words >= HardTextCheck.leastWords && $0.score.sentences >= HardTextCheck.leastSentences
    }
    return Array(
      judged.sorted { ($0.score.indexWithoutTerms, $0.place) < ($1.score.indexWithoutTerms, $1.place) }
        .prefix(5))
  }

  private func line(_ unit: UnitReading, _ language: Language) -> String {
    let index = PlainText.decimal(unit.score.indexWithoutTerms, language)
    return Wording(
      nl: "moeilijkst: \(index) \(unit.place) \(unit.title)",
      en: "hardest: \(index) \(unit.place) \(unit.title)")[language]
  }

  /// How hard the whole and the parts are to read, and how much there is to read at once.
  private func levels(_ language: Language) -> [[String]] {
    let head = [
      Wording(nl: "deel", en: "part"), Wording(nl: "leesindex", en: "index"),
      Wording(nl: "zonder vaktermen", en: "without terms"), Wording(nl: "LIX", en: "LIX"),
      Wording(nl: "scherm", en: "screen"), Wording(nl: "op rij", en: "on end"),
    ]
    return rows(head, language) { score, part in
      [score.index, score.indexWithoutTerms, score.lix].map { PlainText.decimal($0, language) }
        + (part.map { [String($0.longestScreen), String($0.longestStretch)] } ?? [])
    }
  }

  /// What makes it hard or easy.
  private func sentences(_ language: Language) -> [[String]] {
    let head = [
      Wording(nl: "deel", en: "part"), Wording(nl: "woorden", en: "words"),
      Wording(nl: "zin", en: "sentence"), Wording(nl: "langste", en: "longest"),
      Wording(nl: "boven 15", en: "over 15"), Wording(nl: "lijdend", en: "passive"),
      Wording(nl: "-ing/-atie", en: "-tion/-ment"),
    ]
    return rows(head, language) { score, _ in
      let shares = [score.shareOver15, score.sharePassive].map { PlainText.decimal($0, language) + "%" }
      return [
        String(score.words), PlainText.decimal(score.meanSentence, language), String(score.longestSentence),
      ] + shares + [PlainText.decimal(score.nominalisations, language)]
    }
  }

  /// A head, and a row for the whole, for what is told, for the questions and for each part with text.
  private func rows(
    _ head: [Wording], _ language: Language, _ figures: (ReadingScore, PartReading?) -> [String]
  ) -> [[String]] {
    let wholes = [
      (Wording(nl: "hele cursus", en: "whole course"), course),
      (Wording(nl: "tekst en feedback", en: "text and feedback"), text),
      (Wording(nl: "vragen", en: "questions"), questions),
    ]
    return [head.map { $0[language] }] + wholes.map { [$0[language]] + figures($1, nil) }
      + parts.filter { $0.text.words > 0 }.map { [$0.title] + figures($0.text, $0) }
  }
}
