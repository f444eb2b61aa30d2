/// The places at which a run of a walk can be, and the ways between them, conditions apart.
///
/// A place is a stretch of a scene together with the detours that are open, so that `#terug` is a way
/// like any other. The last node stands for the moment before the walk begins.
struct WalkGraph {
  /// A stretch of a scene, with the detours that are open.
  struct Node {
    let scene: Int32
    let beat: Int32
    /// The number of the stack of open detours; 0 if none is open.
    let detours: Int32
    /// Whether it goes on by itself: it has no choices.
    let isAutomatic: Bool
  }

  /// What a way does.
  enum Kind: UInt8 {
    /// Leads to a node.
    case step
    /// Ends the walk.
    case end
    /// Would go back from a detour where none is open: it is never offered.
    case noDetour
    /// Nobody knows: a part of the scene could not be read.
    case unknown
  }

  /// A way from a node.
  struct Edge {
    let kind: Kind
    /// The node it leads to; -1 where it leads to none.
    let target: Int32
    /// The choice, by its place among the scene's choices; -1 for going on by itself.
    let choice: Int32
    /// The program of the choice.
    let program: Int32
    /// The program of entering or showing the target.
    let entry: Int32
  }

  var nodes: [Node] = []
  var edges: [Edge] = []
  /// The first edge of each node, and behind the last node the number of edges.
  var firstEdge: [Int32] = []

  /// The node before the walk begins.
  var start: Int { nodes.count - 1 }

  /// The edges of a node.
  func edges(of node: Int) -> Range<Int> { Int(firstEdge[node])..<Int(firstEdge[node + 1]) }
}

/// Where an open detour leads back to.
struct DetourReturn: Hashable {
  let scene: Int32
  let beat: Int32
}
