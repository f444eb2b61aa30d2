public import CourseModel
internal import Scoring

/// An open answer: what was asked and where, and the digest of what the learner wrote.
public struct OwnAnswer: Sendable, Hashable {
  /// The part in which it was given.
  public let part: PartID
  /// The question.
  public let question: Reference<Question>
  /// The SHA-256 of the text, which is kept beside the record.
  public let digest: String
}

extension Session {
  /// The learner's open answers, in the order in which they were given; the same answer to a question once.
  public var ownAnswers: [OwnAnswer] { state.ownAnswers }

  /// Keeps an open answer for the notebook.
  mutating func keepOwn(_ response: Response, to question: Int) {
    guard case .reflection(let digest) = response, case .part(let part) = state.location else { return }
    let answer = OwnAnswer(part: index.id(part), question: Reference(question), digest: digest)
    if !state.ownAnswers.contains(answer) { state.ownAnswers.append(answer) }
  }
}
