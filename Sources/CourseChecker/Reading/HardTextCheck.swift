internal import CourseModel
internal import SourceText

/// Finds pages, scenes, questions and feedback with a reading index below 50 (learning.md 3.3).
///
/// The index is judged without the terms that the course explains, and only from forty words and four
/// sentences on: on less text it says nothing.
enum HardTextCheck {
  /// The least index.
  static let least = 50.0
  /// The least number of words on which an index means something.
  static let leastWords = 40
  /// The least number of sentences on which an index means something.
  static let leastSentences = 4

  /// A warning at the heading of each text that is hard to read.
  static func run(_ checked: CheckedCourse, _ units: [ReadingUnit]) -> [Diagnostic] {
    units.compactMap { unit in
      guard unit.counts.words >= leastWords, unit.counts.sentences >= leastSentences else { return nil }
      let language = checked.course.language
      let index = ReadingFormula.indexWithoutTerms(unit.counts, language)
      guard index < least else { return nil }
      return .hardText(
        unit.kind, Int(index.rounded(.down)), Int(unit.counts.meanSentence.rounded()),
        longest(unit, checked.read),
        checked.places.heading(unit.owner))
    }
  }

  /// The words with the most syllables, each once.
  private static func longest(_ unit: ReadingUnit, _ read: ReadTexts) -> [String] {
    var seen: Set<Int32> = []
    let vocabulary = read.vocabulary
    let sentences = unit.pieces.lazy.flatMap { read.sentences(of: $0) }
    let long = sentences.flatMap { read.words[$0.words] }.filter { number in
      guard vocabulary.tallies[Int(number)].syllables >= 4 else { return false }
      let word = vocabulary.words[Int(number)]
      return seen.insert(word.loweredID).inserted
    }
    let words = long.map { vocabulary[$0] }
    return words.sorted { $0.syllables > $1.syllables }.prefix(3).map(\.text)
  }
}

extension Diagnostic {
  static func hardText(
    _ kind: ReadingUnit.Kind, _ index: Int, _ mean: Int, _ words: [String], _ span: Span
  ) -> Diagnostic {
    let what =
      switch kind {
      case .text: Wording(nl: "de tekst hieronder", en: "the text below")
      case .question: Wording(nl: "deze vraag met haar antwoorden", en: "this question with its options")
      case .feedback: Wording(nl: "de feedback op deze vraag", en: "the feedback on this question")
      }
    let list = words.map { "'\($0)'" }.joined(separator: ", ")
    return Diagnostic(
      .hardText, at: span,
      Wording(
        nl: "\(what.nl) is moeilijk: leesindex \(index), met \(mean) woorden per zin",
        en: "\(what.en) is hard to read: reading index \(index), with \(mean) words a sentence"),
      hint: words.isEmpty
        ? Wording(nl: "Maak de zinnen korter.", en: "Make the sentences shorter.")
        : Wording(
          nl: "Maak de zinnen korter, of zoek een kort woord voor \(list).",
          en: "Make the sentences shorter, or find a short word for \(list)."))
  }
}
