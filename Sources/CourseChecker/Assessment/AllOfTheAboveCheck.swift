internal import CourseModel
internal import SourceText

/// Finds options that mean other options: "alle bovenstaande", "geen van beide", "A en B" (learning.md 1.3, row 11).
///
/// They test whether somebody can cross out, and they break when options are shuffled.
enum AllOfTheAboveCheck {
  /// A warning at each such option.
  static func run(_ checked: CheckedCourse) -> [Diagnostic] {
    // Most options say none of these words, and that is quick to see.
    let isHint = checked.read.vocabulary.words.map { word in
      letters.contains(word.text) || hints.contains(word.lowered)
    }
    return checked.texts.indices.compactMap { place in
      guard checked.texts[place].role == .option, case .question(let index) = checked.texts[place].owner,
        checked.course.questions[index].choiceOptions != nil
      else { return nil }
      for run in checked.read.runs[checked.read.pieces[place]] {
        let text = run.prose.text
        let mayBe = checked.read.words[run.words].contains { isHint[Int($0)] }
        guard mayBe, isAboutOthers(text) else { continue }
        return .aboutOtherOptions(text, checked.places.find(text, in: .question(index)))
      }
      return nil
    }
  }

  /// Whether an option is about other options.
  static func isAboutOthers(_ text: String) -> Bool {
    let words = Words.of(text.lowercased())
    let plain = words.joined(separator: " ")
    if phrases.contains(where: { plain == $0 || plain.hasPrefix($0 + " ") || plain.hasSuffix(" " + $0) }) {
      return true
    }
    return namesLetters(Words.of(text))
  }

  /// "A en B", "antwoord A en C", "zowel A als B".
  private static func namesLetters(_ words: [String]) -> Bool {
    guard words.count <= 5 else { return false }
    let named = words.filter { letters.contains($0) }
    let rest = words.filter { !letters.contains($0) }.map { $0.lowercased() }
    let joints: Set = [
      "en", "of", "and", "or", "zowel", "als", "both", "antwoord", "antwoorden", "answers", "alleen", "only",
    ]
    return named.count > 1 && rest.allSatisfy(joints.contains)
  }

  private static let letters: Set = ["A", "B", "C", "D", "E"]

  /// The words of which one stands in each phrase.
  private static let hints: Set<String> = ["alle", "al", "geen", "allebei", "beide", "all", "both", "none"]

  private static let phrases = [
    "alle bovenstaande", "al het bovenstaande", "alle bovenstaande antwoorden", "geen van bovenstaande",
    "geen van de bovenstaande", "geen van deze", "geen van beide", "geen van allen", "geen van alle",
    "geen van de drie",
    "alle antwoorden zijn goed", "alle antwoorden zijn juist", "alle antwoorden kloppen", "allebei goed",
    "beide antwoorden zijn goed", "alle genoemde", "alle drie", "all of the above", "none of the above",
    "none of these", "all of these", "both of the above", "all answers are right",
  ]
}

extension Diagnostic {
  static func aboutOtherOptions(_ text: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .aboutOtherOptions, at: span,
      Wording(nl: "'\(text)' gaat over de andere antwoorden", en: "'\(text)' is about the other options"),
      hint: Wording(
        nl: "Laat het weg, of maak er een vraag met [ ] van: dan kiest men alles wat past.",
        en: "Leave it out, or make a question with [ ] of it: then whatever fits is ticked."))
  }
}
