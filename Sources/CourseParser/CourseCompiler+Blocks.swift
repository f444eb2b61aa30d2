import CourseModel
import SourceText

extension CourseCompiler {
  /// Reads blocks as they are shown.
  mutating func blocks(_ nodes: some Sequence<MarkdownNode>, _ place: TextPlace) -> [Block] {
    var result: [Block] = []
    for node in nodes {
      if let block = block(node, place) { result.append(block) }
    }
    return result
  }

  /// Reads one block; nil where there is nothing to show.
  mutating func block(_ node: MarkdownNode, _ place: TextPlace) -> Block? {
    switch node.type {
    case MarkdownKind.paragraph: return paragraph(node, place)
    case MarkdownKind.heading: return .heading(prose(of: node, place))
    case MarkdownKind.list: return nested(node, place) { $0.list(node, place) }
    case MarkdownKind.quote:
      if !place.isOutside { checkQuote(node, place) }
      return nested(node, place) { .quote($0.blocks(node.children, place)) }
    case MarkdownKind.codeBlock: return verbatim(node, place)
    case MarkdownKind.rule: return .rule
    case MarkdownKind.htmlBlock:
      if !place.isOutside, !node.literal.hasPrefix("<!--") { report(.hiddenText(place.text.span(of: node))) }
      return nil
    default: return nil
    }
  }

  private mutating func nested(
    _ node: MarkdownNode, _ place: TextPlace, _ read: (inout CourseCompiler) -> Block
  ) -> Block? {
    guard deepen(place.text.span(of: node)) else { return nil }
    defer { depth -= 1 }
    return read(&self)
  }

  private mutating func paragraph(_ node: MarkdownNode, _ place: TextPlace) -> Block? {
    if !place.isOutside { checkStart(node, place) }
    let prose = prose(of: node, place)
    return prose.text.isEmpty ? nil : .paragraph(prose)
  }

  private mutating func verbatim(_ node: MarkdownNode, _ place: TextPlace) -> Block {
    let info = node.fenceInfo
    if let bad = info.unicodeScalars.lazy.compactMap({
      CharacterCheck.diagnostic($0, place.text.span(of: node))
    }).first {
      report(bad)
    }
    return .verbatim(trimmedEnd(node.literal), info: info)
  }

  /// Finds a paragraph that was meant to be a heading or a list.
  ///
  /// Gives whether it was meant to be a heading.
  @discardableResult
  mutating func checkStart(_ node: MarkdownNode, _ place: TextPlace) -> Bool {
    guard let first = node.firstChild, first.type == MarkdownKind.text else { return false }
    if first.begins(with: UInt8(ascii: "#")), let right = headingWithoutSpace(first.literal) {
      let span = place.text.span(of: node)
      // One that is written as `\#` or `&#35;` is meant as it stands.
      guard place.text.source.bytes[span.range].first == UInt8(ascii: "#") else { return false }
      report(.headingWithoutSpace(right, span))
      return true
    }
    if first.begins(with: UInt8(ascii: "|")), isTable(node) {
      report(.tableAsText(place.text.span(of: node)))
    }
    if first.begins(with: 0xE2), "•–▪◦‣".contains(first.literal.prefix(1)),
      first.literal.dropFirst().hasPrefix(" ")
    {
      let start = place.text.span(of: node).range.lowerBound
      report(.foreignBullet(Span(file: place.text.index, range: start..<start + 3)))
    }
    return false
  }

  /// Whether the second line of a paragraph is that of a table: `| --- | --- |`.
  private func isTable(_ node: MarkdownNode) -> Bool {
    for child in node.children where child.type == MarkdownKind.softbreak {
      guard let rule = child.next, rule.type == MarkdownKind.text else { return false }
      let text = rule.literal
      return text.contains("-") && text.contains("|") && text.allSatisfy { "|-: ".contains($0) }
    }
    return false
  }

  /// The heading that was meant by `##Deur`; a word such as `#buurt` is none.
  private func headingWithoutSpace(_ text: String) -> String? {
    let marks = text.prefix { $0 == "#" }
    let rest = text.dropFirst(marks.count)
    guard marks.count <= 6, let first = rest.first, first.isLetter else { return nil }
    return marks.count > 1 || first.isUppercase ? "\(marks) \(rest)" : nil
  }

  private mutating func list(_ node: MarkdownNode, _ place: TextPlace) -> Block {
    let isSingle = node.firstChild?.next == nil
    let isWrapped = node.previous?.type == MarkdownKind.paragraph && followsText(node, place)
    if isSingle, !place.isOutside, node.isOrderedList || isWrapped {
      report(.accidentalList(place.text.span(of: node)))
    }
    let items = node.children.map { blocks($0.children, place) }
    return node.isOrderedList ? .numbered(node.listStart, items) : .bullets(items)
  }

  /// Whether a block begins right below a line of text.
  private func followsText(_ node: MarkdownNode, _ place: TextPlace) -> Bool {
    !place.text.source.rangeOfLine(place.text.bodyLine + node.startLine - 1).isEmpty
  }

