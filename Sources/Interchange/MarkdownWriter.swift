import CourseModel

/// Writes blocks as Markdown that CommonMark reads back as the same blocks.
struct MarkdownWriter {
  /// Whom the Markdown is for.
  enum Reader {
    /// A course file of our own: a lone backtick is a mistake there, so none is written.
    case course
    /// Moodle, whose Markdown knows fewer escapes.
    case moodle
  }

  let reader: Reader
  /// What could not be written as it was.
  private(set) var findings: [ConversionFinding] = []

  init(_ reader: Reader) { self.reader = reader }

  /// The blocks as lines.
  mutating func lines(_ blocks: [Block]) -> [String] {
    var result: [String] = []
    var previous: Block?
    var alternate = false
    for block in blocks {
      alternate = Self.areTwins(previous, block) ? !alternate : false
      if previous != nil { result.append("") }
      result += lines(block, alternate: alternate)
      previous = block
    }
    return result
  }

  /// Whether two lists would become one if they stood below each other with the same mark.
  private static func areTwins(_ first: Block?, _ second: Block) -> Bool {
    switch (first, second) {
    case (.bullets, .bullets), (.numbered, .numbered): true
    case (nil, _), (.bullets, _), (.numbered, _), (.paragraph, _), (.heading, _), (.quote, _), (.verbatim, _),
      (.rule, _):
      false
    }
  }

  private mutating func lines(_ block: Block, alternate: Bool) -> [String] {
    switch block {
    case .paragraph(let prose): return inline(prose)
    case .heading(let prose): return ["### " + line(prose)]
    case .bullets(let items): return list(items) { _ in alternate ? "* " : "- " }
    case .numbered(let start, let items):
      let first = min(max(0, start), 900_000_000)
      return list(items) { "\(first + $0)\(alternate ? ")" : ".") " }
    case .quote(let blocks): return lines(blocks).map { $0.isEmpty ? ">" : "> " + $0 }
    case .verbatim(let text, let info): return fenced(text, info)
    case .rule: return ["***"]
    }
  }

  private mutating func list(_ items: [[Block]], _ mark: (Int) -> String) -> [String] {
    var result: [String] = []
    let isLoose = items.contains { item in item.count { if case .paragraph = $0 { true } else { false } } > 1
    }
    for (index, item) in items.enumerated() {
      let mark = mark(index)
      if isLoose, index > 0 { result.append("") }
      result += Self.indented(itemLines(item), by: mark)
    }
    return result
  }

  /// The lines of an item: a list right below its paragraph stands tight.
  private mutating func itemLines(_ item: [Block]) -> [String] {
    var lines = lines(item)
    if item.count == 2, case .paragraph = item[0] {
      if case .bullets = item[1] { lines.removeAll { $0.isEmpty } }
    }
    return lines.isEmpty ? [""] : lines
  }

  /// The lines behind a mark, the later ones indented by its width.
  static func indented(_ lines: [String], by mark: String) -> [String] {
    let indent = String(repeating: " ", count: mark.utf8.count)
    return lines.enumerated().map { index, line in
      index == 0 ? mark + line : line.isEmpty ? "" : indent + line
    }
  }

  private func fenced(_ text: String, _ info: String) -> [String] {
    var longest = 2
    var run = 0
    for byte in text.utf8 {
      run = byte == 0x60 ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return [fence + info] + lines + [fence]
  }

  /// A run of text as lines; a line break in it is a hard one.
  mutating func inline(_ prose: Prose) -> [String] {
    var writer = MarkdownInlineWriter(prose, reader)
    let text = writer.write()
    findings += writer.findings
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// A run of text on one line.
  mutating func line(_ prose: Prose) -> String {
    inline(prose.onOneLine).joined(separator: " ")
  }
}
