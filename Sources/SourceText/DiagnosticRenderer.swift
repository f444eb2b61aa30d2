/// Draws diagnostics as text, in the shape `path:line:column: kind: summary [code]` with an excerpt.
public struct DiagnosticRenderer: Sendable {
  /// The files that the spans point into.
  public let files: [SourceFile]
  /// The language of the words.
  public let language: Language
  /// The longest excerpt, in characters; longer lines are cut around the caret.
  static let longestExcerpt = 160

  /// Makes a renderer for diagnostics about `files`.
  public init(files: [SourceFile], language: Language) {
    self.files = files
    self.language = language
  }

  /// The diagnostics sorted by place, then code.
  public func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.sorted { first, second in
      let (a, b) = (first.span, second.span)
      if a.file != b.file, path(a) != path(b) { return path(a) < path(b) }
      if a.range.lowerBound != b.range.lowerBound { return a.range.lowerBound < b.range.lowerBound }
      return (first.code.rawValue, first.summary.en) < (second.code.rawValue, second.summary.en)
    }
  }

  /// One diagnostic as lines of text, safe to print.
  public func text(_ diagnostic: Diagnostic) -> String {
    var lines = [
      "\(place(diagnostic.span)): \(word(diagnostic.severity)): \(clean(diagnostic.summary)) [\(diagnostic.code.rawValue)]"
    ]
    lines += excerpt(diagnostic.span)
    if let hint = diagnostic.hint { lines.append("      hint: \(clean(hint))") }
    for note in diagnostic.notes {
      let label = Wording(nl: "zie", en: "see")[language]
      lines.append("      \(label): \(place(note.span)): \(clean(note.text))")
    }
    return lines.joined(separator: "\n")
  }

  /// `path:line:column` of the start of `span`.
  public func place(_ span: Span) -> String {
    guard files.indices.contains(span.file) else { return "?" }
    let file = files[span.file]
    let offset = span.range.lowerBound
    return "\(OutputGate.cleanLine(file.path)):\(file.line(at: offset)):\(file.column(at: offset))"
  }

  /// The path of the file that `span` is in.
  public func path(_ span: Span) -> String {
    files.indices.contains(span.file) ? files[span.file].path : ""
  }

  private func clean(_ wording: Wording) -> String { OutputGate.cleanLine(wording[language]) }

  private func word(_ severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: Wording(nl: "fout", en: "error")[language]
    case .warning: Wording(nl: "let op", en: "warning")[language]
    }
  }

  /// The line that holds the start of `span`, and a line with carets under the part that is meant.
  private func excerpt(_ span: Span) -> [String] {
    guard files.indices.contains(span.file) else { return [] }
    let file = files[span.file]
    let number = file.line(at: span.range.lowerBound)
    let line = file.rangeOfLine(number)
    let start = min(span.range.lowerBound, line.upperBound)
    let end = min(max(span.range.upperBound, start), line.upperBound)
    let lead = shown(file, line.lowerBound..<start, most: Self.longestExcerpt / 2, fromEnd: true)
    let middle = shown(file, start..<end, most: Self.longestExcerpt / 2, fromEnd: false)
    let room = max(0, Self.longestExcerpt - lead.count - middle.count)
    let tail = shown(file, end..<line.upperBound, most: room, fromEnd: false)
    let label = String(number)
    let gutter = String(repeating: " ", count: max(0, 5 - label.count)) + label
    let blank = String(repeating: " ", count: DisplayWidth.of(lead))
    let carets = String(repeating: "^", count: max(1, DisplayWidth.of(middle)))
    return ["\(gutter) | \(lead)\(middle)\(tail)", "      | \(blank)\(carets)"]
  }

  /// The text of `range` made harmless, cut with `…` where it is too long; only what can be shown is read.
  private func shown(_ file: SourceFile, _ range: Range<Int>, most: Int, fromEnd: Bool) -> String {
    let room = 16 * (most + 1)
    var part = range
    if range.count > room {
      part = fromEnd ? range.upperBound - room..<range.upperBound : range.lowerBound..<range.lowerBound + room
      while part.lowerBound < part.upperBound, part.lowerBound > range.lowerBound,
        file.bytes[part.lowerBound] & 0xC0 == 0x80
      { part = part.lowerBound + 1..<part.upperBound }
    }
    let text = OutputGate.cleanLine(file.text(part))
    guard text.count > most || part != range else { return text }
    return fromEnd ? "…" + text.suffix(max(0, most - 1)) : text.prefix(max(0, most - 1)) + "…"
  }
}
