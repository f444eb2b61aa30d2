internal import CourseModel

/// Lessons: steps in order, to any of which a learner can turn.
extension Session {
  /// Shows a step: what its links lead to is noted and met, and past the last page the lesson is done.
  mutating func showStep(_ step: Int, of slot: Int, _ effects: inout [Effect]) {
    let lesson = index.lessons[slot].content
    guard lesson.steps.indices.contains(step) else { return finishLesson(slot, &effects) }
    state.lessons[slot].step = step
    state.lessons[slot].seen.insert(step)
    state.lessons[slot].showsFeedback = false
    switch lesson.steps[step] {
    case .page(let page): page.encounters.forEach { keep($0, &effects) }
    case .question(let question):
      state.lessons[slot].showsFeedback = practiceAttemptsLeft(question.index) == 0
    }
    if step >= lesson.lastPage {
      finish(index.lessons[slot].part, &effects)
      settle(&effects)
    }
  }

  /// Turns to a step of any lesson.
  mutating func turn(to step: Int, of part: Int, _ effects: inout [Effect]) throws(Refusal) {
    guard case .lesson(let slot) = index.slots[part] else { throw .notALesson(index.id(part)) }
    guard index.lessons[slot].content.steps.indices.contains(step) else {
      throw .unknownStep(index.id(part), step)
    }
    if pendingWarning(before: part) != nil { throw .warningOpen(index.id(part)) }
    state.location = .part(part)
    showStep(step, of: slot, &effects)
  }

  /// Goes on to the next step, or out of the lesson.
  mutating func goOnInLesson(_ slot: Int, _ effects: inout [Effect]) throws(Refusal) {
    let lesson = state.lessons[slot]
    guard let step = lesson.step else { return finishLesson(slot, &effects) }
    if case .question(let question) = index.lessons[slot].content.steps[step], !lesson.showsFeedback {
      throw .questionWaits(course[question].id)
    }
    advanceLesson(slot, &effects)
  }

  /// Goes on, whatever is asked.
  mutating func advanceLesson(_ slot: Int, _ effects: inout [Effect]) {
    showStep((state.lessons[slot].step ?? -1) + 1, of: slot, &effects)
  }

  private mutating func finishLesson(_ slot: Int, _ effects: inout [Effect]) {
    let part = index.lessons[slot].part
    state.lessons[slot].step = nil
    state.lessons[slot].showsFeedback = false
    finish(part, &effects)
    settle(&effects)
    goToNext(after: part, &effects)
  }

  /// Notes a note, meets a person; terms and sources are only there to be looked up.
  mutating func keep(_ entry: Reference<Entry>, _ effects: inout [Effect]) {
    switch course[entry].kind {
    case .note: if state.notebook.insert(entry.index) { effects.append(.note(entry)) }
    case .person: if state.people.insert(entry.index) { effects.append(.meet(entry)) }
    case .term, .source: return
    }
  }
}

extension Lesson {
  /// The step whose showing makes the lesson done: its last page, or its last step if it has no page.
  var lastPage: Int {
    let page = steps.lastIndex { step in
      if case .page = step { true } else { false }
    }
    return page ?? steps.count - 1
  }
}

extension Page {
  /// What the links in its text lead to.
  var encounters: [Reference<Entry>] {
    content.flatMap(\.prose).flatMap(\.links).compactMap { link in
      if case .entry(let entry) = link { entry } else { nil }
    }
  }
}
