import CourseModel
import SourceText

extension CourseCompiler {
  /// Reads the help lines for the course's sensitive tags; every tag must have one (ruling 8).
  mutating func readHelpLines() {
    let path = helpLinePaths.prefix(2).first { text(at: $0) != nil }
    var lines: [HelpLine] = []
    if let path, let text = text(at: path), let document = document(text) {
      let place = TextPlace(text: text, isOutside: true)
      for section in entrySections(document, text) {
        let chips = chipParagraph(section.nodes.first, text)
        let seen = sourceDates(chips ?? [], .source).seen
        let nodes = chips == nil ? section.nodes : section.nodes.dropFirst()
        lines.append(HelpLine(tag: section.title, content: blocks(nodes, place), seen: seen))
      }
    }
    course.helpLines = lines
    if let path { partHeadings[path] = Set(lines.map { Slug.of($0.tag) }) }
    let known = Set(lines.map { Slug.of($0.tag) })
    for (tag, span) in sensitiveTags where !known.contains(Slug.of(tag)) {
      let near = nearest(to: tag, in: lines.map(\.tag))
      report(.missingHelpLine(tag, span, near: near))
    }
  }

  /// A pass mark without any marked question cannot be reached (ruling 12).
  mutating func checkPassMark() {
    guard course.certificate != nil, let span = certificateSpans.passMark else { return }
    sourceMap.passMark = span
    let isUnread = diagnostics.contains { $0.severity == .error && !isFrontMatter($0.span) }
    let isMarked = course.questions.contains(where: \.isMarked) || memory.unread.contains(where: \.hasMarked)
    if !isUnread, !isMarked { report(.passMarkUnattainable(span)) }
  }

  /// Whether a place is in the course file: a mistake elsewhere may be the reason that no question was read.
  private func isFrontMatter(_ span: Span) -> Bool { span.file == courseFileText?.index }

  /// The course file.
  var courseFileText: CourseText? { texts[folder + "/cursus.md"] ?? texts[folder + "/course.md"] }
}

extension Diagnostic {
  static func missingHelpLine(_ tag: String, _ span: Span, near: String?) -> Diagnostic {
    Diagnostic(
      .missingHelpLine, at: span,
      Wording(
        nl: "voor '\(tag)' staat er geen kop in hulplijnen.md",
        en: "there is no heading for '\(tag)' in helplines.md"),
      hint: near.map { Wording(nl: "Bedoel je '\($0)'?", en: "Do you mean '\($0)'?") }
        ?? Wording(
          nl: "Zet naast de map van de cursus een bestand hulplijnen.md met een kop '\(tag)'.",
          en: "Put a file helplines.md with a heading '\(tag)' beside the course's folder."))
  }

  static func passMarkUnattainable(_ span: Span) -> Diagnostic {
    Diagnostic(
      .passMarkUnattainable, at: span,
      Wording(
        nl: "niemand kan slagen: de cursus heeft geen vragen met punten",
        en: "nobody can pass: the course has no marked questions"),
      hint: Wording(
        nl: "Voeg een toets toe, of haal het certificaat weg.", en: "Add a test, or take the certificate out."
      ))
  }
}
