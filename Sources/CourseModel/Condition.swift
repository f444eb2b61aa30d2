/// When something is shown or offered; total, without loops, over bounded state.
public indirect enum Condition: Sendable, Hashable {
  /// How two numbers are compared.
  public enum Comparison: String, Sendable, Hashable {
    case less = "<"
    case atMost = "<="
    case equal = "="
    case atLeast = ">="
    case greater = ">"

    /// Whether `left` compares so with `right`.
    public func holds(_ left: Int, _ right: Int) -> Bool {
      switch self {
      case .less: left < right
      case .atMost: left <= right
      case .equal: left == right
      case .atLeast: left >= right
      case .greater: left > right
      }
    }
  }

  /// Both hold.
  case and(Condition, Condition)
  /// At least one holds.
  case or(Condition, Condition)
  /// It does not hold.
  case not(Condition)
  /// A variable compares with a number; a yes/no variable is 1 or 0.
  case variable(Reference<Variable>, Comparison, Int)
  /// The number of visits to a scene compares with a number.
  case visits(Reference<Scene>, Comparison, Int)
  /// A note is in the notebook.
  case noted(Reference<Entry>)
  /// A choice was taken, in this walk.
  case chosen(Reference<Scene>, ChoiceID)
  /// A question was answered wholly right.
  case right(QuestionID)
  /// A role is on.
  case role(RoleID)
}
