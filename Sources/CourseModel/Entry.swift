/// Something that a link can lead to, that is no scene: a signal in the notebook, a person, a term, a source.
public struct Entry: Sendable, Hashable {
  /// What an entry is.
  public enum Kind: Sendable, Hashable {
    /// A signal or insight for the learner's notebook.
    case note
    /// Somebody who lives or works in the wijk.
    case person
    /// A word of the trade.
    case term
    /// Where a fact comes from.
    case source
  }

  /// Its id, unique among the entries of its kind in the course.
  public let id: EntryID
  /// What it is.
  public let kind: Kind
  /// Its heading.
  public let title: String
  /// What there is to say about it.
  public let content: [Block]
  /// For a source: the title of the file it stands in.
  public let origin: String
  /// For a source: the day on which it was last looked at, as `yyyy-mm-dd`.
  public let seen: String?
  /// For a source: the last day on which it holds, as `yyyy-mm-dd`.
  public let validUntil: String?

  /// Makes an entry.
  public init(
    id: EntryID, kind: Kind, title: String, content: [Block], origin: String = "", seen: String? = nil,
    validUntil: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.content = content
    self.origin = origin
    self.seen = seen
    self.validUntil = validUntil
  }
}
