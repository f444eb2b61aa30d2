internal import CourseModel
internal import SourceText

/// Finds feedback that explains nothing: fewer than five words, or only "Fout", "Helaas", "Juist" in other words.
///
/// Learning.md 1.3, row 6. Feedback that is missing is the parser's (ruling 74).
enum FeedbackCheck {
  /// The least number of words.
  static let leastWords = 5

  /// A warning at each feedback that explains nothing.
  static func run(_ checked: CheckedCourse) -> [Diagnostic] {
    checked.texts.indices.compactMap { index in
      let piece = checked.texts[index]
      guard piece.role == .feedback else { return nil }
      let count = checked.read.count(of: index)
      guard count < leastWords || saysNothing(index, checked.read) else { return nil }
      let text = piece.blocks.flatMap(\.prose).map(\.text).joined(separator: " ")
      return .emptyFeedback(count, checked.places.find(text, in: piece.owner))
    }
  }

  private static func saysNothing(_ piece: Int, _ read: ReadTexts) -> Bool {
    read.pieces[piece].allSatisfy { run in
      read.words[read.runs[run].words].allSatisfy { empty.contains(read.vocabulary.words[Int($0)].lowered) }
    }
  }

  /// The words of which feedback that says nothing is made.
  private static let empty: Set<String> = [
    "antwoord", "correct", "dat", "de", "dit", "een", "fout", "goed", "goede", "helaas", "het", "is",
    "jammer",
    "juist", "juiste", "keuze", "klopt", "nee", "niet", "onjuist", "prima", "deze", "verkeerd", "ja",
    "opnieuw",
    "probeer", "nog", "eens", "precies", "inderdaad", "heel", "gedaan", "uitstekend", "the", "this", "answer",
    "right", "wrong", "sorry", "no", "yes", "not", "incorrect", "that", "well", "done", "try", "again",
    "good",
    "exactly", "unfortunately", "option", "was", "you", "are",
  ]
}

extension Diagnostic {
  static func emptyFeedback(_ words: Int, _ span: Span) -> Diagnostic {
    Diagnostic(
      .emptyFeedback, at: span,
      words < FeedbackCheck.leastWords
        ? Wording(
          nl: "deze feedback is te kort om iets uit te leggen",
          en: "this feedback is too short to explain anything")
        : Wording(nl: "deze feedback zegt niet waarom", en: "this feedback does not say why"),
      hint: Wording(
        nl: "Schrijf waarom dit antwoord wel of niet past, in één of twee zinnen.",
        en: "Write why this option fits or does not fit, in one or two sentences."))
  }
}
