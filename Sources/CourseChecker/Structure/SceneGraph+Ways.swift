internal import BigInt

extension SceneGraph {
  /// The number of ways from the first scene to the end and their lengths in scenes; nil where a way can go
  /// round, so that there is no end to them.
  struct Ways: Sendable, Hashable {
    let count: BigInt
    let longest: Int
  }

  /// Counts the ways, if no way can go round.
  func ways() -> Ways? {
    guard let order = topologicalOrder() else { return nil }
    var counts: [Int: BigInt] = [0: 1]
    var longest: [Int: Int] = [0: 1]
    for node in order where node != end {
      guard let count = counts[node], let length = longest[node] else { continue }
      for target in next[node] {
        counts[target, default: 0] += count
        longest[target] = max(longest[target] ?? 0, length + (target == end ? 0 : 1))
      }
    }
    return Ways(count: counts[end] ?? 0, longest: longest[end] ?? 0)
  }

  /// The number of scenes on the shortest way to the end; nil if there is none.
  func shortest() -> Int? { shortestWay().map { $0.count - 1 } }

  /// The nodes of a shortest way from the first scene to the end.
  func shortestWay() -> [Int]? {
    guard end > 0 else { return nil }
    var from: [Int: Int] = [0: 0]
    var queue = [0]
    var head = 0
    while head < queue.count, from[end] == nil {
      let node = queue[head]
      head += 1
      guard next.indices.contains(node) else { continue }
      for target in next[node] where from[target] == nil {
        from[target] = node
        queue.append(target)
      }
    }
    guard from[end] != nil else { return nil }
    var way = [end]
    while let last = way.last, last != 0 { way.append(from[last] ?? 0) }
    return way.reversed()
  }

  /// The scenes through which every way to the end leads (its dominators), in order, the first scene included.
  ///
  /// Along one way: a scene on it is passed by no detour if nothing before it leads, past it, to something
  /// behind it. Each link is looked at once.
  func bottlenecks() -> [Int] {
    guard let way = shortestWay() else { return [] }
    let place = Dictionary(uniqueKeysWithValues: way.enumerated().map { ($1, $0) })
    var furthest = 0
    var seen: Set<Int> = []
    var found: [Int] = []
    for (index, node) in way.enumerated() where node != end {
      if index >= furthest { found.append(node) }
      var stack = [node]
      while let current = stack.popLast() {
        guard next.indices.contains(current) else { continue }
        for target in next[current] {
          if let there = place[target] {
            furthest = max(furthest, there)
          } else if seen.insert(target).inserted {
            stack.append(target)
          }
        }
      }
    }
    return found
  }

  /// The nodes that are reached, each behind all that lead to it; nil where a way goes round.
  private func topologicalOrder() -> [Int]? {
    let inside = reached(from: 0)
    var waiting: [Int: Int] = [:]
    for node in inside where next.indices.contains(node) {
      for target in next[node] { waiting[target, default: 0] += 1 }
    }
    guard waiting[0] == nil else { return nil }
    var order = [0]
    var head = 0
    while head < order.count {
      let node = order[head]
      head += 1
      guard next.indices.contains(node) else { continue }
      for target in next[node] {
        waiting[target, default: 1] -= 1
        if waiting[target] == 0 { order.append(target) }
      }
    }
    return order.count == inside.count ? order : nil
  }
}