  /// A text without the line feeds at its end.
  func trimmedEnd(_ text: String) -> String {
    var text = text
    while text.utf8.last == 0x0A { text.removeLast() }
    return text
  }

  /// Finds text that was swallowed by the quotation above it, and two quotations that became one.
  mutating func checkQuote(_ quote: MarkdownNode, _ place: TextPlace, inOption: Bool = false) {
    let lines = place.text.range(of: quote)
    let source = place.text.source
    let first = source.line(at: lines.lowerBound)
    let last = source.line(at: max(lines.lowerBound, lines.upperBound - 1))
    guard last > first else { return }
    for number in (first + 1)...last {
      let range = source.rangeOfLine(number)
      let line = source.text(range).drop { $0 == " " }
      let span = Span(file: place.text.index, range: range)
      if !line.hasPrefix(">"), !line.isEmpty {
        report(inOption && beginsWithMark(line) ? .notAnOption(span) : .lazyLine(span, inOption: inOption))
      }
      if labelled(line.drop { $0 == ">" || $0 == " " }) != nil { report(.fusedQuotes(span)) }
    }
  }

  /// Whether a line begins with the mark of an option, behind whatever was meant to be a bullet.
  func beginsWithMark(_ line: some StringProtocol) -> Bool {
    let marks = line.drop { "-*+•–▪◦‣ ".contains($0) }
    return ["( )", "(x)", "(X)", "[ ]", "[x]", "[X]", "[]", "()"].contains { marks.hasPrefix($0) }
  }

  /// The label at the start of a quotation that means something, and its length in bytes with the colon.
  func labelled(_ text: some StringProtocol) -> (keyword: Keyword, length: Int)? {
    let labels: [Keyword] = [.hint, .explanation, .missed]
    for keyword in labels {
      for tongue in Language.allCases where text.hasPrefix(keyword.word(tongue) + ":") {
        return (keyword, keyword.word(tongue).utf8.count + 1)
      }
    }
    return nil
  }
}

extension Diagnostic {
  static func tableAsText(_ span: Span) -> Diagnostic {
    Diagnostic(
      .tableAsText, at: span,
      Wording(
        nl: "een tabel wordt hier als gewone tekst getoond", en: "a table is shown as ordinary text here"),
      hint: Wording(
        nl: "Maak er een lijst van: '- **Wie:** wat', een regel voor elke rij.",
        en: "Make a list of it: '- **Who:** what', a line for each row."))
  }

  static func accidentalList(_ span: Span) -> Diagnostic {
    Diagnostic(
      .accidentalList, at: span,
      Wording(nl: "dit is een lijst van één regel", en: "this is a list of one line"),
      hint: Wording(
        nl: "Is het geen lijst? Zet een \\ voor de punt, of begin de zin anders.",
        en: "Is it no list? Put a \\ before the full stop, or begin the sentence otherwise."))
  }

  static func sceneLinkInText(_ span: Span) -> Diagnostic {
    Diagnostic(
      .sceneLinkInText, at: span,
      Wording(
        nl: "deze link naar een scène is geen keuze", en: "this link to a scene is no choice"),
      hint: Wording(
        nl: "Maak er een punt van een lijst van: '- [Loop door](#scène)'.",
        en: "Make it an item of a list: '- [Walk on](#scene)'."))
  }

  static func foreignBullet(_ span: Span) -> Diagnostic {
    Diagnostic(
      .accidentalList, at: span,
      Wording(nl: "dit teken maakt geen lijst", en: "this mark makes no list"),
      hint: Wording(
        nl: "Begin elke regel van een lijst met '- '.", en: "Begin each line of a list with '- '."))
  }

  static func headingWithoutSpace(_ right: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .headingWithoutSpace, at: span,
      Wording(nl: "dit is geen kop geworden", en: "this did not become a heading"),
      hint: Wording(nl: "Zet een spatie achter de #: '\(right)'.", en: "Put a space after the #: '\(right)'.")
    )
  }

  static func lazyLine(_ span: Span, inOption: Bool) -> Diagnostic {
    Diagnostic(
      .lazyLine, at: span,
      Wording(
        nl: "deze regel hoort nu bij het citaat erboven", en: "this line is part of the quotation above it"),
      hint: inOption
        ? Wording(
          nl: "Begin hem met >, even ver ingesprongen als de regel erboven.",
          en: "Begin it with >, indented as far as the line above it.")
        : Wording(
          nl: "Zet een lege regel ertussen, of begin hem met >.",
          en: "Put an empty line between, or begin it with >."))
  }

  static func fusedQuotes(_ span: Span) -> Diagnostic {
    Diagnostic(
      .fusedQuotes, at: span,
      Wording(nl: "dit citaat zit vast aan het vorige", en: "this quotation is stuck to the one before"),
      hint: Wording(
        nl: "Zet er een lege regel boven, zonder >.", en: "Put an empty line above it, without >."))
  }
}
