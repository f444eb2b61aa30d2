public import CourseModel

/// The options of a question in the order in which they are shown.
///
/// An answer says options by their id, so the order never matters to the mark.
public struct Presentation: Sendable, Hashable {
  /// The options of a choice question, or the items of an order.
  public var options: [Question.Option] = []
  /// The left sides of a match, as they stand in the course.
  public var left: [Question.Option] = []
  /// The right sides of a match, with the spare ones.
  public var right: [Question.Option] = []
  /// For each gap its options; empty for one that is typed.
  public var gaps: [[Question.Option]] = []

  /// Puts the options of `question` in order.
  ///
  /// Items of an order and right sides of a match are always shuffled, since as they stand they give
  /// the answer away; other options if the question or its test says so. Fixed options keep their place.
  init(_ question: Question, shuffles: Bool, seed: UInt64, purpose: String) {
    var generator = SeededGenerator(seed: seed, purpose: purpose)
    switch question.kind {
    case .single(let options), .multiple(let options, _):
      self.options = shuffles ? generator.shuffled(options, keeping: \.isFixed) : options
    case .order(let items, _): options = generator.disordered(items)
    case .match(let left, let right, let spare, _):
      self.left = left
      self.right = generator.shuffled(right + spare)
    case .gaps(_, let gaps, _, _):
      self.gaps = gaps.map { gap in
        switch gap {
        case .typed: []
        case .picked(let options): shuffles ? generator.shuffled(options, keeping: \.isFixed) : options
        }
      }
    case .shortText, .number, .reflection, .scale, .repair: return
    }
  }
}

extension SeededGenerator {
  /// Shuffles items until they are not in the order in which they stand, if they can be in another.
  fileprivate mutating func disordered(_ items: [Question.Option]) -> [Question.Option] {
    var result = shuffled(items, keeping: \.isFixed)
    guard items.count(where: { !$0.isFixed }) > 1, Set(items.map(\.id)).count > 1 else { return result }
    for _ in 0..<64 where result == items { result = shuffled(items, keeping: \.isFixed) }
    return result
  }
}
