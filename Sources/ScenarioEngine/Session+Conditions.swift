internal import CourseModel

/// What the conditions of a walk read.
extension Session {
  /// Tells whether a condition holds in a run of a walk.
  func holds(_ condition: Condition, in slot: Int) -> Bool {
    switch condition {
    case .and(let first, let second): holds(first, in: slot) && holds(second, in: slot)
    case .or(let first, let second): holds(first, in: slot) || holds(second, in: slot)
    case .not(let inner): !holds(inner, in: slot)
    case .variable(let variable, let comparison, let number):
      comparison.holds(state.walks[slot].variables[variable.index], number)
    case .visits(let scene, let comparison, let number):
      comparison.holds(Int(state.walks[slot].visits[scene.index]), number)
    case .noted(let entry): isNoted(entry.index, slot)
    case .chosen(let scene, let choice): wasChosen(choice, in: scene.index, slot)
    case .right(let question): isRight(question)
    case .role(let role): state.walks[slot].role == role
    }
  }

  /// A note that the walk can give counts once this run gave it; any other once it is in the notebook.
  private func isNoted(_ entry: Int, _ slot: Int) -> Bool {
    if state.walks[slot].noted.contains(entry) { return true }
    return !state.walks[slot].yields.contains(entry) && state.notebook.contains(entry)
  }

  /// Whether a choice was taken in this run.
  func wasChosen(_ id: ChoiceID, in scene: Int, _ slot: Int) -> Bool {
    var number = 0
    for beat in index.walks[slot].content.scenes[scene].beats {
      for place in beat.choices.indices {
        if beat.choices[place].id == id { return state.walks[slot].chosen[scene].contains(number) }
        number += 1
      }
    }
    return false
  }

  private func isRight(_ id: QuestionID) -> Bool {
    state.right.contains { index.question($0).id == id }
  }
}
