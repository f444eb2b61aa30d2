extension SceneGraph {
  /// The circles that a node leads to and that nothing leads out of, each by its nodes in order; the end is none.
  ///
  /// Source: Tarjan, "Depth-first search and linear graph algorithms", 1972, without recursion.
  func closedCircles(from start: Int) -> [[Int]] {
    var search = CircleSearch(next: next, end: end)
    search.visit(start)
    return search.circles
  }
}

/// Tarjan's search while it runs.
private struct CircleSearch {
  let next: [[Int]]
  let end: Int
  private(set) var circles: [[Int]] = []
  private var order: [Int: Int] = [:]
  private var low: [Int: Int] = [:]
  /// The circle that a node was found to be in: those that were closed, and those that lead out.
  private var isDone: Set<Int> = []
  private var open: [Int] = []

  init(next: [[Int]], end: Int) {
    self.next = next
    self.end = end
  }

  mutating func visit(_ start: Int) {
    var path: [(node: Int, edge: Int)] = []
    enter(start, &path)
    while let (node, edge) = path.last {
      let targets = node < next.count ? next[node] : []
      if edge < targets.count {
        path[path.count - 1].edge += 1
        let target = targets[edge]
        if order[target] == nil {
          enter(target, &path)
        } else if !isDone.contains(target) {
          low[node] = min(low[node] ?? 0, order[target] ?? 0)
        }
      } else {
        path.removeLast()
        leave(node)
        if let parent = path.last?.node { low[parent] = min(low[parent] ?? 0, low[node] ?? 0) }
      }
    }
  }

  private mutating func enter(_ node: Int, _ path: inout [(node: Int, edge: Int)]) {
    order[node] = order.count
    low[node] = order[node]
    open.append(node)
    path.append((node, 0))
  }

  private mutating func leave(_ node: Int) {
    guard low[node] == order[node], let first = open.lastIndex(of: node) else { return }
    let circle = open[first...].sorted()
    open.removeSubrange(first...)
    isDone.formUnion(circle)
    let inside = Set(circle)
    let leadsOut = circle.contains { node in
      (node < next.count ? next[node] : []).contains { !inside.contains($0) }
    }
    if !leadsOut, node != end { circles.append(circle) }
  }
}
