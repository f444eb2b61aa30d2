internal import CourseModel
internal import SourceText

/// Finds questions in which absolute words stand in wrong options only (learning.md 1.3, row 11).
///
/// A single wrong option with one gives little away, so there must be two, or all wrong options.
enum AbsoluteTermsCheck {
  /// A warning at each question that gives itself away so.
  static func run(_ checked: CheckedCourse) -> [Diagnostic] {
    checked.course.questions.enumerated().compactMap { index, question in
      guard let options = question.choiceOptions, !question.isYesNo else { return nil }
      let found = words(in: options)
      guard let word = found.first else { return nil }
      return .absoluteTerms(found, checked.places.find(word, in: .question(index)))
    }
  }

  /// The absolute words of the wrong options, if they give the answer away.
  static func words(in options: [Question.Option]) -> [String] {
    var (found, wrong): ([String], Int) = ([], 0)
    for option in options {
      let word = first(in: option)
      if !option.isRight {
        wrong += 1
        if let word { found.append(word) }
      } else if word != nil {
        return []
      }
    }
    return found.count >= 2 || found.count == wrong ? found : []
  }

  private static func first(in option: Question.Option) -> String? {
    terms.first(in: option.text.text)
  }

  private static let terms = WordList([
    "altijd", "nooit", "iedereen", "niemand", "uitsluitend", "alleen", "volledig", "onmogelijk", "absoluut",
    "nergens",
    "overal", "alles", "allemaal", "always", "never", "everyone", "everybody", "nobody", "only", "completely",
    "impossible", "absolutely", "everything",
  ])
}

extension Diagnostic {
  static func absoluteTerms(_ words: [String], _ span: Span) -> Diagnostic {
    var seen: Set<String> = []
    let list = words.filter { seen.insert($0.lowercased()).inserted }.map { "'\($0.lowercased())'" }.joined(
      separator: ", ")
    return Diagnostic(
      .absoluteTerms, at: span,
      Wording(
        nl: "alleen foute antwoorden zeggen het zo stellig: \(list)",
        en: "only wrong options say it so absolutely: \(list)"),
      hint: Wording(
        nl: "Haal het woord weg, of gebruik het ook in het goede antwoord.",
        en: "Take the word out, or use it in the right option too."))
  }
}
