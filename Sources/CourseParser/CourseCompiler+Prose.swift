import CourseModel
import SourceText

extension CourseCompiler {
  /// Reads inline nodes as a run of text.
  mutating func prose(_ nodes: some Sequence<MarkdownNode>, _ place: TextPlace, in block: MarkdownNode) -> Prose {
    var builder = ProseBuilder()
    for node in nodes { read(node, into: &builder, place, block) }
    builder.trim()
    check(builder.text, place, block)
    return Prose(builder.text, marks: builder.marks)
  }

  /// Reads all of a block's inline nodes as a run of text.
  mutating func prose(of block: MarkdownNode, _ place: TextPlace) -> Prose {
    if let only = block.firstChild, only.next == nil, only.type == MarkdownKind.text {
      let text = only.literal
      check(text, place, block)
      return Prose(text)
    }
    return prose(block.children, place, in: block)
  }

  private mutating func read(_ node: MarkdownNode, into builder: inout ProseBuilder, _ place: TextPlace, _ block: MarkdownNode) {
    switch node.type {
    case MarkdownKind.text: builder.text += node.literal
    case MarkdownKind.softbreak: builder.text += " "
    case MarkdownKind.linebreak: builder.text += "\n"
    case MarkdownKind.code: readCode(node, into: &builder, place, block)
    case MarkdownKind.emphasis: readMarked(node, .emphasis, into: &builder, place, block)
    case MarkdownKind.strong: readMarked(node, .strong, into: &builder, place, block)
    case MarkdownKind.link: readLink(node, into: &builder, place, block)
    case MarkdownKind.htmlInline:
      if !place.isOutside { report(.hiddenText(place.text.span(of: node.literal, in: block))) }
    default: readChildren(node, into: &builder, place, block)
    }
  }

  private mutating func readChildren(_ node: MarkdownNode, into builder: inout ProseBuilder, _ place: TextPlace, _ block: MarkdownNode) {
    var child = node.firstChild
    while let current = child {
      read(current, into: &builder, place, block)
      child = current.next
    }
  }

  private mutating func readMarked(
    _ node: MarkdownNode, _ style: Prose.Mark.Style, into builder: inout ProseBuilder, _ place: TextPlace, _ block: MarkdownNode
  ) {
    let slot = builder.open(style)
    readChildren(node, into: &builder, place, block)
    builder.close(slot)
  }

  private mutating func readCode(_ node: MarkdownNode, into builder: inout ProseBuilder, _ place: TextPlace, _ block: MarkdownNode) {
    let literal = node.literal
    let slot = builder.open(.code)
    builder.text += literal
    builder.close(slot)
    if !place.isOutside, looksLikeChip(literal) {
      report(.strayChip(literal, place.text.span(of: "`" + literal + "`", in: block)))
    }
  }

  private mutating func readLink(_ node: MarkdownNode, into builder: inout ProseBuilder, _ place: TextPlace, _ block: MarkdownNode) {
    let address = node.address
    let span = { place.text.span(of: "](" + address, in: block) }
    let link: Link?
    switch resolve(address, place, span) {
    case .entry(let reference): link = .entry(reference)
    case .scene(let reference): link = .scene(reference)
    case .part(let id): link = .part(id)
    case .web(let address): link = .web(address)
    case .elsewhere, .heading: link = .elsewhere(address)
    case .onward, .back, .end, .broken: link = nil
    }
    guard let link else { return readChildren(node, into: &builder, place, block) }
    let slot = builder.open(.link(link))
    readChildren(node, into: &builder, place, block)
    builder.close(slot)
  }

  /// Whether a code span in running text was probably meant for the machine.
  func looksLikeChip(_ literal: String) -> Bool {
    let keywords: [Keyword] = [
      .if, .else, .do, .note, .erase, .once, .detour, .draw, .passAt, .goal, .place, .who, .scale, .certainty,
    ]
    return keywords.contains { keyword in
      Language.allCases.contains { tongue in
        let word = keyword.word(tongue)
        return literal == word && literal.count > 2 || literal.hasPrefix(word + " ") || literal.hasPrefix(word + ": ")
      }
    }
  }

