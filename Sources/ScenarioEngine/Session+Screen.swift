internal import CourseModel
internal import Scoring

/// What there is to see now.
extension Session {
  /// What there is to see now; the same however often it is asked for.
  public var screen: Screen {
    switch state.location {
    case .welcome: return .welcome
    case .contents: return .contents
    case .end: return .courseEnd(standing)
    case .pretest: return pretestScreen
    case .part(let part):
      if let warning = pendingWarning(before: part) { return .warning(self.warning(warning, before: part)) }
      switch index.slots[part] {
      case .lesson(let slot): return lessonScreen(slot)
      case .walk(let slot): return walkScreen(slot)
      case .test(let slot): return testScreen(slot)
      }
    }
  }

  private var pretestScreen: Screen {
    if let slot = index.pretest, let warning = pendingPretestWarning {
      return .warning(self.warning(warning, before: index.tests[slot].part))
    }
    if let open = openQuestion { return questionScreen(open) }
    guard let result = pretestResult else { return .contents }
    return .pretestResult(PretestResultScreen(result: result, mayPassOver: lessonsShown))
  }

  private func warning(_ pending: PendingWarning, before part: Int) -> Warning {
    switch pending {
    case .course: Warning(part: index.id(part), tags: course.sensitive, isForCourse: true)
    case .part: Warning(part: index.id(part), tags: course.parts[part].sensitive, isForCourse: false)
    }
  }

  private func lessonScreen(_ slot: Int) -> Screen {
    let (part, lesson) = index.lessons[slot]
    guard let step = state.lessons[slot].step else { return .contents }
    switch lesson.steps[step] {
    case .page(let page):
      return .page(
        PageScreen(part: index.id(part), step: step, steps: lesson.steps.count, page: page))
    case .question: return openQuestion.map(questionScreen) ?? .contents
    }
  }

  private func testScreen(_ slot: Int) -> Screen {
    let (part, test) = index.tests[slot]
    switch state.tests[slot].phase {
    case .introduction:
      return .testIntroduction(
        TestIntroduction(
          part: index.id(part), test: test, items: drawItems(slot).count, attemptsLeft: attemptsLeft(slot)))
    case .item, .feedback: return openQuestion.map(questionScreen) ?? .contents
    case .result: return resultScreen(slot)
    }
  }

  private func resultScreen(_ slot: Int) -> Screen {
    guard let last = state.tests[slot].finished.last else { return .contents }
    let review = last.items.indices.compactMap { reviewed(last.items[$0], at: $0, slot) }
    let skipped = last.items.filter { $0.last == nil }.map { index.question(Int($0.question)).id }
    return .testResult(
      TestResultScreen(
        part: index.id(index.tests[slot].part), attempt: state.tests[slot].finished.count,
        result: last.result, before: pretestResult, attemptsLeft: attemptsLeft(slot), review: review,
        skipped: skipped))
  }

  private func reviewed(_ item: TestState.Item, at position: Int, _ slot: Int) -> FeedbackScreen? {
    guard let given = item.last else { return nil }
    let asked = Asked(
      attempts: item.attempts, hints: item.hints,
      left: max(0, (index.question(Int(item.question)).attempts ?? 1) - item.attempts))
    let screen = questionScreen(
      Int(item.question), asked, in: testContext(slot, item: position), slot)
    return FeedbackScreen(screen, given, mayRetry: false)
  }
}
