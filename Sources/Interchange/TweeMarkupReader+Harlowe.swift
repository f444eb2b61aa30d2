import CourseModel

/// What Harlowe has of its own: hooks, braces that join lines, aligners.
extension TweeMarkupReader {
  /// Reads a bracket or a brace of Harlowe, which it never shows; false where there is none.
  mutating func harloweSign() -> Bool {
    guard dialect == .harlowe else { return false }
    switch text[at] {
    case "{", "}":
      found(.styleLost("{ }"))
      at += 1
      return true
    case "[":
      guard find("]", from: at, within: 20_000) != nil else { return false }
      hooks += 1
      at += 1
      return true
    default: return false
    }
  }

  /// Goes on behind the bracket that closes a hook, and behind its name: `]<name|`.
  mutating func closeHook() {
    hooks -= 1
    at += 1
    guard dialect == .harlowe, starts("<"), let end = find("|", from: at, within: 40) else { return }
    let name = text[(at + 1)..<end]
    guard !name.isEmpty, name.allSatisfy({ MarkdownInlineWriter.isAlphanumeric($0) || $0 == "_" }) else {
      return
    }
    found(.macroLost("<\(TweeLink.string(name))|"))
    at = end + 1
  }

  /// Reads a line that aligns what is below it, such as `=><=`; false where it is none.
  mutating func aligner() -> Bool {
    guard dialect == .harlowe, !isLabel else { return false }
    let end = text[at...].firstIndex(of: "\n") ?? text.count
    let row = TweeLink.string(text[at..<end]).trimmed
    guard row.utf8.count > 2, row.contains("="), row.allSatisfy({ "=<>|".contains($0) }) else { return false }
    found(.styleLost(String(row.prefix(20))))
    return skip(to: end)
  }
}
