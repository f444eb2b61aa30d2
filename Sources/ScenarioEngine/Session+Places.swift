public import CourseModel

/// A place of a walk, as it is to the learner now.
public struct PlaceState: Sendable, Hashable {
  /// What a place is to the learner.
  public enum Mark: Sendable, Hashable {
    /// The learner is there.
    case here
    /// The learner was there in this run.
    case visited
    /// The learner was not there yet, and can go there.
    case open
    /// The learner was not there yet, and cannot go there now.
    case closed
    /// The walk never comes there: no scene of it is at this place of the shared world.
    case unused
  }

  /// The place.
  public let place: Place
  /// What it is to the learner.
  public let mark: Mark
  /// Whether there is a way to it now, over choices that are open.
  public let isOpen: Bool
  /// The people who are there.
  public let people: [Reference<Entry>]
}

extension Session {
  /// The places of a walk, in the order of the course; nil if the part is no walk.
  public func placesState(of part: PartID) -> [PlaceState]? {
    guard let number = index.find(part), case .walk(let slot) = index.slots[number] else { return nil }
    let walk = index.walks[slot].content
    let here = state.walks[slot].position.flatMap { walk.scenes[Int($0.scene)].place }
    let reachable = state.location == .part(number) ? routes(slot) : [:]
    return walk.places.indices.map { place in
      let scenes = walk.scenes.indices.filter { walk.scenes[$0].place?.index == place }
      let isOpen = walk.places[place].scene.map { reachable[$0.index] != nil } ?? false
      let wasThere = !state.walks[slot].visits.isEmpty && scenes.contains { state.walks[slot].visits[$0] > 0 }
      let mark: PlaceState.Mark =
        !index.places[slot].contains(place)
        ? .unused : here?.index == place ? .here : wasThere ? .visited : isOpen ? .open : .closed
      var seen = BitSet()
      let people = scenes.flatMap { walk.scenes[$0].people }.filter { seen.insert($0.index) }
      return PlaceState(place: walk.places[place], mark: mark, isOpen: isOpen, people: people)
    }
  }

  /// The shortest way to the scene of a place of the walk in which the learner is: the choices to take.
  ///
  /// It goes over choices that are open, from scene of a place to scene of a place, and is found by taking
  /// them on copies, so it gives nothing that the choices do not give. Plain steps, without changes and
  /// not `eenmalig`, are preferred to any other; nil if there is no way, empty if the learner is there.
  public func route(to place: PlaceID) -> [ChoiceID]? {
    guard case .walk(let slot) = runningSlot else { return nil }
    let walk = index.walks[slot].content
    guard let target = walk.places.first(where: { $0.id == place })?.scene else { return nil }
    if state.walks[slot].position?.scene == Int32(target.index) { return [] }
    return routes(slot, plain: true)[target.index] ?? routes(slot, plain: false)[target.index]
  }

  /// The shortest way to each place's scene that can be reached.
  private func routes(_ slot: Int) -> [Int: [ChoiceID]] {
    guard runningSlot == .walk(slot) else { return [:] }
    return routes(slot, plain: true).merging(routes(slot, plain: false)) { plain, _ in plain }
  }

  private func routes(_ slot: Int, plain: Bool) -> [Int: [ChoiceID]] {
    var start = self
    start.state.walks[slot].journal = Journal()
    var found: [Int: [ChoiceID]] = [:]
    var queue: [(session: Session, route: [ChoiceID])] = [(start, [])]
    var next = 0
    while next < queue.count {
      let (session, route) = queue[next]
      next += 1
      for (choice, target) in session.steps(slot, plain: plain) where found[target] == nil {
        guard let arrived = session.taking(choice, slot) else { continue }
        found[target] = route + [choice.id]
        queue.append((arrived, route + [choice.id]))
      }
    }
    return found
  }

  /// The choices that lead to the scene of a place, with that scene.
  private func steps(_ slot: Int, plain: Bool) -> [(Choice, Int)] {
    let scenes = index.walks[slot].content.scenes
    return availableChoices(slot).compactMap { choice in
      guard case .scene(let target) = choice.target, scenes[target.index].isPlace else { return nil }
      return plain && !(choice.changes.isEmpty && !choice.isOnce) ? nil : (choice, target.index)
    }
  }

  private func taking(_ choice: Choice, _ slot: Int) -> Session? {
    guard let position = state.walks[slot].position else { return nil }
    var copy = self
    var effects: [Effect] = []
    let scene = index.walks[slot].content.scenes[Int(position.scene)]
    do { try copy.choose(choice.id, in: scene.id, &effects) } catch { return nil }
    return copy
  }
}
