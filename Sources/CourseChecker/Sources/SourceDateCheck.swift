internal import CourseModel
internal import SourceText

/// Looks at the days of the sources that a course cites: looked at on no known day, or no longer valid.
enum SourceDateCheck {
  /// The most links that are shown with an outdated source.
  static let mostNotes = 8

  /// A warning at each cited source without `gezien`, and at each whose last valid day has passed.
  static func run(_ checked: CheckedCourse) -> [Diagnostic] {
    let citations = checked.citations
    return checked.course.entries.indices.flatMap { index -> [Diagnostic] in
      let entry = checked.course.entries[index]
      let cites = citations[index] ?? []
      guard entry.kind == .source, !cites.isEmpty || checked.elsewhere.usedEntries.contains(index) else {
        return []
      }
      let span = checked.places.heading(.entry(index))
      var found: [Diagnostic] = []
      if entry.seen == nil { found.append(.sourceWithoutDay(entry.title, span, checked.course.language)) }
      if let day = entry.validUntil, day < checked.today {
        found.append(
          .outdatedSource(entry.title, day, span, cites.prefix(mostNotes).map { checked.place(of: $0) }))
      }
      return found
    }
  }
}

extension CheckedCourse {
  /// Where a link stands.
  func place(of citation: Citation) -> Span {
    places.find(citation.label, within: citation.around, in: citation.owner)
  }
}

extension Diagnostic {
  static func outdatedSource(_ title: String, _ day: String, _ span: Span, _ links: [Span]) -> Diagnostic {
    Diagnostic(
      .outdatedSource, at: span,
      Wording(
        nl: "de bron '\(title)' was geldig tot \(day)", en: "the source '\(title)' was valid until \(day)"),
      hint: Wording(
        nl:
          "Zoek op wat nu geldt, pas de tekst aan die ernaar verwijst, en zet de nieuwe dag achter 'geldig tot:'.",
        en: "Look up what holds now, change the text that cites it, and put the new day after 'valid until:'."
      ),
      notes: links.map {
        Note(span: $0, text: Wording(nl: "hier wordt de bron gebruikt", en: "the source is cited here"))
      })
  }

  static func sourceWithoutDay(_ title: String, _ span: Span, _ language: Course.Tongue) -> Diagnostic {
    let chip = language == .nl ? "gezien" : "seen"
    return Diagnostic(
      .sourceWithoutDay, at: span,
      Wording(
        nl: "bij de bron '\(title)' staat niet wanneer die is bekeken",
        en: "the source '\(title)' does not say when it was looked at"),
      hint: Wording(
        nl: "Zet onder de kop: `\(chip): 2026-03-01`, met de dag waarop je hem las.",
        en: "Put below the heading: `\(chip): 2026-03-01`, with the day on which you read it."))
  }
}
