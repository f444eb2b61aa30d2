import CourseModel
import Scoring

/// Questions and responses at random, sound and unsound.
struct RandomQuestions {
  var generator: SeededGenerator

  static let words = [
    "", " ", "a", "b", "ab", "vijf", "Polarisatie", "polarizatie", "1,5", "1.000", "20", "-3", "\u{301}", "🙂",
    "é",
    "e\u{301}", "'t", "de ", "...", String(repeating: "x", count: 2500), "\u{0}",
    "99999999999999999999999999999999",
  ]

  mutating func fraction() -> Fraction { Fraction(generator.below(101), 100) }

  mutating func options(rightAtLeast: Int = 1) -> [Question.Option] {
    let count = 2 + generator.below(5)
    let right = rightAtLeast + generator.below(count - rightAtLeast + 1)
    return (0..<count).map {
      Samples.option(
        String("abcdefg".dropFirst($0).prefix(1)), right: $0 < right,
        share: $0 >= right && generator.chance(3) ? fraction() : nil)
    }
  }

  mutating func single() -> [Question.Option] {
    let options = options()
    return options.enumerated().map { index, option in
      Samples.option(option.id.rawValue, right: index == 0, share: option.share)
    }
  }

  mutating func rule(right: Int) -> Question.MultipleRule {
    generator.pick([.partial, .allOrNothing, .plusMinus, .rowByRow, .pick(right)])
  }

  mutating func kind() -> Question.Kind {
    switch generator.below(10) {
    case 0: return .single(single())
    case 1:
      let options = options()
      return .multiple(options, rule(right: options.count { $0.isRight }))
    case 2:
      return Samples.order(String("abcdef".prefix(2 + generator.below(4))), allOrNothing: generator.chance(2))
    case 3:
      return Samples.match(
        String("abcd".prefix(2 + generator.below(3))), spare: generator.pick(["", "x", "xy"]),
        allOrNothing: generator.chance(2))
    case 4:
      return Samples.gaps(
        [.typed(["vijf", "5"]), .picked(single()), .typed(["polarisatie"])], exact: generator.chance(2),
        allOrNothing: generator.chance(2))
    case 5: return .shortText(["polarisatie", "é"], exact: generator.chance(2))
    case 6: return .number([Samples.key(Fraction(20)), Samples.key(.zero, Fraction(100), share: fraction())])
    case 7: return .reflection
    case 8: return .repair(Samples.repair)
    default: return .scale(1...5, low: "", high: "")
    }
  }

  mutating func question() -> Question {
    Samples.question(
      kind(), points: Fraction(1 + generator.below(9), 1 + generator.below(4)), hintCost: fraction(),
      certainty: generator.chance(3))
  }

  mutating func text() -> String { generator.pick(Self.words) }

  mutating func ids() -> [OptionID] {
    (0..<generator.below(6)).map { _ in
      OptionID(generator.chance(8) ? text() : generator.pick(["a", "b", "c", "d", "e", "x"]))
    }
  }

  mutating func response() -> Response {
    switch generator.below(7) {
    case 0: .options(ids())
    case 1: .order(ids())
    case 2: .pairs(ids())
    case 3: .gaps((0..<generator.below(5)).map { _ in generator.chance(2) ? "a" : text() })
    case 4: .text(text())
    case 5: .scale(generator.below(9) - 2)
    default: .reflection(digest: text())
    }
  }

  /// The response that earns everything.
  static func rightResponse(to question: Question) -> Response? {
    switch question.kind {
    case .single(let options), .multiple(let options, _): .options(options.filter(\.isRight).map(\.id))
    case .order(let items, _): .order(items.map(\.id))
    case .match(_, let right, _, _): .pairs(right.map(\.id))
    case .gaps(_, let gaps, _, _): .gaps(gaps.map(rightText))
    case .shortText(let keys, _): .text(keys[0])
    case .number: .text("20")
    case .repair(let repair): .text(repair.repaired)
    case .reflection, .scale: nil
    }
  }

  private static func rightText(of gap: Question.Gap) -> String {
    switch gap {
    case .typed(let keys): keys[0]
    case .picked(let options): options.first { $0.isRight }?.id.rawValue ?? ""
    }
  }
}
