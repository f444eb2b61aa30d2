public import CourseModel
public import ScenarioEngine
public import Scoring
import SourceText

extension ScreenPainter {
  func feedback(_ screen: FeedbackScreen, _ session: Session) -> Painted {
    var body = [verdict(screen)]
    body += answer(screen)
    for blocks in screen.feedback + screen.missed { body += self.blocks(blocks) }
    if !screen.explanation.isEmpty {
      body += [text(ScreenWords.explanation, .strong)] + blocks(screen.explanation)
    }
    var footers = [ScreenWords.goOn]
    if case .lesson = screen.question.context { footers.append(ScreenWords.back) }
    var lines: [Line] = []
    if screen.mayRetry, screen.mark.verdict != .unmarked {
      lines = [.empty] + rows(StyledText(words(ScreenWords.tryAgain)))
    }
    return Painted(header: [], body: body, footer: lines + footer(footers))
  }

  private func verdict(_ screen: FeedbackScreen) -> LaidOut {
    switch screen.mark.verdict {
    case .right: text(ScreenWords.right, .right)
    case .almost(let texts):
      text(StyledText(words(ScreenWords.almost), .right) + StyledText(" " + texts.joined(separator: ", ")))
    case .partly: text(ScreenWords.partly, .strong)
    case .wrong: text(ScreenWords.wrong, .wrong)
    case .unmarked: text(ScreenWords.kept)
    }
  }

  /// What was answered, and what would have been right once that can be told.
  private func answer(_ screen: FeedbackScreen) -> [LaidOut] {
    var result: [LaidOut] = []
    let given = AnswerText.given(screen)
    if !given.isEmpty { result.append(labelled(ScreenWords.yourAnswer, given)) }
    let isRight = screen.mark.verdict == .right || screen.mark.verdict == .unmarked
    if !isRight, !screen.mayRetry, let right = AnswerText.right(screen.question.question) {
      result.append(labelled(ScreenWords.rightAnswer, right))
    }
    return result
  }

  private func labelled(_ label: Wording, _ value: String) -> LaidOut {
    text(StyledText(words(label), .strong) + StyledText(" " + value))
  }
}

/// Answers in words, for feedback and for the transcript.
public enum AnswerText {
  /// What was answered.
  public static func given(_ screen: FeedbackScreen) -> String {
    given(screen.response, to: screen.question.question)
  }

  /// What a response says, in the words of its question.
  public static func given(_ response: Response, to question: Question) -> String {
    switch (response, question.kind) {
    case (.options(let ids), .single(let options)), (.options(let ids), .multiple(let options, _)):
      options.filter { ids.contains($0.id) }.map(\.text.text).joined(separator: "; ")
    case (.order(let ids), .order(let items, _)):
      ids.compactMap { id in items.first { $0.id == id }?.text.text }.joined(separator: " > ")
    case (.pairs(let ids), .match(let left, let right, let spare, _)):
      zip(left, ids).map { side, id in
        "\(side.text.text) → \((right + spare).first { $0.id == id }?.text.text ?? "")"
      }.joined(separator: "; ")
    case (.gaps(let texts), .gaps(_, let gaps, _, _)):
      zip(gaps, texts).map { gap, text in
        if case .picked(let options) = gap {
          options.first { $0.id.rawValue == text }?.text.text ?? text
        } else {
          text
        }
      }.joined(separator: "; ")
    case (.text(let text), _): text
    case (.scale(let number), _): String(number)
    case (.reflection, _), (.options, _), (.order, _), (.pairs, _), (.gaps, _): ""
    }
  }

  /// The right answer, where there is one to tell.
  public static func right(_ question: Question) -> String? {
    switch question.kind {
    case .single(let options), .multiple(let options, _):
      options.filter(\.isRight).map(\.text.text).joined(separator: "; ")
    case .order(let items, _): items.map(\.text.text).joined(separator: " > ")
    case .match(let left, let right, _, _):
      zip(left, right).map { "\($0.text.text) → \($1.text.text)" }.joined(separator: "; ")
    case .gaps(_, let gaps, _, _):
      gaps.map { gap in
        switch gap {
        case .typed(let answers): answers.first ?? ""
        case .picked(let options): options.first(where: \.isRight)?.text.text ?? ""
        }
      }.joined(separator: "; ")
    case .shortText(let answers, _): answers.first
    case .number(let keys): keys.first { $0.share == .one }.map(number)
    case .reflection, .scale: nil
    }
  }

  private static func number(_ key: Question.NumberKey) -> String {
    let low = NumberText.of(Rational(key.low), .nl)
    return key.low == key.high ? low : "\(low) – \(NumberText.of(Rational(key.high), .nl))"
  }
}
