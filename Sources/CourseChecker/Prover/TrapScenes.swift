/// Finds where the nearest walks into a trap come in: one scene for each trap.
struct TrapScenes<Word: FixedWidthInteger & UnsignedInteger & Sendable> {
  private let states: Set<Word>
  private let space: StateSpace<Word>
  /// The scenes in which there are trapped states that no trap found so far explains.
  private var left: Set<Int32>
  /// The scenes at which a trap is entered, each with the first such state in the order of the search.
  private(set) var entries: [(scene: Int, state: Int)] = []

  init(_ trapped: [Word], _ space: StateSpace<Word>) {
    states = Set(trapped)
    self.space = space
    left = Set(trapped.map { space.graph.nodes[space.node(of: $0)].scene })
  }

  /// Whether every trap was found.
  var isDone: Bool { left.isEmpty }

  /// Takes in a state that the search found.
  mutating func meet(_ state: Word, _ place: Int, _ search: WaySearch<Word>) {
    guard !left.isEmpty, left.contains(scene(of: state)), states.contains(state) else { return }
    guard let first = search.path(to: place).first(where: { states.contains(search.order[$0]) }) else {
      return
    }
    let entry = Int(scene(of: search.order[first]))
    if !entries.contains(where: { $0.scene == entry }) { entries.append((entry, first)) }
    forget(from: search.order[first])
    left.remove(scene(of: state))
  }

  private func scene(of state: Word) -> Int32 { space.graph.nodes[space.node(of: state)].scene }

  /// Leaves out the scenes to which the trap leads.
  private mutating func forget(from state: Word) {
    var board = MarkBoard(count: space.markCount)
    var seen: Set<Word> = [state]
    var queue = [state]
    while let next = queue.popLast() {
      left.remove(scene(of: next))
      _ = space.successor(of: next, &board) { edge, _, successor in
        if space.ways[edge].kind == .step, seen.insert(successor).inserted { queue.append(successor) }
        return false
      }
    }
  }
}
