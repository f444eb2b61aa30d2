import CourseModel
import SourceText

/// The pairs of a map in front matter, read by key: what was not asked for is reported as unknown.
struct FrontMatterMap {
  let pairs: [FrontMatterPair]
  let language: Language
  let owner: Span
  /// Whether the pairs could not be read wholly: then nothing is told to be missing.
  let isBroken: Bool
  private var diagnostics: [Diagnostic] = []

  init(pairs: [FrontMatterPair], language: Language, owner: Span, isBroken: Bool = false) {
    self.pairs = pairs
    self.language = language
    self.owner = owner
    self.isBroken = isBroken
  }

  /// Whether something was reported that was not yet taken.
  var hasReported: Bool { !diagnostics.isEmpty }

  /// What was found since this was last asked.
  mutating func takeDiagnostics() -> [Diagnostic] {
    defer { diagnostics = [] }
    return diagnostics
  }

  /// Reports every key that is none of `known`.
  mutating func checkKeys(_ known: [Keyword]) {
    var seen: Set<Keyword> = []
    for key in pairs.map(\.key) {
      guard let found = Keyword.read(key.text, among: known, in: language) else {
        let near = NearMiss.nearest(to: key.text, in: known.map { $0.word(language) })
        diagnostics.append(.unknownKey(key, near: near, known: known.map { $0.word(language) }))
        continue
      }
      if !seen.insert(found.keyword).inserted { diagnostics.append(.duplicateKey(key.text, key.span)) }
      if found.isForeign {
        diagnostics.append(.foreignWord(key.text, key.span, found.keyword.word(language)))
      }
    }
  }

  /// The value of a key, if it is there.
  func value(_ keyword: Keyword) -> FrontMatterValue? {
    pairs.first { pair in Language.allCases.contains { keyword.word($0) == pair.key.text } }?.value
  }

  /// A key, if it is there.
  func key(_ keyword: Keyword) -> FrontMatterKey? {
    pairs.first { pair in Language.allCases.contains { keyword.word($0) == pair.key.text } }?.key
  }

  /// The text of a key; reports a key that is missing or empty if it is required.
  mutating func text(_ keyword: Keyword, required: Bool = false) -> String? {
    guard let value = value(keyword) else {
      if required, !isBroken { diagnostics.append(.missingKey(keyword.word(language), owner)) }
      return nil
    }
    if let text = value.text { return text }
    if case .scalar = value.content {
      if required, !isBroken { diagnostics.append(.missingKey(keyword.word(language), value.span)) }
    } else {
      diagnostics.append(
        .wrongValue(value.span, nl: "hier hoort één tekst", en: "there should be one text here"))
    }
    return nil
  }

  /// The pairs of a key whose value is a map.
  mutating func map(_ keyword: Keyword) -> FrontMatterMap? {
    guard let value = value(keyword), !value.isEmpty else { return nil }
    guard case .map(let pairs) = value.content else {
      diagnostics.append(
        .wrongValue(
          value.span, nl: "hier horen regels 'naam: waarde'", en: "there should be lines 'name: value' here"))
      return nil
    }
    return FrontMatterMap(pairs: pairs, language: language, owner: value.span, isBroken: isBroken)
  }

  /// The texts of a key whose value is a list.
  mutating func texts(_ keyword: Keyword) -> [(text: String, span: Span)] {
    guard let value = value(keyword) else { return [] }
    switch value.content {
    case .list(let items):
      for item in items where item.text == nil {
        diagnostics.append(
          .wrongValue(item.span, nl: "hier hoort één tekst", en: "there should be one text here"))
      }
      return items.compactMap { item in item.text.map { ($0, item.span) } }
    case .scalar(let text): return text.isEmpty ? [] : [(text, value.span)]
    case .map:
      diagnostics.append(
        .wrongValue(
          value.span, nl: "hier hoort een lijst als [a, b]", en: "there should be a list like [a, b]"))
      return []
    }
  }

  /// The minutes that a key says: `60 minuten`, `1 uur`.
  mutating func minutes(_ keyword: Keyword) -> Int? {
    guard let text = text(keyword), let span = value(keyword)?.span else { return nil }
    let words = text.split(separator: " ")
    if words.count == 2, let number = Int(words[0]), number >= 0, number < 100_000,
      let unit = Keyword.read(words[1], among: [.minutes, .minute, .hour], in: language)
        ?? (words[1] == "hours" ? (.hour, false) : nil)
    {
      return unit.keyword == .hour ? number * 60 : number
    }
    let example = "60 \(Keyword.minutes.word(language))"
    diagnostics.append(
      .wrongValue(
        span, nl: "'\(text)' is geen tijdsduur als '\(example)'",
        en: "'\(text)' is no duration like '\(example)'"))
    return nil
  }

