internal import CourseModel
internal import SourceText

/// Finds sentences of more than twenty words in what is told, asked and explained (learning.md 3.3).
enum LongSentenceCheck {
  /// The most words of a sentence.
  static let mostWords = 20

  /// A warning at each sentence that is too long.
  static func run(_ checked: CheckedCourse) -> [Diagnostic] {
    checked.texts.indices.flatMap { index -> [Diagnostic] in
      let piece = checked.texts[index]
      guard piece.isProse, piece.role != .entry else { return [] }
      return checked.read.pieces[index].flatMap { run in
        checked.read.sentences(ofRun: run).compactMap { sentence in
          let count = sentence.words.count
          guard count > mostWords else { return nil }
          return .longSentence(
            count, checked.places.find(checked.read.text(of: sentence, in: run), in: piece.owner))
        }
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
