import CourseModel
import Scoring
import Testing

@testable import ScenarioEngine

/// What holds of any course and any events, tried on small courses by chance.
@Suite struct PropertyTests {
  /// Plays 150 random deeds in a random course, and hands each step to `check`.
  func play(
    _ seed: UInt64, _ check: (_ before: Session, _ event: Event, _ after: Session, Refusal?) throws -> Void
  ) rethrows -> (Session, [Event]) {
    var session = Session(course: RandomCourse.make(seed: seed), seed: seed)
    var deeds = RandomDeeds(random: SeededGenerator(seed: seed, purpose: "deeds"))
    var events: [Event] = []
    for _ in 0..<150 {
      let (before, event) = (session, deeds.next(in: session))
      var refusal: Refusal?
      do {
        try session.apply(event)
        events.append(event)
      } catch { refusal = error }
      try check(before, event, session, refusal)
    }
    return (session, events)
  }

  @Test(
    "replay gives the live session, and a refused event changes nothing", arguments: 0..<150 as Range<UInt64>)
  func replay(seed: UInt64) throws {
    let (session, events) = play(seed) { before, event, after, refusal in
      if refusal != nil { #expect(before == after, "\(event.deed)") }
    }
    #expect(try Session.replay(course: session.course, seed: seed, events: events) == session)
  }

  @Test("undo after a choice gives what was before, but for what stays", arguments: 0..<150 as Range<UInt64>)
  func undo(seed: UInt64) throws {
    _ = try play(seed) { before, event, after, refusal in
      guard case .chose = event.deed, refusal == nil else { return }
      var undone = after
      try undone.apply(Event(at: event.at, .undid))
      #expect(undone.screen == before.screen)
      undone.keepWhatStays(of: before)
      #expect(undone == before)
    }
  }

  @Test("a session always makes sense", arguments: 0..<150 as Range<UInt64>)
  func invariants(seed: UInt64) {
    _ = play(seed) { _, _, after, _ in
      #expect(after.screen == after.screen)
      let run = after.state.walks[0]
      if let position = run.position {
        #expect(run.visits[Int(position.scene)] >= 1)
        #expect(!run.returns.contains { $0.scene == position.scene })
        #expect(Set(run.returns.map(\.scene)).count == run.returns.count)
        #expect((0...4).contains(run.variables[0]) && (0...1).contains(run.variables[1]))
      }
      #expect(Set(after.notebook).count == after.notebook.count)
      #expect(after.netStudyTime >= 0)
      let (progress, standing) = (after.progress, after.standing)
      #expect(progress.stepsDone <= progress.stepsTotal && progress.partsDone <= 3)
      #expect(standing.completedAt == nil || standing.isDone)
      if let total = standing.result?.total {
        #expect(.zero <= total.points && total.points <= total.maximum)
      }
    }
  }

  @Test("a route can be walked to its end", arguments: 0..<40 as Range<UInt64>)
  func routes(seed: UInt64) throws {
    _ = try play(seed) { _, _, after, _ in
      guard let places = after.placesState(of: PartID("w")), !after.availableChoices.isEmpty else { return }
      for state in places {
        guard let route = after.route(to: state.place.id) else {
          #expect(!state.isOpen)
          continue
        }
        var walker = after
        for choice in route {
          guard case .scene(let screen) = walker.screen else { throw Refusal.nowhereToGoOn }
          try walker.apply(Event(at: 0, .chose(scene: screen.scene.id, choice: choice)))
        }
        #expect(walker.state.walks[0].position?.scene == (state.place.scene?.index).map(Int32.init))
      }
    }
  }

  @Test("the random courses reach all kinds of screens and refusals")
  func coverage() {
    var screens: Set<String> = []
    var refusals: Set<String> = []
    for seed in 0..<80 as Range<UInt64> {
      _ = play(seed) { _, _, after, refusal in
        screens.insert(String(describing: after.screen).split(separator: "(").map(String.init)[0])
        if let refusal {
          refusals.insert(String(describing: refusal).split(separator: "(").map(String.init)[0])
        }
      }
    }
    #expect(screens.count == 12, "\(screens)")
    #expect(refusals.count >= 18, "\(refusals)")
  }
}

extension Session {
  /// Takes over from `other` what an undo leaves as it is.
  fileprivate mutating func keepWhatStays(of other: Session) {
    state.clock = other.state.clock
    state.parts = other.state.parts
    state.isFinished = other.state.isFinished
    state.completedAt = other.state.completedAt
    state.walks[0].endings = other.state.walks[0].endings
  }
}
