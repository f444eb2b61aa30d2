/// A person who learns here.
public struct Learner: Sendable, Hashable, Codable {
  /// The id.
  public let id: LearnerID
  /// The name as it was typed, in NFC.
  public let name: String
  /// When the learner was added, in milliseconds since 1970.
  public let createdAt: Int64
  /// When the learner was last here, in milliseconds since 1970.
  public let seenAt: Int64
  /// The numbers under which professional registers know the learner, by the register's name.
  public let registerNumbers: [String: String]
  /// Since when the learner is in a register, as `yyyy-mm-dd`, by the register's name; only where it was given.
  public let registeredSince: [String: String]
}

/// A choice of a learner about the program itself.
public enum Setting: String, Sendable, Hashable, CaseIterable {
  /// The language of the program: `nl` or `en`.
  case language
  /// Whether screens are plain.
  case plain
  /// Whether there is colour.
  case colour
  /// How many columns screens have at most.
  case width
}
