import SourceText

/// Finds the line that is to blame where YAML gives up on front matter: it often does so a line or more later.
struct FrontMatterSuspect {
  let text: CourseText
  let range: Range<Int>

  /// What is wrong with the first suspect line that begins at or before an offset; nil where there is none.
  func diagnostic(before offset: Int) -> Diagnostic? {
    let first = text.source.line(at: range.lowerBound)
    let last = text.source.line(
      at: min(max(range.lowerBound, offset), max(range.lowerBound, range.upperBound - 1)))
    var isPastEnd = false
    for number in first...max(first, last) {
      let line = text.source.rangeOfLine(number)
      // An empty line or a heading, and then something that is no pair: the line that closes it is not there.
      if isPastEnd, isMarkdown(line) { return .missingEnd(text.top) }
      if line.isEmpty || text.source.bytes[line].starts(with: "# ".utf8) { isPastEnd = true }
      if !line.isEmpty, let found = suspicion(line) { return isPastEnd ? .missingEnd(text.top) : found }
    }
    return nil
  }

  /// Whether a line begins with a mark that front matter has no use for.
  private func isMarkdown(_ line: Range<Int>) -> Bool {
    guard let first = text.source.bytes[line].first(where: { $0 != 0x20 }) else { return false }
    return "`[>*!|<".utf8.contains(first)
  }

  private func suspicion(_ line: Range<Int>) -> Diagnostic? {
    let bytes = text.source.bytes[line]
    guard let start = bytes.firstIndex(where: { $0 != 0x20 }), bytes[start] != UInt8(ascii: "#") else {
      return nil
    }
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else {
      return bytes[start] == UInt8(ascii: "-") ? nil : .lineWithoutColon(place(start..<line.upperBound))
    }
    if let space = noBreakSpace(behind: colon, line) { return .noBreakSpace(place(space)) }
    let value = bytes[(colon + 1)...].drop { $0 == 0x20 }
    if bytes[start] != UInt8(ascii: "-"), colon + 1 < line.upperBound, bytes[colon + 1] != 0x20 {
      return .colonWithoutSpace(place(start..<colon + 1))
    }
    guard let opening = value.first else { return nil }
    if opening == UInt8(ascii: "\"") || opening == UInt8(ascii: "'") {
      let closing = value.dropFirst().firstIndex(of: opening)
      return closing == nil
        ? .unclosed("\(Character(Unicode.Scalar(opening)))", place(value.startIndex..<value.startIndex + 1))
        : nil
    }
    guard opening == UInt8(ascii: "{") || opening == UInt8(ascii: "[") else { return nil }
    let close = opening == UInt8(ascii: "{") ? UInt8(ascii: "}") : UInt8(ascii: "]")
    guard !value.contains(close) else { return nil }
    return .unclosed("\(Character(Unicode.Scalar(opening)))", place(value.startIndex..<value.startIndex + 1))
  }

  /// The no-break space right behind a colon.
  private func noBreakSpace(behind colon: Int, _ line: Range<Int>) -> Range<Int>? {
    let rest = text.source.bytes[colon + 1..<line.upperBound]
    for space in [[0xC2, 0xA0], [0xE2, 0x80, 0xAF], [0xE2, 0x80, 0x87]] as [[UInt8]]
    where rest.starts(with: space) {
      return colon + 1..<colon + 1 + space.count
    }
    return nil
  }

  private func place(_ range: Range<Int>) -> Span { Span(file: text.index, range: range) }
}

extension Diagnostic {
  static func missingEnd(_ span: Span) -> Diagnostic {
    Diagnostic(
      .frontMatterSyntax, at: span,
      Wording(nl: "deze kop wordt niet gesloten", en: "this front matter is not closed"),
      hint: Wording(
        nl: "Zet onder de regels 'sleutel: waarde' een regel '---'.",
        en: "Put a line '---' below the lines 'key: value'."))
  }

  fileprivate static func lineWithoutColon(_ span: Span) -> Diagnostic {
    .frontMatter(span, "op deze regel staat geen ':'", "there is no ':' on this line")
  }

  fileprivate static func colonWithoutSpace(_ span: Span) -> Diagnostic {
    Diagnostic(
      .frontMatterSyntax, at: span,
      Wording(nl: "achter de ':' staat geen spatie", en: "there is no space behind the ':'"),
      hint: Wording(
        nl: "Zet er een spatie achter: 'sleutel: waarde'.", en: "Put a space behind it: 'key: value'."))
  }

  fileprivate static func unclosed(_ mark: String, _ span: Span) -> Diagnostic {
    let partner = ["{": "}", "[": "]"][mark] ?? mark
    return Diagnostic(
      .frontMatterSyntax, at: span,
      Wording(nl: "deze \(mark) wordt niet gesloten", en: "this \(mark) is not closed"),
      hint: Wording(
        nl: "Zet \(partner) aan het einde van de waarde.", en: "Put \(partner) at the end of the value."))
  }
}
