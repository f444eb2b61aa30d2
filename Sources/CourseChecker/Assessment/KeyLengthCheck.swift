internal import CourseModel
internal import SourceText

/// Looks whether the longest option is the right one more often than chance (learning.md 1.3, row 10; ruling 87).
///
/// Single questions that are no yes/no questions, fixed options left out; only those in which one option alone
/// is the longest, since no other can give itself away so. The tail is that of the binomial, with for each item
/// its own number of options.
enum KeyLengthCheck {
  /// How unlikely the count must be for a warning.
  static let unlikely = 0.05

  /// How often the longest option is the key.
  struct Lengths: Hashable {
    /// The items in which the key is the longest option.
    let longest: Int
    /// The items.
    let items: Int
    /// The chance of so many or more.
    let tail: Double
    /// The chance of so many or fewer: the longest option may also be wrong too often.
    let lowTail: Double
  }

  /// A warning at the `#` of each test in which the longest option gives the answer away.
  static func run(_ checked: CheckedCourse) -> [Diagnostic] {
    checked.tests.compactMap { part, test in
      let lengths = lengths(checked.questions(test.pool).map(\.question))
      guard lengths.tail < unlikely else { return nil }
      return .keyLength(lengths, checked.places.part(part))
    }
  }

  /// Counts the items in which the key is the longest option.
  static func lengths(_ questions: [Question]) -> Lengths {
    var chances: [Double] = []
    var longest = 0
    for question in questions where !question.isYesNo {
      guard case .single(let all) = question.kind else { continue }
      let options = all.filter { !$0.isFixed }
      guard options.count > 1, let top = onlyLongest(of: options) else { continue }
      chances.append(1 / Double(options.count))
      if top.isRight { longest += 1 }
    }
    let counts = Chances.successes(chances)
    return Lengths(
      longest: longest, items: chances.count, tail: Chances.tail(of: longest, inCounts: counts),
      lowTail: max(0, 1 - Chances.tail(of: longest + 1, inCounts: counts)))
  }

  private static func onlyLongest(of options: [Question.Option]) -> Question.Option? {
    let lengths = options.map { Letters.count($0.text.text) }
    guard let most = lengths.max(), lengths.count(where: { $0 == most }) == 1 else { return nil }
    return lengths.firstIndex(of: most).map { options[$0] }
  }
}

extension Diagnostic {
  static func keyLength(_ lengths: KeyLengthCheck.Lengths, _ span: Span) -> Diagnostic {
    Diagnostic(
      .keyLength, at: span,
      Wording(
        nl:
          "het langste antwoord is te vaak het goede: bij \(lengths.longest) van de \(lengths.items) vragen",
        en:
          "the longest option is too often the right one: in \(lengths.longest) of \(lengths.items) questions"
      ),
      hint: Wording(
        nl: "Maak bij een paar vragen een fout antwoord langer, of het goede korter.",
        en: "Make a wrong option longer in some questions, or the right one shorter."))
  }
}
