import CourseModel
import Scoring

@testable import CourseChecker
@testable import ScenarioEngine

/// All states of a walk, found by stepping the engine itself, without any reduction.
struct BruteForce {
  struct Key: Hashable {
    let walk: WalkState
    let right: BitSet
    let foreign: Bool
  }

  private(set) var reached: Set<Int> = []
  private(set) var deadEnds: Set<Int> = []
  private(set) var trapped: Set<Int> = []
  private(set) var taken: Set<ChoicePlace> = []
  private(set) var bounds: Set<[Int]> = []
  private(set) var backs: Set<ChoicePlace> = []
  private(set) var held: Set<GuardPlace> = []
  private(set) var failed: Set<GuardPlace> = []
  private(set) var isComplete = true

  private let course: Course
  private let walk: Walk
  private var numbers: [Key: Int] = [:]
  private var sessions: [Session] = []
  private var followers: [[Int]] = []
  /// The states that differ only in what other parts give.
  private var twins: [[Int]] = []
  private var scenes: [Int] = []
  private var isGood: [Bool] = []

  init(_ course: Course, limit: Int) {
    self.course = course
    guard case .walk(let walk) = course.parts[0].content else { fatalError("the first part is a walk") }
    self.walk = walk
    var session = Session(course: course, seed: 1)
    apply(.opened(part: RandomCourse.part), to: &session)
    for toggled in toggles(Session(course: course, seed: 1)) {
      var start = toggled
      apply(.opened(part: RandomCourse.part), to: &start)
      settle(start).forEach { _ = add($0) }
    }
    var next = 0
    while next < sessions.count {
      guard sessions.count < limit else {
        isComplete = false
        return
      }
      expand(next)
      next += 1
    }
    findTraps()
  }

  @discardableResult
  private func apply(_ deed: Event.Deed, to session: inout Session) -> Bool {
    do {
      try session.apply(Event(at: 0, deed))
      return true
    } catch {
      return false
    }
  }

  /// The session with what other parts may give or not.
  private func toggles(_ session: Session) -> [Session] {
    [false, true].flatMap { note in
      [false, true].map { right in
        var copy = session
        if note { copy.state.notebook.insert(2) } else { copy.state.notebook.remove(2) }
        if right { copy.state.right.insert(1) } else { copy.state.right.remove(1) }
        return copy
      }
    }
  }

  /// Answers what is asked, either way, and keeps the passages that were judged.
  private mutating func settle(_ session: Session) -> [Session] {
    noteShown(session)
    var open = [session]
    var settled: [Session] = []
    while var current = open.popLast() {
      switch current.screen {
      case .scene(let screen) where screen.way == .questions:
        apply(.continued, to: &current)
        open.append(current)
      case .feedback:
        apply(.continued, to: &current)
        open.append(current)
      case .question(let asked):
        var skipping = current
        apply(.skipped(question: asked.question.id), to: &skipping)
        apply(
          .answered(question: asked.question.id, response: .options([OptionID("yes")]), certainty: nil),
          to: &current)
        open += [current, skipping]
      default: settled.append(current)
      }
    }
    return settled
  }

  private mutating func noteShown(_ session: Session) {
    guard let position = session.state.walks[0].position, position.phase != .ended else { return }
    let scene = Int(position.scene)
    reached.insert(scene)
    let beats = walk.scenes[scene].beats
    var number = beats[..<Int(position.beat)].reduce(0) { $0 + $1.passages.guardCount }
    for (index, passage) in beats[Int(position.beat)].passages.enumerated() {
      guard case .when = passage.when else { continue }
      let place = GuardPlace.passage(scene: scene, number: number)
      if position.shown.contains(index) { held.insert(place) } else { failed.insert(place) }
      number += 1
    }
  }

  private mutating func add(_ session: Session) -> Int {
    var state = session.state.walks[0]
    state.journal = Journal()
    state.visits = state.visits.map { min($0, 5) }
    state.endings = BitSet()
    let key = Key(walk: state, right: session.state.right, foreign: session.state.notebook.contains(2))
    if let known = numbers[key] { return known }
    numbers[key] = sessions.count
    var kept = session
    kept.state.walks[0].journal = Journal()
    sessions.append(kept)
    followers.append([])
    twins.append([])
    scenes.append(Int(state.position?.scene ?? 0))
    isGood.append(false)
    return sessions.count - 1
  }

  private mutating func expand(_ index: Int) {
    let session = sessions[index]
    for toggled in toggles(session) { twins[index].append(add(toggled)) }
    guard let position = session.state.walks[0].position, position.phase == .choosing else {
      isGood[index] = true
      return
    }
    let scene = Int(position.scene)
    let beat = walk.scenes[scene].beats[Int(position.beat)]
    if beat.choices.isEmpty {
      var next = session
      if apply(.continued, to: &next) { settle(next).forEach { follow(index, $0) } }
      return
    }
    let first = walk.scenes[scene].beats[..<Int(position.beat)].reduce(0) { $0 + $1.choices.count }
    var isStuck = true
    for (offset, choice) in beat.choices.enumerated() {
      let place = ChoicePlace(scene: scene, number: first + offset)
      noteBack(choice, place, session)
      var next = session
      guard apply(.chose(scene: walk.scenes[scene].id, choice: choice.id), to: &next) else { continue }
      isStuck = false
      taken.insert(place)
      noteBounds(choice, place, session)
      settle(next).forEach { follow(index, $0) }
    }
    if isStuck { deadEnds.insert(scene) }
  }

  private mutating func follow(_ index: Int, _ session: Session) {
    let number = add(session)
    followers[index].append(number)
  }

  private mutating func noteBack(_ choice: Choice, _ place: ChoicePlace, _ session: Session) {
    let state = session.state.walks[0]
    guard choice.target == .back, state.returns.isEmpty else { return }
    if choice.isOnce, state.chosen[place.scene].contains(place.number) { return }
    if choice.condition.map({ session.holds($0, in: 0) }) ?? true { backs.insert(place) }
  }

  private mutating func noteBounds(_ choice: Choice, _ place: ChoicePlace, _ session: Session) {
    for case .add(let variable, let amount) in choice.changes {
      let value = session.state.walks[0].variables[variable.index] + amount
      if !course.variables[variable.index].bounds.contains(value) {
        bounds.insert([place.scene, place.number, variable.index])
      }
    }
  }

  private mutating func findTraps() {
    var sources = Array<[Int]>(repeating: [], count: sessions.count)
    for index in sessions.indices {
      for target in followers[index] + twins[index] { sources[target].append(index) }
    }
    var queue = isGood.indices.filter { isGood[$0] }
    while let state = queue.popLast() {
      for source in sources[state] where !isGood[source] {
        isGood[source] = true
        queue.append(source)
      }
    }
    var isExcused = Array(repeating: false, count: sessions.count)
    var changes = true
    while changes {
      changes = false
      for index in sessions.indices where !isGood[index] && !isExcused[index] {
        guard twins[index].allSatisfy({ followers[$0].allSatisfy { isExcused[$0] } }) else { continue }
        isExcused[index] = true
        changes = true
      }
    }
    trapped = Set(isGood.indices.filter { !isGood[$0] && !isExcused[$0] }.map { scenes[$0] })
  }
}
