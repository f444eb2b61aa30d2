internal import CourseModel
public import ScenarioEngine
internal import Scoring

extension Way {
  /// Takes the way in a session; nil if the session does not allow it.
  ///
  /// What other parts have to give is fetched there first: a note from a page, a right answer in a lesson.
  /// What must not be there is not taken away. The session ends in the scene of the way, with its choices to be seen.
  ///
  /// - Returns: The session, and what was done.
  public func follow(from session: Session, at instant: Int64 = 0) -> (session: Session, events: [Event])? {
    var walker = WayWalker(session: session, at: instant)
    guard walker.perform(.opened(part: part)) else { return nil }
    for step in steps {
      guard walker.take(step, in: part) else { return nil }
    }
    guard endsWithChoice || walker.arrive(in: scene, beat) else { return nil }
    return (walker.session, walker.events)
  }
}

/// A session on its way.
private struct WayWalker {
  var session: Session
  var events: [Event] = []
  private let instant: Int64

  init(session: Session, at instant: Int64) {
    self.session = session
    self.instant = instant
  }

  mutating func perform(_ deed: Event.Deed) -> Bool {
    let event = Event(at: instant, deed)
    do {
      try session.apply(event)
      events.append(event)
      return true
    } catch {
      return false
    }
  }

  mutating func take(_ step: Way.Step, in part: PartID) -> Bool {
    switch step {
    case .choice(let scene, let choice, _):
      return settle { $0.way == .choices } && perform(.chose(scene: scene, choice: choice))
    case .answer(let question, let isRight): return answer(question, isRight)
    case .note(let note, true): return fetch(part) { $0.leads(to: note, in: $1) }
    case .elsewhere(let question, true): return fetch(part, answering: question) { $0.asks(question, in: $1) }
    case .note(_, false), .elsewhere(_, false): return true
    }
  }

  /// Goes on until the end of the way is to be seen.
  mutating func arrive(in scene: SceneID, _ beat: Int) -> Bool {
    settle { $0.way != .questions && $0.scene.id == scene && $0.beat == beat }
  }

  /// Goes on until a scene is to be seen that is wanted; skips questions.
  private mutating func settle(where isWanted: (SceneScreen) -> Bool) -> Bool {
    while true {
      switch session.screen {
      case .warning, .feedback: if !perform(.continued) { return false }
      case .question(let asked): if !perform(.skipped(question: asked.question.id)) { return false }
      case .scene(let screen):
        if isWanted(screen) { return true }
        guard screen.way == .questions || screen.way == .onward, perform(.continued) else { return false }
      case .welcome, .contents, .page, .walkEnd, .testIntroduction, .testResult, .pretestResult, .courseEnd:
        return false
      }
    }
  }

  /// Goes on to a question and answers it, or skips it.
  private mutating func answer(_ id: QuestionID, _ isRight: Bool) -> Bool {
    while true {
      switch session.screen {
      case .warning, .feedback, .scene: if !perform(.continued) { return false }
      case .question(let asked):
        guard asked.question.id == id, isRight else {
          if !perform(.skipped(question: asked.question.id)) { return false }
          if asked.question.id == id { return true }
          continue
        }
        return answerRight(asked.question)
      case .welcome, .contents, .page, .walkEnd, .testIntroduction, .testResult, .pretestResult, .courseEnd:
        return false
      }
    }
  }

  /// Answers the question that is to be seen, if it was not answered right before.
  private mutating func answerRight(_ id: QuestionID) -> Bool {
    switch session.screen {
    case .question(let asked): asked.question.id == id && answerRight(asked.question)
    case .feedback(let told): told.question.question.id == id && told.mark.verdict == .right
    case .welcome, .contents, .warning, .page, .scene, .walkEnd, .testIntroduction, .testResult,
      .pretestResult, .courseEnd:
      false
    }
  }

  private mutating func answerRight(_ question: Question) -> Bool {
    let certainty = question.asksCertainty ? 1 : nil
    let deed = Event.Deed.answered(
      question: question.id, response: question.rightResponse, certainty: certainty)
    guard case .repair = question.kind else { return perform(deed) }
    return perform(deed) && perform(.judged(question: question.id, passed: true, digest: ""))
  }

  /// Turns to the first step of a lesson that gives what is wanted, and comes back.
  private mutating func fetch(
    _ part: PartID, answering question: QuestionID? = nil, where gives: (Lesson.Step, Course) -> Bool
  ) -> Bool {
    for other in session.course.parts {
      guard case .lesson(let lesson) = other.content,
        let step = lesson.steps.firstIndex(where: { gives($0, session.course) })
      else { continue }
      guard perform(.turned(part: other.id, step: step)) else { return false }
      if let question, !answerRight(question) { return false }
      return perform(.opened(part: part))
    }
    return false
  }
}

extension Lesson.Step {
  /// Whether showing the step puts a note into the notebook.
  fileprivate func leads(to note: EntryID, in course: Course) -> Bool {
    guard case .page(let page) = self else { return false }
    return page.content.flatMap(\.prose).flatMap(\.links).contains { link in
      guard case .entry(let entry) = link else { return false }
      return course[entry].kind == .note && course[entry].id == note
    }
  }

  /// Whether the step asks a question.
  fileprivate func asks(_ question: QuestionID, in course: Course) -> Bool {
    guard case .question(let reference) = self else { return false }
    return course[reference].id == question
  }
}
