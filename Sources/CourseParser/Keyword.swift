import SourceText

/// The words of the course language: one table, so that a third language is one more column.
enum Keyword: UInt8, CaseIterable {
  // Front matter
  case kind, title, language, version, duration, audience, goals, variables, certificate, passAt, issuer
  case accreditation, register, points, minimum, sensitive, world, id, from, to, start, name
  // Kinds of file
  case lesson, walk, test, notebook, people, terms, sources, map
  // Chips
  case `if`, `else`, `do`, note, erase, once, detour, role, place, who, goal, ending, draw, outOf, perGoal
  case shuffle, attempts, feedback, afterwards, directly, atMost, attemptsWord, hintCosts, firstAnswerCounts
  case allOrNothing, partial, plusMinus, rowByRow, pick, certainty, fixed, open, exact, scale, pickGap
  case withGuessCorrection, seen, validUntil, period, number, point, years, year, months, month
  // Conditions
  case and, or, not, visited, visits, noted, chosen, right, yes, no
  // Targets
  case onward, back, end
  // Questions
  case question, order, match, fillIn, numberQuestion, reflection, hint, explanation, missed, repair,
    repaired, pretest
  // Units
  case minutes, minute, hour
  // Trials
  case expect

  /// The word in a language of the table.
  func word(_ language: Language) -> String { words[language] }

  private var words: Wording { Self.columns[Int(rawValue)] }

  /// The table by case, so that looking a word up costs nothing.
  private static let columns: [Wording] = allCases.map { table[$0] ?? Wording(nl: "\($0)", en: "\($0)") }

  /// Finds which of `keywords` `text` is, and whether it is a word of another language's column.
  static func read(_ text: some StringProtocol, among keywords: [Keyword], in language: Language)
    -> (keyword: Keyword, isForeign: Bool)?
  {
    if let own = keywords.first(where: { $0.word(language) == text }) { return (own, false) }
    for other in Language.allCases where other != language {
      if let foreign = keywords.first(where: { $0.word(other) == text }) { return (foreign, true) }
    }
    return nil
  }

