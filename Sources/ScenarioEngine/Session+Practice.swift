internal import CourseModel
internal import Scoring

/// Questions of lessons and walks: each answer counts in full until the next one.
extension Session {
  /// Keeps an answer and shows its feedback.
  mutating func practise(_ given: GivenAnswer, _ open: OpenQuestion, _ effects: inout [Effect]) {
    state.practice[open.question, default: PracticeState()].take(given)
    switch open.place {
    case .lesson(let slot): state.lessons[slot].showsFeedback = true
    case .walk(let slot):
      state.walks[slot].asked.insert(open.question)
      state.walks[slot].position?.phase = .feedback(Int32(open.question))
    case .test, .pretest: return
    }
    report(given.mark, open.question, &effects)
    settle(&effects)
  }

  /// Tells what an answer earned, or that it was kept.
  func report(_ mark: Mark, _ question: Int, _ effects: inout [Effect]) {
    let id = index.question(question).id
    guard mark.verdict != .unmarked else { return effects.append(.keepAnswer(id)) }
    effects.append(.mark(id, mark, final: openQuestion.map { !mayAnswer($0) } ?? true))
  }
}

extension PracticeState {
  /// Keeps an answer; it takes the place of the one before.
  fileprivate mutating func take(_ given: GivenAnswer) {
    attempts += 1
    last = given
    counting = given.mark
  }
}

extension Mark {
  /// Whether the answer was wholly right; a slip of the pen is forgiven.
  var isRight: Bool {
    switch verdict {
    case .right, .almost: true
    case .partly, .wrong, .unmarked: false
    }
  }
}
