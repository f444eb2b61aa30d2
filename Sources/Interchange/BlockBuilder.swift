import CourseModel

/// Gathers blocks while a text of another format is read.
struct BlockBuilder {
  /// The deepest nesting of lists and quotations that is kept.
  static let deepest = 6

  private enum Frame {
    case root
    case quote
    case bullets
    case numbered(Int)
    case item
  }

  private var frames: [(frame: Frame, blocks: [Block], items: [[Block]])] = [(.root, [], [])]
  private var skipped = 0
  var prose = ProseBuilder()

  /// Whether the innermost container is a list or an item of one.
  var isInList: Bool {
    frames.contains { frame in
      switch frame.frame {
      case .item, .bullets, .numbered: true
      case .root, .quote: false
      }
    }
  }

  mutating func add(_ block: Block) {
    endParagraph()
    frames[frames.count - 1].blocks.append(block)
  }

  mutating func endParagraph() {
    let taken = prose.take()
    guard !taken.text.isEmpty else { return }
    for piece in taken.paragraphs { frames[frames.count - 1].blocks.append(.paragraph(piece)) }
  }

  mutating func endHeading() {
    let taken = prose.take()
    if !taken.text.isEmpty { frames[frames.count - 1].blocks.append(.heading(taken.onOneLine)) }
  }

  mutating func beginQuote() { begin(.quote) }

  mutating func beginList(start: Int?) {
    if case .bullets = frames[frames.count - 1].frame { beginItem() }
    if case .numbered = frames[frames.count - 1].frame { beginItem() }
    begin(start.map(Frame.numbered) ?? .bullets)
  }

  mutating func beginItem() {
    endParagraph()
    if case .item = frames[frames.count - 1].frame { endItem() }
    switch frames[frames.count - 1].frame {
    case .bullets, .numbered: frames.append((.item, [], []))
    case .root, .quote, .item:
      begin(.bullets)
      frames.append((.item, [], []))
    }
  }

  mutating func endItem() {
    endParagraph()
    guard case .item = frames[frames.count - 1].frame, let last = frames.popLast() else { return }
    if !last.blocks.isEmpty { frames[frames.count - 1].items.append(last.blocks) }
  }

  /// Ends the innermost list or quotation.
  mutating func endContainer() {
    if skipped > 0 {
      skipped -= 1
      return endParagraph()
    }
    endItem()
    guard frames.count > 1, let last = frames.popLast() else { return }
    append(last)
  }

  private mutating func append(_ last: (frame: Frame, blocks: [Block], items: [[Block]])) {
    let top = frames.count - 1
    // What stands in a list outside its items is kept, before it.
    switch last.frame {
    case .quote: if !last.blocks.isEmpty { frames[top].blocks.append(.quote(last.blocks)) }
    case .bullets:
      frames[top].blocks += last.blocks
      if !last.items.isEmpty { frames[top].blocks.append(.bullets(last.items)) }
    case .numbered(let start):
      frames[top].blocks += last.blocks
      if !last.items.isEmpty { frames[top].blocks.append(.numbered(start, last.items)) }
    case .root, .item: frames[top].blocks += last.blocks
    }
  }

  private mutating func begin(_ frame: Frame) {
    endParagraph()
    guard frames.count < Self.deepest * 2 else {
      skipped += 1
      return
    }
    frames.append((frame, [], []))
  }

  /// All blocks; the builder begins anew.
  mutating func take() -> [Block] {
    endParagraph()
    skipped = 0
    while frames.count > 1 { endContainer() }
    let blocks = frames[0].blocks
    frames[0].blocks = []
    prose = ProseBuilder()
    return blocks
  }
}

extension Prose {
  /// The text cut at its empty lines.
  var paragraphs: [Prose] {
    guard text.utf8.contains(0x0A) else { return [self] }
    var result: [Prose] = []
    var start = 0
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      guard bytes[index] == 0x0A, index + 1 < bytes.count, bytes[index + 1] == 0x0A else {
        index += 1
        continue
      }
      result.append(slice(start..<index).tidied)
      while index < bytes.count, bytes[index] == 0x0A { index += 1 }
      start = index
    }
    result.append(slice(start..<bytes.count).tidied)
    return result.filter { !$0.text.isEmpty }
  }

  /// A part of the text, with the marks on it.
  func slice(_ range: Range<Int>) -> Prose {
    let text = String(decoding: Array(text.utf8)[range], as: UTF8.self)
    let marks = marks.compactMap { mark -> Mark? in
      let inside = mark.range.clamped(to: range)
      guard !inside.isEmpty else { return nil }
      return Mark(
        range: (inside.lowerBound - range.lowerBound)..<(inside.upperBound - range.lowerBound),
        style: mark.style)
    }
    return Prose(text, marks: marks)
  }

  /// The text with spaces for its line breaks.
  var onOneLine: Prose { replacing { scalar, _, _ in scalar == "\n" ? " " : nil } }
}
