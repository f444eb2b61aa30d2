public import CourseModel

extension Marking {
  /// The most UTF-8 bytes of a mended text: twice those of the broken one, so that nobody runs out of room.
  public static let longestMended = 2 * Question.Repair.mostBytes

  /// Marks a mended text as the checker judged it: all or nothing.
  ///
  /// - Parameters:
  ///   - passed: Whether the checker found nothing against it.
  ///   - question: The question.
  ///   - hints: How many hints were shown; each costs `question.hintCost` of the item's points.
  /// - Returns: The mark, without parts of a share: its points lie between 0 and the maximum.
  public static func mark(judged passed: Bool, _ question: Question, hints: Int = 0) -> Mark {
    let share = passed ? Rational.one : .zero
    return Mark(
      Assessment(share: share, parts: [passed]), of: question, certainty: nil, hints: hints)
  }

  /// A mended text as far as it can be assessed without the checker: the author's own answer is right.
  static func mended(_ text: String, of repair: Question.Repair) -> Assessment {
    if text.utf8.count > longestMended { return .refused(.tooLong(limit: longestMended), parts: 1) }
    if TextMatching.isBlank(text) { return .refused(.emptyText, parts: 1) }
    let isRight = text == repair.repaired
    return Assessment(share: isRight ? .one : .zero, parts: [isRight])
  }
}
