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

  /// The three words with the most syllables, each once, of equal ones the first.
  private static func longest(_ unit: ReadingUnit, _ read: ReadTexts) -> [String] {
    var seen: Set<Int32> = []
    var longest: [(word: Int32, syllables: Int32)] = []
    for run in unit.pieces.lazy.flatMap({ read.pieces[$0] }) {
      for word in read.sentences(ofRun: run).lazy.flatMap({ read.words[$0.words] }) {
        let syllables = read.vocabulary.tallies[Int(word)].syllables
        guard syllables >= 4, seen.insert(read.vocabulary.words[Int(word)].loweredID).inserted else {
          continue
        }
        let place = longest.firstIndex { $0.syllables < syllables } ?? longest.count
        guard place < 3 else { continue }
        longest.insert((word, syllables), at: place)
        if longest.count > 3 { longest.removeLast() }
      }
    }
    return longest.map { read.vocabulary.words[Int($0.word)].text }
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
