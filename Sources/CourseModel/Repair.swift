extension Question {
  /// A broken course file that a learner mends, and one way to mend it.
  public struct Repair: Sendable, Hashable {
    /// What kind of file the text is: it decides for which file of a small course the text stands.
    public enum File: Sendable, Hashable, CaseIterable {
      /// The course file, which has no `soort:`.
      case course
      /// A part.
      case lesson, walk, test
      /// A file of entries.
      case notebook, people, terms, sources
    }

    /// The most lines that either text may have.
    public static let mostLines = 60
    /// The most UTF-8 bytes that either text may have.
    public static let mostBytes = 4000

    /// The text with the mistake, without a line end at its end.
    public let broken: String
    /// The same text mended: one answer that is right; not the only one.
    public let repaired: String
    /// What kind of file the mended text is.
    public let file: File

    /// Makes a repair.
    public init(broken: String, repaired: String, file: File) {
      self.broken = broken
      self.repaired = repaired
      self.file = file
    }
  }
}
