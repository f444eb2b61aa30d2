import SourceText

/// Where the nodes of CommonMark's parser stand in the file: it counts bytes, lines from the start of what
/// it was given, and columns on a block's later lines as if they began where the block does.
extension CourseText {
  /// Whether what stands behind an opening bracket, up to the closing one, is the address of a link for sure.
  func isAddress(after bracket: Range<Int>, in range: Range<Int>) -> Bool {
    let rest = source.bytes[min(bracket.upperBound, range.upperBound)..<range.upperBound].prefix(400)
    guard let end = rest.firstIndex(of: UInt8(ascii: ")")) else { return false }
    let address = source.text(bracket.upperBound..<end)
    guard !address.contains(" ") else { return false }
    return address.hasPrefix("#") || address.contains(".md") || address.contains("://")
  }

  /// The lines that a block takes, as offsets, from its first mark on.
  func range(of node: MarkdownNode) -> Range<Int> {
    let first = source.rangeOfLine(bodyLine + max(1, node.startLine))
    let last = source.rangeOfLine(bodyLine + max(1, node.endLine))
    let start = min(first.lowerBound + max(0, node.startColumn - 1), first.upperBound)
    return start..<max(start, last.upperBound)
  }

  /// The first line of a block, without the marks and white space before it.
  func span(of node: MarkdownNode) -> Span {
    let line = source.rangeOfLine(bodyLine + max(1, node.startLine))
    let start = min(line.lowerBound + max(0, node.startColumn - 1), line.upperBound)
    return Span(file: index, range: start..<line.upperBound)
  }

  /// The repairs that give each line of a block `indent` spaces before it.
  func indenting(_ node: MarkdownNode, by indent: Int) -> [Diagnostic.Fix] {
    let lines = (bodyLine + max(1, node.startLine))...(bodyLine + max(1, node.startLine, node.endLine))
    return lines.map { number in
      let line = source.rangeOfLine(number)
      let present = source.bytes[line].prefix { $0 == 0x20 }.count
      let spaces = String(repeating: " ", count: max(0, indent - present))
      let start = line.lowerBound
      return Diagnostic.Fix(span: Span(file: index, range: start..<start), replacement: spaces)
    }
  }

  /// The offset of a place that the parser tells of an inline node in a block.
  private func offset(_ line: Int, _ column: Int, in block: MarkdownNode) -> Int {
    let range = source.rangeOfLine(bodyLine + max(1, line))
    guard line > block.startLine else {
      return min(range.lowerBound + max(0, column - 1), range.upperBound)
    }
    var start = range.lowerBound
    while start < range.upperBound, [0x20, 0x09, 0x3E].contains(source.bytes[start]) { start += 1 }
    return min(start + max(0, column - block.startColumn), range.upperBound)
  }

  /// The bytes of an inline node; of a code span without its backticks.
  func range(of node: MarkdownNode, in block: MarkdownNode) -> Range<Int> {
    guard node.startLine > 0 else { return span(of: block).range }
    let start = offset(node.startLine, node.startColumn, in: block)
    let end = offset(node.endLine, node.endColumn, in: block) + 1
    return start..<max(start, min(end, source.bytes.count))
  }

  /// The place of an inline node.
  func span(of node: MarkdownNode, in block: MarkdownNode) -> Span {
    Span(file: index, range: range(of: node, in: block))
  }

  /// The place of a code span with its backticks.
  func outerSpan(of code: MarkdownNode, in block: MarkdownNode) -> Span {
    let inner = range(of: code, in: block)
    var (start, end) = (inner.lowerBound, inner.upperBound)
    while start > 0, source.bytes[start - 1] == 0x60 { start -= 1 }
    while end < source.bytes.count, source.bytes[end] == 0x60 { end += 1 }
    return Span(file: index, range: start..<end)
  }

  /// The place of a link's address; of the link as a whole where it is written elsewhere.
  func addressSpan(of link: MarkdownNode, in block: MarkdownNode) -> Span {
    let whole = range(of: link, in: block)
    let limit = max(whole.upperBound, min(range(of: block).upperBound, source.bytes.count))
    var after = whole.lowerBound + 1
    if let last = link.lastChild, last.startLine > 0 { after = range(of: last, in: block).upperBound }
    guard let opening = find("](", in: min(after, limit)..<limit) else {
      return Span(file: index, range: whole)
    }
    var start = opening.upperBound
    while start < limit, [0x20, 0x0A, 0x3C].contains(source.bytes[start]) { start += 1 }
    var end = start
    while end < limit, ![0x20, 0x0A, 0x3E, 0x29].contains(source.bytes[end]) { end += 1 }
    if start == end { (start, end) = (opening.lowerBound + 1, min(opening.upperBound + 1, limit)) }
    return Span(file: index, range: start..<end)
  }

  /// Where `needle` stands within `range`.
  func find(_ needle: String, in range: Range<Int>) -> Range<Int>? {
    let wanted = Array(needle.utf8)
    guard let first = wanted.first, range.count >= wanted.count else { return nil }
    let found = source.bytes.withUnsafeBufferPointer { bytes -> Int? in
      for at in range.lowerBound...(range.upperBound - wanted.count) where bytes[at] == first {
        if wanted.indices.allSatisfy({ bytes[at + $0] == wanted[$0] }) { return at }
      }
      return nil
    }
    return found.map { $0..<($0 + wanted.count) }
  }

  /// Where `needle` stands within `range` without a backslash before it.
  func findUnescaped(_ needle: String, in range: Range<Int>) -> Range<Int>? {
    var from = range.lowerBound
    while let found = find(needle, in: min(from, range.upperBound)..<range.upperBound) {
      var slashes = 0
      while found.lowerBound - slashes > range.lowerBound,
        source.bytes[found.lowerBound - slashes - 1] == 0x5C
      {
        slashes += 1
      }
      if slashes % 2 == 0 { return found }
      from = found.upperBound
    }
    return nil
  }
}
