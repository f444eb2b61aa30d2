/// A table: rows of cells below their headings, and below a row what there is to say of it.
public struct Table: Sendable, Hashable {
  /// A column.
  public struct Column: Sendable, Hashable {
    /// Its heading.
    public let heading: StyledText
    /// Whether its cells end at the same column, as numbers do.
    public let isNumber: Bool

    /// Makes a column.
    public init(_ heading: StyledText, isNumber: Bool = false) {
      self.heading = heading
      self.isNumber = isNumber
    }
  }

  /// A row.
  public struct Row: Sendable, Hashable {
    /// A cell for each column.
    public let cells: [StyledText]
    /// What there is to say of it.
    public let note: StyledText

    /// Makes a row.
    public init(_ cells: [StyledText], note: StyledText = "") {
      self.cells = cells
      self.note = note
    }
  }

  /// The columns.
  public let columns: [Column]
  /// The rows.
  public let rows: [Row]

  /// Makes a table; a row has a cell for each column.
  public init(_ columns: [Column], rows: [Row]) {
    self.columns = columns
    self.rows = rows
  }

  /// The fewest columns in which a cell may be wrapped.
  private static let narrowest = 16
  private static let gap = 2

  /// The rows: columns with headings, or where there is no room one cell below the other.
  ///
  /// In plain text each cell is a line of its own behind its heading, with an empty line between rows.
  public func lines(_ style: LayoutStyle) -> [Line] {
    guard !style.isPlain, let widths = widths(style) else {
      return Array(rows.map { stacked($0, style) }.joined(separator: [.empty]))
    }
    let head = row(columns.map { StyledText($0.heading.text, .strong) }, widths, style)
    return head + rows.flatMap { row($0.cells, widths, style) + note($0, style) }
  }

  /// The width of each column, the widest column of text having given way; nil where there is no room.
  private func widths(_ style: LayoutStyle) -> [Int]? {
    var widths = columns.indices.map { index in
      max(
        style.adapt(columns[index].heading).width, rows.map { style.adapt($0.cells[index]).width }.max() ?? 0)
    }
    let room = style.frame - 2 * style.margin - Self.gap * (columns.count - 1)
    let over = widths.reduce(0, +) - room
    guard over > 0 else { return widths }
    let texts = columns.indices.filter { !columns[$0].isNumber }
    guard let widest = texts.max(by: { widths[$0] < widths[$1] }), widths[widest] - over >= Self.narrowest
    else { return nil }
    widths[widest] -= over
    return widths
  }

  private func row(_ cells: [StyledText], _ widths: [Int], _ style: LayoutStyle) -> [Line] {
    let wrapped = cells.enumerated().map { Wrapping.rows(style.adapt($1), width: widths[$0]) }
    return (0..<(wrapped.map(\.count).max() ?? 0)).map { index in
      var line = StyledText()
      for (column, rows) in wrapped.enumerated() {
        let cell = index < rows.count ? rows[index] : StyledText()
        let space = StyledText(String(repeating: " ", count: widths[column] - cell.width))
        if column > 0 { line += StyledText(String(repeating: " ", count: Self.gap)) }
        line += columns[column].isNumber ? space + cell : cell + space
      }
      return style.row(line)
    }
  }

  private func note(_ row: Row, _ style: LayoutStyle) -> [Line] {
    guard !row.note.isEmpty else { return [] }
    let indent = StyledText("    ")
    return Wrapping.rows(style.adapt(row.note), width: style.measure, first: indent, rest: indent).map(
      style.row)
  }

  private func stacked(_ row: Row, _ style: LayoutStyle) -> [Line] {
    let indent = StyledText(style.isPlain ? "" : "  ")
    let cells = columns.indices.filter { !row.cells[$0].isEmpty }.map { index in
      columns[index].heading + StyledText(": ") + row.cells[index]
    }
    let texts = cells + (row.note.isEmpty ? [] : [row.note])
    return texts.enumerated().flatMap { index, text in
      Wrapping.rows(
        style.adapt(text), width: style.measure, first: index == 0 ? StyledText() : indent, rest: indent
      ).map(style.row)
    }
  }
}
