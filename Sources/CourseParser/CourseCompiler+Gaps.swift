import CourseModel
import SourceText

extension CourseCompiler {
  /// Reads `Vul in:`: gaps `= vijf | 5` and `kies: a / (b) / c` in the text.
  mutating func gapQuestion(_ needs: QuestionNeeds) -> Question.Kind? {
    var gaps: [Question.Gap] = []
    var lines: [[Question.Segment]] = []
    for node in needs.body.stem { readGapBlock(node, needs, &lines, &gaps) }
    guard !gaps.isEmpty else {
      report(.noGap(needs.section.span))
      return nil
    }
    if case .typed(let answers) = gaps[0], gaps.count == 1, lines.last?.last == .gap(0), lines.count == 1 || isPlainLead(lines) {
      return shortText(answers, lines, needs)
    }
    return .gaps(lines, gaps, exact: needs.chips.isExact, allOrNothing: needs.chips.allOrNothing)
  }

  private func isPlainLead(_ lines: [[Question.Segment]]) -> Bool {
    lines.dropLast().allSatisfy { line in
      line.allSatisfy { if case .text = $0 { true } else { false } }
    }
  }

  /// A single gap at the end is a short text; what stands before it stays a gap's text, so that it is shown.
  private func shortText(_ answers: [String], _ lines: [[Question.Segment]], _ needs: QuestionNeeds) -> Question.Kind {
    let isAlone = lines.count == 1 && lines[0].count == 1
    if isAlone { return .shortText(answers, exact: needs.chips.isExact) }
    return .gaps(lines, [.typed(answers)], exact: needs.chips.isExact, allOrNothing: needs.chips.allOrNothing)
  }

  private mutating func readGapBlock(
    _ node: MarkdownNode, _ needs: QuestionNeeds, _ lines: inout [[Question.Segment]], _ gaps: inout [Question.Gap]
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
      if let block = block(node, needs.place) { lines.append([.text(block.prose.map(\.text).joined(separator: "\n"))]) }
    }
  }

  private mutating func segments(_ paragraph: MarkdownNode, _ needs: QuestionNeeds, _ gaps: inout [Question.Gap]) -> [Question.Segment] {
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
    _ pending: inout [MarkdownNode], into result: inout [Question.Segment], _ paragraph: MarkdownNode, _ needs: QuestionNeeds
  ) {
    guard !pending.isEmpty else { return }
    var plain = ""
    for node in pending { plain += gapText(node) }
    pending = []
    if !plain.allSatisfy({ $0 == " " }) || !result.isEmpty { result.append(.text(plain)) }
  }

  private func gapText(_ node: MarkdownNode) -> String {
    switch node.type {
    case MarkdownKind.text, MarkdownKind.code: return node.literal
    case MarkdownKind.softbreak, MarkdownKind.linebreak: return " "
    default:
      var plain = PlainText()
      plain.read(node)
      return plain.text
    }
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
    if options.count < 2 || options.filter(\.isRight).count != 1 || ids.count != options.count { report(.gapSyntax(chip)) }
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
      .gapSyntax, at: span, Wording(nl: "deze vraag heeft niets om in te vullen", en: "this question has nothing to fill in"),
      hint: Wording(nl: "Zet in de tekst een gat: `= vijf | 5` of `kies: a / (b) / c`.", en: "Put a gap in the text: `= five | 5` or `pick: a / (b) / c`."))
  }

  static func gapSyntax(_ chip: Chip) -> Diagnostic {
    Diagnostic(
      .gapSyntax, at: chip.span,
      Wording(nl: "dit gat heeft geen goed antwoord, of meer dan één", en: "this gap has no right answer, or more than one"),
      hint: Wording(nl: "Schrijf `= vijf | 5`, of `kies: a / (b) / c` met één antwoord tussen haakjes.", en: "Write `= five | 5`, or `pick: a / (b) / c` with one answer in parentheses."))
  }
}
