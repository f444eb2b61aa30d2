internal import CourseModel
internal import SourceText

/// Looks at the number and the lengths of a question's options (learning.md 1.3, rows 9 and 11).
///
/// A single question has two to four options, a multiple one up to six; `vast` options are not counted. The
/// longest is at most twice the shortest, judged where it has more than twenty characters.
enum OptionShapeCheck {
  /// The most options of a single question.
  static let mostSingle = 4
  /// The most options of a multiple question.
  static let mostMultiple = 6
  /// The length up to which options are short anyway, in characters.
  static let short = 20

  /// A warning at each question with too many options, or with options of very different lengths.
  static func run(_ checked: CheckedCourse) -> [Diagnostic] {
    checked.course.questions.enumerated().flatMap { index, question -> [Diagnostic] in
      guard let all = question.choiceOptions else { return [] }
      let options = all.filter { !$0.isFixed }
      var found: [Diagnostic] = []
      let span = checked.places.heading(.question(index))
      let isSingle = if case .single = question.kind { true } else { false }
      let most = isSingle ? mostSingle : mostMultiple
      if options.count > most { found.append(.optionCount(options.count, most, span)) }
      if let lengths = uneven(options) {
        let place = checked.places.find(lengths.longest.option.text.text, in: .question(index))
        found.append(.optionLength(lengths.shortest, lengths.longest.length, place))
      }
      return found
    }
  }

  private static func uneven(
    _ options: [Question.Option]
  ) -> (shortest: Int, longest: (option: Question.Option, length: Int))? {
    let lengths = options.map { Letters.count($0.text.text) }
    guard let least = lengths.min(), let most = lengths.max(), let place = lengths.lastIndex(of: most) else {
      return nil
    }
    guard most > short, most > 2 * least else { return nil }
    return (shortest: least, longest: (option: options[place], length: most))
  }
}

extension Diagnostic {
  static func optionCount(_ count: Int, _ most: Int, _ span: Span) -> Diagnostic {
    Diagnostic(
      .optionCount, at: span,
      Wording(nl: "deze vraag heeft \(count) antwoorden", en: "this question has \(count) options"),
      hint: Wording(
        nl: "Haal de zwakste weg: hoogstens \(most), en drie zijn vaak genoeg.",
        en: "Take the weakest out: at most \(most), and three are often enough."))
  }

  static func optionLength(_ least: Int, _ most: Int, _ span: Span) -> Diagnostic {
    Diagnostic(
      .optionLength, at: span,
      Wording(
        nl: "dit antwoord heeft \(most) tekens, het kortste \(least)",
        en: "this option has \(most) characters, the shortest \(least)"),
      hint: Wording(
        nl: "Maak de antwoorden ongeveer even lang: het langste hoogstens twee keer het kortste.",
        en: "Make the options about as long: the longest at most twice the shortest."))
  }
}
