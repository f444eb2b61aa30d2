import CourseModel

/// Gathers a run of text and the marks on it.
struct ProseBuilder {
  var text = ""
  private(set) var marks: [Prose.Mark] = []

  /// Begins a mark at the end of the text, and gives its place in the list.
  mutating func open(_ style: Prose.Mark.Style) -> Int {
    marks.append(Prose.Mark(range: text.utf8.count..<text.utf8.count, style: style))
    return marks.count - 1
  }

  /// Ends the mark that `open` gave.
  mutating func close(_ slot: Int) {
    let mark = marks[slot]
    marks[slot] = Prose.Mark(range: mark.range.lowerBound..<text.utf8.count, style: mark.style)
  }

  /// Takes white space off both ends.
  mutating func trim() {
    while let last = text.utf8.last, last == 0x20 || last == 0x0A { text.unicodeScalars.removeLast() }
    let lead = text.utf8.prefix { $0 == 0x20 || $0 == 0x0A }.count
    dropFirst(lead)
    let end = text.utf8.count
    marks = marks.map { Prose.Mark(range: $0.range.clamped(to: 0..<end), style: $0.style) }
  }

  /// Drops bytes off the start; they must be whole characters.
  mutating func dropFirst(_ count: Int) {
    guard count > 0 else { return }
    text = String(decoding: text.utf8.dropFirst(count), as: UTF8.self)
    marks = marks.map { mark in
      Prose.Mark(
        range: max(0, mark.range.lowerBound - count)..<max(0, mark.range.upperBound - count),
        style: mark.style)
    }
  }
}

extension Prose {
  /// The text without its first bytes, which must be whole characters.
  func droppingFirst(_ count: Int) -> Prose {
    guard count > 0 else { return self }
    let text = String(decoding: text.utf8.dropFirst(count), as: UTF8.self)
    let marks = marks.compactMap { mark -> Mark? in
      guard mark.range.upperBound > count else { return nil }
      return Mark(
        range: max(0, mark.range.lowerBound - count)..<(mark.range.upperBound - count), style: mark.style)
    }
    return Prose(text, marks: marks)
  }

  /// A stretch of the text, whose ends must be between characters, with its marks.
  func slice(_ range: Range<Int>) -> Prose {
    let text = String(decoding: text.utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
    let marks = marks.compactMap { mark -> Mark? in
      let kept = mark.range.clamped(to: range)
      guard !kept.isEmpty else { return nil }
      return Mark(
        range: kept.lowerBound - range.lowerBound..<kept.upperBound - range.lowerBound, style: mark.style)
    }
    return Prose(text, marks: marks)
  }
}
