public import CourseModel

/// Why a response cannot be marked as it stands: the learner is asked again, and no attempt is lost.
public enum ResponseProblem: Sendable, Hashable {
  /// Its form does not belong to this kind of question.
  case wrongForm
  /// No option is ticked.
  case noneSelected
  /// Several options are ticked where one is asked for.
  case severalSelected
  /// More options are ticked than the learner was told.
  case tooManySelected(limit: Int)
  /// An option, item or side that the question does not have.
  case unknownOption(OptionID)
  /// An option, item or side that was used twice.
  case repeatedOption(OptionID)
  /// The items are not all there.
  case notAPermutation
  /// Left sides without a right side, by their index from 0.
  case incompletePairs([Int])
  /// Gaps with nothing in them, by their index from 0.
  case incompleteGaps([Int])
  /// Nothing was typed.
  case emptyText
  /// More was typed than `limit` characters.
  case tooLong(limit: Int)
  /// What was typed is not a number.
  case notANumber
  /// One mark with three digits behind it: thousands, or decimals?
  case ambiguousNumber(grouped: Rational, decimal: Rational)
  /// A step that the scale does not have.
  case outOfScale(ClosedRange<Int>)
  /// The question asks how sure the learner is, and nothing was said.
  case missingCertainty
  /// A certainty other than 1, 2 or 3.
  case unknownCertainty
}
