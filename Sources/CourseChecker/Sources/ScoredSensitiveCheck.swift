internal import CourseModel
internal import SourceText

/// Finds items that give points for recalling something that may hurt (learning.md 1.3, row 15).
///
/// Points are what counts for the result: the items of tests, and in a course without a test all marked items.
enum ScoredSensitiveCheck {
  /// A warning at each scored item with a word of a sensitive subject in its stem or its options.
  static func run(_ checked: CheckedCourse) -> [Diagnostic] {
    checked.texts.indices.compactMap { place -> Diagnostic? in
      let piece = checked.texts[place]
      guard checked.read.subjects(of: place) != 0, case .question(let index) = piece.owner,
        piece.role == .stem || piece.role == .option,
        checked.course.questions[index].isMarked, isScored(index, checked)
      else { return nil }
      for subject in SensitiveWords.subjects.indices {
        guard let (word, text) = SensitiveTagCheck.first(of: subject, in: place, checked) else { continue }
        return .scoredSensitive(word, checked.places.find(word, within: text, in: piece.owner))
      }
      return nil
    }
  }

  private static func isScored(_ index: Int, _ checked: CheckedCourse) -> Bool {
    if case .test = checked.homes[index] { return true }
    return !checked.isTested
  }
}

extension Diagnostic {
  static func scoredSensitive(_ word: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .scoredSensitive, at: span,
      Wording(nl: "deze vraag met punten gaat over '\(word)'", en: "this scored question is about '\(word)'"),
      hint: Wording(
        nl:
          "Geef nooit punten voor een pijnlijk detail: vraag wat iemand kan doen, of maak er een 'Reflectie:' van.",
        en: "Never give points for a painful detail: ask what somebody can do, or make a 'Reflection:' of it."
      ))
  }
}
