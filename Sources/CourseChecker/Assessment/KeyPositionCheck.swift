internal import CourseModel
internal import SourceText

/// Looks whether the right option of single questions stands at each place about as often (learning.md 1.3, row 9).
///
/// Left out are yes/no questions and those with a fixed option. A warning only where learners see the order
/// of the file: neither the test nor the question shuffles.
enum KeyPositionCheck {
  /// How unlikely the counts must be for a warning.
  static let unlikely = 0.05

  /// Where keys stand in a group of questions.
  struct Positions: Hashable {
    /// How many keys stand at each place.
    let counts: [Int]
    /// The chance of counts as uneven as these.
    let tail: Double
  }

  /// A warning at the `#` of each part in which the places of the keys can be learnt.
  static func run(_ checked: CheckedCourse) -> [Diagnostic] {
    checked.course.parts.indices.compactMap { part in
      let asShown = keyed(in: part, checked).filter { !checked.isShuffled($0.question, in: part) }
      let positions = positions(asShown.map(\.question))
      guard positions.tail < unlikely else { return nil }
      return .keyPosition(positions.counts, checked.places.part(part))
    }
  }

  /// The places of the keys of questions.
  static func positions(_ questions: [Question]) -> Positions {
    let options = questions.compactMap(\.choiceOptions)
    let width = options.map(\.count).max() ?? 0
    var counts = Array(repeating: 0, count: width)
    for list in options {
      if let place = list.firstIndex(where: \.isRight) { counts[place] += 1 }
    }
    guard width > 1 else { return Positions(counts: counts, tail: 1) }
    return Positions(counts: counts, tail: Chances.positionTail(counts, sizes: options.map(\.count)))
  }

  /// The single questions of a part whose key could stand anywhere.
  static func keyed(in part: Int, _ checked: CheckedCourse) -> [(index: Int, question: Question)] {
    (checked.questionsByPart[part] ?? []).compactMap { index in
      let question = checked.course.questions[index]
      guard case .single(let options) = question.kind, !question.isYesNo,
        options.count > 1, options.count(where: \.isRight) == 1, !options.contains(where: \.isFixed)
      else { return nil }
      return (index, question)
    }
  }
}

extension CheckedCourse {
  /// Whether the options of a question are shuffled before a learner sees them.
  func isShuffled(_ question: Question, in part: Int) -> Bool {
    if question.shuffles { return true }
    guard course.parts.indices.contains(part), case .test(let test) = course.parts[part].content else {
      return false
    }
    return test.shuffles
  }
}

extension Diagnostic {
  static func keyPosition(_ counts: [Int], _ span: Span) -> Diagnostic {
    let list = counts.map(String.init).joined(separator: ", ")
    return Diagnostic(
      .keyPosition, at: span,
      Wording(
        nl: "het goede antwoord staat te vaak op dezelfde plek: per plek \(list) keer",
        en: "the right option stands too often in the same place: \(list) times a place"),
      hint: Wording(
        nl: "Zet `schud` onder de kop van de toets of de vraag, of zet de antwoorden in een andere volgorde.",
        en:
          "Put `shuffle` below the heading of the test or the question, or put the options in another order.")
    )
  }
}
