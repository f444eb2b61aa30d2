import CourseModel
import SourceText

extension BlockLayout {
  /// Lays blocks out behind a marker, as an item of a list by itself.
  mutating func lay(_ item: [Block], marker: String) -> [LaidOut] {
    groups = []
    prefix = Prefix()
    isTight = false
    lay(item, marker: marker, 0)
    return groups
  }

  var bullet: String { style.isPlain ? "" : style.isASCII ? "* " : "• " }

  mutating func lay(_ item: [Block], marker: String, _ index: Int) {
    let outer = prefix
    let isDeep = isDeep(adding: marker.count + 2)
    let indent = style.isPlain || isDeep ? "" : "  "
    let hanging = style.isPlain || isDeep ? "" : String(repeating: " ", count: marker.count)
    prefix = outer.adding(first: indent + marker, rest: indent + hanging)
    if isDeep { prefix.first = outer.rest + marker }
    if index > 0 { isTight = true }
    for (position, block) in item.enumerated() {
      if position > 0 { isTight = !Self.isParagraph(block) }
      lay(block)
    }
    prefix = Prefix(first: outer.rest, rest: outer.rest)
    isTight = false
  }

  /// Whether so many columns more would leave too few for the text: what is deeper hangs no deeper.
  private func isDeep(adding columns: Int) -> Bool {
    max(prefix.first.count, prefix.rest.count) + columns > style.measure * 2 / 3
  }

  /// A second paragraph of an item has an empty row before it; a list in it has not.
  private static func isParagraph(_ block: Block) -> Bool {
    if case .paragraph = block { true } else { false }
  }

  mutating func quote(_ blocks: [Block]) {
    if style.isPlain {
      add(StyledText(Wording(nl: "Citaat:", en: "Quote:")[style.language]), leadsOn: true)
      isTight = true
      for block in blocks { lay(block) }
      return isTight = false
    }
    let outer = prefix
    let bar = isDeep(adding: 2) ? "" : style.isASCII ? "| " : "│ "
    prefix = outer.adding(first: bar, rest: bar)
    for block in blocks { lay(block) }
    prefix = Prefix(first: outer.rest, rest: outer.rest)
  }

  /// Lines that keep their shape; one that is too long for the row goes on in the next.
  mutating func verbatim(_ text: String) {
    let indent = style.isPlain || isDeep(adding: 4) ? "" : "    "
    let first = StyledText(prefix.first + indent)
    let rest = StyledText(prefix.rest + indent)
    let lines = Gated(text).text.split(separator: "\n", omittingEmptySubsequences: false)
    let rows = lines.enumerated().flatMap { index, line in
      cut(style.adapt(StyledText(String(line))), first: index == 0 ? first : rest, rest: rest)
    }
    append(rows, leadsOn: false)
  }

  private func cut(_ text: StyledText, first: StyledText, rest: StyledText) -> [StyledText] {
    var rows: [[Glyph]] = [Glyph.all(first)]
    var column = first.width
    for glyph in Glyph.all(text) {
      if column + glyph.width > style.room {
        rows.append(Glyph.all(rest))
        column = rest.width
      }
      rows[rows.count - 1].append(glyph)
      column += glyph.width
    }
    return rows.map { Glyph.text($0) }
  }

  mutating func rule() {
    guard !style.isPlain else { return }
    let stroke = String(repeating: style.isASCII ? "-" : "─", count: style.measure - prefix.rest.count)
    append([StyledText(prefix.first + stroke)], leadsOn: false)
  }

  mutating func add(_ text: StyledText, leadsOn: Bool = false) {
    append(wrap(text, width: style.measure), leadsOn: leadsOn)
  }

  func wrap(_ text: StyledText, width: Int) -> [StyledText] {
    Wrapping.rows(text, width: width, first: StyledText(prefix.first), rest: StyledText(prefix.rest))
  }

  private mutating func append(_ rows: [StyledText], leadsOn: Bool) {
    groups.append(LaidOut(lines: rows.map(style.row), isTight: isTight, leadsOn: leadsOn))
    prefix.first = prefix.rest
    isTight = false
  }
}
