import CourseModel
import SourceText

/// Options to choose.
extension GIFTQuestionMaker {
  mutating func choice(_ answers: [GIFT.Answer], _ isSingle: Bool, _ text: [Block]) -> MadeQuestion? {
    guard answers.contains(where: { $0.weight > 0 }) else { return fail(.noRightAnswer) }
    if isSingle, let gap = picked(answers, text) { return gap }
    let options = options(answers)
    guard options.count >= 2 else { return fail(.tooFewAnswers(2)) }
    guard options.contains(where: { $0.answer.weight > 0 }) else { return fail(.noRightAnswer) }
    var made = made(.question, textWithBlank(text))
    if isSingle {
      let marks = singleMarks(options.map(\.answer))
      for (option, mark) in zip(options, marks) {
        made.answers += self.option(
          mark.mark, option.prose, chip: mark.chip,
          safeBlocks(option.answer.feedback, option.answer.line, inQuote: true))
      }
      return made
    }
    if let chip = rule(options.map(\.answer)) { made.chips.append(chip) }
    for option in options {
      made.answers += self.option(
        option.answer.weight > 0 ? "[x]" : "[ ]", option.prose,
        safeBlocks(option.answer.feedback, option.answer.line, inQuote: true))
    }
    return made
  }

  /// The options, each on one run of text, no two alike.
  private mutating func options(_ answers: [GIFT.Answer]) -> [(prose: Prose, answer: GIFT.Answer)] {
    var names = UniqueNames()
    var result: [(prose: Prose, answer: GIFT.Answer)] = []
    for answer in answers {
      let (prose, isSame) = safeBlocks(answer.text, answer.line).flattened
      guard !prose.text.isEmpty else {
        found(.emptyAnswerDropped, answer.line)
        continue
      }
      if !isSame { found(.layoutFlattened, answer.line) }
      result.append((distinct(prose, &names, answer.line), answer))
    }
    return result
  }

  /// The text, with a number behind it where another has its id.
  mutating func distinct(_ prose: Prose, _ names: inout UniqueNames, _ line: Int) -> Prose {
    let text = names.unique(prose.text, needsLetters: false)
    guard text != prose.text else { return prose }
    found(.answerRepeated(prose.text), line)
    return Prose(text, marks: prose.marks)
  }

  /// Marks and chips: one option is right, others may earn a share.
  private mutating func singleMarks(_ answers: [GIFT.Answer]) -> [(mark: String, chip: String)] {
    let best = answers.map(\.weight).max() ?? 0
    let right = answers.firstIndex { $0.isMarked } ?? answers.firstIndex { $0.weight == best } ?? 0
    return answers.enumerated().map { index, answer in
      if index == right {
        if answer.weight < 100 { found(.rightWeightRaised(GIFTWriter.digits(answer.weight)), answer.line) }
        return ("(x)", "")
      }
      if answer.isMarked { found(.secondRightAnswer, answer.line) }
      if answer.weight < 0 { found(.negativeWeight(GIFTWriter.digits(answer.weight)), answer.line) }
      return ("( )", answer.weight > 0 ? share(answer.weight) : "")
    }
  }

  /// A share as a chip, with the decimal sign of the course's language.
  func share(_ weight: Double) -> String {
    let digits = GIFTWriter.digits(min(100, max(0, weight)))
    return (words.language == .nl ? digits.replacing(".", with: ",") : digits) + "%"
  }

  /// The chip of the rule that gives the same marks as the weights; nil for the default.
  private mutating func rule(_ answers: [GIFT.Answer]) -> String? {
    let right = answers.filter { $0.weight > 0 }.map(\.weight)
    let wrong = answers.filter { $0.weight <= 0 }.map(\.weight)
    let isEven = right.allSatisfy { abs($0 - 100 / Double(right.count)) < 0.01 }
    func costs(_ cost: Double) -> Bool { wrong.allSatisfy { abs($0 + cost) < 0.01 } }
    if isEven, costs(100 / Double(max(1, wrong.count))) { return nil }
    if isEven, costs(100 / Double(right.count)) { return words.plusMinus }
    found(.weightsBecameRule)
    return nil
  }

  /// A missing word with options becomes a gap to choose from, if nothing is lost by that.
  private mutating func picked(_ answers: [GIFT.Answer], _ text: [Block]) -> MadeQuestion? {
    guard question.tail != nil, answers.count(where: { $0.weight > 0 }) == 1,
      answers.allSatisfy({ $0.weight >= 0 }),
      answers.allSatisfy({ $0.feedback.isEmpty && ($0.weight == 0 || $0.weight == 100) })
    else { return nil }
    var names = UniqueNames()
    var pieces: [String] = []
    for answer in answers {
      let (prose, isSame) = safeBlocks(answer.text, answer.line).flattened
      let name = prose.text
      guard isSame, prose.marks.isEmpty, !name.isEmpty, !name.contains(where: { "/()|\\`\n".contains($0) }),
        names.unique(name) == name
      else { return nil }
      pieces.append(answer.weight > 0 ? "(\(name))" : name)
    }
    return gapped("\(words.pick): " + pieces.joined(separator: " / "), text)
  }
}
