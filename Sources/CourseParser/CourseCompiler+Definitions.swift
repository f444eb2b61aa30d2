import SourceText

extension CourseCompiler {
  /// Reports link definitions that do not do what they look like (traps 7, 17 and 18).
  ///
  /// CommonMark leaves definitions out of its tree: the first of two wins and an unused one vanishes.
  mutating func checkDefinitions(_ text: CourseText) {
    guard text.mayDefineLinks else { return }
    var seen: [String: Span] = [:]
    let uses = BracketedTexts(text)
    var isFenced = false
    for number in text.bodyLine..<text.source.lineStarts.count {
      let line = text.source.rangeOfLine(number + 1)
      let content = text.source.text(line)
      if content.hasPrefix("```") || content.hasPrefix("~~~") { isFenced.toggle() }
      guard !isFenced, content.hasPrefix("["), let close = content.firstRange(of: "]:") else { continue }
      let label = String(content[content.index(after: content.startIndex)..<close.lowerBound])
      let span = Span(
        file: text.index, range: line.lowerBound..<line.lowerBound + content[..<close.upperBound].utf8.count)
      checkDefinition(label, span, uses, &seen)
    }
  }

  private mutating func checkDefinition(
    _ label: String, _ span: Span, _ uses: BracketedTexts, _ seen: inout [String: Span]
  ) {
    let name = BracketedTexts.name(label)
    if name.hasPrefix("^") {
      report(.footnote(label, span))
    } else if name == "x" || name.isEmpty {
      report(.definitionOfMark(label, span))
    } else if let first = seen[name] {
      report(.duplicateDefinition(label, span, first: first))
    } else if !uses.isUsed(name) {
      report(.unusedDefinition(label, span))
    }
    if seen[name] == nil { seen[name] = span }
  }
}

extension Diagnostic {
  static func footnote(_ label: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .brokenLink, at: span,
      Wording(
        nl: "voetnoten als '[\(label)]' bestaan hier niet",
        en: "there are no footnotes like '[\(label)]' here"),
      hint: Wording(
        nl: "Zet een link naar de bron in de tekst: [bron](bestand.md#kop).",
        en: "Put a link to the source in the text: [source](file.md#heading)."))
  }

  static func definitionOfMark(_ label: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .brokenLink, at: span,
      Wording(nl: "hierdoor wordt elke [\(label)] een link", en: "this makes a link of every [\(label)]"),
      hint: Wording(nl: "Geef de link een andere naam.", en: "Give the link another name."))
  }

  static func duplicateDefinition(_ label: String, _ span: Span, first: Span) -> Diagnostic {
    Diagnostic(
      .brokenLink, at: span,
      Wording(
        nl: "'[\(label)]:' staat er al, en de eerste telt",
        en: "'[\(label)]:' is there already, and the first counts"),
      hint: Wording(
        nl: "Geef de tweede een andere naam, of haal hem weg.",
        en: "Give the second another name, or take it out."),
      notes: [Note(span: first, text: Wording(nl: "hier staat de eerste", en: "the first one is here"))])
  }

  static func unusedDefinition(_ label: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .hiddenText, at: span,
      Wording(
        nl: "niets gebruikt '[\(label)]:', dus dit wordt niet getoond",
        en: "nothing uses '[\(label)]:', so this is not shown"),
      hint: Wording(
        nl: "Schrijf [tekst][\(label)], of haal de regel weg.",
        en: "Write [text][\(label)], or take the line out."))
  }
}
