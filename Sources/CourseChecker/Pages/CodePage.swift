public import SourceText

/// The page about one diagnostic code: what it means, and an example that is wrong beside one that is right.
public struct CodePage: Sendable, Hashable {
  /// A file of an example; it takes the place of that file in a small course, or is added to it.
  public struct File: Sendable, Hashable {
    /// Its path from the folder of the course.
    public let path: String
    /// Its text, which ends in a line feed.
    public let text: String

    /// Makes a file of an example.
    public init(path: String, text: String) {
      self.path = path
      self.text = text
    }
  }

  /// The heading: the code itself.
  public let title: String
  /// What the code means, why it matters and what to do.
  public let explanation: Wording
  /// The files that give the code; none where it cannot be shown in text.
  public let wrong: [File]
  /// The same files, mended.
  public let right: [File]

  /// Makes a page.
  public init(title: String, explanation: Wording, wrong: [File] = [], right: [File] = []) {
    self.title = title
    self.explanation = explanation
    self.wrong = wrong
    self.right = right
  }
}
