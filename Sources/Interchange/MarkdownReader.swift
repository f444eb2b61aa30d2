import CourseModel

/// Reads the Markdown that questions use: paragraphs, emphasis, code, links, lists, quotations.
///
/// Not CommonMark as a whole, which belongs to the course parser: what is not known stays as its letters.
struct MarkdownReader {
  private(set) var findings: [ConversionFinding] = []

  /// The blocks of a Markdown text.
  static func read(_ text: String) -> (blocks: [Block], findings: [ConversionFinding]) {
    var reader = MarkdownReader()
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(Substring.init)
    let blocks = reader.blocks(lines[...], depth: 0)
    return (blocks, reader.findings)
  }

  private mutating func blocks(_ lines: ArraySlice<Substring>, depth: Int) -> [Block] {
    var result: [Block] = []
    var pending: [Substring] = []
    var at = lines.startIndex
    while at < lines.endIndex {
      let line = lines[at].drop { $0 == " " }
      if let (block, next) = block(lines, at, line, isAfterText: !pending.isEmpty, depth: depth) {
        flush(&pending, &result)
        if let block { result.append(block) }
        at = next
      } else if line.allSatisfy({ $0 == " " || $0 == "\t" }) {
        flush(&pending, &result)
        at += 1
      } else {
        pending.append(line)
        at += 1
      }
    }
    flush(&pending, &result)
    return result
  }

  private mutating func flush(_ pending: inout [Substring], _ result: inout [Block]) {
    guard !pending.isEmpty else { return }
    let prose = inline(pending.joined(separator: "\n")).tidied
    pending = []
    if !prose.text.isEmpty { result.append(.paragraph(prose)) }
  }

  private mutating func inline(_ text: some StringProtocol) -> Prose {
    var reader = MarkdownInlineReader(String(text))
    let prose = reader.read()
    findings += reader.findings
    return prose
  }

  /// The block that begins at a line and the line behind it; nil where the line is ordinary text.
  private mutating func block(
    _ lines: ArraySlice<Substring>, _ at: Int, _ line: Substring, isAfterText: Bool, depth: Int
  ) -> (Block?, Int)? {
    if line.hasPrefix("```") || line.hasPrefix("~~~") { return fenced(lines, at, line) }
    if let heading = heading(line) { return (heading, at + 1) }
    if isRule(line) { return (.rule, at + 1) }
    guard depth < BlockBuilder.deepest else { return nil }
    if line.hasPrefix(">") { return quote(lines, at, depth: depth) }
    guard let mark = ListMark(line), !isAfterText || mark.start == nil || mark.start == 1 else { return nil }
    return list(lines, at, mark, depth: depth)
  }

  private mutating func heading(_ line: Substring) -> Block? {
    let level = line.prefix { $0 == "#" }.count
    guard (1...6).contains(level), line.dropFirst(level).hasPrefix(" ") else { return nil }
    let prose = inline(line.dropFirst(level)).tidied
    return prose.text.isEmpty ? nil : .heading(prose)
  }

  private func isRule(_ line: Substring) -> Bool {
    let marks = line.filter { $0 != " " }
    guard marks.count >= 3, let first = marks.first, "-*_".contains(first) else { return false }
    return marks.allSatisfy { $0 == first }
  }

  private func fenced(_ lines: ArraySlice<Substring>, _ at: Int, _ line: Substring) -> (Block?, Int) {
    let sign = line.first ?? "`"
    let width = line.prefix { $0 == sign }.count
    var end = at + 1
    while end < lines.endIndex {
      let closing = lines[end].filter { $0 != " " }
      if closing.count >= width, closing.allSatisfy({ $0 == sign }) { break }
      end += 1
    }
    let inside = lines[min(at + 1, lines.endIndex)..<end]
    return (.verbatim(inside.joined(separator: "\n"), info: ""), min(end + 1, lines.endIndex))
  }

  private mutating func quote(_ lines: ArraySlice<Substring>, _ at: Int, depth: Int) -> (Block?, Int) {
    var inside: [Substring] = []
    var end = at
    while end < lines.endIndex {
      let line = lines[end].drop { $0 == " " }
      guard line.hasPrefix(">") else { break }
      let rest = line.dropFirst()
      inside.append(rest.hasPrefix(" ") ? rest.dropFirst() : rest)
      end += 1
    }
    let blocks = blocks(inside[...], depth: depth + 1)
    return (blocks.isEmpty ? nil : .quote(blocks), end)
  }

  private mutating func list(_ lines: ArraySlice<Substring>, _ at: Int, _ mark: ListMark, depth: Int) -> (
    Block?, Int
  ) {
    var items: [[Block]] = []
    var end = at
    while end < lines.endIndex {
      let indent = lines[end].prefix { $0 == " " }.count
      guard let next = ListMark(lines[end].drop { $0 == " " }), next.sign == mark.sign, !isRule(lines[end])
      else { break }
      var inside = [lines[end].dropFirst(indent + next.width)]
      end += 1
      while end < lines.endIndex, let line = continuation(lines, end, indent + next.width) {
        inside.append(line)
        end += 1
      }
      while inside.count > 1, inside.last?.isEmpty == true { inside.removeLast() }
      items.append(blocks(inside[...], depth: depth + 1))
      if end < lines.endIndex, lines[end].allSatisfy({ $0 == " " }) {
        var after = end
        while after < lines.endIndex, lines[after].allSatisfy({ $0 == " " }) { after += 1 }
        guard after < lines.endIndex, let next = ListMark(lines[after].drop { $0 == " " }),
          next.sign == mark.sign
        else { break }
        end = after
      }
    }
    items.removeAll(where: \.isEmpty)
    guard !items.isEmpty else { return (nil, max(end, at + 1)) }
    return (mark.start.map { .numbered($0, items) } ?? .bullets(items), end)
  }

  /// A line that goes on with an item: indented, or empty with an indented line behind it.
  private func continuation(_ lines: ArraySlice<Substring>, _ at: Int, _ width: Int) -> Substring? {
    let line = lines[at]
    if line.prefix(width).count == width, line.prefix(width).allSatisfy({ $0 == " " }) {
      return line.dropFirst(width)
    }
    guard line.allSatisfy({ $0 == " " }), at + 1 < lines.endIndex else {
      let isText =
        !line.allSatisfy { $0 == " " } && ListMark(line.drop { $0 == " " }) == nil && at > lines.startIndex
      return isText && !lines[at - 1].allSatisfy { $0 == " " } && !line.hasPrefix(">") && !line.hasPrefix("#")
        ? line : nil
    }
    let next = lines[at + 1]
    return next.prefix(width).count == width && next.prefix(width).allSatisfy { $0 == " " }
      && next.count > width ? "" : nil
  }
}

/// The mark of an item of a list: `- `, `* `, `+ `, `1. `, `1) `.
private struct ListMark {
  let sign: Character
  let width: Int
  let start: Int?

  init?(_ line: Substring) {
    guard let first = line.first else { return nil }
    if "-*+".contains(first) {
      let rest = line.dropFirst()
      guard rest.hasPrefix(" ") || rest.isEmpty else { return nil }
      (sign, width, start) = (first, 2, nil)
      return
    }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    guard (1...9).contains(digits.count), let number = Int(digits) else { return nil }
    let rest = line.dropFirst(digits.count)
    guard let end = rest.first, end == "." || end == ")", rest.dropFirst().hasPrefix(" ") else { return nil }
    (sign, width, start) = (end, digits.count + 2, number)
  }
}
