internal import CourseModel
internal import SourceText

/// Finds questions that ask for an open text in a part that is marked as sensitive (learning.md 5.11).
///
/// What somebody writes there can be about themselves or about a victim, and it is kept. Only the tags of the
/// part count: a tag of the whole course does not say where in it the subject is touched.
enum SensitiveFreeTextCheck {
  /// A warning at each such question.
  static func run(_ checked: CheckedCourse) -> [Diagnostic] {
    checked.course.questions.indices.compactMap { index in
      guard case .reflection = checked.course.questions[index].kind, let home = checked.homes[index],
        !checked.course.parts[home.part].sensitive.isEmpty
      else { return nil }
      return .sensitiveFreeText(checked.places.heading(.question(index)))
    }
  }
}

extension Diagnostic {
  static func sensitiveFreeText(_ span: Span) -> Diagnostic {
    Diagnostic(
      .sensitiveFreeText, at: span,
      Wording(
        nl: "deze vraag laat iemand schrijven in een deel dat pijn kan doen",
        en: "this question makes somebody write in a part that may hurt"),
      hint: Wording(
        nl:
          "Zet de vraag in een deel zonder 'gevoelig:', of maak er een schaal van: 'schaal 1..5: weinig - veel'.",
        en:
          "Put the question in a part without 'sensitive:', or make a scale of it: 'scale 1..5: little - much'."
      ))
  }
}
