import SourceText

/// Text as Markdown that says nothing but the text: gated, and with every sign escaped that could be read as a mark.
enum PlainMarkdown {
  /// A text within a line, behind words of ours: what only means something at the start of a line is left alone.
  static func line(_ text: String) -> String { escaped(OutputGate.cleanLine(text)) }

  /// A text in full, as a quotation: its lines stay lines.
  static func quote(_ text: String) -> String {
    let lines = OutputGate.clean(text).split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
    return lines.enumerated().map { index, line in
      guard !isBlank(line) else { return ">" }
      let isLast = index + 1 == lines.count || isBlank(lines[index + 1])
      return "> " + start(of: line) + (isLast ? "" : "\\")
    }.joined(separator: "\n")
  }

  private static func isBlank(_ line: String) -> Bool { line.allSatisfy { $0 == " " } }

  /// A line from its start: spaces before it are kept, and what would make a list or a heading of it is escaped.
  private static func start(of line: String) -> String {
    let spaces = line.prefix { $0 == " " }
    let digits = line.dropFirst(spaces.count).prefix { $0.isASCII && $0.isNumber }
    let rest = line.dropFirst(spaces.count + digits.count)
    let isMark = rest.first.map { digits.isEmpty ? "+-=".contains($0) : ".)".contains($0) } ?? false
    return String(repeating: "\u{A0}", count: spaces.count) + digits + (isMark ? "\\" : "")
      + escaped(String(rest))
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if "\\`*_[]<>&#|~!@".contains(character) { result.append("\\") }
      result.append(character)
    }
    // Some readers make a link of any address.
    return result.replacing("://", with: "\\://").replacing("www.", with: "www\\.")
      .replacing(/(mailto|xmpp):/.ignoresCase()) { $0.output.1 + "\\:" }
  }
}
