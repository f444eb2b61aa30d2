/// A list of choices, each with the key that chooses it.
public struct Menu: Sendable, Hashable {
  /// One choice.
  public struct Item: Sendable, Hashable {
    /// What is typed for it: a number or a letter.
    public let key: String
    /// What it is.
    public let text: StyledText
    /// Something to know about it.
    public let note: StyledText

    /// Makes a choice.
    public init(_ key: String, _ text: StyledText, note: StyledText = "") {
      self.key = key
      self.text = text
      self.note = note
    }
  }

  /// Below this many columns there is one column.
  static let narrow = 60
  /// The choices.
  public let items: [Item]

  /// Makes a list of choices.
  public init(_ items: [Item]) {
    self.items = items
  }

  /// The rows: key, text and note in columns, or one choice below the other where there is no room.
  ///
  /// In plain text a choice is two sentences: "1. Buurthuis. Bezocht."
  public func lines(_ style: LayoutStyle) -> [Line] {
    if style.isPlain { return items.flatMap { sentence($0, style) } }
    let keys = items.map { StyledText($0.key).width }.max() ?? 0
    let texts = items.map { style.adapt($0.text).width }.max() ?? 0
    let notes = items.map { style.adapt($0.note).width }.max() ?? 0
    let whole = 2 + keys + 2 + texts + (notes > 0 ? 3 + notes : 0)
    let hasColumns = style.width >= Self.narrow && whole <= style.frame - style.margin
    return items.flatMap { hasColumns ? [row($0, keys, texts, style)] : stacked($0, keys, style) }
  }

  private func row(_ item: Item, _ keys: Int, _ texts: Int, _ style: LayoutStyle) -> Line {
    let (text, note) = (style.adapt(item.text), style.adapt(item.note))
    let gap = note.isEmpty ? "" : String(repeating: " ", count: texts - text.width + 3)
    return style.row(lead(item, keys) + text + StyledText(gap) + note)
  }

  private func stacked(_ item: Item, _ keys: Int, _ style: LayoutStyle) -> [Line] {
    let lead = lead(item, keys)
    let rest = StyledText(String(repeating: " ", count: lead.width))
    let text = style.adapt(item.note.isEmpty ? item.text : item.text + StyledText(", ") + item.note)
    return Wrapping.rows(text, width: style.measure, first: lead, rest: rest).map(style.row)
  }

  private func lead(_ item: Item, _ keys: Int) -> StyledText {
    let pad = String(repeating: " ", count: keys - StyledText(item.key).width)
    return StyledText("  \(pad)\(item.key)  ", .plain)
  }

  private func sentence(_ item: Item, _ style: LayoutStyle) -> [Line] {
    var text = StyledText("\(item.key). ") + ended(item.text)
    if !item.note.isEmpty { text += StyledText(" ") + ended(StyledText(item.note.text.capitalizedFirst)) }
    return Wrapping.rows(style.adapt(text), width: style.measure).map(style.row)
  }

  private func ended(_ text: StyledText) -> StyledText {
    let last = text.text.last { !"\"”’)".contains($0) }
    return last.map { ".!?:…".contains($0) } ?? true ? text : text + StyledText(".")
  }
}
