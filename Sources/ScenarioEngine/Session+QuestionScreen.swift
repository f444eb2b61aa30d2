internal import CourseModel
internal import Scoring

/// How often a question was asked, and what is left.
struct Asked {
  var attempts: Int
  var hints: Int
  var left: Int?
}

/// The screens of questions.
extension Session {
  /// The screen of the open question: the question itself, or what came of the last answer.
  func questionScreen(_ open: OpenQuestion) -> Screen {
    let screen = questionScreen(open.question, asked(open), in: context(of: open), testSlot(open))
    guard open.showsFeedback, let given = lastAnswer(open) else { return .question(screen) }
    return .feedback(FeedbackScreen(screen, given, mayRetry: mayAnswer(open)))
  }

  /// The screen of a question in a context.
  func questionScreen(
    _ question: Int, _ asked: Asked, in context: QuestionContext, _ test: Int?
  ) -> QuestionScreen {
    let content = index.question(question)
    let given = min(asked.hints, content.hints.count)
    return QuestionScreen(
      question: content, presentation: presentation(of: content, in: context, test), context: context,
      attemptsUsed: asked.attempts, attemptsLeft: asked.left, hints: Array(content.hints.prefix(given)),
      hintsLeft: context.isPretest ? 0 : content.hints.count - given,
      isGraded: test != nil && content.isMarked, handedIn: state.practice[question]?.handedIn)
  }

  private func presentation(
    of question: Question, in context: QuestionContext, _ test: Int?
  ) -> Presentation {
    let test = context.isPretest ? index.pretest : test
    let shuffles = question.shuffles || (test.map { index.tests[$0].content.shuffles } ?? false)
    let purpose =
      switch context {
      case .test(_, let attempt, _, _) where attempt > 1: "options/\(question.id)/\(attempt)"
      case .lesson, .walk, .test, .pretest: "options/\(question.id)"
      }
    return Presentation(question, shuffles: shuffles, seed: seed, purpose: purpose)
  }

  private func asked(_ open: OpenQuestion) -> Asked {
    let attempts =
      switch open.place {
      case .lesson, .walk: state.practice[open.question]?.attempts ?? 0
      case .test(let slot): state.tests[slot].current.attempts
      case .pretest: 0
      }
    return Asked(attempts: attempts, hints: hintsGiven(open), left: attemptsLeft(open))
  }

  private func testSlot(_ open: OpenQuestion) -> Int? {
    switch open.place {
    case .lesson, .walk, .pretest: nil
    case .test(let slot): slot
    }
  }

  private func context(of open: OpenQuestion) -> QuestionContext {
    switch open.place {
    case .lesson(let slot):
      let (part, lesson) = index.lessons[slot]
      return .lesson(index.id(part), step: state.lessons[slot].step ?? 0, of: lesson.steps.count)
    case .walk(let slot):
      let (part, walk) = index.walks[slot]
      return .walk(index.id(part), walk.scenes[Int(state.walks[slot].position?.scene ?? 0)].id)
    case .test(let slot): return testContext(slot, item: state.tests[slot].position)
    case .pretest:
      return .pretest(item: state.pretest?.position ?? 0, of: state.pretest?.items.count ?? 0)
    }
  }

  /// The context of an item of the attempt that runs, or of the last one.
  func testContext(_ slot: Int, item: Int) -> QuestionContext {
    let test = state.tests[slot]
    let attempt = test.finished.count + (test.phase == .result ? 0 : 1)
    return .test(index.id(index.tests[slot].part), attempt: attempt, item: item, of: test.items.count)
  }
}