  private static let table: [Keyword: Wording] = [
    .expect: Wording(nl: "verwacht", en: "expect"),
    .kind: Wording(nl: "soort", en: "kind"),
    .title: Wording(nl: "titel", en: "title"),
    .language: Wording(nl: "taal", en: "language"),
    .version: Wording(nl: "versie", en: "version"),
    .duration: Wording(nl: "duur", en: "duration"),
    .audience: Wording(nl: "voor", en: "for"),
    .goals: Wording(nl: "leerdoelen", en: "goals"),
    .variables: Wording(nl: "variabelen", en: "variables"),
    .certificate: Wording(nl: "certificaat", en: "certificate"),
    .passAt: Wording(nl: "slagen-bij", en: "pass-at"),
    .issuer: Wording(nl: "uitgever", en: "issuer"),
    .accreditation: Wording(nl: "accreditatie", en: "accreditation"),
    .register: Wording(nl: "register", en: "register"),
    .points: Wording(nl: "punten", en: "points"),
    .minimum: Wording(nl: "minimum", en: "minimum"),
    .sensitive: Wording(nl: "gevoelig", en: "sensitive"),
    .world: Wording(nl: "wereld", en: "world"),
    .id: Wording(nl: "id", en: "id"),
    .from: Wording(nl: "van", en: "from"),
    .to: Wording(nl: "tot", en: "to"),
    .start: Wording(nl: "begin", en: "start"),
    .name: Wording(nl: "naam", en: "name"),
    .lesson: Wording(nl: "les", en: "lesson"),
    .walk: Wording(nl: "wandeling", en: "walk"),
    .test: Wording(nl: "toets", en: "test"),
    .notebook: Wording(nl: "notitieboek", en: "notebook"),
    .people: Wording(nl: "personen", en: "people"),
    .terms: Wording(nl: "begrippen", en: "terms"),
    .sources: Wording(nl: "bronnen", en: "sources"),
    .map: Wording(nl: "kaart", en: "map"),
    .if: Wording(nl: "als", en: "if"),
    .else: Wording(nl: "anders", en: "else"),
    .do: Wording(nl: "doe", en: "do"),
    .note: Wording(nl: "noteer", en: "note"),
    .erase: Wording(nl: "wis", en: "erase"),
    .once: Wording(nl: "eenmalig", en: "once"),
    .detour: Wording(nl: "zijpad", en: "detour"),
    .role: Wording(nl: "rol", en: "role"),
    .place: Wording(nl: "plek", en: "place"),
    .who: Wording(nl: "wie", en: "who"),
    .goal: Wording(nl: "doel", en: "goal"),
    .ending: Wording(nl: "einde", en: "end"),
    .draw: Wording(nl: "trek", en: "draw"),
    .outOf: Wording(nl: "uit", en: "of"),
    .perGoal: Wording(nl: "per doel", en: "per goal"),
    .shuffle: Wording(nl: "schud", en: "shuffle"),
    .attempts: Wording(nl: "pogingen", en: "attempts"),
    .feedback: Wording(nl: "feedback", en: "feedback"),
    .afterwards: Wording(nl: "achteraf", en: "afterwards"),
    .directly: Wording(nl: "direct", en: "direct"),
    .atMost: Wording(nl: "hoogstens", en: "at most"),
    .attemptsWord: Wording(nl: "pogingen", en: "attempts"),
    .hintCosts: Wording(nl: "hint kost", en: "hint costs"),
    .firstAnswerCounts: Wording(nl: "eerste-antwoord-telt", en: "first-answer-counts"),
    .allOrNothing: Wording(nl: "alles-of-niets", en: "all-or-nothing"),
    .partial: Wording(nl: "deels", en: "partial"),
    .plusMinus: Wording(nl: "plus-min", en: "plus-minus"),
    .rowByRow: Wording(nl: "rij-voor-rij", en: "row-by-row"),
    .pick: Wording(nl: "kies", en: "pick"),
    .certainty: Wording(nl: "zekerheid", en: "certainty"),
    .fixed: Wording(nl: "vast", en: "fixed"),
    .open: Wording(nl: "open", en: "open"),
    .exact: Wording(nl: "exact", en: "exact"),
    .scale: Wording(nl: "schaal", en: "scale"),
    .pickGap: Wording(nl: "kies", en: "pick"),
    .withGuessCorrection: Wording(nl: "met gokcorrectie", en: "with guess correction"),
    .seen: Wording(nl: "gezien", en: "seen"),
    .validUntil: Wording(nl: "geldig tot", en: "valid until"),
    .period: Wording(nl: "periode", en: "period"),
    .number: Wording(nl: "nummer", en: "number"),
    .point: Wording(nl: "punt", en: "point"),
    .years: Wording(nl: "jaar", en: "years"),
    .year: Wording(nl: "jaar", en: "year"),
    .months: Wording(nl: "maanden", en: "months"),
    .month: Wording(nl: "maand", en: "month"),
    .and: Wording(nl: "en", en: "and"),
    .or: Wording(nl: "of", en: "or"),
    .not: Wording(nl: "niet", en: "not"),
    .visited: Wording(nl: "bezocht", en: "visited"),
    .visits: Wording(nl: "bezoeken", en: "visits"),
    .noted: Wording(nl: "genoteerd", en: "noted"),
    .chosen: Wording(nl: "gekozen", en: "chosen"),
    .right: Wording(nl: "goed", en: "right"),
    .yes: Wording(nl: "ja", en: "yes"),
    .no: Wording(nl: "nee", en: "no"),
    .onward: Wording(nl: "verder", en: "on"),
    .back: Wording(nl: "terug", en: "back"),
    .end: Wording(nl: "einde", en: "end"),
    .question: Wording(nl: "Vraag", en: "Question"),
    .order: Wording(nl: "Volgorde", en: "Order"),
    .match: Wording(nl: "Koppel", en: "Match"),
    .fillIn: Wording(nl: "Vul in", en: "Fill in"),
    .numberQuestion: Wording(nl: "Getal", en: "Number"),
    .reflection: Wording(nl: "Reflectie", en: "Reflection"),
    .hint: Wording(nl: "Hint", en: "Hint"),
    .explanation: Wording(nl: "Uitleg", en: "Explanation"),
    .missed: Wording(nl: "Gemist", en: "Missed"),
    .repair: Wording(nl: "Herstel", en: "Repair"),
    .repaired: Wording(nl: "hersteld", en: "repaired"),
    .pretest: Wording(nl: "voortoets", en: "pretest"),
    .minutes: Wording(nl: "minuten", en: "minutes"),
    .minute: Wording(nl: "minuut", en: "minute"),
    .hour: Wording(nl: "uur", en: "hour"),
  ]
}
