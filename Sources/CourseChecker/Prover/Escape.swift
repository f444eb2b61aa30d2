extension Exploration {
  /// The states from which no ending can be reached, the nearest first.
  ///
  /// Left out are those from which every way soon comes to a state without an open choice: that is told
  /// of itself, and they only follow from it.
  func trappedStates() -> [Word] {
    guard isComplete, !doubtful.isEmpty else { return [] }
    var board = marks
    let easy = space.nodesThatEndPlainly()
    let lost = sweep(doubtful) { state, saved in
      space.successor(of: state, &board) { edge, _, next in
        switch space.ways[edge].kind {
        case .end, .unknown: true
        case .step: easy[space.node(of: next)] || saved.contains(next)
        case .noDetour: false
        }
      }
    }
    return sweep(lost) { state, excused in
      !space.successor(of: state, &board) { _, _, next in !excused.contains(next) }
    }
  }

  /// Leaves out the states for which `holds` comes to be true, given those for which it is true already.
  ///
  /// The states are gone through from the farthest to the nearest and back in turn, for what holds of a
  /// state mostly spreads one way or the other; it ends when nothing changes.
  private func sweep(_ states: [Word], _ holds: (Word, StateSet<Word>) -> Bool) -> [Word] {
    let done = StateSet<Word>(bits: space.layout.bits)
    var left = states
    var isBackward = true
    while !left.isEmpty {
      let before = left.count
      var kept: [Word] = []
      for place in left.indices {
        let state = left[isBackward ? before - 1 - place : place]
        if holds(state, done) { _ = done.insert(state) } else { kept.append(state) }
      }
      if isBackward { kept.reverse() }
      left = kept
      isBackward.toggle()
      if left.count == before { break }
    }
    return left
  }
}
