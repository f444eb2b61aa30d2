internal import CourseModel
internal import SourceText

/// Finds questions whose options all begin with the same three words or more: they belong in the stem.
enum SameOpeningCheck {
  /// The number of same words from which they are told of.
  static let leastWords = 3

  /// A warning at each such question.
  static func run(_ checked: CheckedCourse) -> [Diagnostic] {
    checked.course.questions.enumerated().compactMap { index, question in
      guard let options = question.choiceOptions, options.count > 1 else { return nil }
      let opening = opening(of: options.map(\.text.text))
      guard opening.count >= leastWords, let first = options.first else { return nil }
      return .sameOpening(
        opening.joined(separator: " "), checked.places.find(first.text.text, in: .question(index)))
    }
  }

  /// The words with which all texts begin.
  static func opening(of texts: [String]) -> [String] {
    // Mostly the first words differ already.
    guard let start = texts.first.map(firstWord), texts.dropFirst().allSatisfy({ firstWord($0) == start })
    else { return [] }
    let words = texts.map { Words.of($0) }
    guard let first = words.first else { return [] }
    let length = first.indices.first { place in
      words.contains { place >= $0.count || $0[place].lowercased() != first[place].lowercased() }
    }
    return Array(first.prefix(length ?? first.count))
  }

  private static func firstWord(_ text: String) -> String? {
    Words.first(of: text)?.lowercased()
  }
}

extension Diagnostic {
  static func sameOpening(_ words: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .sameOpening, at: span,
      Wording(nl: "alle antwoorden beginnen met '\(words)'", en: "all options begin with '\(words)'"),
      hint: Wording(
        nl: "Zet die woorden in de vraag, zodat de antwoorden korter worden.",
        en: "Put these words in the question, so that the options become shorter."))
  }
}
