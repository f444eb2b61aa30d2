internal import CourseModel

/// The ways back from detours: of each scene that goes back and is reached on a detour, to where it began.
///
/// A detour is followed all the way as long as that is not too much work for all detours of a walk together;
/// from then on only so far as authors let them go.
struct Detours {
  /// The links that are looked at in all before detours are cut short.
  static let mostLinks = 10_000_000
  /// The links that are looked at on a detour that is cut short.
  static let fewLinks = 500

  private let walk: Walk
  private let goesBack: [Bool]
  private var links = 0
  /// For each scene the last detour on which it was seen.
  private var seen: [Int]

  /// Takes a walk.
  init(_ walk: Walk) {
    self.walk = walk
    goesBack = walk.scenes.map { scene in
      scene.beats.contains { $0.choices.contains { $0.target == .back } }
    }
    seen = Array(repeating: -1, count: walk.scenes.count)
  }

  /// Adds the ways back to the links of all scenes.
  mutating func addWaysBack(to edges: inout [[Int]]) {
    guard goesBack.contains(true) else { return }
    var number = 0
    for (scene, content) in walk.scenes.enumerated() {
      for choice in content.beats.flatMap(\.choices) where choice.isDetour {
        guard case .scene(let target) = choice.target, seen.indices.contains(target.index) else { continue }
        for inside in ends(from: target.index, edges, stop: scene, number) { edges[inside].append(scene) }
        number += 1
      }
    }
  }

  /// The scenes that go back, of those that are reached from one without passing another.
  private mutating func ends(from start: Int, _ edges: [[Int]], stop: Int, _ number: Int) -> [Int] {
    var found: [Int] = []
    var stack = [start]
    let most = links < Self.mostLinks ? Self.mostLinks : links + Self.fewLinks
    seen[start] = number
    while let node = stack.popLast() {
      if goesBack[node] { found.append(node) }
      guard links < most else { continue }
      links += edges[node].count
      for target in edges[node] where target != stop && target < seen.count && seen[target] != number {
        seen[target] = number
        stack.append(target)
      }
    }
    return found
  }
}
