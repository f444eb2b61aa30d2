internal import CourseModel

/// What can be done in a scene, and what it does.
extension Session {
  /// Takes a choice that the scene offers now.
  mutating func choose(
    _ id: ChoiceID, in sceneID: SceneID, _ effects: inout [Effect]
  ) throws(Refusal) {
    guard case .walk(let slot) = runningSlot, let position = state.walks[slot].position,
      position.phase == .choosing
    else { throw .notInScene(sceneID) }
    let (scenes, here, beat) = (index.walks[slot].content.scenes, Int(position.scene), Int(position.beat))
    guard scenes[here].id == sceneID else { throw .notInScene(sceneID) }
    let choices = scenes[here].beats[beat].choices
    guard let place = choices.firstIndex(where: { $0.id == id }) else {
      throw .unknownChoice(sceneID, id)
    }
    let number = (beat == 0 ? 0 : scenes[here].firstChoice(of: beat)) + place
    guard isOffered(choices[place], number: number, in: here, slot) else {
      throw .choiceNotOffered(sceneID, id)
    }
    take(choices[place], number: number, from: position, slot, &effects)
  }

  /// Tells whether a choice is to be seen: its condition holds, it is not used up, it leads somewhere.
  func isOffered(_ choice: Choice, number: Int, in scene: Int, _ slot: Int) -> Bool {
    if choice.isOnce, state.walks[slot].chosen[scene].contains(number) { return false }
    switch choice.target {
    case .back: if state.walks[slot].returns.isEmpty { return false }
    case .onward:
      let walk = index.walks[slot].content
      let beat = Int(state.walks[slot].position?.beat ?? 0)
      if beat + 1 >= walk.scenes[scene].beats.count, scene + 1 >= walk.scenes.count { return false }
    case .scene, .end, .entry: break
    }
    return choice.condition.map { holds($0, in: slot) } ?? true
  }

  /// Takes a choice, in the order: taken, its changes, its text, its target.
  private mutating func take(
    _ choice: Choice, number: Int, from position: WalkState.Position, _ slot: Int,
    _ effects: inout [Effect]
  ) {
    state.walks[slot].journal.begin(position, choice: number)
    if state.walks[slot].chosen[Int(position.scene)].insert(number) {
      state.walks[slot].journal.record(.unchoose(scene: position.scene, choice: Int32(number)))
    }
    for change in choice.changes { make(change, in: slot, &effects) }
    if !choice.told.isEmpty { tellBelow(choice, slot, &effects) }
    follow(choice, from: position, slot, &effects)
  }

  /// Tells the text below a choice; what it notes comes after it.
  private mutating func tellBelow(_ choice: Choice, _ slot: Int, _ effects: inout [Effect]) {
    var later: [Effect] = []
    let shown = tell(choice.told, in: slot, &later)
    let blocks = choice.told.indices.filter(shown.contains).map { choice.told[$0].block }
    if !blocks.isEmpty { effects.append(.tell(blocks)) }
    effects.append(contentsOf: later)
  }

  private mutating func follow(
    _ choice: Choice, from position: WalkState.Position, _ slot: Int, _ effects: inout [Effect]
  ) {
    switch choice.target {
    case .scene(let target):
      if choice.isDetour { openDetour(backTo: position, slot) }
      enter(target.index, slot, &effects)
    case .onward: _ = goOnward(from: position, slot, &effects)
    case .back: goBack(slot, &effects)
    case .end: end(at: position, slot, &effects)
    case .entry(let entry):
      effects.append(.lookUp(entry))
      encounter(entry, in: slot, &effects)
    }
  }

  private mutating func openDetour(backTo position: WalkState.Position, _ slot: Int) {
    state.walks[slot].returns.append(WalkState.Return(scene: position.scene, beat: position.beat))
    state.walks[slot].journal.record(.close)
  }

  /// Goes back from a detour: the scene that offered it is shown as it now is, and that is no visit.
  private mutating func goBack(_ slot: Int, _ effects: inout [Effect]) {
    guard let target = state.walks[slot].returns.popLast() else { return }
    state.walks[slot].journal.record(.reopen(target))
    show(Int(target.scene), beat: Int(target.beat), slot, &effects)
  }

  /// Ends the run; the walk is then done, also when the last choice is taken back.
  private mutating func end(
    at position: WalkState.Position, _ slot: Int, _ effects: inout [Effect]
  ) {
    state.walks[slot].position?.phase = .ended
    state.walks[slot].endings.insert(Int(position.scene))
    let scene = index.walks[slot].content.scenes[Int(position.scene)]
    effects.append(.finishWalk(ending: scene.endingName))
    finish(index.walks[slot].part, &effects)
    settle(&effects)
  }
}

extension Scene {
  /// The number of choices in the beats before one.
  func firstChoice(of beat: Int) -> Int {
    beat == 0 ? 0 : beats[..<beat].reduce(0) { $0 + $1.choices.count }
  }

  /// The name of the ending that the scene is.
  var endingName: String { ending ?? id.rawValue }
}
