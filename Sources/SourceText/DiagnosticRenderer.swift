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
      let a = (path(first.span), first.span.range.lowerBound, first.code.rawValue, first.summary.en)
      let b = (path(second.span), second.span.range.lowerBound, second.code.rawValue, second.summary.en)
      return a < b
    }
  }

  /// One diagnostic as lines of text, safe to print.
  public func text(_ diagnostic: Diagnostic) -> String {
    var lines = ["\(place(diagnostic.span)): \(word(diagnostic.severity)): \(clean(diagnostic.summary)) [\(diagnostic.code.rawValue)]"]
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

  private func path(_ span: Span) -> String {
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
    let before = file.text(line.lowerBound..<min(span.range.lowerBound, line.upperBound))
    let end = min(max(span.range.upperBound, span.range.lowerBound), line.upperBound)
    let marked = file.text(min(span.range.lowerBound, line.upperBound)..<end)
    let after = file.text(end..<line.upperBound)
    let lead = OutputGate.clean(before).suffix(Self.longestExcerpt / 2)
    let middle = OutputGate.clean(marked).prefix(Self.longestExcerpt / 2)
    let tail = OutputGate.clean(after).prefix(max(0, Self.longestExcerpt - lead.count - middle.count))
    let label = String(number)
    let gutter = String(repeating: " ", count: max(0, 5 - label.count)) + label
    let blank = String(repeating: " ", count: DisplayWidth.of(String(lead)))
    let carets = String(repeating: "^", count: max(1, DisplayWidth.of(String(middle))))
    return ["\(gutter) | \(lead)\(middle)\(tail)", "      | \(blank)\(carets)"]
  }
}
