internal import CourseModel
internal import Scoring

/// Where a question is asked now.
struct OpenQuestion {
  /// The place where it is asked.
  enum Place {
    case lesson(Int)
    case walk(Int)
    case test(Int)
    case pretest
  }

  /// The question, by its index.
  let question: Int
  let place: Place
  /// Whether its feedback is to be seen, so that an answer would be another attempt.
  let showsFeedback: Bool
}

/// Questions: answered, skipped, helped with a hint.
extension Session {
  /// The question that is asked now, or whose feedback is to be seen.
  var openQuestion: OpenQuestion? {
    switch runningSlot {
    case .lesson(let slot):
      guard let step = state.lessons[slot].step,
        case .question(let question) = index.lessons[slot].content.steps[step]
      else { return nil }
      return OpenQuestion(
        question: question.index, place: .lesson(slot), showsFeedback: state.lessons[slot].showsFeedback)
    case .walk(let slot):
      switch state.walks[slot].position?.phase {
      case .asking(let question):
        return OpenQuestion(question: Int(question), place: .walk(slot), showsFeedback: false)
      case .feedback(let question):
        return OpenQuestion(question: Int(question), place: .walk(slot), showsFeedback: true)
      case .reading, .choosing, .ended, nil: return nil
      }
    case .test(let slot):
      let test = state.tests[slot]
      guard test.phase == .item || test.phase == .feedback else { return nil }
      return OpenQuestion(
        question: Int(test.items[test.position].question), place: .test(slot),
        showsFeedback: test.phase == .feedback)
    case nil: return openPretestQuestion
    }
  }

  private var openPretestQuestion: OpenQuestion? {
    guard state.location == .pretest, pendingPretestWarning == nil, pretestResult == nil,
      let pretest = state.pretest, !pretest.isFinished
    else { return nil }
    return OpenQuestion(
      question: Int(pretest.items[pretest.position].question), place: .pretest, showsFeedback: false)
  }

  /// The open question, if it has this id and may still be answered.
  func answerable(_ id: QuestionID) throws(Refusal) -> OpenQuestion {
    guard let open = openQuestion, index.question(open.question).id == id else {
      throw .questionNotOpen(id)
    }
    guard mayAnswer(open) else { throw .noAnswersLeft(id) }
    return open
  }

  /// Tells whether an answer is allowed: attempts are left, and it was not just answered right.
  func mayAnswer(_ open: OpenQuestion) -> Bool {
    if attemptsLeft(open) == 0 { return false }
    guard open.showsFeedback, let mark = lastAnswer(open)?.mark else { return true }
    return !mark.isRight
  }

  /// The attempts that are left at a question; nil if there is no limit.
  func attemptsLeft(_ open: OpenQuestion) -> Int? {
    switch open.place {
    case .lesson, .walk: practiceAttemptsLeft(open.question)
    case .test(let slot):
      max(0, (index.question(open.question).attempts ?? 1) - state.tests[slot].current.attempts)
    case .pretest: 1
    }
  }

  /// The attempts that are left at a question of a lesson or a walk; nil if there is no limit.
  func practiceAttemptsLeft(_ question: Int) -> Int? {
    index.question(question).attempts.map { max(0, max(1, $0) - (state.practice[question]?.attempts ?? 0)) }
  }

  /// The last answer to a question.
  func lastAnswer(_ open: OpenQuestion) -> GivenAnswer? {
    switch open.place {
    case .lesson, .walk: state.practice[open.question]?.last
    case .test(let slot): state.tests[slot].current.last
    case .pretest: nil
    }
  }

  /// The hints that were given to a question.
  func hintsGiven(_ open: OpenQuestion) -> Int {
    switch open.place {
    case .lesson, .walk: state.practice[open.question]?.hints ?? 0
    case .test(let slot): state.tests[slot].current.hints
    case .pretest: 0
    }
  }

  /// Takes in an answer.
  mutating func answer(
    _ id: QuestionID, _ response: Response, _ certainty: Int?, _ effects: inout [Effect]
  ) throws(Refusal) {
    let open = try answerable(id)
    let question = index.question(open.question)
    if let problem = Marking.problem(with: response, for: question, certainty: certainty) {
      throw .response(problem)
    }
    if case (.repair, .text(let text)) = (question.kind, response) {
      return handIn(text, open, &effects)
    }
    let mark = Marking.mark(response, to: question, certainty: certainty, hints: hintsGiven(open))
    count(GivenAnswer(response: response, certainty: certainty, mark: mark), open, &effects)
  }

  /// Lets an answer count where it was given.
  mutating func count(_ given: GivenAnswer, _ open: OpenQuestion, _ effects: inout [Effect]) {
    if case .pretest = open.place { return takeInPretest(given, &effects) }
    keepOwn(given.response, to: open.question)
    if given.mark.isRight { state.right.insert(open.question) } else { state.right.remove(open.question) }
    switch open.place {
    case .pretest: return
    case .lesson, .walk: practise(given, open, &effects)
    case .test(let slot): take(given, in: slot, &effects)
    }
  }

  /// Gives the next hint.
  mutating func giveHint(on id: QuestionID, _ effects: inout [Effect]) throws(Refusal) {
    let open = try answerable(id)
    let (given, hints) = (hintsGiven(open), index.question(open.question).hints)
    guard given < hints.count else { throw .noHintsLeft(id) }
    switch open.place {
    case .pretest: throw .noHintsLeft(id)
    case .lesson, .walk: state.practice[open.question, default: PracticeState()].hints += 1
    case .test(let slot): state.tests[slot].current.hints += 1
    }
    effects.append(.hint(hints[given]))
  }

  /// Goes on without an answer.
  mutating func skip(_ id: QuestionID, _ effects: inout [Effect]) throws(Refusal) {
    let open = try answerable(id)
    guard !open.showsFeedback else { throw .questionNotOpen(id) }
    effects.append(.skip(id))
    state.practice[open.question]?.handedIn = nil
    switch open.place {
    case .lesson(let slot): advanceLesson(slot, &effects)
    case .walk(let slot):
      state.walks[slot].asked.insert(open.question)
      let scene = Int(state.walks[slot].position?.scene ?? 0)
      askNext(of: index.walks[slot].content.scenes[scene], slot)
    case .test(let slot): advanceTest(slot, &effects)
    case .pretest: state.pretest?.position += 1
    }
  }
}
