public import SourceText

/// Where the texts of a repair stand: the lines that open their blocks; each text begins on the next line.
public struct RepairPlaces: Sendable, Hashable {
  /// The block with the mistake.
  public let broken: Span
  /// The block in which it is mended.
  public let repaired: Span
}
