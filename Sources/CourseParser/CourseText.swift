import SourceText

/// One file of a course, or a piece of it, read and checked as text, before its Markdown is looked at.
struct CourseText {
  /// The largest file that is read, in bytes.
  static let largest = 128 << 20
  /// The longest stretch without an empty line, in bytes: longer ones can take the parser very long.
  static let longestBlock = 64 << 10

  /// Its path within the library.
  let path: String
  /// Its index in the list of files.
  let index: Int
  /// Its text.
  let source: SourceFile
  /// The front matter: what stands between the first two rules, or nil.
  let frontMatter: Range<Int>?
  /// Whether a rule opens front matter that no rule closes.
  let isFrontMatterOpen: Bool
  /// Whether the Markdown may hold link definitions.
  let mayDefineLinks: Bool
  /// The Markdown, as offsets.
  private(set) var body: Range<Int>
  /// The number of lines above the Markdown.
  private(set) var bodyLine: Int

  /// Makes a text of bytes in which line ends are LF and a byte order mark is gone.
  init(path: String, index: Int, source: SourceFile) {
    self.path = path
    self.index = index
    self.source = source
    let lines = source.lineStarts
    var close: Int?
    let opens = source.isRule(1) && lines.count > 1
    if opens { close = (2...lines.count).first { source.isRule($0) } }
    isFrontMatterOpen = opens && close == nil
    guard let close else {
      frontMatter = nil
      body = 0..<source.bytes.count
      bodyLine = 0
      mayDefineLinks = source.holdsDefinition(from: 0)
      return
    }
    frontMatter = lines[1]..<lines[close - 1]
    body = (close < lines.count ? lines[close] : source.bytes.count)..<source.bytes.count
    bodyLine = close
    mayDefineLinks = source.holdsDefinition(from: lines[close - 1])
  }

  /// The same text, of which only some lines are looked at.
  func piece(_ range: Range<Int>, linesAbove: Int) -> CourseText {
    var piece = self
    piece.body = range
    piece.bodyLine = linesAbove
    return piece
  }

  /// Whether front matter stands below empty lines, where it is none.
  var isFrontMatterLate: Bool {
    let first = source.lineStarts.indices.first { !source.rangeOfLine($0 + 1).isEmpty }
    return frontMatter == nil && first.map { $0 > 0 && source.isRule($0 + 1) } ?? false
  }

  /// The first line of the file.
  var top: Span { Span(file: index, range: source.rangeOfLine(1)) }
}

extension SourceFile {
  /// Whether `]:` stands somewhere behind an offset.
  fileprivate func holdsDefinition(from start: Int) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var at = bytes.firstPlace(from: start) { $0.marks(of: 0x5D) }
      while at + 1 < bytes.count {
        if bytes[at + 1] == 0x3A { return true }
        at = bytes.firstPlace(from: at + 1) { $0.marks(of: 0x5D) }
      }
      return false
    }
  }

  /// Whether a line is the rule `---` that begins or ends front matter.
  fileprivate func isRule(_ line: Int) -> Bool {
    let range = rangeOfLine(line)
    guard range.count >= 3, bytes[range.lowerBound..<range.lowerBound + 3].elementsEqual("---".utf8) else {
      return false
    }
    return bytes[range.lowerBound + 3..<range.upperBound].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}
