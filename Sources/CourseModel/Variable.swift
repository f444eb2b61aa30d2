/// A number that the walk keeps, or a yes or no; bounded, so that the number of states is finite.
public struct Variable: Sendable, Hashable {
  /// Its id.
  public let id: VariableID
  /// Its name for people.
  public let name: String
  /// The values it may have; for a yes/no variable 0 and 1.
  public let bounds: ClosedRange<Int>
  /// Its value when the course begins.
  public let start: Int
  /// Whether it is a yes or no.
  public let isFlag: Bool

  /// Makes a variable; a start outside `bounds` becomes the nearest bound.
  public init(id: VariableID, name: String, bounds: ClosedRange<Int>, start: Int, isFlag: Bool) {
    self.id = id
    self.name = name
    self.bounds = bounds
    self.start = min(max(start, bounds.lowerBound), bounds.upperBound)
    self.isFlag = isFlag
  }
}

/// A change that a choice makes.
public enum Change: Sendable, Hashable {
  /// Adds a number, which may be below zero, to a variable; the value stays within its bounds.
  case add(Reference<Variable>, Int)
  /// Sets a yes/no variable.
  case set(Reference<Variable>, Bool)
  /// Puts a note in the notebook.
  case note(Reference<Entry>)
  /// Takes a note out of the notebook.
  case erase(Reference<Entry>)
  /// Puts a role on.
  case role(RoleID)
}
