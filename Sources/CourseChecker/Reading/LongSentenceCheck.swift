internal import CourseModel
internal import SourceText

/// Finds sentences of more than twenty words in what is told, asked and explained (learning.md 3.3).
enum LongSentenceCheck {
  /// The most words of a sentence.
  static let mostWords = 20

  /// A warning at each sentence that is too long.
  static func run(_ checked: CheckedCourse) -> [Diagnostic] {
    checked.texts.flatMap { piece -> [Diagnostic] in
      guard piece.isProse, piece.role != .entry else { return [] }
      return ReadableText.sentences(in: piece.blocks).compactMap { sentence in
        let count = Words.count(in: sentence)
        return count > mostWords ? .longSentence(count, checked.places.find(sentence, in: piece.owner)) : nil
      }
    }
  }
}

extension Diagnostic {
  static func longSentence(_ words: Int, _ span: Span) -> Diagnostic {
    Diagnostic(
      .longSentence, at: span,
      Wording(nl: "deze zin heeft \(words) woorden", en: "this sentence has \(words) words"),
      hint: Wording(
        nl: "Maak er twee zinnen van: een zin heeft hoogstens \(LongSentenceCheck.mostWords) woorden.",
        en: "Make two sentences of it: a sentence has at most \(LongSentenceCheck.mostWords) words."))
  }
}
