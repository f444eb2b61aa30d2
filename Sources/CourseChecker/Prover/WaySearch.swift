internal import CourseModel

/// A search that remembers how it came to each state, so that a shortest way can be told.
///
/// The exploration does not remember this, to stay small; the search runs once more where there is
/// something to show, and only as far as it must.
final class WaySearch<Word: FixedWidthInteger & UnsignedInteger & Sendable> {
  /// Where a search ended.
  struct Arrival {
    /// The state, by its place in the order in which states were found.
    let state: Int
    /// The way that was taken from it, if the search was for one.
    let edge: Int?
    let atoms: UInt64
  }

  let space: StateSpace<Word>
  /// The states in the order in which they were found, the nearest first.
  private(set) var order: [Word] = []
  private var parents: [Int32] = []
  private let seen: StateSet<Word>
  private let limit: Int
  private var board: MarkBoard

  /// Prepares a search over at most so many states.
  init(_ space: StateSpace<Word>, limit: Int) {
    self.space = space
    self.limit = limit
    seen = StateSet(bits: space.layout.bits)
    board = MarkBoard(count: space.markCount)
  }

  /// Searches until a state or a way is found that is wanted; nodes that are banned are not entered.
  func search(
    isBanned: (Int) -> Bool = { _ in false }, wantsEdge: (Int) -> Bool = { _ in false },
    wantsState: (Int, Word) -> Bool
  ) -> Arrival? {
    order.append(space.start)
    parents.append(-1)
    var pending = [0]
    var arrival: Arrival?
    var next = 0
    while next < pending.count, arrival == nil, order.count < limit {
      let place = pending[next]
      next += 1
      arrival = expand(place, &pending, isBanned, wantsEdge, wantsState)
      if next > 1 << 16, next * 2 > pending.count {
        pending.removeFirst(next)
        next = 0
      }
    }
    return arrival
  }

  private func expand(
    _ place: Int, _ pending: inout [Int], _ isBanned: (Int) -> Bool, _ wantsEdge: (Int) -> Bool,
    _ wantsState: (Int, Word) -> Bool
  ) -> Arrival? {
    var work = [place]
    while let current = work.popLast() {
      var arrival: Arrival?
      var found: [Int] = []
      _ = space.successor(of: order[current], &board) { edge, atoms, successor in
        if wantsEdge(edge) { arrival = Arrival(state: current, edge: edge, atoms: atoms) }
        guard arrival == nil, space.ways[edge].kind == .step else { return arrival != nil }
        let node = space.node(of: successor)
        guard !isBanned(node), seen.insert(successor) else { return false }
        order.append(successor)
        parents.append(Int32(current))
        if wantsState(order.count - 1, successor) {
          arrival = Arrival(state: order.count - 1, edge: nil, atoms: 0)
          return true
        }
        if space.graph.nodes[node].isAutomatic {
          found.append(order.count - 1)
        } else {
          pending.append(order.count - 1)
        }
        return false
      }
      if let arrival { return arrival }
      work.append(contentsOf: found.reversed())
    }
    return nil
  }

  /// The states from the start to one.
  func path(to state: Int) -> [Int] {
    var path = [state]
    while let last = path.last, parents[last] >= 0 { path.append(Int(parents[last])) }
    return path.reversed()
  }

  /// The way that leads to where a search ended.
  func way(to arrival: Arrival, _ model: WalkModel) -> Way {
    var steps: [Way.Step] = []
    let path = path(to: arrival.state)
    for (from, to) in zip(path, path.dropFirst()) {
      var board = MarkBoard(count: space.markCount)
      _ = space.successor(of: order[from], &board) { edge, atoms, successor in
        guard successor == order[to], space.ways[edge].kind == .step else { return false }
        steps += self.steps(from: order[from], edge, atoms, model)
        return true
      }
    }
    if let edge = arrival.edge { steps += self.steps(from: order[arrival.state], edge, arrival.atoms, model) }
    let node = model.graph.nodes[space.node(of: order[arrival.state])]
    let scene = model.walk.scenes[Int(max(0, node.scene))].id
    return Way(
      part: model.part, steps: steps, scene: scene, beat: Int(node.beat), endsWithChoice: arrival.edge != nil)
  }

  /// What taking a way from a state means for a person.
  private func steps(from state: Word, _ edge: Int, _ atoms: UInt64, _ model: WalkModel) -> [Way.Step] {
    var before: [Way.Step] = []
    var after: [Way.Step] = []
    let outcome = space.follow(edge, from: state, free: atoms, &board)
    for (number, atom) in model.freeAtoms.enumerated() where space.free[edge] & (1 << UInt64(number)) != 0 {
      let bit: UInt64 = 1 << UInt64(number)
      guard space.follow(edge, from: state, free: atoms ^ bit, &board) != outcome else { continue }
      let step = model.step(of: atom, holds: atoms & bit != 0)
      if case .outcome = atom { after.append(step) } else { before.append(step) }
    }
    guard let (place, choice) = model.choice(of: edge) else { return before + after }
    let scene = model.walk.scenes[place.scene].id
    return before + [.choice(scene: scene, choice: choice.id, label: choice.label.text)] + after
  }
}

extension WalkModel {
  /// What a free atom means for a person.
  func step(of atom: FreeAtom, holds: Bool) -> Way.Step {
    switch atom {
    case .note(let note): .note(course.entries[note].id, isNoted: holds)
    case .right(let question): .elsewhere(course.questions[question].id, isRight: holds)
    case .outcome(let question): .answer(course.questions[question].id, isRight: holds)
    }
  }
}
