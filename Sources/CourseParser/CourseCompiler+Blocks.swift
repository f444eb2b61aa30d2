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
    case MarkdownKind.paragraph:
      let prose = prose(of: node, place)
      return prose.text.isEmpty ? nil : .paragraph(prose)
    case MarkdownKind.heading: return .heading(prose(of: node, place))
    case MarkdownKind.list: return list(node, place)
    case MarkdownKind.quote: return .quote(blocks(node.children, place))
    case MarkdownKind.codeBlock: return .verbatim(trimmedEnd(node.literal), info: node.fenceInfo)
    case MarkdownKind.rule: return .rule
    case MarkdownKind.htmlBlock:
      if !place.isOutside, !node.literal.hasPrefix("<!--") { report(.hiddenText(place.text.span(of: node))) }
      return nil
    default: return nil
    }
  }

  private mutating func list(_ node: MarkdownNode, _ place: TextPlace) -> Block {
    let nodes = node.children
    if node.isOrderedList, nodes.count == 1, !place.isOutside { report(.accidentalList(place.text.span(of: node))) }
    let items = nodes.map { blocks($0.children, place) }
    return node.isOrderedList ? .numbered(node.listStart, items) : .bullets(items)
  }

  private func trimmedEnd(_ text: String) -> String {
    var text = text
    while text.utf8.last == 0x0A { text.removeLast() }
    return text
  }

  /// Finds text that was swallowed by the quotation above it, and two quotations that became one.
  mutating func checkQuote(_ quote: MarkdownNode, _ place: TextPlace) {
    let lines = place.text.range(of: quote)
    let source = place.text.source
    let first = source.line(at: lines.lowerBound)
    let last = source.line(at: max(lines.lowerBound, lines.upperBound - 1))
    guard last > first else { return }
    for number in (first + 1)...last {
      let range = source.rangeOfLine(number)
      let line = source.text(range).drop { $0 == " " }
      let span = Span(file: place.text.index, range: range)
      if !line.hasPrefix(">"), !line.isEmpty { report(.lazyLine(span)) }
      if labelled(line.drop { $0 == ">" || $0 == " " }) != nil { report(.fusedQuotes(span)) }
    }
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
  static func accidentalList(_ span: Span) -> Diagnostic {
    Diagnostic(
      .accidentalList, at: span,
      Wording(nl: "dit is een lijst van één regel", en: "this is a list of one line"),
      hint: Wording(
        nl: "Is het geen lijst? Zet een \\ voor de punt, of begin de zin anders.",
        en: "Is it no list? Put a \\ before the full stop, or begin the sentence otherwise."))
  }

  static func lazyLine(_ span: Span) -> Diagnostic {
    Diagnostic(
      .lazyLine, at: span,
      Wording(nl: "deze regel hoort nu bij het citaat erboven", en: "this line is part of the quotation above it"),
      hint: Wording(nl: "Zet een lege regel ertussen, of begin hem met >.", en: "Put an empty line between, or begin it with >."))
  }

  static func fusedQuotes(_ span: Span) -> Diagnostic {
    Diagnostic(
      .fusedQuotes, at: span,
      Wording(nl: "dit citaat zit vast aan het vorige", en: "this quotation is stuck to the one before"),
      hint: Wording(nl: "Zet er een lege regel boven, zonder >.", en: "Put an empty line above it, without >."))
  }
}
