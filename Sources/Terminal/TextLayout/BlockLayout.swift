public import CourseModel
import SourceText

/// Lays blocks out as rows.
public struct BlockLayout: Sendable {
  /// How.
  public let style: LayoutStyle
  /// The web addresses that were met so far.
  public private(set) var links = LinkList()
  var groups: [LaidOut] = []
  var prefix = Prefix()
  var isTight = false

  /// What stands before the text of a row: once before the first row, then before the others.
  struct Prefix {
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

  mutating func lay(_ block: Block) {
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
