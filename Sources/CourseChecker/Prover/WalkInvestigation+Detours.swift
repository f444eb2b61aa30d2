internal import CourseModel

/// Detours from which nothing leads back.
extension WalkInvestigation {
  /// The choices into detours from which nothing that was ever taken leads back.
  func lostDetours() -> [Int] {
    guard found.isComplete, model.reads.hasDetours else { return [] }
    var lost: [ChoicePlace: Int] = [:]
    for node in model.graph.nodes.indices where found.isReached[node] {
      for edge in model.graph.edges(of: node) where found.isTaken[edge] {
        guard let (place, choice) = model.choice(of: edge), choice.isDetour, case .scene = choice.target
        else { continue }
        if lost[place] == nil, !comesBack(edge, from: node) { lost[place] = edge }
      }
    }
    return lost.values.sorted()
  }

  private func comesBack(_ edge: Int, from node: Int) -> Bool {
    let (from, into) = (model.graph.nodes[node], Int(model.graph.edges[edge].target))
    let stack = model.detours[Int(from.detours)] + [DetourReturn(scene: from.scene, beat: from.beat)]
    var seen: Set<Int> = [into]
    var queue = [into]
    while let next = queue.popLast() {
      let open = model.detours[Int(model.graph.nodes[next].detours)]
      guard open.starts(with: stack) else { continue }
      for way in model.graph.edges(of: next) where found.isTaken[way] {
        if model.graph.edges[way].kind == .unknown { return true }
        if open.count == stack.count, model.choice(of: way)?.choice.target == .back { return true }
        let target = Int(model.graph.edges[way].target)
        if target >= 0, seen.insert(target).inserted { queue.append(target) }
      }
    }
    return false
  }

  func addLost(_ lost: [Int], _ facts: inout WalkFacts) {
    for edge in lost {
      let search = WaySearch(space, limit: limit + 2)
      guard let arrival = search.search(wantsEdge: { $0 == edge }, wantsState: { _, _ in false }),
        let place = model.choice(of: edge)?.place
      else { continue }
      facts.detoursWithoutBack.append(WalkFacts.AtChoice(place: place, way: search.way(to: arrival, model)))
    }
  }
}
