public import CourseModel
public import ScenarioEngine
public import Scoring
import SourceText

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
    case (.text(let text), .repair(let repair)): changes(LineChange.between(repair.broken, text))
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
    case .reflection, .scale, .repair: nil
    }
  }

  /// The lines that were changed, each behind its number.
  private static func changes(_ changes: [LineChange]) -> String {
    changes.map { change in
      switch change {
      case .replaced(let line, let text): "\(line): \(text)"
      case .inserted(let line, let texts): "+\(line): \(texts.joined(separator: " / "))"
      case .removed(let line): "-\(line)"
      }
    }.joined(separator: "; ")
  }

  private static func number(_ key: Question.NumberKey) -> String {
    let low = NumberText.of(Rational(key.low), .nl)
    return key.low == key.high ? low : "\(low) – \(NumberText.of(Rational(key.high), .nl))"
  }
}
