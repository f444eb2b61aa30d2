import CourseModel
import LearnerRecords
import ScenarioEngine
import Scoring
import SourceText
import Terminal

/// Answers that are typed: gaps, texts, numbers, how sure somebody is.
extension Player {
  /// A gap, or all gaps that are left at once: letters beside each other, texts with `;` between.
  mutating func takeGap(_ line: String, _ screen: QuestionScreen, _ gaps: [Question.Gap]) throws {
    if try performedCommand(line) { return }
    var filled: [String] = []
    if case .gaps(let known) = pending { filled = known }
    guard filled.count < gaps.count else { return }
    if TextMatching.isBlank(line) { return filled.isEmpty ? askAgain() : ask(gap: filled.count) }
    let pieces = Self.pieces(of: line, for: gaps[filled.count...])
    for piece in pieces {
      guard let text = read(piece, at: filled.count, screen, gaps) else { return }
      filled.append(text)
    }
    if filled.count < gaps.count {
      pending = .gaps(filled)
      ask(gap: filled.count)
    } else {
      try answer(.gaps(filled), screen)
    }
  }

  private func ask(gap: Int) { desk.show(painter.gapQuestion(gap).lines) }

  /// The texts in a line, one for each gap; the whole line where it does not have just so many.
  static func pieces(of line: String, for gaps: ArraySlice<Question.Gap>) -> [String] {
    let arePicked = gaps.allSatisfy { gap in
      if case .picked = gap { true } else { false }
    }
    let isBetween = { (sign: Character) in sign == ";" || arePicked && (sign == "," || sign.isWhitespace) }
    let pieces = line.split(whereSeparator: isBetween).map { String($0) }.filter { !TextMatching.isBlank($0) }
    return pieces.count == gaps.count && (!arePicked || pieces.allSatisfy { $0.count == 1 }) ? pieces : [line]
  }

  /// What a text says for a gap; nil where it fits none of its options, which is told.
  private func read(_ text: String, at gap: Int, _ screen: QuestionScreen, _ gaps: [Question.Gap]) -> String?
  {
    guard case .picked = gaps[gap] else { return text.trimmingSpaces }
    let options = screen.presentation.gaps[gap]
    let answerables = options.enumerated().map {
      Answerable(key: ScreenPainter.letterKey($0), text: $1.text.text)
    }
    if case .option(let index) = InputReader(options: answerables).read(text) {
      return options[index].id.rawValue
    }
    desk.say(lettersUpTo(options.count))
    return nil
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

extension String {
  fileprivate var trimmingSpaces: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
