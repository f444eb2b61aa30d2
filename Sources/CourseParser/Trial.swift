public import CourseModel
public import SourceText

/// A scripted walk that must keep working: choices in order, and what is expected after them.
public struct Trial: Sendable {
  /// Something that is expected.
  public enum Expectation: Sendable, Hashable {
    /// The walk has ended, with this ending.
    case ending(String)
    /// A variable has a value; for yes/no 1 or 0.
    case variable(Reference<Variable>, Int)
    /// A note is in the notebook.
    case note(Reference<Entry>)
  }

  /// An expectation and its place.
  public struct Expected: Sendable {
    /// What is expected.
    public let expectation: Expectation
    /// Where it is written.
    public let span: Span
  }

  /// A choice to take, and what is expected after it.
  public struct Step: Sendable {
    /// The choice: the slug of its text.
    public let choice: ChoiceID
    /// Its text as it is written.
    public let label: String
    /// Where it is written.
    public let span: Span
    /// What is expected after it.
    public let expected: [Expected]
  }

  /// Its heading, or the name of its file.
  public let title: String
  /// Where it begins.
  public let span: Span
  /// The walk.
  public let part: PartID
  /// The choices, in order.
  public let steps: [Step]
  /// What is expected at the end.
  public let expected: [Expected]
}
