import CourseModel
import ScenarioEngine
import Scoring
import SourceText
import Terminal

/// Answers that arrange what is shown: an order, pairs.
extension Player {
  /// Numbers such as `2 1 3`, as an order of what is shown.
  mutating func takeNumbers(_ line: String, _ screen: QuestionScreen, _ check: ([Int]) -> [Int]?)
    throws
  {
    if try performedAnyCommand(line) { return }
    let shown = screen.presentation.options
    let numbers = Self.numbers(in: line)
    let isComplete = check(numbers) != nil && Set(numbers) == Set(1...max(1, shown.count))
    guard isComplete else {
      desk.say(
        Wording(
          nl:
            "Noem elk nummer van 1 tot en met \(shown.count) precies één keer, bijvoorbeeld: 2 1 3. Of typ: sla over",
          en: "Name each number from 1 to \(shown.count) just once, for example: 2 1 3. Or type: skip"))
      return
    }
    try answer(.order(numbers.map { shown[$0 - 1].id }), screen)
  }

  /// The numbers in a line; digits that stand together are one each where all are single.
  static func numbers(in line: String) -> [Int] {
    let pieces = line.split { !$0.isNumber }
    if pieces.count == 1, pieces[0].count > 1 { return pieces[0].compactMap(\.wholeNumberValue) }
    return pieces.compactMap { Int($0) }
  }

  /// Pairs such as `a2 b1`, or just the numbers in the order of the letters.
  mutating func takePairs(_ line: String, _ screen: QuestionScreen) throws {
    if try performedAnyCommand(line) { return }
    let (left, right) = (screen.presentation.left, screen.presentation.right)
    guard let numbers = Self.pairs(in: line, left: left.count),
      numbers.allSatisfy({ (1...max(1, right.count)).contains($0) })
    else {
      desk.say(
        Wording(
          nl:
            "Geef bij elke letter een nummer van 1 tot en met \(right.count), bijvoorbeeld: a2 b1 c3. Of typ: sla over",
          en: "Give each letter a number from 1 to \(right.count), for example: a2 b1 c3. Or type: skip"))
      return
    }
    try answer(.pairs(numbers.map { right[$0 - 1].id }), screen)
  }

  static func pairs(in line: String, left: Int) -> [Int]? {
    let folded = LetterFolding.fold(line)
    guard folded.contains(where: \.isLetter) else {
      let numbers = folded.split { !$0.isNumber }.compactMap { Int($0) }
      let found = numbers.count == left ? numbers : Self.numbers(in: folded)
      return found.count == left ? found : nil
    }
    var found: [Int: Int] = [:]
    var letter: Int?
    var digits = ""
    for character in folded + " " {
      if character.isNumber {
        digits.append(character)
        continue
      }
      if let open = letter, let number = Int(digits) {
        guard found[open] == nil else { return nil }
        found[open] = number
        letter = nil
      }
      digits = ""
      if character.isLetter {
        guard letter == nil, let value = character.asciiValue, value >= 97, value < 97 + 26 else {
          return nil
        }
        letter = Int(value) - 97
      }
    }
    let numbers = (0..<left).compactMap { found[$0] }
    return numbers.count == left && found.count == left ? numbers : nil
  }
}
