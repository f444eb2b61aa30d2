public import CourseModel

/// A walk as a graph: scenes and what joins them, without conditions.
///
/// It is for looking at, by people; what can really happen is proved over states elsewhere.
public struct WalkChart: Sendable, Hashable {
  /// A scene.
  public struct Node: Sendable, Hashable {
    /// Its id.
    public let id: SceneID
    /// Its title.
    public let title: String
    /// Whether the walk can end there.
    public let isEnding: Bool
    /// Whether every way to an ending passes here.
    public internal(set) var isBottleneck = false
    /// How many different scenes lead here.
    public internal(set) var arrivals = 0
    /// How many steps it is from the start, or nil if no way leads here.
    public internal(set) var depth: Int?
  }

  /// Something that leads from one scene to another.
  public struct Edge: Sendable, Hashable {
    /// The index of the scene where it begins.
    public let from: Int
    /// The index of the scene where it leads.
    public let to: Int
    /// The text of the choice; empty where the text goes on by itself.
    public let label: String
    /// Whether there is a condition on it.
    public let isConditional: Bool
    /// Whether it is a detour.
    public let isDetour: Bool
  }

  /// The scenes, in the order of the walk.
  public private(set) var nodes: [Node]
  /// What joins them, in order.
  public let edges: [Edge]

  /// Makes the graph of a walk.
  public init(_ walk: Walk) {
    nodes = walk.scenes.map { Node(id: $0.id, title: $0.title, isEnding: $0.ending != nil) }
    edges = walk.scenes.indices.flatMap { Self.edges(from: $0, in: walk) }
    measure()
  }

  private static func edges(from index: Int, in walk: Walk) -> [Edge] {
    let scene = walk.scenes[index]
    var result: [Edge] = []
    for (number, beat) in scene.beats.enumerated() {
      for choice in beat.choices {
        let isLast = number == scene.beats.count - 1
        guard let target = target(choice, from: index, isLast: isLast, in: walk) else { continue }
        result.append(
          Edge(
            from: index, to: target, label: choice.label.text, isConditional: choice.condition != nil,
            isDetour: choice.isDetour))
      }
    }
    if scene.beats.last?.choices.isEmpty == true, index + 1 < walk.scenes.count {
      result.append(Edge(from: index, to: index + 1, label: "", isConditional: false, isDetour: false))
    }
    return result
  }

  private static func target(_ choice: Choice, from index: Int, isLast: Bool, in walk: Walk) -> Int? {
    switch choice.target {
    case .scene(let scene): scene.index
    case .onward: isLast && index + 1 < walk.scenes.count ? index + 1 : nil
    case .back, .end, .entry: nil
    }
  }

  private mutating func measure() {
    for index in nodes.indices {
      nodes[index].arrivals = Set(edges.filter { $0.to == index && $0.from != index }.map(\.from)).count
    }
    for (index, depth) in depths(without: nil).enumerated() { nodes[index].depth = depth }
    let endings = nodes.indices.filter { nodes[$0].isEnding && nodes[$0].depth != nil }
    for index in nodes.indices where index > 0 && nodes[index].depth != nil && !nodes[index].isEnding {
      let rest = depths(without: index)
      nodes[index].isBottleneck = !endings.isEmpty && endings.allSatisfy { rest[$0] == nil }
    }
  }

  /// How far each scene is from the start, when one scene is taken out.
  private func depths(without hole: Int?) -> [Int?] {
    var depths: [Int?] = Array(repeating: nil, count: nodes.count)
    guard !nodes.isEmpty, hole != 0 else { return depths }
    var next: [[Int]] = Array(repeating: [], count: nodes.count)
    for edge in edges { next[edge.from].append(edge.to) }
    depths[0] = 0
    var queue = [0]
    var position = 0
    while position < queue.count {
      let here = queue[position]
      position += 1
      for there in next[here] where depths[there] == nil && there != hole {
        depths[there] = (depths[here] ?? 0) + 1
        queue.append(there)
      }
    }
    return depths
  }
}
