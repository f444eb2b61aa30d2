/// Breaking a line of a file into rows: all its spaces stay, and a row ends behind a space where there is one.
enum NumberedRows {
  /// The rows of at most `width` columns, with `first` before the first one and `rest` before the others.
  static func of(_ text: StyledText, width: Int, first: StyledText, rest: StyledText) -> [StyledText] {
    var rows: [[Glyph]] = []
    var (row, start, column) = (Glyph.all(first), first.segments.isEmpty ? 0 : first.text.count, first.width)
    for glyph in Glyph.all(text) {
      if column + glyph.width > width, row.count > start {
        let words = row[start...]
        let end = words.lastIndex { $0.character == " " }.map { $0 + 1 } ?? row.count
        let isIndent = row[start..<end].allSatisfy { $0.character == " " }
        let over = isIndent ? [] : Array(row[end...])
        rows.append(isIndent ? row : Array(row[..<end]))
        row = Glyph.all(rest) + over
        start = row.count - over.count
        column = row.reduce(0) { $0 + $1.width }
      }
      row.append(glyph)
      column += glyph.width
    }
    return (rows + [row]).map { Glyph.text($0) }
  }
}
