/// Facts with their labels: in two columns where there is room, else one below the other.
public struct FactRows: Sendable, Hashable {
  /// A fact.
  public struct Fact: Sendable, Hashable {
    /// What it is called.
    public let label: StyledText
    /// The fact.
    public let value: StyledText

    /// Makes a fact.
    public init(_ label: StyledText, _ value: StyledText) {
      self.label = label
      self.value = value
    }
  }

  /// The fewest columns of the values that make two columns pleasant to read.
  private static let leastRoom = 32

  /// The facts, in order.
  public let facts: [Fact]

  /// Makes rows of facts.
  public init(_ facts: [Fact]) { self.facts = facts }

  /// The rows.
  public func lines(_ style: LayoutStyle) -> [Line] {
    let labels = facts.map { style.adapt($0.label) }
    let column = (labels.map(\.width).max() ?? 0) + 2
    let isWide = !style.isPlain && style.frame - style.margin - column >= Self.leastRoom
    return zip(facts, labels).flatMap { fact, label in
      let value = style.adapt(fact.value)
      let rows =
        isWide
        ? Wrapping.rows(
          value, width: style.frame - style.margin,
          first: label + StyledText(String(repeating: " ", count: column - label.width)),
          rest: StyledText(String(repeating: " ", count: column)))
        : Wrapping.rows(
          label + StyledText(": ") + value, width: style.frame - style.margin,
          rest: StyledText(style.isPlain ? "" : "  "))
      return rows.map(style.row)
    }
  }
}
