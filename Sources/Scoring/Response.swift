public import CourseModel

/// What a learner answered, in ids where there are options, so that it survives shuffling and edits.
public enum Response: Sendable, Hashable, Codable {
  /// The options that were ticked: one for a single question; in the order of the course.
  case options([OptionID])
  /// The items in the order in which they were put.
  case order([OptionID])
  /// For each left side, in the order of the course, the right side that it was paired with.
  case pairs([OptionID])
  /// For each gap what was typed, or the id of what was picked.
  case gaps([String])
  /// A short text or a number, as it was typed.
  case text(String)
  /// A step of a scale.
  case scale(Int)
  /// An open text: the SHA-256, in hexadecimal, of a text that is kept beside the record.
  case reflection(digest: String)
}
