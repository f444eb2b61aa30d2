internal import CourseModel

/// What takes back the choices of a walk: the inverse of each change, and no copies of the state.
struct Journal: Sendable, Hashable {
  /// The inverse of one change.
  enum Inverse: Sendable, Hashable {
    case unvisit(Int32)
    case unchoose(scene: Int32, choice: Int32)
    case variable(Int32, Int)
    case role(RoleID?)
    /// Takes a note out of those of the run.
    case unnote(Int32)
    /// Puts a note back among those of the run.
    case renote(Int32)
    /// Takes a note out of the notebook.
    case drop(Int32)
    /// Puts a note back into the notebook, at its position.
    case restore(Int32, at: Int32)
    case unmeet(Int32)
    /// Closes the innermost detour.
    case close
    /// Opens a detour again.
    case reopen(WalkState.Return)
  }

  /// A choice that was taken.
  struct Step: Sendable, Hashable {
    /// Where the run was before.
    var position: WalkState.Position
    /// The choice, by its place among those of the scene.
    var choice: Int32
    /// Where its inverses begin.
    var start: Int32
  }

  private var steps: [Step] = []
  private var inverses: [Inverse] = []

  /// Whether no choice can be taken back.
  var isEmpty: Bool { steps.isEmpty }

  /// Begins to keep the inverses of a choice.
  mutating func begin(_ position: WalkState.Position, choice: Int) {
    steps.append(Step(position: position, choice: Int32(choice), start: Int32(inverses.count)))
  }

  /// Keeps an inverse; what comes before the first choice can never be taken back.
  mutating func record(_ inverse: Inverse) {
    if !steps.isEmpty { inverses.append(inverse) }
  }

  /// Takes the last choice out, with its inverses, the last one first.
  mutating func pop() -> (step: Step, inverses: [Inverse])? {
    guard let step = steps.popLast() else { return nil }
    let taken = inverses[Int(step.start)...].reversed()
    let result = (step, Array(taken))
    inverses.removeSubrange(Int(step.start)...)
    return result
  }
}
