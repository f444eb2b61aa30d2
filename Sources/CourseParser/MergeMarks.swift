import SourceText

/// Finds the lines that git leaves in a file where two versions of it could not be joined.
struct MergeMarks {
  let source: SourceFile

  /// The lines that begin a stretch with two versions.
  func lines() -> [Range<Int>] {
    var result: [Range<Int>] = []
    var pending: Range<Int>?
    var isFenced = false
    for (index, start) in source.lineStarts.enumerated() where start < source.bytes.count {
      switch source.bytes[start] {
      case 0x60: if begins(start, "```") { isFenced.toggle() }
      case 0x3C where !isFenced && begins(start, "<<<<<<< "): pending = source.rangeOfLine(index + 1)
      case 0x3E where begins(start, ">>>>>>> "):
        if let found = pending { result.append(found) }
        pending = nil
      default: continue
      }
    }
    return result
  }

  private func begins(_ start: Int, _ mark: StaticString) -> Bool {
    mark.withUTF8Buffer { source.bytes[start...].starts(with: $0) }
  }
}

extension Diagnostic {
  static func mergeMark(_ span: Span) -> Diagnostic {
    Diagnostic(
      .mergeMark, at: span,
      Wording(
        nl: "hier staan twee versies van de tekst onder elkaar", en: "two versions of the text stand here"),
      hint: Wording(
        nl: "Kies er één, en haal de regels met <<<<<<<, ======= en >>>>>>> weg.",
        en: "Choose one, and take out the lines with <<<<<<<, ======= and >>>>>>>."))
  }
}
