internal import CourseModel

/// The scenes of a walk and the links between them, whatever the conditions: node 0 is the first scene, and one
/// more node than there are scenes stands for the end of the walk.
struct SceneGraph: Sendable {
  /// For each scene the nodes to which it leads, each once.
  let next: [[Int]]
  /// The node that stands for the end.
  let end: Int

  /// Reads a walk.
  init(_ walk: Walk) {
    end = walk.scenes.count
    var edges = walk.scenes.indices.map { Self.targets(of: $0, in: walk) }
    var detours = Detours(walk)
    detours.addWaysBack(to: &edges)
    next = edges.map { list in
      var seen: Set<Int> = []
      return list.filter { seen.insert($0).inserted }
    }
  }

  /// Makes a graph of its edges; the last node is the end.
  init(next: [[Int]]) {
    self.next = next
    end = next.count
  }

  /// The nodes that are reached from a node, itself included.
  func reached(from start: Int) -> Set<Int> { Self.reached(from: start, next) }

  private static func targets(of scene: Int, in walk: Walk) -> [Int] {
    let beats = walk.scenes[scene].beats
    var found: [Int] = []
    for (place, beat) in beats.enumerated() {
      let isLast = place == beats.count - 1
      if beat.choices.isEmpty, isLast, scene + 1 < walk.scenes.count { found.append(scene + 1) }
      for choice in beat.choices {
        switch choice.target {
        case .scene(let target): if walk.scenes.indices.contains(target.index) { found.append(target.index) }
        case .onward: if isLast, scene + 1 < walk.scenes.count { found.append(scene + 1) }
        case .end: found.append(walk.scenes.count)
        case .back, .entry: continue
        }
      }
    }
    return found
  }

  private static func reached(from start: Int, _ edges: [[Int]]) -> Set<Int> {
    var found: Set<Int> = [start]
    var stack = [start]
    while let node = stack.popLast() {
      guard edges.indices.contains(node) else { continue }
      for target in edges[node] where found.insert(target).inserted { stack.append(target) }
    }
    return found
  }
}
