/// A line that differs between two texts, for who compares them.
public enum LineChange: Sendable, Hashable {
  /// A line became another text.
  case replaced(line: Int, text: String)
  /// Lines came below the line with a number; 0 for the top.
  case inserted(below: Int, texts: [String])
  /// A line went.
  case removed(line: Int)

  /// What changes the first text into the second; numbers are those of the first, counted from 1.
  public static func between(_ old: String, _ new: String) -> [LineChange] {
    let (before, after) = (lines(old), lines(new))
    var (gone, come): (Set<Int>, Set<Int>) = ([], [])
    for change in after.difference(from: before) {
      switch change {
      case .remove(let offset, _, _): gone.insert(offset)
      case .insert(let offset, _, _): come.insert(offset)
      }
    }
    var changes: [LineChange] = []
    var (from, to) = (0, 0)
    while from < before.count || to < after.count {
      switch (gone.contains(from), come.contains(to)) {
      case (true, true):
        changes.append(.replaced(line: from + 1, text: after[to]))
        (from, to) = (from + 1, to + 1)
      case (true, false):
        changes.append(.removed(line: from + 1))
        from += 1
      case (false, true):
        if case .inserted(from, let texts)? = changes.last {
          changes[changes.count - 1] = .inserted(below: from, texts: texts + [after[to]])
        } else {
          changes.append(.inserted(below: from, texts: [after[to]]))
        }
        to += 1
      case (false, false): (from, to) = (from + 1, to + 1)
      }
    }
    return changes
  }

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
  }
}
