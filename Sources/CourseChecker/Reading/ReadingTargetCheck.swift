internal import CourseModel
internal import SourceText

/// Compares each part with the targets for a whole (learning.md 3.3): what is told and explained at least 65,
/// questions at least 60, twelve words a sentence at most.
enum ReadingTargetCheck {
  /// The least index of what is told and explained.
  static let leastText = 65.0
  /// The least index of questions.
  static let leastQuestions = 60.0
  /// The most words in a mean sentence.
  static let mostWords = 12.0
  /// The least number of words on which a mean is judged.
  static let leastWords = 100

  /// A warning at the `#` of each part that misses a target.
  static func run(_ checked: CheckedCourse, _ units: [ReadingUnit]) -> [Diagnostic] {
    let count = checked.course.parts.count
    var texts = Array(repeating: ReadingCounts(), count: count)
    var asked = texts
    for unit in units {
      guard let part = checked.part(of: unit.owner) else { continue }
      if unit.kind == .question { asked[part] += unit.counts } else { texts[part] += unit.counts }
    }
    return (0..<count).flatMap { part -> [Diagnostic] in
      let (text, questions) = (texts[part], asked[part])
      let span = checked.places.part(part)
      let language = checked.course.language
      return [
        below(
          text, leastText, Wording(nl: "de tekst en de feedback", en: "the text and the feedback"), language,
          span),
        below(questions, leastQuestions, Wording(nl: "de vragen", en: "the questions"), language, span),
      ].compactMap { $0 }
    }
  }

  /// The counts of the units of some kinds.
  static func sum(_ units: [ReadingUnit], where isMeant: (ReadingUnit.Kind) -> Bool) -> ReadingCounts {
    var counts = ReadingCounts()
    for unit in units where isMeant(unit.kind) { counts += unit.counts }
    return counts
  }

  private static func below(
    _ counts: ReadingCounts, _ least: Double, _ what: Wording, _ language: Course.Tongue, _ span: Span
  ) -> Diagnostic? {
    guard counts.words >= leastWords else { return nil }
    let index = ReadingFormula.indexWithoutTerms(counts, language)
    guard index < least || counts.meanSentence > mostWords else { return nil }
    return .belowTarget(what, index, least, counts.meanSentence, span)
  }
}

extension Diagnostic {
  static func belowTarget(
    _ what: Wording, _ index: Double, _ least: Double, _ mean: Double, _ span: Span
  ) -> Diagnostic {
    let (isHard, isLong) = (index < least, mean > ReadingTargetCheck.mostWords)
    let most = Int(ReadingTargetCheck.mostWords)
    // A number just beyond its target is not rounded to it.
    let found = "\(min(ReadingScore.rounded(index), least - 0.1))"
    let words = "\(max(ReadingScore.rounded(mean), ReadingTargetCheck.mostWords + 0.1))"
    func joined(_ hard: String, _ long: String, _ and: String) -> String {
      [isHard ? hard : nil, isLong ? long : nil].compactMap { $0 }.joined(separator: and)
    }
    let (foundNl, wordsNl) = (found.replacing(".", with: ","), words.replacing(".", with: ","))
    return Diagnostic(
      .readingBelowTarget, at: span,
      Wording(
        nl: "\(what.nl) van dit deel: "
          + joined(
            "de leesindex is te laag (\(foundNl))", "de zinnen zijn te lang (\(wordsNl) woorden)", " en "),
        en: "\(what.en) of this part: "
          + joined(
            "the reading index is too low (\(found))", "the sentences are too long (\(words) words)", " and ")
      ),
      hint: Wording(
        nl: "Streef naar "
          + joined("een leesindex van \(Int(least)) of meer", "hoogstens \(most) woorden per zin", " en ")
          + ".",
        en: "Aim for "
          + joined("a reading index of \(Int(least)) or more", "at most \(most) words a sentence", " and ")
          + "."
      ))
  }
}
