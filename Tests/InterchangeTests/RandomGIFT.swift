import Interchange

/// Random questions whose texts are made of the signs of the format.
struct RandomGIFT {
  var dice: Dice

  private static let pieces = [
    "\\", "\\n", "\n", "\n\n", "#", "####", "=", "~", "{", "}", "::", ":", "%50%", "%", "->", "-", ">", "//",
    "/", "[",
    "]", "[html]", "[html", "[markdown]x", "[plain", "T", "TRUE", "F", "0", "$CATEGORY: a", "*", "&amp;", "&",
    "&&",
    "_____", " ", "  ", "é", "👍", "a", "ja", "<b>", "1..5", "=%100%x", "~%-50%y", "\\\\", "\\{", "\\:",
  ]

  init(_ seed: UInt64) { dice = Dice(seed) }

  /// A text that is not empty and has no white space around it.
  mutating func text(isOneLine: Bool = false) -> String {
    while true {
      let text = (0..<dice.number(1...7)).map { _ in dice.pick(Self.pieces) }.joined()
      let line = isOneLine ? text.replacing("\n", with: " ") : text
      let trimmed = PHPText(line).trimmed.description
      if !trimmed.isEmpty { return trimmed }
    }
  }

  /// A text without an arrow, which ends a left side.
  private mutating func side() -> String { text().replacing("->", with: "→") }

  mutating func items() -> [GIFT.Item] {
    (0..<4).flatMap { index -> [GIFT.Item] in
      let question = GIFT.Item.question(question(index))
      guard dice.chance(30) else { return [question] }
      let name = text(isOneLine: true).split(separator: " ").joined(separator: " ")
      return [.category(["$course$", name, "b"], line: 0), question]
    }
  }

  private mutating func question(_ index: Int) -> GIFT.Question {
    let format = dice.pick(GIFT.Format.allCases)
    let kind = kind(format)
    let isName = dice.chance(70)
    let isText = if case .description = kind { true } else { false }
    return GIFT.Question(
      name: isName ? text(isOneLine: true) : nil, text: GIFT.Text(text(), format),
      tail: !isText && dice.chance(20) ? text() : nil,
      kind: kind, feedback: isText ? GIFT.Text("", format) : feedback(format))
  }

  private mutating func feedback(_ format: GIFT.Format) -> GIFT.Text {
    if dice.chance(40) { return GIFT.Text("", format) }
    return GIFT.Text(text(), dice.chance(80) ? format : dice.pick(GIFT.Format.allCases))
  }

  private mutating func answer(_ format: GIFT.Format, _ weight: Double, isMarked: Bool = false) -> GIFT.Answer
  {
    GIFT.Answer(
      GIFT.Text(text(), dice.chance(80) ? format : dice.pick(GIFT.Format.allCases)), weight: weight,
      isMarked: isMarked, feedback: feedback(format))
  }

  private mutating func kind(_ format: GIFT.Format) -> GIFT.Kind {
    switch dice.number(0...7) {
    case 0: return .description
    case 1: return .essay
    case 2:
      // What is told is marked up as the question is: our reader keeps no format of an empty one.
      return .trueFalse(dice.chance(50), wrong: feedback(format), right: feedback(format))
    case 3:
      let others = (0..<dice.number(1...3)).map { _ in dice.pick([0, 50, -33.33333, 16.66667]) }
      var answers = others.map { answer(format, $0) }
      answers.insert(answer(format, 100, isMarked: true), at: dice.number(0...answers.count))
      return .choice(answers, isSingle: true)
    case 4:
      return .choice(
        (0..<dice.number(2...4)).map { _ in answer(format, dice.pick([0, 50, 100, -50])) }, isSingle: false)
    case 5:
      return .short(
        (0..<dice.number(1...3)).map { _ in
          GIFT.Answer(GIFT.Text(side(), format), weight: dice.pick([100, 50]), isMarked: true)
        })
    case 6:
      let numbers = ["3", "-1.5", "1..5", "-5..-3.25"]
      return .number(
        (0..<dice.number(1...3)).map { _ in
          GIFT.Answer(
            GIFT.Text(dice.pick(numbers), format), weight: dice.pick([100, 50]), isMarked: true,
            feedback: feedback(format))
        }, otherwise: dice.chance(50) ? GIFT.Text(text(), format) : GIFT.Text("", format))
    default:
      return .match(
        (0..<dice.number(2...4)).map { _ in
          GIFT.Pair(GIFT.Text(side(), format), text())
        })
    }
  }
}