  /// Finds marks that were meant to do something and do nothing.
  private mutating func check(_ text: String, _ place: TextPlace, _ block: MarkdownNode) {
    guard !place.isOutside, text.utf8.contains(where: { $0 == 0x60 || $0 == 0x5D || $0 == 0x2A }) else { return }
    if text.contains("`") { report(.unclosedBacktick(place.text.span(of: "`", in: block))) }
    if text.contains("](") { report(.brokenLink(place.text.span(of: "](", in: block))) }
    if text.contains("**") { report(.strayEmphasis(place.text.span(of: "**", in: block))) }
  }
}

/// Gathers a run of text and the marks on it.
struct ProseBuilder {
  var text = ""
  private(set) var marks: [Prose.Mark] = []

  /// Begins a mark at the end of the text, and gives its place in the list.
  mutating func open(_ style: Prose.Mark.Style) -> Int {
    marks.append(Prose.Mark(range: text.utf8.count..<text.utf8.count, style: style))
    return marks.count - 1
  }

  /// Ends the mark that `open` gave.
  mutating func close(_ slot: Int) {
    let mark = marks[slot]
    marks[slot] = Prose.Mark(range: mark.range.lowerBound..<text.utf8.count, style: mark.style)
  }

  /// Takes white space off both ends.
  mutating func trim() {
    while let last = text.utf8.last, last == 0x20 || last == 0x0A { text.removeLast() }
    let lead = text.utf8.prefix { $0 == 0x20 || $0 == 0x0A }.count
    dropFirst(lead)
    let end = text.utf8.count
    marks = marks.map { Prose.Mark(range: $0.range.clamped(to: 0..<end), style: $0.style) }
  }

  /// Drops bytes off the start; they must be whole characters.
  mutating func dropFirst(_ count: Int) {
    guard count > 0 else { return }
    text = String(decoding: text.utf8.dropFirst(count), as: UTF8.self)
    marks = marks.map { mark in
      Prose.Mark(range: max(0, mark.range.lowerBound - count)..<max(0, mark.range.upperBound - count), style: mark.style)
    }
  }
}

extension Prose {
  /// The text without its first bytes, which must be whole characters.
  func droppingFirst(_ count: Int) -> Prose {
    guard count > 0 else { return self }
    let text = String(decoding: text.utf8.dropFirst(count), as: UTF8.self)
    let marks = marks.compactMap { mark -> Mark? in
      guard mark.range.upperBound > count else { return nil }
      return Mark(range: max(0, mark.range.lowerBound - count)..<(mark.range.upperBound - count), style: mark.style)
    }
    return Prose(text, marks: marks)
  }
}

extension Diagnostic {
  static func hiddenText(_ span: Span) -> Diagnostic {
    Diagnostic(
      .hiddenText, at: span,
      Wording(nl: "HTML wordt niet getoond", en: "HTML is not shown"),
      hint: Wording(nl: "Gebruik het alleen voor eigen aantekeningen.", en: "Use it for notes to yourself only."))
  }

  static func strayChip(_ chip: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .strayChip, at: span,
      Wording(nl: "`\(chip)` doet op deze plek niets", en: "`\(chip)` does nothing in this place"),
      hint: Wording(
        nl: "Zet een voorwaarde aan het begin van een alinea, en de rest achter de keuze of onder de kop.",
        en: "Put a condition at the start of a paragraph, and the rest after the choice or below the heading."))
  }

  static func unclosedBacktick(_ span: Span) -> Diagnostic {
    Diagnostic(
      .unclosedBacktick, at: span,
      Wording(nl: "dit `-teken heeft geen tweede", en: "this backtick has no partner"),
      hint: Wording(nl: "Sluit de code met nog een `.", en: "Close the code with another backtick."))
  }

  static func brokenLink(_ span: Span) -> Diagnostic {
    Diagnostic(
      .brokenLink, at: span,
      Wording(nl: "dit is geen link geworden", en: "this did not become a link"),
      hint: Wording(
        nl: "Schrijf [tekst](#kop-zonder-spaties), zonder spaties in het deel tussen haakjes.",
        en: "Write [text](#heading-without-spaces), without spaces between the parentheses."))
  }

  static func strayEmphasis(_ span: Span) -> Diagnostic {
    Diagnostic(
      .strayEmphasis, at: span,
      Wording(nl: "deze ** maken niets vet", en: "these ** make nothing bold"),
      hint: Wording(
        nl: "Zet er een spatie achter (**Naam:** tekst) of haal ze weg.",
        en: "Put a space after them (**Name:** text) or take them out."))
  }
}
