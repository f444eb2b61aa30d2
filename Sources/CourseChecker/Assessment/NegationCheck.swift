internal import CourseModel
internal import SourceText

/// Finds a negation in what is asked that is not made to stand out (learning.md 1.3, row 11).
///
/// What is asked is the last sentence of the stem with a question mark. It stands out in capitals, or in strong
/// or emphasised type. Yes/no questions are left out: there the negation is what is judged.
enum NegationCheck {
  /// A warning at each question that asks with a hidden negation.
  static func run(_ checked: CheckedCourse) -> [Diagnostic] {
    checked.course.questions.enumerated().compactMap { index, question in
      guard question.choiceOptions != nil, !question.isYesNo else { return nil }
      let prose = [question.title] + question.stem.paragraphs
      for paragraph in prose.reversed() {
        guard paragraph.text.utf8.contains(UInt8(ascii: "?")),
          let asked = Sentences.of(paragraph.text).last(where: { $0.contains("?") })
        else { continue }
        guard let word = hidden(in: asked, of: paragraph) else { return nil }
        return .hiddenNegation(word, checked.places.find(asked, in: .question(index)))
      }
      return nil
    }
  }

  /// The first negation in a sentence that does not stand out.
  static func hidden(in sentence: String, of prose: Prose) -> String? {
    negations.first(in: sentence) { word in
      word != word.uppercased() && !loud(in: prose).contains { Words.of($0).contains(word) }
    }
  }

  /// The strong and emphasised stretches of a text.
  private static func loud(in prose: Prose) -> [String] {
    let marked = prose.marks.filter { $0.style == .strong || $0.style == .emphasis }
    let bytes = Array(prose.text.utf8)
    return marked.map { String(decoding: bytes[$0.range.clamped(to: 0..<bytes.count)], as: UTF8.self) }
  }

  private static let negations = WordList([
    "niet", "geen", "behalve", "nooit", "nergens", "niemand", "niets", "not", "except", "never", "none", "no",
  ])
}

extension Diagnostic {
  static func hiddenNegation(_ word: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .hiddenNegation, at: span,
      Wording(
        nl: "'\(word)' in deze vraag valt niet op", en: "'\(word)' in this question does not stand out"),
      hint: Wording(
        nl: "Vraag het zonder ontkenning, of maak het woord vet: **\(word)**.",
        en: "Ask it without a negation, or make the word bold: **\(word)**."))
  }
}
