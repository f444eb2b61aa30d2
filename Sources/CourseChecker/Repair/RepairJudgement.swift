/// What the checker thinks of a mended text.
public struct RepairJudgement: Sendable, Hashable {
  /// What counts against it, in the order of the text.
  public let findings: [RepairFinding]
  /// How many lines with text it has too few: who takes the mistake out with all around it mends nothing.
  public let missingLines: Int

  /// Whether the text is mended.
  public var passed: Bool { findings.isEmpty && missingLines == 0 }
}
