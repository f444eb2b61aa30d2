internal import Scoring

/// A text while a learner mends it, with what it was before each change.
public struct MendingDraft: Sendable, Hashable {
  /// Why a change was not made; the text is then as it was.
  public enum Problem: Sendable, Hashable {
    /// There is no such line; how many there are.
    case noSuchLine(count: Int)
    /// The text would have more lines or bytes than can be handed in.
    case tooLong
  }

  /// The most lines of a draft.
  public static let mostLines = 200
  /// How many changes can be taken back.
  private static let mostSteps = 100

  /// The lines as their author broke them.
  private let original: [String]
  /// The lines as they are now; never none.
  public private(set) var lines: [String]
  private var past: [[String]] = []

  /// Begins with a text; `original` is what it is set back to.
  public init(_ text: String, original: String) {
    self.original = Self.lines(of: original)
    lines = Self.lines(of: text)
  }

  /// The text as it is now.
  public var text: String { lines.joined(separator: "\n") }

  /// Makes a change; what is no change does nothing.
  public mutating func make(_ change: MendingLine) -> Problem? {
    var next = lines
    switch change {
    case .replace(let line, let text):
      guard has(line...line) else { return .noSuchLine(count: lines.count) }
      next.replaceSubrange(line - 1...line - 1, with: Self.lines(of: text))
    case .insert(let text, let line):
      guard (0...lines.count).contains(line) else { return .noSuchLine(count: lines.count) }
      next.insert(contentsOf: Self.lines(of: text), at: line)
    case .remove(let range):
      guard has(range) else { return .noSuchLine(count: lines.count) }
      next.removeSubrange(range.lowerBound - 1...range.upperBound - 1)
      if next.isEmpty { next = [""] }
    case .whole(let text): next = Self.lines(of: text)
    case .restart: next = original
    case .show, .check, .handIn, .edit: return nil
    }
    return take(next)
  }

  /// Takes the last change back; false if there is none.
  public mutating func undo() -> Bool {
    guard let last = past.popLast() else { return false }
    lines = last
    return true
  }

  /// Whether the text has such lines.
  public func has(_ range: ClosedRange<Int>) -> Bool {
    range.lowerBound >= 1 && range.upperBound <= lines.count
  }

  private mutating func take(_ next: [String]) -> Problem? {
    let bytes = next.reduce(next.count - 1) { $0 + $1.utf8.count }
    guard next.count <= Self.mostLines, bytes <= Marking.longestMended else { return .tooLong }
    guard next != lines else { return nil }
    past.append(lines)
    if past.count > Self.mostSteps { past.removeFirst() }
    lines = next
    return nil
  }

  /// The lines of a text; a line end at its end makes no line.
  private static func lines(of text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    if lines.count > 1, lines.last == "" { lines.removeLast() }
    return lines
  }
}
