internal import CourseModel

extension WalkCompiler {
  /// Compiles a condition; its exits are still to be joined to what follows.
  mutating func emit(_ condition: Condition) -> Exits {
    switch condition {
    case .and(let first, let second):
      let left = emit(first)
      programs.land(left.yes)
      let right = emit(second)
      return Exits(yes: right.yes, no: left.no + right.no)
    case .or(let first, let second):
      let left = emit(first)
      programs.land(left.no)
      let right = emit(second)
      return Exits(yes: left.yes + right.yes, no: right.no)
    case .not(let inner):
      let exits = emit(inner)
      return Exits(yes: exits.no, no: exits.yes)
    case .variable(let variable, let comparison, let number):
      let low = course.variables[variable.index].bounds.lowerBound
      return emitTest(.variable(variable.index), comparison, number - low)
    case .visits(let scene, let comparison, let number):
      return emitTest(.visits(scene.index), comparison, number)
    case .noted(let entry): return emitNoted(entry.index)
    case .chosen(let scene, let id):
      guard let number = walk.scenes[scene.index].choiceNumber(of: id) else { return emit(always: false) }
      return emitTest(.chosen(scene.index, number), .equal, 1)
    case .right(let id): return emitRight(id)
    case .role(let role):
      guard let place = reads.roles.firstIndex(of: role) else { return emit(always: false) }
      return emitTest(.role, .equal, place + 1)
    }
  }

  /// Compiles a comparison of a component, which is constant where nothing keeps the component.
  private mutating func emitTest(
    _ component: StateComponent, _ comparison: Condition.Comparison, _ value: Int
  ) -> Exits {
    guard let number = table.number(of: component) else { return emit(always: comparison.holds(0, value)) }
    let top = table.highest[Int(number)]
    guard let range = comparison.values(value, upTo: top) else { return emit(always: false) }
    if range == 0...top { return emit(always: true) }
    let place = programs.next
    programs.append(
      Instruction(code: .test, subject: number, low: Int32(range.lowerBound), span: Int32(range.count - 1)))
    return Exits(branchesOf: place)
  }

  private mutating func emitNoted(_ note: Int) -> Exits {
    if reads.yields.contains(note) { return emitTest(.noted(note), .equal, 1) }
    return isGivenElsewhere(note) ? emit(.note(note)) : emit(always: false)
  }

  private mutating func emitRight(_ id: QuestionID) -> Exits {
    guard let question = course.questions.firstIndex(where: { $0.id == id }) else {
      return emit(always: false)
    }
    if table.number(of: .right(question)) != nil { return emitTest(.right(question), .equal, 1) }
    return emit(.right(question))
  }

  private mutating func emit(_ atom: FreeAtom) -> Exits {
    let free = number(of: atom)
    let place = programs.next
    programs.append(Instruction(code: .testFree, subject: free))
    return Exits(branchesOf: place)
  }

  private mutating func emit(always holds: Bool) -> Exits {
    let branch = Exits.Branch(instruction: programs.next, whenTrue: true)
    programs.append(Instruction(code: .go))
    return holds ? Exits(yes: [branch]) : Exits(no: [branch])
  }
}

extension Exits {
  /// The two ways out of one test.
  fileprivate init(branchesOf instruction: Int) {
    yes = [Branch(instruction: instruction, whenTrue: true)]
    no = [Branch(instruction: instruction, whenTrue: false)]
  }
}
