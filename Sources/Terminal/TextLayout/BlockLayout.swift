public import CourseModel
import SourceText

/// Some rows that belong together: a paragraph, an item of a list, a heading.
public struct LaidOut: Sendable, Hashable {
  /// The rows, margin and all.
  public var lines: [Line]
  /// Whether it follows what is before it without an empty row.
  public var isTight: Bool
  /// Whether it may not be the last thing on a page: a heading.
  public var leadsOn: Bool

  /// Makes a group of rows.
  public init(lines: [Line], isTight: Bool = false, leadsOn: Bool = false) {
    self.lines = lines
    self.isTight = isTight
    self.leadsOn = leadsOn
  }

  /// The rows of `groups` with an empty row wherever one belongs.
  public static func lines(of groups: [LaidOut]) -> [Line] {
    var lines: [Line] = []
    for group in groups {
      if !lines.isEmpty, !group.isTight { lines.append(.empty) }
      lines += group.lines
    }
    return lines
  }
}

/// Lays blocks out as rows.
public struct BlockLayout: Sendable {
  /// How.
  public let style: LayoutStyle
  /// The web addresses that were met so far.
  public private(set) var links = LinkList()
  private var groups: [LaidOut] = []
  private var prefix = Prefix()
  private var isTight = false

  /// What stands before the text of a row: once before the first row, then before the others.
  private struct Prefix {
    var first = ""
    var rest = ""

    func adding(first: String, rest: String) -> Prefix {
      Prefix(first: self.first + first, rest: self.rest + rest)
    }
  }

  /// Begins a page.
  public init(_ style: LayoutStyle) {
    self.style = style
  }

  /// Lays blocks out, below what was laid out before.
  public mutating func lay(_ blocks: [Block]) -> [LaidOut] {
    groups = []
    prefix = Prefix()
    isTight = false
    for block in blocks { lay(block) }
    return groups
  }

  /// Lays one paragraph out.
  public mutating func lay(_ prose: Prose, role: Role = .plain) -> LaidOut {
    LaidOut(lines: wrap(styled(prose, role), width: style.measure).map(style.row))
  }

  /// Styles prose for a place of the caller's own, such as an option; its links join the list.
  public mutating func styled(_ prose: Prose, _ role: Role = .plain) -> StyledText {
    style.adapt(ProseStyler.style(prose, base: role, links: &links))
  }

  /// The list of addresses to show below the page, if there are any.
  public func addresses() -> [LaidOut] {
    links.addresses.enumerated().map { index, address in
      let shown = address.lowercased().hasPrefix("mailto:") ? String(address.dropFirst(7)) : address
      let text = StyledText(segments: [.init(Gated(shown), address: WebAddress(address))])
      let number = StyledText("[\(index + 1)] ")
      let rest = StyledText(String(repeating: " ", count: style.isPlain ? 0 : number.width))
      let rows = Wrapping.rows(style.adapt(text), width: style.room, first: number, rest: rest)
      return LaidOut(lines: rows.map(style.row), isTight: index > 0)
    }
  }

  private mutating func lay(_ block: Block) {
    switch block {
    case .paragraph(let prose): add(styled(prose))
    case .heading(let prose): add(styled(prose, .heading), leadsOn: true)
    case .bullets(let items): for (index, item) in items.enumerated() { lay(item, marker: bullet, index) }
    case .numbered(let start, let items):
      for (index, item) in items.enumerated() { lay(item, marker: "\(start &+ index). ", index) }
    case .quote(let blocks): quote(blocks)
    case .verbatim(let text, _): verbatim(text)
    case .rule: rule()
    }
  }
}

extension BlockLayout {
  private var bullet: String { style.isPlain ? "" : style.isASCII ? "* " : "• " }

  private mutating func lay(_ item: [Block], marker: String, _ index: Int) {
    let outer = prefix
    let indent = style.isPlain || outer.rest.count > style.measure / 2 ? "" : "  "
    let hanging = style.isPlain ? "" : String(repeating: " ", count: marker.count)
    prefix = outer.adding(first: indent + marker, rest: indent + hanging)
    isTight = index > 0
    for block in item {
      lay(block)
      isTight = true
    }
    prefix = Prefix(first: outer.rest, rest: outer.rest)
    isTight = false
  }

  private mutating func quote(_ blocks: [Block]) {
    if style.isPlain {
      add(StyledText(Wording(nl: "Citaat:", en: "Quote:")[style.language]), leadsOn: true)
      isTight = true
      for block in blocks { lay(block) }
      return isTight = false
    }
    let outer = prefix
    let bar = outer.rest.count > style.measure / 2 ? "" : style.isASCII ? "| " : "│ "
    prefix = outer.adding(first: bar, rest: bar)
    for block in blocks { lay(block) }
    prefix = Prefix(first: outer.rest, rest: outer.rest)
  }

  /// Lines that keep their shape; one that is too long for the row goes on in the next.
  private mutating func verbatim(_ text: String) {
    let indent = style.isPlain || prefix.rest.count > style.measure / 2 ? "" : "    "
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

  private mutating func rule() {
    guard !style.isPlain else { return }
    let stroke = String(repeating: style.isASCII ? "-" : "─", count: style.measure - prefix.rest.count)
    append([StyledText(prefix.first + stroke)], leadsOn: false)
  }

  private mutating func add(_ text: StyledText, leadsOn: Bool = false) {
    append(wrap(text, width: style.measure), leadsOn: leadsOn)
  }

  private func wrap(_ text: StyledText, width: Int) -> [StyledText] {
    Wrapping.rows(text, width: width, first: StyledText(prefix.first), rest: StyledText(prefix.rest))
  }

  private mutating func append(_ rows: [StyledText], leadsOn: Bool) {
    groups.append(LaidOut(lines: rows.map(style.row), isTight: isTight, leadsOn: leadsOn))
    prefix.first = prefix.rest
    isTight = false
  }
}