  /// The share that a key says: `70%`.
  mutating func passMark(_ keyword: Keyword, required: Bool) -> PassMark? {
    guard let text = text(keyword, required: required), let span = value(keyword)?.span else { return nil }
    if let mark = PassMark(reading: text, in: language) { return mark }
    diagnostics.append(
      .wrongValue(
        span, nl: "'\(text)' is geen percentage van 0% tot 100%",
        en: "'\(text)' is no percentage from 0% to 100%"))
    return nil
  }

  /// Adds a diagnostic that a reader of these pairs found.
  mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }
}

extension PassMark {
  /// Reads `70%` and `70% met gokcorrectie`.
  init?(reading text: String, in language: Language) {
    var rest = Substring(text)
    var corrects = false
    for tongue in Language.allCases where rest.hasSuffix(Keyword.withGuessCorrection.word(tongue)) {
      rest = rest.dropLast(Keyword.withGuessCorrection.word(tongue).count)
      corrects = true
    }
    guard let share = Fraction(percentage: rest.filter { $0 != " " }) else { return nil }
    self.init(share: share, correctsForGuessing: corrects)
  }
}

extension Fraction {
  /// Reads `70%` or `12,5%` as a share from 0 to 1.
  init?(percentage text: String) {
    guard text.hasSuffix("%"), let number = Fraction(decimal: String(text.dropLast())) else { return nil }
    guard number.numerator >= 0, number.numerator <= 100 * number.denominator else { return nil }
    self.init(number.numerator, number.denominator * 100)
  }

  /// Reads a whole or decimal number of at most nine digits, with a decimal comma or point.
  init?(decimal text: String) {
    var digits = ""
    var places: Int?
    var sign = 1
    for (index, character) in text.enumerated() {
      if index == 0, character == "-" || character == "+" || character == "\u{2212}" {
        sign = character == "+" ? 1 : -1
      } else if character == "," || character == "." {
        guard places == nil, !digits.isEmpty else { return nil }
        places = 0
      } else if let digit = character.wholeNumberValue, character.isASCII, digits.count < 9 {
        digits.append(character)
        _ = digit
        if let count = places { places = count + 1 }
      } else {
        return nil
      }
    }
    guard let value = Int(digits), places != 0 else { return nil }
    let denominator = (0..<(places ?? 0)).reduce(1) { result, _ in result * 10 }
    self.init(sign * value, denominator)
  }
}

extension Diagnostic {
  static func unknownKey(_ key: FrontMatterKey, near: String?, known: [String]) -> Diagnostic {
    Diagnostic(
      .unknownKey, at: key.span,
      Wording(
        nl: "de sleutel '\(key.text)' bestaat hier niet", en: "the key '\(key.text)' is not known here"),
      hint: near.map { Wording(nl: "Bedoel je '\($0)'?", en: "Do you mean '\($0)'?") }
        ?? Wording(
          nl: "Hier kan: \(known.joined(separator: ", ")).",
          en: "Possible here: \(known.joined(separator: ", "))."))
  }

  static func missingKey(_ key: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .missingKey, at: span, Wording(nl: "hier ontbreekt '\(key)'", en: "'\(key)' is missing here"),
      hint: Wording(nl: "Voeg een regel toe: \(key): …", en: "Add a line: \(key): …"))
  }

  static func wrongValue(_ span: Span, nl: String, en: String, hint: Wording? = nil) -> Diagnostic {
    Diagnostic(
      .wrongValue, at: span, Wording(nl: nl, en: en),
      hint: hint
        ?? Wording(
          nl: "Verbeter de waarde, of haal de regel weg.", en: "Correct the value, or take the line out."))
  }

  static func foreignWord(_ word: String, _ span: Span, _ own: String) -> Diagnostic {
    Diagnostic(
      .wrongLanguageWord, at: span,
      Wording(
        nl: "'\(word)' is geen woord van de taal van deze cursus",
        en: "'\(word)' is no word of this course's language"),
      hint: Wording(nl: "Schrijf '\(own)'.", en: "Write '\(own)'."))
  }
}
