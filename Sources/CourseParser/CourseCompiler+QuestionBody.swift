import CourseModel
import SourceText

/// The sections of a question while they are read.
struct QuestionBody {
  var stem: [MarkdownNode] = []
  /// The list of options; more than one where feedback that was cut off fell between them.
  var lists: [MarkdownNode] = []
  /// Whether feedback was cut off from its option, which was reported.
  var isSplit = false
  /// The fenced blocks of a text to be mended.
  var fences: [MarkdownNode] = []
  var hints: [[Block]] = []
  var explanation: [Block] = []
  var missed: [Block] = []

  var list: MarkdownNode? { lists.first }
  var items: [MarkdownNode] { lists.flatMap { Array($0.children) } }
}

extension CourseCompiler {
  /// Sorts the blocks of a question: stem, list, and the quotations after it.
  mutating func questionBody(_ nodes: ArraySlice<MarkdownNode>, _ kind: Keyword, _ place: TextPlace)
    -> QuestionBody
  {
    var body = QuestionBody()
    let wantsOrdered = kind == .order
    let hasList = kind != .fillIn && kind != .reflection && kind != .repair
    for node in nodes {
      switch node.type {
      case MarkdownKind.list where hasList && (node.isOrderedList == wantsOrdered || body.list != nil):
        if body.list != nil, !body.isSplit { report(.splitQuestion(place.text.span(of: node))) }
        body.lists.append(node)
      case MarkdownKind.codeBlock where kind == .repair && isFenced(node, place.text):
        body.fences.append(node)
      case MarkdownKind.quote:
        checkQuote(node, place)
        readLabelledQuote(node, place, &body)
      default:
        if body.list == nil {
          if kind == .question { checkLooseOption(node, place) }
          body.stem.append(node)
        } else if node.type == MarkdownKind.paragraph, checkStart(node, place) {
          // What follows belongs to what that heading was meant to begin.
          return body
        } else if node.type != MarkdownKind.htmlBlock {
          report(.textAfterOptions(place.text.span(of: node)))
        }
      }
    }
    return body
  }

  private mutating func readLabelledQuote(
    _ node: MarkdownNode, _ place: TextPlace, _ body: inout QuestionBody
  ) {
    guard let (label, content) = labelledBlocks(node, place) else {
      guard body.list != nil else { return body.stem.append(node) }
      guard !isMisspelledLabel(node, place) else { return }
      let indent = body.list?.isOrderedList == true ? 3 : 2
      report(
        .cutOffFeedback(
          place.text.span(of: node), place.text.source.text(place.text.span(of: node).range), indent,
          fixes: place.text.indenting(node, by: indent)))
      body.isSplit = true
      _ = blocks(node.children, place)
      return
    }
    switch label {
    case .hint: body.hints.append(content)
    case .explanation: body.explanation += content
    default: body.missed += content
    }
  }

  /// Reports a label that is written otherwise: `> hint:`, `> **Hint:**`, `> Hint;`, `> Tip:`.
  private mutating func isMisspelledLabel(_ node: MarkdownNode, _ place: TextPlace) -> Bool {
    guard let paragraph = node.firstChild, paragraph.type == MarkdownKind.paragraph else { return false }
    let text = PlainText.of(paragraph)
    guard let end = text.firstIndex(where: { $0 == ":" || $0 == ";" }) else { return false }
    let head = String(text[..<end])
    let labels = [Keyword.hint, .explanation, .missed].map(word)
    let other = Self.otherLabels[head.lowercased()].map(word)
    guard
      let near = labels.first(where: { $0.lowercased() == head.lowercased() }) ?? other
        ?? NearMiss.nearest(to: head, in: labels)
    else { return false }
    report(.misspelledLabel(near, place.text.span(of: paragraph)))
    return true
  }

