internal import CourseModel
internal import SourceText

/// Finds parts that touch a subject that may hurt without the tag that warns of it (learning.md 1.3, row 15).
enum SensitiveTagCheck {
  /// A warning at the first such word of each part, for each subject.
  static func run(_ checked: CheckedCourse) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for (number, subject) in SensitiveWords.subjects.enumerated() {
      var seen: Set<Int> = []
      for (index, piece) in checked.texts.enumerated() {
        guard checked.read.subjects(of: index) >> number & 1 == 1, checked.isUsed(piece.owner) else {
          continue
        }
        let part = checked.part(of: piece.owner)
        guard !seen.contains(part ?? -1), !isTagged(subject, part, checked) else { continue }
        guard let (word, text) = first(of: number, in: index, checked) else { continue }
        seen.insert(part ?? -1)
        found.append(
          .sensitiveWithoutTag(
            word, tag(of: subject, checked.course), checked.places.find(word, within: text, in: piece.owner),
            checked.course.language))
      }
    }
    return found
  }

  /// The first word of a subject in a text, and the paragraph that holds it.
  static func first(
    of subject: Int, in piece: Int, _ checked: CheckedCourse
  ) -> (word: String, text: String)? {
    for run in checked.read.runs[checked.read.pieces[piece]] where run.subjects >> subject & 1 == 1 {
      if let word = SensitiveWords.first(of: SensitiveWords.subjects[subject], in: run.prose.text) {
        return (word, run.prose.text)
      }
    }
    return nil
  }

  /// Whether a tag of the subject stands at the course or at the part; for what any part shows, at any part.
  private static func isTagged(_ subject: SensitiveWords.Subject, _ part: Int?, _ checked: CheckedCourse)
    -> Bool
  {
    let course = checked.course
    let tags =
      course.sensitive
      + (part.map { course.parts[$0].sensitive }
        ?? course.parts.flatMap(\.sensitive) + checked.elsewhere.tags)
    return tags.contains { tag in subject.tags.contains(tag.lowercased()) }
  }

  /// The tag to propose: one that has a help line, if there is one.
  private static func tag(of subject: SensitiveWords.Subject, _ course: Course) -> String {
    let known = Set(course.helpLines.map { $0.tag.lowercased() })
    let own = subject.tags.first { known.contains($0) }
    return own ?? (course.language == .nl ? subject.tags.first : subject.tags.last) ?? ""
  }
}

extension Diagnostic {
  static func sensitiveWithoutTag(_ word: String, _ tag: String, _ span: Span, _ language: Course.Tongue)
    -> Diagnostic
  {
    let key = language == .nl ? "gevoelig" : "sensitive"
    return Diagnostic(
      .sensitiveWithoutTag, at: span,
      Wording(
        nl: "'\(word)' kan pijn doen, en dit deel waarschuwt er niet voor",
        en: "'\(word)' may hurt, and this part does not warn of it"),
      hint: Wording(
        nl: "Zet boven in het bestand '\(key): [\(tag)]': dan komt er een waarschuwing voor, en hulp erna.",
        en:
          "Put '\(key): [\(tag)]' at the top of the file: a warning then comes before it, and help after it.")
    )
  }
}
