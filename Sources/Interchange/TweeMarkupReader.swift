import CourseModel

/// Reads the text of one passage: its blocks and its links; what a course cannot hold is reported.
struct TweeMarkupReader {
  /// A link, with where it stands.
  struct Link {
    let label: Prose
    let target: String
    let line: Int
  }

  let text: [Unicode.Scalar]
  let dialect: Twee.Dialect
  var at = 0
  var line: Int
  var builder = BlockBuilder()
  var report = ConversionReport()
  var links: [Link] = []
  /// The containers that are open: `*` and `#` for lists, `>` for quotations.
  var containers: [Unicode.Scalar] = []
  var isHeading = false
  /// Whether the line holds words, and whether it holds a macro or a link that took none.
  var hasWords = false
  var hasOther = false
  /// The signs that are left out, with where they end.
  var stripped: [(sign: String, end: Int)] = []
  var finder = SignFinder()
  var hooks = 0
  let depth: Int
  /// Whether the text is the words of a link, in which no line begins.
  var isLabel: Bool { depth > 0 }

  init(_ text: String, dialect: Twee.Dialect, line: Int, depth: Int = 0) {
    self.text = Array(text.unicodeScalars)
    self.dialect = dialect
    self.line = line
    self.depth = depth
  }

  /// Reads all of it.
  mutating func read() -> [Block] {
    skipVariables()
    beginLine()
    while at < text.count { step() }
    endLine()
    return builder.take()
  }

  mutating func found(_ finding: ConversionFinding) { report.add(finding, at: .line(line)) }

  func starts(_ signs: String, at place: Int? = nil) -> Bool {
    var index = place ?? at
    for sign in signs.unicodeScalars {
      guard index < text.count, text[index] == sign else { return false }
      index += 1
    }
    return true
  }

  mutating func take(_ scalar: Unicode.Scalar) {
    builder.prose.append(scalar)
    if !scalar.properties.isWhitespace { hasWords = true }
    at += 1
  }

  private mutating func step() {
    let scalar = text[at]
    switch scalar {
    case "\n":
      endLine()
      at += 1
      line += 1
      beginLine()
    case "[" where starts("[["): link()
    case "[" where starts("[img[") || starts("[<img[") || starts("[>img["): image()
    case "<" where angle(): break
    case "(" where harloweMacro(): break
    case "|" where namedHook(): break
    case "]" where hooks > 0: closeHook()
    case "[", "{", "}", "!":
      if !harloweSign(), !chapbookInsert(), !markdownLink(), !style() { take(scalar) }
    case "\\" where joinedLine(): break
    case "$": variable()
    case "_" where isTemporary: variable()
    case "&": reference()
    case "/" where comment(): break
    default: if !style() { take(scalar) }
    }
  }

  /// A backslash at the end of a line joins the next one to it; false where there is none.
  private mutating func joinedLine() -> Bool {
    guard dialect == .sugarCube || dialect == .harlowe, starts("\n", at: at + 1) else { return false }
    at += 2
    line += 1
    return true
  }

  /// Whether a name begins here that stands for a value within a passage: `_name`.
  private var isTemporary: Bool {
    guard dialect == .sugarCube || dialect == .harlowe, at + 1 < text.count else { return false }
    let isWithin = at > 0 && (text[at - 1] == "_" || MarkdownInlineWriter.isAlphanumeric(text[at - 1]))
    return !isWithin && MarkdownInlineWriter.isAlphanumeric(text[at + 1])
  }

  private mutating func reference() {
    guard let (character, end) = HTMLTag.reference(text, at: at) else { return take("&") }
    builder.prose.append(character)
    hasWords = true
    at = end
  }

  private mutating func variable() {
    var end = at + 1
    while end < text.count, end - at < 60, text[end] == "_" || MarkdownInlineWriter.isAlphanumeric(text[end])
    { end += 1 }
    let isName = end > at + 1 && !("0"..."9").contains(text[at + 1]) && !dialect.usesMarkdown
    if isName { found(.variableShown(TweeLink.string(text[at..<end]))) }
    repeat { take(text[at]) } while at < end && isName
  }
}
