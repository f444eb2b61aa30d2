internal import CourseModel

/// The entries that a learner came across, each once, in order.
struct Trail: Sendable, Hashable {
  /// The indices of the entries, in the order in which they came in.
  private(set) var order: [Int32] = []
  private var members = BitSet()

  /// Tells whether an entry is in it.
  func contains(_ entry: Int) -> Bool { members.contains(entry) }

  /// Adds an entry at the end, or at `position`; tells whether it is new.
  @discardableResult
  mutating func insert(_ entry: Int, at position: Int? = nil) -> Bool {
    guard members.insert(entry) else { return false }
    order.insert(Int32(entry), at: min(position ?? order.count, order.count))
    return true
  }

  /// Takes an entry out; gives the position at which it stood.
  @discardableResult
  mutating func remove(_ entry: Int) -> Int? {
    guard members.remove(entry), let position = order.lastIndex(of: Int32(entry)) else { return nil }
    order.remove(at: position)
    return position
  }

  /// The entries, as references.
  var references: [Reference<Entry>] { order.map { Reference(Int($0)) } }
}
