internal import CourseModel
internal import Scoring

/// Tests: attempts, each with its own draw.
extension Session {
  /// The attempts at a test that are left; nil if there is no limit.
  func attemptsLeft(_ slot: Int) -> Int? {
    index.tests[slot].content.attempts.map { max(0, $0 - state.tests[slot].finished.count) }
  }

  /// Begins the next attempt with a draw of its own.
  mutating func beginAttempt(_ slot: Int, _ effects: inout [Effect]) {
    let test = index.tests[slot].content
    let items = drawItems(slot) + test.reflections.map(\.index)
    state.tests[slot].items = items.map { TestState.Item(question: $0) }
    state.tests[slot].position = 0
    state.tests[slot].phase = .item
    if items.isEmpty { finishTest(slot, &effects) }
  }

  /// Goes on from the introduction, from feedback or from the result; an item waits for its answer.
  mutating func goOnInTest(_ slot: Int, _ effects: inout [Effect]) throws(Refusal) {
    switch state.tests[slot].phase {
    case .introduction: beginAttempt(slot, &effects)
    case .feedback: advanceTest(slot, &effects)
    case .result: goToNext(after: index.tests[slot].part, &effects)
    case .item:
      throw .questionWaits(index.question(Int(state.tests[slot].current.question)).id)
    }
  }

  /// Takes in an answer to the item that is asked.
  mutating func take(_ given: GivenAnswer, in slot: Int, _ effects: inout [Effect]) {
    let test = index.tests[slot].content
    let question = Int(state.tests[slot].current.question)
    let isFirst = state.tests[slot].current.attempts == 0
    state.tests[slot].current.attempts += 1
    state.tests[slot].current.last = given
    if isFirst || !test.firstAnswerCounts { state.tests[slot].current.counting = given.mark }
    guard test.feedback == .immediate, given.mark.verdict != .unmarked else {
      effects.append(.keepAnswer(index.question(question).id))
      return advanceTest(slot, &effects)
    }
    state.tests[slot].phase = .feedback
    report(given.mark, question, &effects)
  }

  /// Goes on to the next item, or to the result.
  mutating func advanceTest(_ slot: Int, _ effects: inout [Effect]) {
    guard state.tests[slot].position + 1 < state.tests[slot].items.count else {
      return finishTest(slot, &effects)
    }
    state.tests[slot].position += 1
    state.tests[slot].phase = .item
  }

  private mutating func finishTest(_ slot: Int, _ effects: inout [Effect]) {
    let part = index.tests[slot].part
    let items = state.tests[slot].items
    let result = result(of: items, in: index.tests[slot].content)
    state.tests[slot].finished.append(TestState.Finished(items: items, result: result))
    state.tests[slot].phase = .result
    effects.append(.finishTest(index.id(part), result))
    finish(part, &effects)
    settle(&effects)
  }

  /// Adds up the items that count; what was not answered earns nothing.
  func result(of items: [TestState.Item], in test: Test) -> TestResult {
    let marked = items.map { item in
      let question = index.question(Int(item.question))
      return (question, item.counting ?? Marking.unanswered(question))
    }
    return TestResult(of: marked, passMark: test.passMark, goals: course.goals.map(\.id))
  }
}

extension TestState {
  /// The item that is asked; there is always one while an attempt runs.
  var current: Item {
    get { items[position] }
    set { items[position] = newValue }
  }
}
