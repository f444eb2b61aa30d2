import CourseModel

/// Writes the texts of one question: all plain if they can be, else all as Markdown.
struct GIFTText {
  private(set) var format = GIFT.Format.plain
  private(set) var findings: [ConversionFinding] = []

  /// Takes the first of the texts.
  init(_ blocks: [Block] = []) { add(blocks) }

  /// Takes another text into account; all must be known before the first is written.
  mutating func add(_ blocks: [Block]) {
    let isPlain = blocks.allSatisfy { block in
      if case .paragraph(let prose) = block { canBePlain(prose) } else { false }
    }
    if !isPlain { format = .markdown }
  }

  mutating func add(_ prose: Prose) {
    if !canBePlain(prose) { format = .markdown }
  }

  private func canBePlain(_ prose: Prose) -> Bool {
    prose.marks.allSatisfy(Self.isDropped) && !GIFT.isMisread(prose.text)
  }

  /// Links into the course lead nowhere outside it.
  private static func isDropped(_ mark: Prose.Mark) -> Bool {
    guard case .link(let link) = mark.style else { return false }
    if case .web = link { return false }
    return true
  }

  mutating func write(_ blocks: [Block]) -> GIFT.Text {
    let blocks = blocks.withoutEmpty.map { outside($0) }
    guard format == .markdown else {
      let texts = blocks.flatMap { block in
        if case .paragraph(let prose) = block { [prose.text] } else { block.prose.map(\.text) }
      }
      return GIFT.Text(texts.joined(separator: "\n\n"), .plain)
    }
    var writer = MarkdownWriter(.moodle)
    let text = writer.lines(blocks).joined(separator: "\n")
    findings += writer.findings
    return GIFT.Text(text, .markdown)
  }

  mutating func write(_ prose: Prose) -> GIFT.Text { write([.paragraph(prose)]) }

  private mutating func outside(_ block: Block) -> Block {
    switch block {
    case .paragraph(let prose): .paragraph(outside(prose))
    case .heading(let prose): .heading(outside(prose))
    case .bullets(let items): .bullets(items.map { $0.map { outside($0) } })
    case .numbered(let start, let items): .numbered(start, items.map { $0.map { outside($0) } })
    case .quote(let blocks): .quote(blocks.map { outside($0) })
    case .verbatim, .rule: block
    }
  }

  /// The text without links into the course.
  mutating func outside(_ prose: Prose) -> Prose {
    let kept = prose.marks.filter { !Self.isDropped($0) }
    if kept.count < prose.marks.count { findings.append(.linkBecameText) }
    return Prose(prose.text, marks: kept)
  }
}
