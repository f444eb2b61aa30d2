/// Where each component still matters: the nodes from which something reads it before it is overwritten.
///
/// A component that no longer matters is kept out of the state, so that what is used in one district
/// of a walk does not multiply the states of the others.
struct Liveness {
  /// The most entries of the lists below, so that a huge walk is refused in time.
  static let mostEntries = 100_000_000

  /// For each component the nodes at which it matters.
  private(set) var live: [[Int32]] = []
  /// For each component the nodes beside edges that read or write it; there it needs bits of its own.
  private(set) var touched: [[Int32]] = []
  /// Whether there is too much to be looked at.
  private(set) var isTooLarge = false

  /// Follows each component backward from where it is read.
  init(_ graph: WalkGraph, _ programs: ProgramList, components: Int) {
    live = Array(repeating: [], count: components)
    touched = Array(repeating: [], count: components)
    guard components > 0 else { return }
    let summaries = programs.summaries()
    let ways = WaysBack(graph)
    var readers = Array<[Int32]>(repeating: [], count: components)
    for edge in graph.edges.indices { gather(edge, graph, summaries, ways, &readers) }
    var stamp = Array<Int32>(repeating: -1, count: graph.nodes.count)
    var entries = 0
    for component in 0..<components {
      let nodes = Self.spread(Int32(component), readers[component], graph, summaries, ways, &stamp)
      live[component] = nodes
      entries += nodes.count + touched[component].count
      guard entries <= Self.mostEntries else {
        isTooLarge = true
        return
      }
    }
  }

  private mutating func gather(
    _ edge: Int, _ graph: WalkGraph, _ summaries: [Int32: ProgramSummary], _ ways: WaysBack,
    _ readers: inout [[Int32]]
  ) {
    let way = graph.edges[edge]
    guard way.program != 0 || way.entry != 0 else { return }
    let (first, second) = (summaries[way.program], summaries[way.entry])
    let source = ways.source[edge]
    for component in first?.reads ?? [] { readers[Int(component)].append(source) }
    for component in second?.reads ?? [] where first?.overwrites.contains(component) != true {
      readers[Int(component)].append(source)
    }
    for summary in [first, second] {
      for component in summary?.mentions ?? [] {
        touched[Int(component)].append(source)
        if way.target >= 0 { touched[Int(component)].append(way.target) }
      }
    }
  }

  private static func spread(
    _ component: Int32, _ readers: [Int32], _ graph: WalkGraph, _ summaries: [Int32: ProgramSummary],
    _ ways: WaysBack, _ stamp: inout [Int32]
  ) -> [Int32] {
    var nodes: [Int32] = []
    for reader in readers where stamp[Int(reader)] != component {
      stamp[Int(reader)] = component
      nodes.append(reader)
    }
    var next = 0
    while next < nodes.count {
      for edge in ways.edges(into: Int(nodes[next])) {
        let (way, source) = (graph.edges[Int(edge)], ways.source[Int(edge)])
        if stamp[Int(source)] == component { continue }
        if summaries[way.program]?.overwrites.contains(component) == true { continue }
        if summaries[way.entry]?.overwrites.contains(component) == true { continue }
        stamp[Int(source)] = component
        nodes.append(source)
      }
      next += 1
    }
    return nodes
  }
}

/// The edges of a graph by where they lead.
struct WaysBack {
  /// The node of each edge.
  let source: [Int32]
  private let first: [Int32]
  private let order: [Int32]

  init(_ graph: WalkGraph) {
    var source = Array<Int32>(repeating: 0, count: graph.edges.count)
    var counts = Array<Int32>(repeating: 0, count: graph.nodes.count + 1)
    for node in graph.nodes.indices {
      for edge in graph.edges(of: node) {
        source[edge] = Int32(node)
        if graph.edges[edge].target >= 0 { counts[Int(graph.edges[edge].target) + 1] += 1 }
      }
    }
    for node in graph.nodes.indices { counts[node + 1] += counts[node] }
    var order = Array<Int32>(repeating: 0, count: Int(counts[graph.nodes.count]))
    var next = counts
    for edge in graph.edges.indices where graph.edges[edge].target >= 0 {
      let target = Int(graph.edges[edge].target)
      order[Int(next[target])] = Int32(edge)
      next[target] += 1
    }
    self.source = source
    self.order = order
    first = counts
  }

  /// The edges that lead to a node.
  func edges(into node: Int) -> ArraySlice<Int32> { order[Int(first[node])..<Int(first[node + 1])] }
}
