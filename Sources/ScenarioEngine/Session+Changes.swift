internal import CourseModel

/// What changes in a walk; each change leaves its inverse in the journal.
extension Session {
  /// Makes a change of a choice.
  mutating func make(_ change: Change, in slot: Int, _ effects: inout [Effect]) {
    switch change {
    case .add(let variable, let amount):
      let (sum, overflows) = state.walks[slot].variables[variable.index].addingReportingOverflow(amount)
      set(variable, to: overflows ? (amount < 0 ? .min : .max) : sum, in: slot, &effects)
    case .set(let variable, let isOn): set(variable, to: isOn ? 1 : 0, in: slot, &effects)
    case .note(let entry): note(entry, in: slot, &effects)
    case .erase(let entry): erase(entry, in: slot, &effects)
    case .role(let role):
      guard state.walks[slot].role != role else { return }
      state.walks[slot].journal.record(.role(state.walks[slot].role))
      state.walks[slot].role = role
      effects.append(.putOn(role))
    }
  }

  /// Sets a variable, within its bounds.
  private mutating func set(
    _ variable: Reference<Variable>, to value: Int, in slot: Int, _ effects: inout [Effect]
  ) {
    let bounds = course.variables[variable.index].bounds
    let old = state.walks[slot].variables[variable.index]
    let new = min(max(value, bounds.lowerBound), bounds.upperBound)
    guard new != old else { return }
    state.walks[slot].journal.record(.variable(Int32(variable.index), old))
    state.walks[slot].variables[variable.index] = new
    effects.append(.change(variable, from: old, to: new))
  }

  /// Does what a link to an entry does: notes a note, meets a person.
  mutating func encounter(_ entry: Reference<Entry>, in slot: Int, _ effects: inout [Effect]) {
    switch course.entries[entry.index].kind {
    case .note: note(entry, in: slot, &effects)
    case .person:
      guard state.people.insert(entry.index) else { return }
      state.walks[slot].journal.record(.unmeet(Int32(entry.index)))
      effects.append(.meet(entry))
    case .term, .source: return
    }
  }

  /// Notes a note, for this run and in the notebook.
  private mutating func note(_ entry: Reference<Entry>, in slot: Int, _ effects: inout [Effect]) {
    if state.walks[slot].noted.insert(entry.index) {
      state.walks[slot].journal.record(.unnote(Int32(entry.index)))
    }
    guard state.notebook.insert(entry.index) else { return }
    state.walks[slot].journal.record(.drop(Int32(entry.index)))
    effects.append(.note(entry))
  }

  /// Takes a note away, from this run and from the notebook.
  private mutating func erase(_ entry: Reference<Entry>, in slot: Int, _ effects: inout [Effect]) {
    if state.walks[slot].noted.remove(entry.index) {
      state.walks[slot].journal.record(.renote(Int32(entry.index)))
    }
    guard let position = state.notebook.remove(entry.index) else { return }
    state.walks[slot].journal.record(.restore(Int32(entry.index), at: Int32(position)))
    effects.append(.erase(entry))
  }
}
