import SourceText

/// A code span that is meant for the machine, with its place.
struct Chip {
  let text: String
  let span: Span

  /// The text after `word` and a space, or after `word:`; nil if the chip does not begin so.
  func rest(after word: String, colon: Bool) -> String? {
    let lead = word + (colon ? ":" : " ")
    guard text.hasPrefix(lead) else { return nil }
    return String(text.dropFirst(lead.count).drop { $0 == " " })
  }

  /// The place of the end of the chip's text.
  func span(ofLast rest: String) -> Span {
    let start = max(span.range.lowerBound, span.range.upperBound - rest.utf8.count)
    return Span(file: span.file, range: start..<span.range.upperBound)
  }

  /// The place of a word of the chip's text; of the whole where it is not found.
  func span(of word: String) -> Span {
    guard let found = text.firstRange(of: word), text.utf8.count == span.range.count else { return span }
    let start = span.range.lowerBound + text[..<found.lowerBound].utf8.count
    return Span(file: span.file, range: start..<start + word.utf8.count)
  }
}

extension CourseCompiler {
  /// Reads a chip of the form `WORD: VALUE`, in any language of the table; warns about another column's word.
  mutating func value(of chip: Chip, _ keyword: Keyword, colon: Bool = true) -> String? {
    for tongue in Language.allCases {
      guard let rest = chip.rest(after: keyword.word(tongue), colon: colon) else { continue }
      if keyword.word(tongue) != word(keyword) {
        report(.foreignWord(keyword.word(tongue), chip.span, word(keyword)))
      }
      return rest
    }
    return nil
  }

  /// Whether a chip is just the word of a keyword; warns about another column's word.
  mutating func matches(_ chip: Chip, _ keyword: Keyword) -> Bool {
    guard let found = Keyword.read(chip.text, among: [keyword], in: language) else { return false }
    if found.isForeign { report(.foreignWord(chip.text, chip.span, word(keyword))) }
    return true
  }

  /// The chips of a paragraph that holds nothing else, or nil.
  func chipParagraph(_ node: MarkdownNode?, _ text: CourseText) -> [Chip]? {
    guard let node, node.type == MarkdownKind.paragraph, node.firstChild?.type == MarkdownKind.code else {
      return nil
    }
    for child in node.children {
      let isChip = child.type == MarkdownKind.code || child.type == MarkdownKind.softbreak
      guard isChip || child.type == MarkdownKind.text && child.isBlank else { return nil }
    }
    return node.children.filter { $0.type == MarkdownKind.code }.map { chip($0, in: node, text) }
  }

  /// The chip of a code span, with the place of its text.
  func chip(_ node: MarkdownNode, in block: MarkdownNode, _ text: CourseText) -> Chip {
    // A no-break space was told, and is read as the space that was meant.
    Chip(text: node.literal.withPlainSpaces, span: text.span(of: node, in: block))
  }

  /// Reports a chip that means nothing where it stands.
  mutating func unknown(_ chip: Chip, expected: [String]) {
    if let mark = chip.text.first(where: { "“”‘’„".contains($0) }) {
      report(.curlyQuoteInChip(mark, chip.span(of: String(mark))))
      return
    }
    let first = chip.text.split(separator: " ").first.map(String.init) ?? chip.text
    let squeezed = chip.text.replacingColonsAndHyphens
    if let exact = expected.first(where: { squeezed.hasPrefix($0.replacingColonsAndHyphens) }) {
      report(.misspelledChip(chip, exact))
      return
    }
    // An example is compared by its word too: `doell: x` is near `doel: …`.
    let words = expected.map { $0.split(separator: " ").first.map(String.init) ?? $0 }
    let near =
      nearest(to: chip.text, in: expected)
      ?? nearest(to: first, in: words).flatMap { word in expected.first { $0.hasPrefix(word) } }
    report(.unknownChip(chip, near: near.map { withNumber(of: chip.text, $0) }, expected: expected))
  }
}

/// An example such as `per goal 3` with the number that somebody wrote.
private func withNumber(of text: String, _ example: String) -> String {
  let words = example.prefix { !$0.isNumber }
  guard !words.isEmpty, example.dropFirst(words.count).allSatisfy(\.isNumber),
    let own = text.split(whereSeparator: { !$0.isNumber }).first
  else { return example }
  return String(words + own)
}

extension String {
  /// The same with ordinary spaces for no-break spaces.
  fileprivate var withPlainSpaces: String {
    guard utf8.contains(where: { $0 == 0xC2 || $0 == 0xE2 }) else { return self }
    return String(map { "\u{A0}\u{202F}\u{2007}".contains($0) ? " " : $0 })
  }

  fileprivate var replacingColonsAndHyphens: String {
    filter { $0 != ":" && $0 != "-" && $0 != " " }.lowercased()
  }
}

extension Diagnostic {
  static func unknownChip(_ chip: Chip, near: String?, expected: [String]) -> Diagnostic {
    Diagnostic(
      .unknownChip, at: chip.span,
      Wording(nl: "'\(chip.text)' zegt hier niets", en: "'\(chip.text)' means nothing here"),
      hint: near.map { Wording(nl: "Bedoel je `\($0)`?", en: "Do you mean `\($0)`?") }
        ?? (expected.isEmpty ? Wording(nl: "Haal het weg.", en: "Take it out.") : nil)
        ?? Wording(
          nl: "Hier kan: \(expected.joined(separator: ", ")).",
          en: "Possible here: \(expected.joined(separator: ", "))."))
  }

  static func misspelledChip(_ chip: Chip, _ right: String) -> Diagnostic {
    Diagnostic(
      .misspelledChip, at: chip.span,
      Wording(nl: "'\(chip.text)' is niet goed geschreven", en: "'\(chip.text)' is not written right"),
      hint: Wording(nl: "Schrijf `\(right)`.", en: "Write `\(right)`."))
  }

  static func curlyQuoteInChip(_ mark: Character, _ span: Span) -> Diagnostic {
    Diagnostic(
      .curlyQuote, at: span,
      Wording(
        nl: "hier staat een krullend aanhalingsteken (\(mark))", en: "there is a curly quote (\(mark)) here"),
      hint: Wording(
        nl: "Laat het weg: hier zijn geen aanhalingstekens nodig.",
        en: "Leave it out: no quotes are needed here."),
      fixes: [Fix(span: span, replacement: "")])
  }

  static func conflictingChips(_ chip: Chip) -> Diagnostic {
    Diagnostic(
      .conflictingChips, at: chip.span,
      Wording(
        nl: "'\(chip.text)' gaat niet samen met wat ervoor staat",
        en: "'\(chip.text)' does not go with what stands before it"),
      hint: Wording(nl: "Kies één van de twee.", en: "Choose one of the two."))
  }
}
