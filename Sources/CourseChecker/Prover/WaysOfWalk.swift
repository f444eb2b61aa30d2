internal import CourseModel

/// Searches for shortest ways through one walk, whatever the width of its states.
struct WaysOfWalk {
  private let model: WalkModel
  private let limit: Int

  /// Prepares a search; nil for a walk that is too large to be packed.
  init?(_ walk: Walk, _ part: PartID, _ course: Course, _ budget: ProofBudget) {
    do { model = try WalkModel(walk, part: part, of: course) } catch { return nil }
    limit = budget.states
  }

  /// Searches in a walk that was compiled already.
  init(_ model: WalkModel, limit: Int) {
    self.model = model
    self.limit = limit
  }

  /// The shortest way to a scene, or to an ending taken in a scene, that is wanted.
  func first(avoiding banned: Set<Int> = [], _ wants: (_ scene: Int, _ isEnding: Bool) -> Bool) -> Way? {
    model.layout.bits <= 63
      ? search(StateSpace<UInt64>(model), banned, wants) : search(StateSpace<UInt128>(model), banned, wants)
  }

  private func search<Word: FixedWidthInteger & UnsignedInteger & Sendable>(
    _ space: StateSpace<Word>, _ banned: Set<Int>, _ wants: (Int, Bool) -> Bool
  ) -> Way? {
    let search = WaySearch(space, limit: limit)
    let arrival = search.search(
      isBanned: { banned.contains(Int(model.graph.nodes[$0].scene)) },
      wantsEdge: { edge in
        guard space.ways[edge].kind == .end else { return false }
        return wants(Int(model.graph.nodes[model.source(of: edge)].scene), true)
      },
      wantsState: { _, state in wants(Int(model.graph.nodes[space.node(of: state)].scene), false) })
    return arrival.map { search.way(to: $0, model) }
  }
}
