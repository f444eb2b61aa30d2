internal import CourseModel
internal import Scoring

/// Which of an author's texts apply to an answer.
extension FeedbackScreen {
  init(_ question: QuestionScreen, _ given: GivenAnswer, mayRetry: Bool) {
    self.question = question
    self.mayRetry = mayRetry
    response = given.response
    certainty = given.certainty
    mark = given.mark
    feedback = question.question.feedback(on: given.response)
    missed = mayRetry ? [] : question.question.missed(in: given.response)
    explanation = mayRetry ? [] : question.question.explanation
  }

  /// The same feedback for somebody who tries no more: with what was missed, and the explanation.
  public var whole: FeedbackScreen {
    FeedbackScreen(
      question, GivenAnswer(response: response, certainty: certainty, mark: mark), mayRetry: false)
  }
}

extension Question {
  /// What is told of what was answered.
  fileprivate func feedback(on response: Response) -> [[Block]] {
    let told =
      switch (kind, response) {
      case (.single(let options), .options(let ids)), (.multiple(let options, _), .options(let ids)):
        options.filter { ids.contains($0.id) }.map(\.feedback)
      case (.gaps(_, let gaps, _, _), .gaps(let texts)): zip(gaps, texts).map { $0.feedback(on: $1) }
      case (.number(let keys), .text(let text)): [NumberKey.first(in: keys, for: text)?.feedback ?? []]
      case (.single, _), (.multiple, _), (.gaps, _), (.number, _), (.order, _), (.match, _),
        (.shortText, _), (.reflection, _), (.scale, _), (.repair, _):
        [[Block]]()
      }
    return told.filter { !$0.isEmpty }
  }

  /// What is told of right options that were not ticked: their own texts, and then the question's.
  fileprivate func missed(in response: Response) -> [[Block]] {
    guard case .options(let ids) = response else { return [] }
    switch kind {
    case .single(let options), .multiple(let options, _):
      let forgotten = options.filter { $0.isRight && !ids.contains($0.id) }
      guard !forgotten.isEmpty else { return [] }
      return (forgotten.map(\.missed) + [missed]).filter { !$0.isEmpty }
    case .order, .match, .gaps, .shortText, .number, .reflection, .scale, .repair: return []
    }
  }
}

extension Question.Gap {
  fileprivate func feedback(on text: String) -> [Block] {
    switch self {
    case .typed: []
    case .picked(let options): options.first { $0.id.rawValue == text }?.feedback ?? []
    }
  }
}

extension Question.NumberKey {
  /// The first key that a typed number fits, as in marking.
  fileprivate static func first(in keys: [Question.NumberKey], for text: String) -> Question.NumberKey? {
    guard case .number(let number) = NumberReading(text) else { return nil }
    return keys.first { Rational($0.low) <= number && number <= Rational($0.high) }
  }
}
