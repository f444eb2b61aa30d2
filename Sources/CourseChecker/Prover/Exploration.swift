/// The states of a walk that can be reached, and what happens in them; the nearest come first.
final class Exploration<Word: FixedWidthInteger & UnsignedInteger & Sendable> {
  /// A state, a way from it, and what the free atoms were.
  struct Moment: Hashable {
    let state: Word
    let edge: Int
    let atoms: UInt64
  }

  let space: StateSpace<Word>
  /// How many states there are, the moment before the walk left out.
  private(set) var states = 0
  private(set) var transitions = 0
  /// Whether all states were seen.
  private(set) var isComplete = true
  /// Whether each node was reached.
  private(set) var isReached: [Bool]
  /// Whether each way was taken.
  private(set) var isTaken: [Bool]
  /// What ever happened.
  private(set) var marks: MarkBoard
  /// When each mark was first set.
  private(set) var firstMarks: [Int32: Moment] = [:]
  /// The first state of each node in which no choice is open.
  private(set) var stuck: [Int: Word] = [:]
  /// The first state in which each `#terug` was open without a detour.
  private(set) var firstWithoutDetour: [Int: Moment] = [:]
  /// The states at nodes from which an ending is not plain to be reached, the nearest first.
  private(set) var doubtful: [Word] = []

  /// Marks that do not count.
  private var scratch: MarkBoard
  private let seen: StateSet<Word>
  private let isEasy: [Bool]
  /// For each node whether masks say all of its ways.
  private let isPlain: [Bool]
  private var next: [Word] = []
  /// New states in scenes without choices, which go on at once.
  private var automatic: [Word] = []
  private let limit: Int

  /// Explores a space, up to a number of states.
  init(_ space: StateSpace<Word>, limit: Int) {
    self.space = space
    self.limit = limit
    seen = StateSet(bits: space.layout.bits)
    isEasy = space.nodesThatEndPlainly()
    isPlain = space.graph.nodes.indices.map { node in
      space.graph.edges(of: node).allSatisfy { space.ways[$0].isPlain && space.ways[$0].kind == .step }
    }
    isReached = Array(repeating: false, count: space.graph.nodes.count)
    isTaken = Array(repeating: false, count: space.ways.count)
    marks = MarkBoard(count: space.markCount)
    scratch = marks
    run()
  }

  /// Tells whether a state was seen.
  func contains(_ state: Word) -> Bool { seen.contains(state) }

  private func run() {
    expandSlowly(space.start, counts: false)
    goOn()
    while !next.isEmpty {
      let current = next
      next = []
      next.reserveCapacity(current.count)
      space.ways.withUnsafeBufferPointer { ways in
        for state in current {
          if states > limit { return }
          expand(state, ways)
          if !automatic.isEmpty { goOn() }
        }
      }
      if states > limit {
        isComplete = false
        return
      }
    }
  }

  /// Goes on from scenes without choices, for that takes no choice.
  private func goOn() {
    while let state = automatic.popLast() { expandSlowly(state, counts: true) }
  }

  /// Takes every way that is open in a state.
  @inline(__always)
  private func expand(_ state: Word, _ ways: UnsafeBufferPointer<StateSpace<Word>.Way>) {
    let node = space.node(of: state)
    guard isPlain[node] else { return expandSlowly(state, counts: true) }
    var isOpen = false
    for edge in space.graph.edges(of: node) {
      let way = ways[edge]
      if state & way.mask != way.wanted {
        marks.set(way.failMark)
        continue
      }
      isOpen = true
      transitions &+= 1
      isTaken[edge] = true
      let successor = state & way.keep | way.set
      if seen.insert(successor) { discover(successor) }
    }
    if !isOpen { noteStuck(state, node) }
  }

  /// The same for a state with ways of any kind.
  private func expandSlowly(_ state: Word, counts: Bool) {
    let node = space.node(of: state)
    var isOpen = false
    for edge in space.graph.edges(of: node) {
      space.forEachValuation(of: space.free[edge]) { atoms in
        if take(edge, from: state, atoms, counts: counts) { isOpen = true }
      }
    }
    let atoms = space.freeOfNode[node]
    if !isOpen || (atoms != 0 && space.isStuck(state, whatever: atoms)) { noteStuck(state, node) }
  }

  /// Takes a way; tells whether it is open.
  private func take(_ edge: Int, from state: Word, _ atoms: UInt64, counts: Bool) -> Bool {
    if space.ways[edge].kind == .noDetour {
      return noteWithoutDetour(Moment(state: state, edge: edge, atoms: atoms))
    }
    let successor = space.follow(edge, from: state, free: atoms, &marks)
    if !space.ways[edge].isPlain, !marks.fresh.isEmpty {
      keepMarks(Moment(state: state, edge: edge, atoms: atoms))
    }
    guard let successor else {
      if space.ways[edge].isPlain { marks.set(space.ways[edge].failMark) }
      return false
    }
    isTaken[edge] = true
    if counts { transitions &+= 1 }
    switch space.ways[edge].kind {
    case .step: if seen.insert(successor) { discover(successor) }
    case .end, .unknown, .noDetour: break
    }
    return true
  }

  /// Keeps that a `#terug` would be open if there were a detour; it is not.
  private func noteWithoutDetour(_ moment: Moment) -> Bool {
    if firstWithoutDetour[moment.edge] == nil,
      space.follow(moment.edge, from: moment.state, free: moment.atoms, &scratch) != nil
    {
      firstWithoutDetour[moment.edge] = moment
    }
    return false
  }

  private func keepMarks(_ moment: Moment) {
    for mark in marks.fresh where firstMarks[mark] == nil { firstMarks[mark] = moment }
    marks.fresh = []
  }

  /// Takes in a new state.
  @inline(__always) private func discover(_ state: Word) {
    states &+= 1
    let node = space.node(of: state)
    isReached[node] = true
    if !isEasy[node] { doubtful.append(state) }
    if space.graph.nodes[node].isAutomatic { automatic.append(state) } else { next.append(state) }
  }

  private func noteStuck(_ state: Word, _ node: Int) {
    if stuck[node] == nil { stuck[node] = state }
  }
}
