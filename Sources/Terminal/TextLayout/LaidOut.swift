/// Some rows that belong together: a paragraph, an item of a list, a heading.
public struct LaidOut: Sendable, Hashable {
  /// The rows, margin and all.
  public var lines: [Line]
  /// Whether it follows what is before it without an empty row.
  public var isTight: Bool
  /// Whether it may not be the last thing on a page: a heading.
  public var leadsOn: Bool

  /// Makes a group of rows.
  public init(lines: [Line], isTight: Bool = false, leadsOn: Bool = false) {
    self.lines = lines
    self.isTight = isTight
    self.leadsOn = leadsOn
  }

  /// The rows of `groups` with an empty row wherever one belongs.
  public static func lines(of groups: [LaidOut]) -> [Line] {
    var lines: [Line] = []
    for group in groups {
      if !lines.isEmpty, !group.isTight { lines.append(.empty) }
      lines += group.lines
    }
    return lines
  }
}
