public import CourseModel

/// A learner's way through a course: a value that follows from its course, its seed and its events.
///
/// It never reads a clock, a file or a source of chance, so the same events always give the same
/// session. Copies are cheap: they share what neither changed.
public struct Session: Sendable {
  /// The seed of all draws and shuffles.
  public let seed: UInt64
  let index: CourseIndex
  var state: SessionState

  /// Begins a session of `course`.
  public init(course: Course, seed: UInt64) {
    self.seed = seed
    index = CourseIndex(course)
    state = SessionState(index)
  }

  /// The course.
  public var course: Course { index.course }

  /// Takes in what the learner did, and gives what there is to tell.
  ///
  /// - Throws: why the event cannot happen now; the session is then as it was.
  @discardableResult
  public mutating func apply(_ event: Event) throws(Refusal) -> [Effect] {
    let clock = state.clock
    var effects: [Effect] = []
    state.clock.tick(at: event.at, counts: event.deed != .resumed)
    do {
      try perform(event.deed, &effects)
    } catch {
      state.clock = clock
      throw error
    }
    return effects
  }

  /// Makes the session that `events` lead to.
  ///
  /// - Throws: the first event that is refused, and why.
  public static func replay(
    course: Course, seed: UInt64, events: some Sequence<Event>
  ) throws(ReplayFailure) -> Session {
    var session = Session(course: course, seed: seed)
    var count = 0
    for event in events {
      do {
        try session.apply(event)
      } catch {
        throw ReplayFailure(index: count, refusal: error)
      }
      count += 1
    }
    return session
  }

  private mutating func perform(_ deed: Event.Deed, _ effects: inout [Effect]) throws(Refusal) {
    switch deed {
    case .resumed: return
    case .opened(let part): open(try index.part(part), &effects)
    case .continued: try goOn(&effects)
    case .turned(let part, let step): try turn(to: step, of: try index.part(part), &effects)
    case .chose(let scene, let choice): try choose(choice, in: scene, &effects)
    case .answered(let question, let response, let certainty):
      try answer(question, response, certainty, &effects)
    case .judged(let question, let passed, _): try judge(question, passed: passed, &effects)
    case .askedHint(let question): try giveHint(on: question, &effects)
    case .skipped(let question): try skip(question, &effects)
    case .undid: try undo(&effects)
    case .passedOver(let part): try passOver(try index.part(part), &effects)
    case .restarted(let part): try restart(try index.part(part), &effects)
    case .openedPretest: try openPretest(&effects)
    case .wroteNote(let digest):
      state.ownNotes.append(digest)
      effects.append(.keepNote(digest: digest))
    }
  }
}

extension Session: Equatable {
  /// Tells whether two sessions are of the same content, seed and state; the courses' texts are not compared.
  public static func == (first: Session, second: Session) -> Bool {
    first.seed == second.seed && first.state == second.state
      && (first.index === second.index
        || (first.course.id == second.course.id && first.course.contentHash == second.course.contentHash))
  }
}
