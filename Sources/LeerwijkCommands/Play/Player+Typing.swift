import CourseModel
import LearnerRecords
import ScenarioEngine
import Scoring
import SourceText
import Terminal

/// Answers that are typed: gaps, texts, numbers, how sure somebody is.
extension Player {
  mutating func takeGap(_ line: String, _ screen: QuestionScreen, _ gaps: [Question.Gap]) throws {
    if try performedCommand(line) { return }
    var filled: [String] = []
    if case .gaps(let known) = pending { filled = known }
    guard filled.count < gaps.count else { return }
    switch gaps[filled.count] {
    case .typed:
      guard !TextMatching.isBlank(line) else { return desk.show(painter.gapQuestion(filled.count).lines) }
      filled.append(line)
    case .picked:
      let options = screen.presentation.gaps[filled.count]
      let answerables = options.enumerated().map {
        Answerable(key: ScreenPainter.letterKey($0), text: $1.text.text)
      }
      guard case .option(let index) = InputReader(options: answerables).read(line) else {
        return desk.say(lettersUpTo(options.count))
      }
      filled.append(options[index].id.rawValue)
    }
    if filled.count < gaps.count {
      pending = .gaps(filled)
      desk.show(painter.gapQuestion(filled.count).lines)
    } else {
      try answer(.gaps(filled), screen)
    }
  }

  mutating func takeText(_ line: String, _ screen: QuestionScreen) throws {
    if case .number = screen.question.kind, try performedAnyCommand(line) { return }
    if try performedCommand(line) { return }
    if TextMatching.isBlank(line) { return askAgain() }
    try answer(.text(line), screen)
  }

  mutating func takeScale(_ line: String, _ screen: QuestionScreen, _ range: ClosedRange<Int>) throws {
    if try performedAnyCommand(line) { return }
    guard let number = Int(line.filter { $0 != " " && $0 != "." }) else {
      return desk.say(ResponseProblem.outOfScale(range).words)
    }
    try answer(.scale(number), screen)
  }

  /// An open text: the event holds its digest, the text stands beside it in the learner's own records.
  mutating func takeReflection(_ line: String, _ screen: QuestionScreen) throws {
    if try performedCommand(line) { return }
    if TextMatching.isBlank(line) { return askAgain() }
    let digest = UUIDText.digest(line)
    try answer(.reflection(digest: digest), screen, text: PrivateText(digest: digest, text: line))
  }

  mutating func takeCertainty(
    _ line: String, _ response: Response, _ text: PrivateText?, _ screen: QuestionScreen
  ) throws {
    if try performedAnyCommand(line) { return }
    guard let number = Int(line.filter { $0 != " " && $0 != "." }), (1...3).contains(number) else {
      return desk.say(ResponseProblem.missingCertainty.words)
    }
    try record(response, certainty: number, screen, text: text)
  }
}
