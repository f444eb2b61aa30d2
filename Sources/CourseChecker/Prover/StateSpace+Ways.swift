extension StateSpace {
  /// Calls `body` with every way in which the free atoms of a set can be.
  @inline(__always) func forEachValuation(of atoms: UInt64, _ body: (UInt64) -> Void) {
    var valuation: UInt64 = 0
    repeat {
      body(valuation)
      valuation = (valuation &- atoms) & atoms
    } while valuation != 0
  }

  /// Calls `body` with every state that can follow, until it returns true; tells whether it did.
  func successor(of state: Word, _ board: inout MarkBoard, where body: (Int, UInt64, Word) -> Bool) -> Bool {
    for edge in graph.edges(of: node(of: state)) where ways[edge].kind != .noDetour {
      var found = false
      forEachValuation(of: free[edge]) { atoms in
        guard !found, let next = follow(edge, from: state, free: atoms, &board) else { return }
        found = body(edge, atoms, next)
      }
      if found { return true }
    }
    return false
  }

  /// Tells whether the free atoms can be such that no choice is open.
  func isStuck(_ state: Word, whatever atoms: UInt64) -> Bool {
    valuation(ofStuck: state, atoms) != nil
  }

  /// The free atoms with which no choice is open.
  func valuation(ofStuck state: Word, _ atoms: UInt64) -> UInt64? {
    var board = MarkBoard(count: markCount)
    var result: UInt64?
    forEachValuation(of: atoms) { valuation in
      guard result == nil else { return }
      let isOpen = graph.edges(of: node(of: state)).contains { edge in
        ways[edge].kind != .noDetour && follow(edge, from: state, free: valuation, &board) != nil
      }
      if !isOpen { result = valuation }
    }
    return result
  }

  /// For each node whether an ending is reached over choices that are always open.
  func nodesThatEndPlainly() -> [Bool] {
    var ends = Array(repeating: false, count: graph.nodes.count)
    var queue: [Int] = []
    for node in graph.nodes.indices {
      let endsHere = graph.edges(of: node).contains { isAlwaysOpen($0) && ways[$0].kind != .step }
      if endsHere {
        ends[node] = true
        queue.append(node)
      }
    }
    let back = WaysBack(graph)
    while let node = queue.popLast() {
      for edge in back.edges(into: node) where isAlwaysOpen(Int(edge)) {
        let source = Int(back.source[Int(edge)])
        if ends[source] { continue }
        ends[source] = true
        queue.append(source)
      }
    }
    return ends
  }

  /// Whether a way has no condition at all.
  private func isAlwaysOpen(_ edge: Int) -> Bool {
    guard ways[edge].kind != .noDetour else { return false }
    if ways[edge].isPlain { return ways[edge].mask == 0 }
    var place = Int(ways[edge].program)
    while code[place].code != .done {
      if code[place].code == .refuse { return false }
      place += 1
    }
    return true
  }
}
