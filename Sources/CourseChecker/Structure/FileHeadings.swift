internal import SourceText

/// The headings of a file, read from its lines: those with `#`, outside front matter and fenced blocks.
struct FileHeadings {
  /// The first heading with each text, by that text without marks.
  private(set) var byTitle: [[UInt8]: Span] = [:]

  /// Reads the headings of a file with an index.
  init(_ file: SourceFile, index: Int) {
    for heading in FileHeadingLines(file) {
      let key = SearchableText.normalised(file.text(heading.text))
      if byTitle[key] == nil { byTitle[key] = Span(file: index, range: heading.line) }
    }
  }

  /// The first heading of the first level of a file with an index.
  static func title(of file: SourceFile, index: Int) -> Span? {
    FileHeadingLines(file).first { $0.level == 1 }.map { Span(file: index, range: $0.line) }
  }
}

/// The lines of a file that are headings, one after the other.
private struct FileHeadingLines: Sequence, IteratorProtocol {
  /// A heading.
  struct Heading {
    let level: Int
    /// What stands behind its marks, a space first.
    let text: Range<Int>
    let line: Range<Int>
  }

  private let file: SourceFile
  private var number = 0
  private var isFenced = false
  private var isFrontMatter = false

  init(_ file: SourceFile) { self.file = file }

  mutating func next() -> Heading? {
    while number < file.lineStarts.count {
      number += 1
      let start = file.lineStarts[number - 1]
      // Few lines begin with one of these: of the others no text is made.
      guard start < file.bytes.count, "#`~-".utf8.contains(file.bytes[start]) else { continue }
      let line = file.rangeOfLine(number)
      if file.bytes[start] == UInt8(ascii: "#") {
        if !isFenced, !isFrontMatter, let heading = heading(line) { return heading }
      } else {
        readMark(file.text(line))
      }
    }
    return nil
  }

  private mutating func readMark(_ text: String) {
    if text == "---", number == 1 || isFrontMatter {
      isFrontMatter = number == 1
    } else if text.hasPrefix("```") || text.hasPrefix("~~~") {
      isFenced.toggle()
    }
  }

  private func heading(_ line: Range<Int>) -> Heading? {
    let bytes = file.bytes[line]
    let text = bytes.drop { $0 == UInt8(ascii: "#") }
    guard bytes.count - text.count <= 6, text.first == 0x20 else { return nil }
    return Heading(
      level: bytes.count - text.count, text: text.startIndex..<text.endIndex, line: line)
  }
}