  /// Words that authors write for a label, in small letters.
  private static let otherLabels: [String: Keyword] = [
    "tip": .hint, "hulp": .hint, "help": .hint, "clue": .hint, "toelichting": .explanation,
    "antwoord": .explanation, "feedback": .explanation, "why": .explanation, "waarom": .explanation,
    "answer": .explanation,
  ]

  /// Reports a line that was meant to be an option: `-[ ] tekst`, `( ) tekst`.
  mutating func checkLooseOption(_ node: MarkdownNode, _ place: TextPlace) {
    guard node.type == MarkdownKind.paragraph else { return }
    let marks = ["( )", "(x)", "[ ]", "[x]", "-( )", "-(x)", "-[ ]", "-[x]", "*[ ]", "*( )", "-[]", "-()"]
    for line in node.startLine...max(node.startLine, node.endLine) {
      let range = place.text.source.rangeOfLine(place.text.bodyLine + line)
      let content = place.text.source.text(range).drop { $0 == " " }
      guard marks.contains(where: { content.lowercased().hasPrefix($0) }) else { continue }
      let start = range.upperBound - content.utf8.count
      report(.notAnOption(Span(file: place.text.index, range: start..<range.upperBound)))
    }
  }

  /// The label of a quotation and its blocks without the label; nil without one.
  mutating func labelledBlocks(_ node: MarkdownNode, _ place: TextPlace) -> (
    label: Keyword, content: [Block]
  )? {
    guard let paragraph = node.firstChild, paragraph.type == MarkdownKind.paragraph,
      let first = paragraph.firstChild, first.type == MarkdownKind.text, first.holds(UInt8(ascii: ":")),
      let (label, length) = labelled(first.literal)
    else { return nil }
    let said = String(first.literal.prefix { $0 != ":" })
    if said != word(label) { report(.foreignWord(said, place.text.span(of: paragraph), word(label))) }
    var content = blocks(node.children, place)
    if case .paragraph(let prose) = content.first {
      var lead = length
      for byte in prose.text.utf8.dropFirst(length) {
        guard byte == 0x20 else { break }
        lead += 1
      }
      content[0] = .paragraph(prose.droppingFirst(lead))
    }
    return (label, content)
  }
}

extension Diagnostic {
  static func misspelledLabel(_ near: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .questionSyntax, at: span,
      Wording(
        nl: "dit citaat is geen hint, uitleg of gemist",
        en: "this quotation is no hint, explanation or missed"),
      hint: Wording(
        nl: "Schrijf '> \(near): …', zonder sterretjes.", en: "Write '> \(near): …', without asterisks."))
  }

  static func splitQuestion(_ span: Span) -> Diagnostic {
    Diagnostic(
      .splitQuestion, at: span,
      Wording(
        nl: "de lijst met antwoorden is hier in tweeën gevallen", en: "the list of options fell into two here"
      ),
      hint: Wording(
        nl: "Begin elk antwoord met hetzelfde teken, en spring wat eronder hoort twee spaties in.",
        en: "Begin each option with the same mark, and indent what belongs below it by two spaces."))
  }

  static func cutOffFeedback(
    _ span: Span, _ line: String, _ indent: Int, fixes: [Fix] = []
  ) -> Diagnostic {
    let repaired = String(repeating: " ", count: indent) + line
    return Diagnostic(
      .splitQuestion, at: span,
      Wording(nl: "deze feedback hoort nu bij geen antwoord", en: "this feedback belongs to no option"),
      hint: Wording(
        nl: "Spring de regel \(indent) spaties in: '\(repaired)'.",
        en: "Indent the line by \(indent) spaces: '\(repaired)'."),
      fixes: fixes)
  }

  static func textAfterOptions(_ span: Span) -> Diagnostic {
    Diagnostic(
      .questionSyntax, at: span,
      Wording(nl: "tekst na de antwoorden wordt niet getoond", en: "text after the options is not shown"),
      hint: Wording(
        nl: "Zet hem boven de lijst, of als '> Uitleg: …'.",
        en: "Put it above the list, or as '> Explanation: …'."))
  }
}
