internal import CourseModel

/// Taking back the last choice of a walk, and what came of it.
extension Session {
  /// Takes the last choice back; answers, endings that were reached and what is done stay.
  mutating func undo(_ effects: inout [Effect]) throws(Refusal) {
    switch runningSlot {
    case .walk(let slot): try undo(slot, &effects)
    case .test: throw .undoInTest
    case .lesson, nil: throw .nothingToUndo
    }
  }

  private mutating func undo(_ slot: Int, _ effects: inout [Effect]) throws(Refusal) {
    guard let (step, inverses) = state.walks[slot].journal.pop() else { throw .undoAcrossStart }
    for inverse in inverses { take(back: inverse, in: slot) }
    state.walks[slot].position = step.position
    let choices = index.walks[slot].content.scenes[Int(step.position.scene)].beats.lazy.flatMap(\.choices)
    if let choice = choices.dropFirst(Int(step.choice)).first {
      effects.append(.undone(label: choice.label))
    }
  }

  private mutating func take(back inverse: Journal.Inverse, in slot: Int) {
    switch inverse {
    case .unvisit(let scene): state.walks[slot].visits[Int(scene)] -= 1
    case .unchoose(let scene, let choice): state.walks[slot].chosen[Int(scene)].remove(Int(choice))
    case .variable(let variable, let old): state.walks[slot].variables[Int(variable)] = old
    case .role(let old): state.walks[slot].role = old
    case .unnote(let entry): state.walks[slot].noted.remove(Int(entry))
    case .renote(let entry): state.walks[slot].noted.insert(Int(entry))
    case .drop(let entry): state.notebook.remove(Int(entry))
    case .restore(let entry, let position): state.notebook.insert(Int(entry), at: Int(position))
    case .unmeet(let entry): state.people.remove(Int(entry))
    case .close: state.walks[slot].returns.removeLast()
    case .reopen(let detour): state.walks[slot].returns.append(detour)
    }
  }
}
