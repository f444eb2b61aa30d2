import SourceText

extension CourseCompiler {
  /// The text and the sections of a piece of a part.
  typealias PieceReader = (inout CourseCompiler, CourseText, [Section]) -> Void

  /// Reads a part: `begin` is told the headings, `piece` the sections, one or more times, and `end` closes.
  ///
  /// No tree is kept once its piece was read.
  mutating func readPieces<State, Result>(
    _ text: CourseText, begin: (inout CourseCompiler, [Heading]) -> State?,
    piece: (inout CourseCompiler, CourseText, [Section], inout State) -> Void,
    end: (inout CourseCompiler, State) -> Result?
  ) -> Result? {
    guard isReadable(text) else { return nil }
    let outline = OutlineScanner.outline(text) { heading in
      heading.level <= 2 && questionKind(heading.title) == nil
    }
    if let outline {
      let saved = self
      if var state = begin(&self, outline.headings),
        (read(outline, text) {
          $0.checkPiece($1, $2); piece(&$0, $1, $2, &state)
        })
      {
        return end(&self, state)
      }
      self = saved
    }
    guard let document = MarkdownDocument(text.source.bytes, text.body) else { return nil }
    let sections = sections(document, text)
    guard var state = begin(&self, sections.map(\.outline)) else { return nil }
    checkUnclosed(document, text)
    checkPiece(text, sections)
    piece(&self, text, sections, &state)
    return end(&self, state)
  }

  private mutating func checkPiece(_ text: CourseText, _ sections: [Section]) {
    checkHeadings(sections, text)
    checkUnderlined(sections, text)
  }

  /// Parses the pieces one by one; false if they do not hold the headings that were foreseen.
  private mutating func read(_ outline: PartOutline, _ text: CourseText, _ body: PieceReader) -> Bool {
    let documents = DocumentsAhead(text.source.bytes, outline.pieces.map(\.range))
    for part in outline.pieces {
      let text = text.piece(part.range, linesAbove: part.linesAbove)
      guard let document = documents.next() else { return false }
      let sections = sections(document, text, foreseen: outline.headings[part.headings])
      let found = sections.lazy.map(\.outline).filter { $0.level > 0 }
      guard found.elementsEqual(outline.headings[part.headings]) else { return false }
      if part.range.upperBound < text.source.bytes.count, let last = document.root.lastChild,
        last.type == MarkdownKind.codeBlock || last.type == MarkdownKind.htmlBlock
      {
        return false
      }
      checkUnclosed(document, text)
      body(&self, text, sections)
    }
    return true
  }
}
