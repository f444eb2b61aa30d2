/// Breaking a text into rows by its columns.
///
/// A row ends at a space; a word is cut only if no row could hold it. A line feed in the text ends a row.
struct Wrapping {
  /// The columns of a row, with what stands before the text.
  let width: Int
  /// What stands before the first row.
  let first: StyledText
  /// What stands before the other rows.
  let rest: StyledText

  private var rows: [[Glyph]] = []
  private var row: [Glyph] = []
  private var column = 0
  private var isFresh = true

  /// Breaks `text` into rows of at most `width` columns.
  static func rows(
    _ text: StyledText, width: Int, first: StyledText = StyledText(), rest: StyledText = StyledText()
  ) -> [StyledText] {
    var wrapping = Wrapping(width: width, first: first, rest: rest)
    for (index, paragraph) in Glyph.all(text).split(separator: "\n").enumerated() {
      if index > 0 { wrapping.breakRow() }
      for piece in Piece.all(paragraph) { wrapping.place(piece) }
    }
    wrapping.breakRow()
    return wrapping.rows.map { Glyph.text($0) }
  }

  private init(width: Int, first: StyledText, rest: StyledText) {
    self.width = width
    self.first = first
    self.rest = rest
    begin(first)
  }

  private mutating func begin(_ prefix: StyledText) {
    row = Glyph.all(prefix)
    column = prefix.width
    isFresh = true
  }

  private mutating func breakRow() {
    rows.append(row)
    begin(rest)
  }

  private mutating func place(_ piece: Piece) {
    let space = isFresh ? nil : piece.space
    if !isFresh, column + (space?.width ?? 0) + piece.width > width {
      breakRow()
      return place(piece)
    }
    if let space { add(space) }
    for glyph in piece.glyphs {
      if column + glyph.width > width, !isFresh { breakRow() }
      add(glyph)
    }
  }

  private mutating func add(_ glyph: Glyph) {
    row.append(glyph)
    column += glyph.width
    isFresh = false
  }
}

/// A word, or a part of one behind which a row may end.
struct Piece {
  /// The space before it, if there is one.
  let space: Glyph?
  /// The letters.
  let glyphs: [Glyph]
  /// The columns of the letters.
  let width: Int

  /// The pieces of a paragraph.
  static func all(_ glyphs: [Glyph]) -> [Piece] {
    var pieces: [Piece] = []
    var space: Glyph?
    var word: [Glyph] = []
    func end() {
      guard !word.isEmpty else { return }
      pieces.append(Piece(space: space, glyphs: word, width: word.reduce(0) { $0 + $1.width }))
      space = nil
      word = []
    }
    for glyph in glyphs {
      if glyph.character == " " {
        end()
        space = glyph
        continue
      }
      if let last = word.last, Glyph.mayBreak(last, glyph) { end() }
      word.append(glyph)
    }
    end()
    return pieces
  }
}

extension [Glyph] {
  /// The glyphs between line feeds.
  fileprivate func split(separator: Character) -> [[Glyph]] {
    split(omittingEmptySubsequences: false) { $0.character == separator }.map { [Glyph]($0) }
  }
}
