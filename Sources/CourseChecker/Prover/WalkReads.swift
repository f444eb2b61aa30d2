internal import CourseModel

/// What the conditions of a walk read, and what its choices change.
struct WalkReads {
  /// The variables that conditions read.
  private(set) var variables: Set<Int> = []
  /// The variables to which choices add something.
  private(set) var added: Set<Int> = []
  /// The yes/no variables that choices set.
  private(set) var flagged: Set<Int> = []
  /// For each scene whose visits are read, the number from which more visits make no difference.
  private(set) var visits: [Int: Int] = [:]
  /// The choices that conditions ask for.
  private(set) var chosen: [(scene: Int, id: ChoiceID)] = []
  /// The notes that conditions ask for.
  private(set) var notes: Set<Int> = []
  /// The notes that the walk can give.
  private(set) var yields: Set<Int> = []
  /// The questions that conditions ask for.
  private(set) var questions: Set<QuestionID> = []
  /// The roles that conditions ask for, in order.
  private(set) var roles: [RoleID] = []
  /// Whether a choice leads into a detour.
  private(set) var hasDetours = false

  /// Reads a walk.
  init(_ walk: Walk, of course: Course) {
    for scene in walk.scenes {
      for beat in scene.beats {
        read(beat.passages, course)
        for place in beat.choices.indices { read(beat.choices, at: place, course) }
      }
    }
  }

  private mutating func read(_ passages: [Passage], _ course: Course) {
    for passage in passages {
      if case .when(let condition) = passage.when { read(condition) }
      for entry in passage.entries { give(entry, course) }
    }
  }

  /// Reads a choice where it stands: of most there is little to read, and a copy of it would be more work.
  private mutating func read(_ choices: [Choice], at place: Int, _ course: Course) {
    if let condition = choices[place].condition { read(condition) }
    if choices[place].isDetour { hasDetours = true }
    read(choices[place].told, course)
    for change in choices[place].changes {
      switch change {
      case .add(let variable, _): added.insert(variable.index)
      case .set(let variable, _): flagged.insert(variable.index)
      case .note(let entry): give(entry, course)
      case .erase, .role: continue
      }
    }
    if case .entry(let entry) = choices[place].target { give(entry, course) }
  }

  private mutating func give(_ entry: Reference<Entry>, _ course: Course) {
    if course[entry].kind == .note { yields.insert(entry.index) }
  }

  private mutating func read(_ condition: Condition) {
    switch condition {
    case .and(let first, let second), .or(let first, let second):
      read(first)
      read(second)
    case .not(let inner): read(inner)
    case .variable(let variable, _, _): variables.insert(variable.index)
    case .visits(let scene, let comparison, let number):
      visits[scene.index] = max(visits[scene.index] ?? 0, comparison.lastDifference(number))
    case .noted(let entry): notes.insert(entry.index)
    case .chosen(let scene, let id): chosen.append((scene.index, id))
    case .right(let question): questions.insert(question)
    case .role(let role): if !roles.contains(role) { roles.append(role) }
    }
  }
}

extension Condition.Comparison {
  /// The count from which a comparison with `number` no longer changes.
  fileprivate func lastDifference(_ number: Int) -> Int {
    switch self {
    case .less, .atLeast: max(0, number)
    case .atMost, .greater, .equal: max(0, number + 1)
    }
  }

  /// The values from 0 to `top` that compare so with `number`; nil if none do.
  func values(_ number: Int, upTo top: Int) -> ClosedRange<Int>? {
    let range: (low: Int, high: Int) =
      switch self {
      case .less: (0, number - 1)
      case .atMost: (0, number)
      case .equal: (number, number)
      case .atLeast: (number, top)
      case .greater: (number + 1, top)
      }
    let (low, high) = (max(0, range.low), min(top, range.high))
    return low <= high ? low...high : nil
  }
}
