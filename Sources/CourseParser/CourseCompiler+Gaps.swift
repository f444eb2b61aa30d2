import CourseModel
import SourceText

extension CourseCompiler {
  /// Reads `Vul in:`: gaps `= vijf | 5` and `kies: a / (b) / c` in the text.
  mutating func gapQuestion(_ needs: QuestionNeeds) -> QuestionContent? {
    if let text = shortText(needs) { return text }
    var gaps: [Question.Gap] = []
    var lines: [[Question.Segment]] = []
    for node in needs.body.stem { readGapBlock(node, needs, &lines, &gaps) }
    guard !gaps.isEmpty else {
      report(.noGap(needs.section.span))
      return nil
    }
    let (exact, whole) = (needs.chips.isExact, needs.chips.allOrNothing)
    return QuestionContent(kind: .gaps(lines, gaps, exact: exact, allOrNothing: whole), stem: [])
  }

  /// One typed gap at the end is a short text (ruling 77); nil where the gaps are others.
  private mutating func shortText(_ needs: QuestionNeeds) -> QuestionContent? {
    guard let last = needs.body.stem.last, last.type == MarkdownKind.paragraph, let code = last.lastChild,
      code.type == MarkdownKind.code, code.begins(with: UInt8(ascii: "=")), gapCount(needs.body.stem) == 1,
      case .typed(let answers) = gap(chip(code, in: last, needs.place.text))
    else { return nil }
    var stem = blocks(needs.body.stem.dropLast(), needs.place)
    let lead = prose(last.children.filter { $0 != code }, needs.place, in: last)
    if !lead.text.isEmpty { stem.append(.paragraph(lead)) }
    return QuestionContent(kind: .shortText(answers, exact: needs.chips.isExact), stem: stem)
  }

  private func gapCount(_ nodes: [MarkdownNode]) -> Int {
    nodes.reduce(0) { count, node in
      let isBlock = node.type == MarkdownKind.list || node.type == MarkdownKind.item
      if isBlock { return count + gapCount(Array(node.children)) }
      return count + node.children.filter { $0.type == MarkdownKind.code && isGap($0.literal) }.count
    }
  }

  /// Whether a code span is a gap.
  func isGap(_ literal: String) -> Bool {
    literal.hasPrefix("=") || Language.allCases.contains { literal.hasPrefix(Keyword.pickGap.word($0) + ":") }
  }

  private mutating func readGapBlock(
    _ node: MarkdownNode, _ needs: QuestionNeeds, _ lines: inout [[Question.Segment]],
    _ gaps: inout [Question.Gap]
  ) {
    switch node.type {
    case MarkdownKind.paragraph: lines.append(segments(node, needs, &gaps))
    case MarkdownKind.list:
      for item in node.children {
        for child in item.children where child.type == MarkdownKind.paragraph {
          lines.append([.text("- ")] + segments(child, needs, &gaps))
        }
      }
    default:
      if let block = block(node, needs.place) {
        lines.append([.text(block.prose.map(\.text).joined(separator: "\n"))])
      }
    }
  }

  private mutating func segments(
    _ paragraph: MarkdownNode, _ needs: QuestionNeeds, _ gaps: inout [Question.Gap]
  ) -> [Question.Segment] {
    var result: [Question.Segment] = []
    var pending: [MarkdownNode] = []
    for node in paragraph.children {
      if node.type == MarkdownKind.code, let gap = gap(chip(node, in: paragraph, needs.place.text)) {
        flush(&pending, into: &result, paragraph, needs)
        result.append(.gap(gaps.count))
        gaps.append(gap)
      } else {
        pending.append(node)
      }
    }
    flush(&pending, into: &result, paragraph, needs)
    return result
  }

  private mutating func flush(
    _ pending: inout [MarkdownNode], into result: inout [Question.Segment], _ paragraph: MarkdownNode,
    _ needs: QuestionNeeds
  ) {
    guard !pending.isEmpty else { return }
    var builder = ProseBuilder()
    for node in pending { read(node, into: &builder, needs.place, paragraph) }
    pending = []
    if !builder.text.allSatisfy({ $0 == " " }) || !result.isEmpty { result.append(.text(builder.text)) }
  }

  /// Reads a gap; nil where the code is none.
  private mutating func gap(_ chip: Chip) -> Question.Gap? {
    if chip.text.hasPrefix("=") {
      let answers = alternatives(String(chip.text.dropFirst()))
      if answers.isEmpty { report(.gapSyntax(chip)) }
      return .typed(answers)
    }
    guard let text = value(of: chip, .pickGap) else { return nil }
    var options: [Question.Option] = []
    for piece in text.split(separator: "/") {
      var name = String(piece).trimmingSpaces
      let isRight = name.hasPrefix("(") && name.hasSuffix(")")
      if isRight { name = String(name.dropFirst().dropLast()) }
      options.append(Question.Option(id: OptionID(Slug.of(name)), text: Prose(name), isRight: isRight))
    }
    let ids = Set(options.map(\.id))
    if options.count < 2 || options.filter(\.isRight).count != 1 || ids.count != options.count {
      report(.gapSyntax(chip))
    }
    return .picked(options)
  }

  /// The texts that a bar separates, with or without the backslash that a table needs.
  private func alternatives(_ text: String) -> [String] {
    text.split(separator: "|").map { piece in
      var piece = String(piece)
      if piece.hasSuffix("\\") { piece.removeLast() }
      return piece.trimmingSpaces
    }.filter { !$0.isEmpty }
  }
}

extension Diagnostic {
  static func noGap(_ span: Span) -> Diagnostic {
    Diagnostic(
      .gapSyntax, at: span,
      Wording(nl: "deze vraag heeft niets om in te vullen", en: "this question has nothing to fill in"),
      hint: Wording(
        nl: "Zet in de tekst een gat: `= vijf | 5` of `kies: a / (b) / c`.",
        en: "Put a gap in the text: `= five | 5` or `pick: a / (b) / c`."))
  }

  static func gapSyntax(_ chip: Chip) -> Diagnostic {
    Diagnostic(
      .gapSyntax, at: chip.span,
      Wording(
        nl: "dit gat heeft geen goed antwoord, of meer dan één",
        en: "this gap has no right answer, or more than one"),
      hint: Wording(
        nl: "Schrijf `= vijf | 5`, of `kies: a / (b) / c` met één antwoord tussen haakjes.",
        en: "Write `= five | 5`, or `pick: a / (b) / c` with one answer in parentheses."))
  }
}
