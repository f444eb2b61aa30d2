internal import CourseModel

/// Explores a walk and gathers what there is to tell, each with its shortest way.
struct WalkInvestigation<Word: FixedWidthInteger & UnsignedInteger & Sendable> {
  let model: WalkModel
  let space: StateSpace<Word>
  let found: Exploration<Word>
  let limit: Int

  /// Explores up to `limit` states.
  init(_ model: WalkModel, limit: Int) {
    self.model = model
    self.limit = limit
    space = StateSpace<Word>(model)
    found = Exploration(space, limit: limit)
  }

  /// What was found.
  func facts() -> WalkFacts {
    var facts = WalkFacts()
    facts.states = found.states
    facts.transitions = found.transitions
    facts.isComplete = found.isComplete
    fillSeen(&facts)
    for (index, mark) in model.marks.enumerated() where found.marks.isSet[index + 1] {
      switch mark {
      case .held(let place): facts.held.insert(place)
      case .failed(let place): facts.failed.insert(place)
      case .bound: continue
      }
    }
    addWays(&facts)
    return facts
  }

  private func fillSeen(_ facts: inout WalkFacts) {
    facts.isReached = model.walk.scenes.map { Array(repeating: false, count: $0.beats.count) }
    facts.isTaken = model.walk.scenes.map { scene in
      Array(repeating: false, count: scene.beats.reduce(0) { $0 + $1.choices.count })
    }
    for (number, node) in model.graph.nodes.enumerated() where found.isReached[number] {
      let scene = Int(node.scene)
      facts.isReached[scene][Int(node.beat)] = true
      if model.broken.contains(scene) { facts.meetsUnknown = true }
      for edge in model.graph.edges(of: number)
      where found.isTaken[edge] && model.graph.edges[edge].choice >= 0 {
        facts.isTaken[scene][Int(model.graph.edges[edge].choice)] = true
      }
    }
  }

  private func addWays(_ facts: inout WalkFacts) {
    let trapped = found.trappedStates()
    let bounds = boundMoments()
    let backs = firstPerChoice(found.firstWithoutDetour.values.map { $0 })
    let lost = lostDetours()
    var stuck: [Int: [Word]] = [:]
    for (node, state) in found.stuck { stuck[Int(model.graph.nodes[node].scene), default: []].append(state) }
    guard !(trapped.isEmpty && bounds.isEmpty && backs.isEmpty && lost.isEmpty && stuck.isEmpty) else {
      return
    }

    var wanted = Set(bounds.map(\.moment.state) + backs.map(\.1.state) + stuck.values.flatMap { $0 })
    let search = WaySearch(space, limit: limit + 2)
    var places: [Word: Int] = [:]
    var traps = TrapScenes(trapped, space)
    if !wanted.isEmpty || !traps.isDone {
      _ = search.search { place, state in
        if wanted.remove(state) != nil { places[state] = place }
        traps.meet(state, place, search)
        return wanted.isEmpty && traps.isDone
      }
    }
    func way(_ moment: Exploration<Word>.Moment, edge: Bool = true) -> Way? {
      places[moment.state].map {
        search.way(to: .init(state: $0, edge: edge ? moment.edge : nil, atoms: moment.atoms), model)
      }
    }
    for (scene, states) in stuck.sorted(by: { $0.key < $1.key }) {
      guard let place = states.compactMap({ places[$0] }).min() else { continue }
      facts.deadEnds.append(WalkFacts.AtScene(scene: scene, way: stuckWay(place, search)))
    }
    for (scene, place) in traps.entries {
      let way = search.way(to: .init(state: place, edge: nil, atoms: 0), model)
      facts.traps.append(WalkFacts.AtScene(scene: scene, way: way))
    }
    for bound in bounds {
      guard let way = way(bound.moment) else { continue }
      facts.bounds.append(
        WalkFacts.Passing(place: bound.place, variable: bound.variable, isUpper: bound.isUpper, way: way))
    }
    for (place, moment) in backs {
      if let way = way(moment, edge: false) {
        facts.backsWithoutDetour.append(WalkFacts.AtChoice(place: place, way: way))
      }
    }
    addLost(lost, &facts)
  }

  private func stuckWay(_ place: Int, _ search: WaySearch<Word>) -> Way {
    let way = search.way(to: .init(state: place, edge: nil, atoms: 0), model)
    let state = search.order[place]
    let atoms = space.freeOfNode[space.node(of: state)]
    guard atoms != 0, let valuation = space.valuation(ofStuck: state, atoms) else { return way }
    let rest = model.freeAtoms.enumerated().filter { atoms & (1 << UInt64($0.offset)) != 0 }.map {
      model.step(of: $0.element, holds: valuation & (1 << UInt64($0.offset)) != 0)
    }
    return Way(part: way.part, steps: way.steps + rest, scene: way.scene, beat: way.beat)
  }
}

extension WalkInvestigation {
  private typealias Bound = (
    place: ChoicePlace, variable: Int, isUpper: Bool, moment: Exploration<Word>.Moment
  )

  private func boundMoments() -> [Bound] {
    model.marks.enumerated().compactMap { index, mark in
      guard case .bound(let place, let variable, let isUpper) = mark,
        let moment = found.firstMarks[Int32(index + 1)]
      else { return nil }
      return (place, variable, isUpper, moment)
    }
  }

  private func firstPerChoice(_ moments: [Exploration<Word>.Moment]) -> [(
    ChoicePlace, Exploration<Word>.Moment
  )] {
    var first: [ChoicePlace: Exploration<Word>.Moment] = [:]
    for moment in moments.sorted(by: { $0.edge < $1.edge }) {
      if let place = model.choice(of: moment.edge)?.place, first[place] == nil { first[place] = moment }
    }
    return first.sorted { ($0.key.scene, $0.key.number) < ($1.key.scene, $1.key.number) }
  }
}
