internal import CourseModel

/// A pretest that was opened.
struct PretestState: Sendable, Hashable {
  /// Its items; none is drawn for a test any more.
  var items: [TestState.Item]
  /// The item that is asked; the number of items once all were.
  var position = 0

  /// Whether all items were asked.
  var isFinished: Bool { position >= items.count }
  /// The items that were asked; the rest was not come to.
  var asked: ArraySlice<TestState.Item> { items.prefix(position) }
}
