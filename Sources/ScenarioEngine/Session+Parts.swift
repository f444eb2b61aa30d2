public import CourseModel

/// The way from part to part: parts are never locked, each keeps its own position.
extension Session {
  /// A warning that waits.
  enum PendingWarning {
    case course
    case part
  }

  /// The warning that waits before a part, the course's own first.
  func pendingWarning(before part: Int) -> PendingWarning? {
    if !state.isAccepted, !course.sensitive.isEmpty { return .course }
    return !state.parts[part].isAccepted && !course.parts[part].sensitive.isEmpty ? .part : nil
  }

  /// The warning that waits before the pretest: that of the test from which it is drawn.
  var pendingPretestWarning: PendingWarning? {
    index.pretest.flatMap { pendingWarning(before: index.tests[$0].part) }
  }

  /// The part in which the learner is, past its warnings, and where its state is kept.
  var runningSlot: CourseIndex.Slot? {
    guard case .part(let part) = state.location, pendingWarning(before: part) == nil else { return nil }
    return index.slots[part]
  }

  /// Goes to a part, at the place where it was left.
  mutating func open(_ part: Int, _ effects: inout [Effect]) {
    state.location = .part(part)
    if pendingWarning(before: part) == nil { begin(part, &effects) }
  }

  /// Starts a part that does not run.
  private mutating func begin(_ part: Int, _ effects: inout [Effect]) {
    switch index.slots[part] {
    case .lesson(let slot): if state.lessons[slot].step == nil { showStep(0, of: slot, &effects) }
    case .walk(let slot): if state.walks[slot].position == nil { startWalk(slot, &effects) }
    case .test: return
    }
  }

  /// Goes on from whatever is to be seen.
  mutating func goOn(_ effects: inout [Effect]) throws(Refusal) {
    switch state.location {
    case .end: throw .nowhereToGoOn
    case .welcome, .contents: goToNext(after: -1, &effects)
    case .pretest:
      if let warning = pendingPretestWarning, let slot = index.pretest {
        return accept(warning, of: index.tests[slot].part)
      }
      try goOnInPretest(&effects)
    case .part(let part):
      if let warning = pendingWarning(before: part) { return accept(warning, before: part, &effects) }
      switch index.slots[part] {
      case .lesson(let slot): try goOnInLesson(slot, &effects)
      case .walk(let slot): try goOnInWalk(slot, &effects)
      case .test(let slot): try goOnInTest(slot, &effects)
      }
    }
  }

  private mutating func accept(_ warning: PendingWarning, before part: Int, _ effects: inout [Effect]) {
    accept(warning, of: part)
    open(part, &effects)
  }

  private mutating func accept(_ warning: PendingWarning, of part: Int) {
    switch warning {
    case .course: state.isAccepted = true
    case .part: state.parts[part].isAccepted = true
    }
  }

  /// Goes to the next part that is not done; to the contents if only earlier ones are left.
  mutating func goToNext(after part: Int, _ effects: inout [Effect]) {
    let open = state.parts.indices.filter { !state.parts[$0].isDone }
    if let next = open.first(where: { $0 > part }) {
      self.open(next, &effects)
    } else {
      state.location = open.isEmpty ? .end : .contents
    }
  }

  /// Passes over a sensitive part, or a lesson whose goals the pretest showed; it then counts as done.
  mutating func passOver(_ part: Int, _ effects: inout [Effect]) throws(Refusal) {
    let isShown = isShown(part)
    guard isShown || !course.parts[part].sensitive.isEmpty else { throw .notSensitive(index.id(part)) }
    guard !state.parts[part].isDone else { throw .alreadyDone(index.id(part)) }
    state.parts[part].isPassedOver = true
    state.parts[part].isShown = isShown
    // Whoever comes back is warned again.
    if !isShown { state.parts[part].isAccepted = false }
    effects.append(.passOver(index.id(part)))
    finish(part, &effects)
    settle(&effects)
    if state.location == .part(part) { goToNext(after: part, &effects) }
    // A pretest that waits behind the warning of a test that is passed over has nothing to ask for.
    if state.location == .pretest, index.pretest.map({ index.tests[$0].part }) == part {
      goToNext(after: -1, &effects)
    }
  }

  /// The part in which the learner is, or before whose warning, if it may be passed over now.
  public var passablePart: PartID? {
    guard case .part(let part) = state.location, !state.parts[part].isDone,
      isShown(part) || !course.parts[part].sensitive.isEmpty
    else { return nil }
    return index.id(part)
  }

  /// Marks a part as done.
  mutating func finish(_ part: Int, _ effects: inout [Effect]) {
    guard !state.parts[part].isDone else { return }
    state.parts[part].isDone = true
    effects.append(.finish(index.id(part)))
  }

  /// Begins a test or a finished walk anew, and goes there.
  mutating func restart(_ part: Int, _ effects: inout [Effect]) throws(Refusal) {
    if pendingWarning(before: part) != nil { throw .warningOpen(index.id(part)) }
    switch index.slots[part] {
    case .lesson: throw .notRestartable(index.id(part))
    case .walk(let slot):
      guard state.walks[slot].position?.phase == .ended else { throw .notFinished(index.id(part)) }
      state.location = .part(part)
      restartWalk(slot, &effects)
    case .test(let slot):
      guard state.tests[slot].phase == .result else { throw .notFinished(index.id(part)) }
      guard attemptsLeft(slot) != 0 else { throw .noAttemptsLeft(index.id(part)) }
      state.location = .part(part)
      beginAttempt(slot, &effects)
    }
  }
}
