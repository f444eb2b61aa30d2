internal import CourseModel

extension WalkCompiler {
  /// Compiles what taking a choice does before its target is entered; it refuses where the choice is not open.
  mutating func program(of choice: Choice, at place: ChoicePlace, toldFrom firstTold: Int) -> Int32 {
    let taken = table.number(of: .chosen(place.scene, place.number))
    if choice.isOnce, let taken {
      let test = programs.next
      programs.append(
        Instruction(code: .test, subject: taken, low: 0, yes: Int32(test + 2), no: Int32(test + 1)))
      programs.append(Instruction(code: .refuse))
    }
    if let condition = choice.condition { emitGuard(condition, .choice(place)) }
    if let taken { programs.append(Instruction(code: .put, subject: taken, low: 1)) }
    for change in choice.changes { emit(change, place) }
    emit(choice.told) { .told(scene: place.scene, number: firstTold + $0) }
    if case .entry(let entry) = choice.target { emitNote(entry) }
    return programs.finish()
  }

  /// Compiles what showing a beat does: a visit if the scene is entered, its passages, its questions.
  mutating func program(showing beat: Beat, of scene: Int, guardsFrom first: Int, isVisit: Bool) -> Int32 {
    if isVisit, let visits = table.number(of: .visits(scene)) {
      programs.append(Instruction(code: .bump, subject: visits, span: Int32(table.highest[Int(visits)])))
    }
    emit(beat.passages) { .passage(scene: scene, number: first + $0) }
    if isVisit { emitQuestions(of: scene) }
    return programs.finish()
  }

  private mutating func emitGuard(_ condition: Condition, _ place: GuardPlace) {
    let exits = emit(condition)
    programs.land(exits.no)
    programs.append(Instruction(code: .mark, low: number(of: .failed(place))))
    programs.append(Instruction(code: .refuse))
    programs.land(exits.yes)
  }

  private mutating func emit(_ change: Change, _ place: ChoicePlace) {
    switch change {
    case .add(let variable, let amount):
      guard let component = table.number(of: .variable(variable.index)), amount != 0 else { return }
      let mark = ProofMark.bound(place, variable: variable.index, isUpper: amount > 0)
      programs.append(
        Instruction(
          code: .add, subject: component, low: Int32(clamping: amount),
          span: Int32(clamping: table.highest[Int(component)]), yes: number(of: mark)))
    case .set(let variable, let isOn):
      guard let component = table.number(of: .variable(variable.index)) else { return }
      let bounds = course.variables[variable.index].bounds
      let value = min(max(isOn ? 1 : 0, bounds.lowerBound), bounds.upperBound) - bounds.lowerBound
      programs.append(Instruction(code: .put, subject: component, low: Int32(clamping: value)))
    case .note(let entry): emitNote(entry)
    case .erase(let entry):
      guard let component = table.number(of: .noted(entry.index)) else { return }
      programs.append(Instruction(code: .put, subject: component, low: 0))
    case .role(let role):
      guard let component = table.number(of: .role) else { return }
      let value = (reads.roles.firstIndex(of: role) ?? -1) + 1
      programs.append(Instruction(code: .put, subject: component, low: Int32(value)))
    }
  }

  private mutating func emitNote(_ entry: Reference<Entry>) {
    guard let component = table.number(of: .noted(entry.index)) else { return }
    programs.append(Instruction(code: .put, subject: component, low: 1))
  }

  /// Compiles passages, one after the other; `place` names the condition with a number, counted from 0.
  private mutating func emit(_ passages: [Passage], _ place: (Int) -> GuardPlace) {
    var guards = 0
    var index = 0
    while index < passages.count {
      var end = index + 1
      while end < passages.count, passages[end].when == .otherwise { end += 1 }
      let followers = passages[(index + 1)..<end]
      switch passages[index].when {
      case .always: emit(passages[index], followers, holds: true)
      case .otherwise: emit(passages[index], followers, holds: false)
      case .when(let condition):
        emit(condition, place(guards), passages[index], followers)
        guards += 1
      }
      index = end
    }
  }

  private mutating func emit(
    _ condition: Condition, _ place: GuardPlace, _ passage: Passage, _ followers: ArraySlice<Passage>
  ) {
    let start = programs.next
    let isText =
      hasFreeAtoms && !([passage] + followers).contains { $0.entries.contains(where: isRemembered) }
    if isText { programs.append(Instruction(code: .go, yes: Int32(start + 1))) }
    let exits = emit(condition)
    programs.land(exits.yes)
    programs.append(Instruction(code: .mark, low: number(of: .held(place))))
    emit(passage, followers, holds: true)
    let over = Exits.Branch(instruction: programs.next, whenTrue: true)
    programs.append(Instruction(code: .go))
    programs.land(exits.no)
    programs.append(Instruction(code: .mark, low: number(of: .failed(place))))
    emit(passage, followers, holds: false)
    programs.land([over])
    if isText { programs.loosen(from: start) }
  }

  private func isRemembered(_ entry: Reference<Entry>) -> Bool {
    table.number(of: .noted(entry.index)) != nil
  }

  /// Compiles a passage and those that are shown where the one before is not.
  private mutating func emit(_ passage: Passage, _ followers: ArraySlice<Passage>, holds: Bool) {
    var holds = holds
    if holds { passage.entries.forEach { emitNote($0) } }
    for follower in followers {
      holds.toggle()
      if holds { follower.entries.forEach { emitNote($0) } }
    }
  }

  /// Lets the questions of a scene turn out either way, the first time.
  private mutating func emitQuestions(of scene: Int) {
    guard let questions = asked[scene], let isAsked = table.number(of: .asked(scene)) else { return }
    let test = programs.next
    programs.append(Instruction(code: .test, subject: isAsked, low: 1, yes: 0, no: Int32(test + 1)))
    for question in questions {
      guard let right = table.number(of: .right(question)) else { continue }
      programs.append(Instruction(code: .putFree, subject: right, low: number(of: .outcome(question))))
    }
    programs.append(Instruction(code: .put, subject: isAsked, low: 1))
    programs.land([Exits.Branch(instruction: test, whenTrue: true)])
  }
}
