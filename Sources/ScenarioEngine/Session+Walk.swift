internal import CourseModel

/// Walks: scenes, entered and shown.
extension Session {
  /// Begins a run of a walk at its first scene.
  mutating func startWalk(_ slot: Int, _ effects: inout [Effect]) {
    state.walks[slot].begin(index.walks[slot].content, in: course, yielding: index.yields[slot])
    enter(0, slot, &effects)
  }

  /// Begins another run; the notebook keeps its notes, and the questions of the walk are asked anew.
  mutating func restartWalk(_ slot: Int, _ effects: inout [Effect]) {
    for scene in index.walks[slot].content.scenes {
      for question in scene.questions {
        state.practice[question.index]?.beginAnew()
        state.right.remove(question.index)
      }
    }
    startWalk(slot, &effects)
  }

  /// Enters a scene: a visit; a detour that leads back to it is over.
  mutating func enter(_ scene: Int, _ slot: Int, _ effects: inout [Effect]) {
    if !state.walks[slot].returns.isEmpty { closeDetours(backTo: scene, slot) }
    state.walks[slot].visits[scene] += 1
    state.walks[slot].journal.record(.unvisit(Int32(scene)))
    show(scene, beat: 0, slot, &effects)
  }

  /// Closes the detour that leads back to `scene`, and those inside it.
  private mutating func closeDetours(backTo scene: Int, _ slot: Int) {
    let depth = state.walks[slot].returns.firstIndex { $0.scene == Int32(scene) }
    guard let depth else { return }
    while state.walks[slot].returns.count > depth {
      let closed = state.walks[slot].returns.removeLast()
      state.walks[slot].journal.record(.reopen(closed))
    }
  }

  /// Shows a beat of a scene, as its conditions now decide.
  mutating func show(_ scene: Int, beat: Int, _ slot: Int, _ effects: inout [Effect]) {
    let scenes = index.walks[slot].content.scenes
    let shown = tell(scenes[scene].beats[beat].passages, in: slot, &effects)
    let asks = beat == 0 && nextQuestion(among: scenes[scene].questions, slot) != nil
    state.walks[slot].position = WalkState.Position(
      scene: Int32(scene), beat: Int32(beat), phase: asks ? .reading : .choosing, shown: shown)
  }

  /// Decides which passages are shown, one after the other: each sees what those above it noted.
  mutating func tell(_ passages: [Passage], in slot: Int, _ effects: inout [Effect]) -> BitSet {
    var shown = BitSet()
    var held = true
    for position in passages.indices {
      switch passages[position].when {
      case .always: held = true
      case .when(let condition): held = holds(condition, in: slot)
      case .otherwise: held.toggle()
      }
      guard held else { continue }
      shown.insert(position)
      for entry in passages[position].entries { encounter(entry, in: slot, &effects) }
    }
    return shown
  }

  /// Goes on from a scene's text, from feedback, from a scene without choices or from the ending.
  mutating func goOnInWalk(_ slot: Int, _ effects: inout [Effect]) throws(Refusal) {
    guard let position = state.walks[slot].position else { return startWalk(slot, &effects) }
    let scene = index.walks[slot].content.scenes[Int(position.scene)]
    switch position.phase {
    case .reading, .feedback: askNext(of: scene, slot)
    case .asking(let question): throw .questionWaits(index.question(Int(question)).id)
    case .ended: goToNext(after: index.walks[slot].part, &effects)
    case .choosing:
      guard scene.beats[Int(position.beat)].choices.isEmpty else { throw .choiceWaits(scene.id) }
      guard goOnward(from: position, slot, &effects) else { throw .nowhereToGoOn }
    }
  }

  /// Asks the next question of a scene, or else lets its choices be seen.
  mutating func askNext(of scene: Scene, _ slot: Int) {
    let next = nextQuestion(among: scene.questions, slot)
    state.walks[slot].position?.phase = next.map { .asking(Int32($0)) } ?? .choosing
  }

  /// The first question of a scene that was not asked in this run.
  private func nextQuestion(among questions: [Reference<Question>], _ slot: Int) -> Int? {
    questions.first { !state.walks[slot].asked.contains($0.index) }?.index
  }

  /// Shows the next beat, or enters the next scene; tells whether there is one.
  mutating func goOnward(
    from position: WalkState.Position, _ slot: Int, _ effects: inout [Effect]
  ) -> Bool {
    let scenes = index.walks[slot].content.scenes
    let (scene, beat) = (Int(position.scene), Int(position.beat))
    if beat + 1 < scenes[scene].beats.count {
      show(scene, beat: beat + 1, slot, &effects)
    } else if scene + 1 < scenes.count {
      enter(scene + 1, slot, &effects)
    } else {
      return false
    }
    return true
  }
}
