import CourseModel
import Scoring

/// Short ways to write questions in tests.
enum Samples {
  static func option(
    _ id: String, right: Bool = true, share: Fraction? = nil
  ) -> Question.Option {
    Question.Option(id: OptionID(id), text: Prose(id), isRight: right, share: share)
  }

  /// Options with the ids of the characters of `all`, right where the character is in `right`.
  static func options(_ all: String, right: String) -> [Question.Option] {
    all.map { option(String($0), right: right.contains($0)) }
  }

  static func ids(_ text: String) -> [OptionID] { text.map { OptionID(String($0)) } }

  static func question(
    _ kind: Question.Kind, points: Fraction = .one, goal: String? = nil, hintCost: Fraction = .zero,
    certainty: Bool = false, id: String = "vraag"
  ) -> Question {
    Question(
      id: QuestionID(id), title: Prose("?"), kind: kind, points: points, goal: goal.map { GoalID($0) },
      hintCost: hintCost, asksCertainty: certainty)
  }

  static func single(_ all: String = "abc", right: String = "a") -> Question.Kind {
    .single(options(all, right: right))
  }

  static func order(_ all: String, allOrNothing: Bool = false) -> Question.Kind {
    .order(options(all, right: all), allOrNothing: allOrNothing)
  }

  /// Left sides by number, each with the right side of `right` at its index.
  static func match(_ right: String, spare: String = "", allOrNothing: Bool = false) -> Question.Kind {
    .match(
      left: right.indices.enumerated().map { option(String($0.offset)) },
      right: options(right, right: right), spare: options(spare, right: spare), allOrNothing: allOrNothing)
  }

  static func gaps(_ gaps: [Question.Gap], exact: Bool = false, allOrNothing: Bool = false) -> Question.Kind {
    .gaps([gaps.indices.map { .gap($0) }], gaps, exact: exact, allOrNothing: allOrNothing)
  }

  static let repair = Question.Repair(broken: "##A\n", repaired: "## A\n", file: .lesson)

  static func key(
    _ low: Fraction, _ high: Fraction? = nil, share: Fraction = .one
  ) -> Question.NumberKey {
    Question.NumberKey(low: low, high: high ?? low, share: share)
  }
}

/// A short way to write an exact fraction.
func ratio(_ above: Int, _ below: Int = 1) -> Rational { Rational(above, over: below) }
