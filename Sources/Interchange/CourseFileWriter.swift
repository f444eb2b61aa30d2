import CourseModel
import SourceText

/// Writes the pieces that course files are made of, from blocks that are safe already.
struct CourseFileWriter {
  let words: CourseWords
  private(set) var findings: [ConversionFinding] = []

  init(_ language: Language) { words = CourseWords(language) }

  /// What was found since the last time that this was asked.
  mutating func takeFindings() -> [ConversionFinding] {
    defer { findings = [] }
    return findings
  }

  /// Blocks that any text may hold, made safe and written as lines.
  mutating func lines(_ blocks: [Block]) -> [String] {
    var writer = MarkdownWriter(.course)
    let lines = writer.lines(blocks)
    findings += writer.findings
    return lines
  }

  /// Makes blocks safe for a course.
  mutating func safe(_ blocks: [Block], inQuote: Bool = false) -> [Block] {
    var prose = CourseProse()
    let safe = prose.safe(blocks, inQuote: inQuote)
    findings += prose.findings
    return safe
  }

  /// A heading line; signs at its end that Markdown would swallow are kept.
  mutating func heading(_ level: Int, _ lead: String, _ title: Prose) -> String {
    var writer = MarkdownWriter(.course)
    var line = writer.line(title)
    findings += writer.findings
    if line.hasSuffix("#") { line = line.dropLast() + "\\#" }
    return String(repeating: "#", count: level) + " " + lead + line
  }

  /// Lines quoted, with a label before the first.
  static func quoted(_ lines: [String], label: String = "") -> [String] {
    var lines = lines
    if !label.isEmpty {
      if let first = lines.first, isText(first) {
        lines[0] = label + " " + first
      } else {
        lines = [label, ""] + lines
      }
    }
    return lines.map { $0.isEmpty ? ">" : "> " + $0 }
  }

  /// Whether a line is that of a paragraph, so that a label can stand before it.
  private static func isText(_ line: String) -> Bool {
    let isBlock = ["- ", "* ", "> ", "```", "***", "### "].contains { line.hasPrefix($0) }
    let isNumbered =
      line.drop { $0.isNumber }.first.map { ".)".contains($0) } == true && line.first?.isNumber == true
    return !isBlock && !isNumbered
  }

  /// A front matter of one kind.
  func matter(kind: String, title: String? = nil) -> String {
    let title = title.map { "\(words.title): \(CourseWords.quoted($0))\n" } ?? ""
    return "---\n\(words.kind): \(kind)\n\(title)---\n"
  }

  /// The course file.
  func courseFile(title: String, goals: [(id: String, text: String)], parts: [(file: String, title: String)])
    -> String
  {
    var text =
      "---\n\(words.title): \(CourseWords.quoted(title))\n\(words.tongue): \(words.language.rawValue)\n"
    text += "\(words.version): 1.0.0\n"
    if !goals.isEmpty {
      text += "\(words.goals):\n"
      for goal in goals { text += "  \(CourseWords.quoted(goal.id)): \(CourseWords.quoted(goal.text))\n" }
    }
    var writer = MarkdownWriter(.course)
    text += "---\n# \(writer.line(Prose(CourseWords.heading(title))))\n\n"
    for (index, part) in parts.enumerated() {
      text += "\(index + 1). [\(writer.line(Prose(part.title)))](\(part.file))\n"
    }
    return text
  }
}

extension [Block] {
  /// The blocks as one run of text, for a place where no more can stand; and whether that changed anything.
  var flattened: (prose: Prose, isSame: Bool) {
    if count == 1, case .paragraph(let prose) = self[0] { return (prose, true) }
    let lines = flatLines
    return (lines.reduce(Prose("")) { $0.joined($1, by: "\n") }, isEmpty)
  }

  /// The blocks as lines of text.
  private var flatLines: [Prose] {
    flatMap { block -> [Prose] in
      switch block {
      case .paragraph(let prose), .heading(let prose): [prose]
      case .bullets(let items): items.map { Prose("· ").joined($0.flattened.prose, by: "") }
      case .numbered(let start, let items):
        items.enumerated().map { Prose("\(start + $0.offset). ").joined($0.element.flattened.prose, by: "") }
      case .quote(let blocks): blocks.flatLines
      case .verbatim(let text, _): [Prose(text)]
      case .rule: []
      }
    }
  }

  /// The blocks without headings and bullets, which would end or answer a question.
  var asStem: (blocks: [Block], isSame: Bool) {
    var isSame = true
    let blocks = map { block -> Block in
      switch block {
      case .heading(let prose):
        isSame = false
        return .paragraph(prose.strong)
      case .bullets:
        isSame = false
        return .paragraph([block].flattened.prose)
      case .quote(let inner):
        let stem = inner.asStem
        isSame = isSame && stem.isSame
        return .quote(stem.blocks)
      case .paragraph, .numbered, .verbatim, .rule: return block
      }
    }
    return (blocks, isSame)
  }

  /// The blocks without empty paragraphs.
  var withoutEmpty: [Block] {
    filter { block in
      if case .paragraph(let prose) = block { !prose.text.isEmpty } else { true }
    }
  }
}

extension Prose {
  /// The text, strong as a whole.
  var strong: Prose {
    let inner = marks.filter { $0.style != .strong }
    return text.isEmpty
      ? self : Prose(text, marks: [Mark(range: 0..<text.utf8.count, style: .strong)] + inner)
  }

  /// The text without marks.
  var plain: Prose { Prose(text) }
}
