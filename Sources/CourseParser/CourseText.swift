import SourceText

/// One file of a course, read and checked as text, before its Markdown is looked at.
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
  /// Where the Markdown begins.
  let bodyStart: Int
  /// The number of lines above the Markdown.
  let bodyLine: Int

  /// Makes a text of bytes in which line ends are LF and a byte order mark is gone.
  init(path: String, index: Int, source: SourceFile) {
    self.path = path
    self.index = index
    self.source = source
    let lines = source.lineStarts
    var close: Int?
    if source.text(source.rangeOfLine(1)) == "---", lines.count > 1 {
      close = (2...lines.count).first { source.isRule($0) }
    }
    guard let close else {
      frontMatter = nil
      bodyStart = 0
      bodyLine = 0
      return
    }
    frontMatter = lines[1]..<lines[close - 1]
    bodyStart = close < lines.count ? lines[close] : source.bytes.count
    bodyLine = close
  }

  /// The bytes as CommonMark should see them.
  var body: ArraySlice<UInt8> { source.bytes[bodyStart...] }

  /// The lines that a node takes, as offsets.
  func range(of node: MarkdownNode) -> Range<Int> {
    let first = source.rangeOfLine(bodyLine + max(1, node.startLine))
    let last = source.rangeOfLine(bodyLine + max(1, node.endLine))
    let start = min(first.lowerBound + max(0, node.startColumn - 1), first.upperBound)
    return start..<max(start, last.upperBound)
  }

  /// The first line of a node, without the white space before it.
  func span(of node: MarkdownNode) -> Span {
    let start = range(of: node).lowerBound
    let line = source.rangeOfLine(source.line(at: start))
    return Span(file: index, range: start..<max(start, line.upperBound))
  }

  /// Where `needle` stands in the lines of `node`; the node's first line where it is not found.
  func span(of needle: String, in node: MarkdownNode) -> Span {
    find(needle, in: range(of: node)).map { Span(file: index, range: $0) } ?? span(of: node)
  }

  /// Where `needle` stands within `range`.
  func find(_ needle: String, in range: Range<Int>) -> Range<Int>? {
    let wanted = Array(needle.utf8)
    guard !wanted.isEmpty, range.count >= wanted.count else { return nil }
    let bytes = source.bytes
    var at = range.lowerBound
    while at + wanted.count <= range.upperBound {
      if bytes[at] == wanted[0], bytes[at..<(at + wanted.count)].elementsEqual(wanted) {
        return at..<(at + wanted.count)
      }
      at += 1
    }
    return nil
  }

  /// The first line of the file.
  var top: Span { Span(file: index, range: source.rangeOfLine(1)) }
}

extension SourceFile {
  /// Whether a line is the rule `---` that ends front matter.
  fileprivate func isRule(_ line: Int) -> Bool {
    let range = rangeOfLine(line)
    guard range.count >= 3, bytes[range.lowerBound] == 0x2D else { return false }
    return text(range).trimmingSuffix { $0 == " " } == "---"
  }
}

extension String {
  fileprivate func trimmingSuffix(_ drop: (Character) -> Bool) -> String {
    var result = self
    while let last = result.last, drop(last) { result.removeLast() }
    return result
  }
}
