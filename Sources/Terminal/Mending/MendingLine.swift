public import SourceText

/// What a typed line says about a text that is mended.
///
/// Lines are counted from 1. What stands behind a number and one space is taken with the spaces before it, since those
/// mean something in a course.
public enum MendingLine: Sendable, Hashable {
  /// A line gets another text; several lines where the text holds line feeds.
  case replace(Int, with: String)
  /// A line is put below another one; below line 0 it comes first.
  case insert(String, below: Int)
  /// Lines are taken out.
  case remove(ClosedRange<Int>)
  /// A line is to be seen.
  case show(Int)
  /// The whole text is another one.
  case whole(String)
  /// The checker is asked.
  case check
  /// The text is handed in.
  case handIn
  /// The text is as its author broke it.
  case restart
  /// The learner's own editor opens.
  case edit

  /// What a line, or each of the lines that were pasted at once, says; empty if it says nothing about the text.
  public static func all(in typed: String) -> [MendingLine] {
    let lines = typed.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.count > 1 {
      if lines[0] == "---" { return [.whole(typed)] }
      let each = lines.map { MendingLine(change: $0) }
      if !each.contains(nil) { return each.compactMap { $0 } }
    }
    return (MendingLine(change: typed[...]) ?? MendingLine(word: typed)).map { [$0] } ?? []
  }

  /// The words of this place that TAB proposes in a language.
  public static func completions(_ language: Language) -> [String] { words.map { $0.words[language] } }

  // MARK: - Words

  private static let words: [(words: Wording, line: MendingLine)] = [
    (Wording(nl: "keur", en: "check"), .check), (Wording(nl: "klaar", en: "done"), .handIn),
    (Wording(nl: "opnieuw", en: "restart"), .restart), (Wording(nl: "editor", en: "editor"), .edit),
  ]

  private init?(word typed: String) {
    let folded = InputReader.fold(typed)
    let known = Self.words.first { $0.words.nl == folded || $0.words.en == folded }
    guard let known else { return nil }
    self = known.line
  }

  // MARK: - Changes

  private init?(change typed: Substring) {
    let line = typed.drop { $0 == " " }
    if let (number, rest) = Self.number(line) {
      if rest.allSatisfy({ $0 == " " || $0 == ":" }) {
        self = .show(number)
      } else if let text = Self.text(rest) {
        self = .replace(number, with: text)
      } else {
        return nil
      }
    } else if let rest = Self.after(["na ", "onder ", "after ", "below ", "+"], line),
      let (number, text) = Self.number(rest)
    {
      guard text.isEmpty || text.first == " " || text.first == ":" else { return nil }
      self = .insert(Self.text(text) ?? "", below: number)
    } else if let rest = Self.after(["weg ", "haal weg ", "delete ", "remove ", "-"], line),
      let range = Self.range(rest)
    {
      self = .remove(range)
    } else {
      return nil
    }
  }

  private static func after(_ openings: [String], _ line: Substring) -> Substring? {
    for opening in openings where line.prefix(opening.count).lowercased() == opening {
      return line.dropFirst(opening.count)
    }
    return nil
  }

  /// A number of at most four digits at the start of a text.
  private static func number(_ text: Substring) -> (number: Int, rest: Substring)? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard (1...4).contains(digits.count), let number = Int(digits) else { return nil }
    return (number, text.dropFirst(digits.count))
  }

  /// What stands behind a number: after a colon, a space, or both.
  private static func text(_ rest: Substring) -> String? {
    var rest = rest
    let hadColon = rest.first == ":"
    if hadColon { rest = rest.dropFirst() }
    if rest.first == " " { return trimmed(rest.dropFirst()) }
    return hadColon ? trimmed(rest) : nil
  }

  /// A text without the spaces at its end, which TAB leaves and nobody sees.
  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  /// `7` or `7-9`.
  private static func range(_ text: Substring) -> ClosedRange<Int>? {
    guard let (first, rest) = number(text) else { return nil }
    let tail = rest.filter { $0 != " " }
    if tail.isEmpty { return first...first }
    guard tail.first == "-", let (last, end) = number(tail.dropFirst()[...]), end.isEmpty, last >= first
    else { return nil }
    return first...last
  }
}
