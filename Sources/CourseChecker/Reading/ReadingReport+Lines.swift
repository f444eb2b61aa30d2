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
    var lines = [name[language], ""] + PlainText.table(table(language))
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

  private func table(_ language: Language) -> [[String]] {
    let head = [
      Wording(nl: "deel", en: "part"), Wording(nl: "woorden", en: "words"),
      Wording(nl: "leesindex", en: "index"),
      Wording(nl: "zonder vaktermen", en: "without terms"), Wording(nl: "Brouwer", en: "Brouwer"),
      Wording(nl: "LIX", en: "LIX"), Wording(nl: "zin", en: "sentence"),
      Wording(nl: "langste", en: "longest"),
      Wording(nl: "boven 15", en: "over 15"), Wording(nl: "lijdend", en: "passive"),
      Wording(nl: "-ing/-atie", en: "-tion/-ment"), Wording(nl: "scherm", en: "screen"),
      Wording(nl: "op rij", en: "on end"),
    ].map { $0[language] }
    var rows = [head, row(Wording(nl: "hele cursus", en: "whole course")[language], course, nil, language)]
    rows.append(row(Wording(nl: "tekst en feedback", en: "text and feedback")[language], text, nil, language))
    rows.append(row(Wording(nl: "vragen", en: "questions")[language], questions, nil, language))
    for part in parts {
      if part.text.words > 0 { rows.append(row(part.title, part.text, part, language)) }
    }
    return rows
  }

  private func row(_ title: String, _ score: ReadingScore, _ part: PartReading?, _ language: Language)
    -> [String]
  {
    let numbers = [
      score.index, score.indexWithoutTerms, score.brouwer ?? 0, score.lix, score.meanSentence,
    ].map { PlainText.decimal($0, language) }
    let shares = [score.shareOver15, score.sharePassive].map { PlainText.decimal($0, language) + "%" }
    return [title, String(score.words)] + numbers + [String(score.longestSentence)] + shares
      + [PlainText.decimal(score.nominalisations, language)]
      + (part.map { [String($0.longestScreen), String($0.longestStretch)] } ?? [])
  }
}
