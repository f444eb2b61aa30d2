import CourseModel

/// Writes blocks in SugarCube's markup.
struct TweeMarkupWriter {
  private(set) var findings: [ConversionFinding] = []
  /// Whether links into the course were left out.
  private var marks: [Prose.Mark] = []

  init() {}

  /// The blocks as text.
  mutating func write(_ blocks: [Block]) -> String {
    var pieces: [String] = []
    for block in blocks.withoutEmpty { pieces.append(write(block)) }
    return pieces.joined(separator: "\n\n")
  }

  mutating func write(_ block: Block) -> String {
    switch block {
    case .paragraph(let prose): return inline(prose)
    case .heading(let prose): return "!!!" + inline(prose.onOneLine)
    case .bullets(let items): return list(items, "*", level: 1).joined(separator: "\n")
    case .numbered(let start, let items):
      if start != 1 { findings.append(.listStartLost(start)) }
      return list(items, "#", level: 1).joined(separator: "\n")
    case .quote(let blocks): return quote(blocks)
    case .verbatim(let text, _):
      guard !text.contains("}}}"), !text.hasPrefix("::"), !text.contains("\n::") else {
        findings.append(.nestedLayoutLost)
        return inline(Prose(text))
      }
      return "{{{\n\(text)\n}}}"
    case .rule: return "----"
    }
  }

  private mutating func list(_ items: [[Block]], _ sign: Character, level: Int) -> [String] {
    var lines: [String] = []
    let mark = String(repeating: sign, count: level)
    for item in items {
      var words: [String] = []
      var below: [String] = []
      for block in item.withoutEmpty {
        switch block {
        case .bullets(let nested) where below.isEmpty: below = list(nested, "*", level: level + 1)
        case .numbered(1, let nested) where below.isEmpty: below = list(nested, "#", level: level + 1)
        case .paragraph, .heading, .bullets, .numbered, .quote, .verbatim, .rule:
          if !words.isEmpty || !below.isEmpty { findings.append(.nestedLayoutLost) }
          if case .paragraph = block {} else { findings.append(.nestedLayoutLost) }
          words.append(oneLine([block].flattened.prose))
        }
      }
      lines.append(mark + " " + words.joined(separator: "<br>"))
      lines += below
    }
    return lines
  }

  /// A text on one line of the file, in which a break is a tag.
  private mutating func oneLine(_ prose: Prose) -> String {
    inline(prose).split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "<br>")
  }

  private mutating func quote(_ blocks: [Block]) -> String {
    var paragraphs: [String] = []
    for block in blocks.withoutEmpty {
      if case .paragraph(let prose) = block {
        paragraphs.append(inline(prose))
      } else {
        findings.append(.nestedLayoutLost)
        paragraphs.append(inline([block].flattened.prose))
      }
    }
    let lines = paragraphs.joined(separator: "\n\n").split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { $0.isEmpty ? ">" : "> " + $0 }.joined(separator: "\n")
  }

  /// A run of text with its marks.
  mutating func inline(_ prose: Prose) -> String {
    let bytes = Array(prose.text.utf8)
    var result = ""
    var done = 0
    var open: [(end: Int, sign: String, isHidden: Bool)] = []
    func text(to end: Int) -> String {
      guard end > done else { return "" }
      return Self.escaped(String(decoding: bytes[done..<end], as: UTF8.self), isStart: done == 0)
    }
    func closing(before limit: Int) {
      while let last = open.last, last.end <= limit {
        result += text(to: last.end)
        done = max(done, last.end)
        result += last.sign
        open.removeLast()
      }
    }
    for mark in prose.marks {
      closing(before: mark.range.lowerBound)
      guard mark.range.lowerBound >= done, let signs = signs(mark, bytes) else { continue }
      result += text(to: mark.range.lowerBound)
      done = mark.range.lowerBound
      guard !open.contains(where: { $0.sign == signs.close }) else {
        findings.append(.emphasisDropped)
        continue
      }
      result += signs.open
      if signs.isWhole {
        done = mark.range.upperBound
      } else {
        open.append((mark.range.upperBound, signs.close, false))
      }
    }
    closing(before: bytes.count)
    return result + text(to: bytes.count)
  }

  /// What stands before and behind a marked stretch; nil for marks that are left out.
  private mutating func signs(_ mark: Prose.Mark, _ bytes: [UInt8]) -> (
    open: String, close: String, isWhole: Bool
  )? {
    let inside = String(decoding: bytes[mark.range], as: UTF8.self)
    switch mark.style {
    case .strong: return ("''", "''", false)
    case .emphasis: return ("//", "//", false)
    case .code:
      guard !inside.contains("}}}"), !inside.hasSuffix("}") else {
        findings.append(.codeBecameText)
        return nil
      }
      return ("{{{" + inside + "}}}", "", true)
    case .link(.web(let address)) where !address.contains("]") && !address.contains("|"):
      return ("[[" + TweeLabel.written(inside) + "|" + address + "]]", "", true)
    case .link:
      findings.append(.linkBecameText)
      return nil
    }
  }

  /// Signs that mean something where two of them stand together, or before a letter.
  private static let doubled: Set<Unicode.Scalar> = [
    "'", "/", "_", "=", "~", "^", "@", "[", "<", "{", "\"", "-", ">",
  ]
  /// Signs that mean something at the start of a line.
  private static let starting: Set<Unicode.Scalar> = ["!", "*", "#", ">", ":", "-", "|"]

  /// The text with the signs that SugarCube would read as markup as references to characters.
  static func escaped(_ text: String, isStart: Bool) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    for (at, scalar) in scalars.enumerated() {
      let next: Unicode.Scalar? = at + 1 < scalars.count ? scalars[at + 1] : nil
      let isEdge = at == 0 || next == nil
      let isLineStart = at == 0 && isStart || at > 0 && scalars[at - 1] == "\n"
      let previous: Unicode.Scalar? = at > 0 ? scalars[at - 1] : nil
      if risky(scalar, previous, next, isEdge: isEdge, isLineStart: isLineStart) {
        result.append(contentsOf: "&#\(scalar.value);".unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  private static func risky(
    _ scalar: Unicode.Scalar, _ previous: Unicode.Scalar?, _ next: Unicode.Scalar?, isEdge: Bool,
    isLineStart: Bool
  ) -> Bool {
    if isLineStart, starting.contains(scalar) { return true }
    switch scalar {
    case "&", "<", "`": return true
    case "$": return next.map { MarkdownInlineWriter.isWord($0) || $0 == "_" } ?? true
    case "\\": return isEdge || isLineStart || next == "\n"
    case "_" where next.map(MarkdownInlineWriter.isAlphanumeric) == true:
      return isEdge || previous.map(MarkdownInlineWriter.isAlphanumeric) != true
    case "(": return false
    case "/" where next == "*" || next == "%": return true
    case _
    where isEdge && ["'", "/", "_", "=", "~", "^", "@", "[", "]", "{", "}", "\"", ":"].contains(scalar):
      return true
    default: return doubled.contains(scalar) && next == scalar
    }
  }
}
