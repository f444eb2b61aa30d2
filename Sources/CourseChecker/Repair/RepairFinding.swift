public import SourceText

/// Something that the checker says of a mended text, at its place in that text.
public struct RepairFinding: Sendable, Hashable {
  /// The line, counted from 1.
  public let line: Int
  /// The column in characters, counted from 1.
  public let column: Int
  /// What there is to say; its own places point into a course that is gone.
  public let diagnostic: Diagnostic
}
