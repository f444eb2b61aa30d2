/// The text format of Twine stories (Twee 3): read and written as values here, converted in
/// `Twee+Import` and `Twee+Export`.
public enum Twee {
  /// A passage of a story.
  public struct Passage: Sendable, Hashable {
    /// Its name.
    public var name: String
    /// Its tags.
    public var tags: [String]
    /// Where it stands on Twine's screen: `"600,400"`.
    public var position: String?
    /// Its text, in the markup of the story format.
    public var text: String
    /// The line of its header.
    public var line: Int

    /// Makes a passage.
    public init(_ name: String, tags: [String] = [], position: String? = nil, text: String, line: Int = 0) {
      self.name = name
      self.tags = tags
      self.position = position
      self.text = text
      self.line = line
    }
  }

  /// A story.
  public struct Story: Sendable, Hashable {
    /// Its title, if the file says it.
    public var title: String?
    /// Its identifier: a UUID in capitals.
    public var ifid: String?
    /// Its story format, such as SugarCube or Harlowe.
    public var format: String?
    /// The version of its format.
    public var formatVersion: String?
    /// The passage with which it begins.
    public var start: String?
    /// Its passages, without title and data.
    public var passages: [Passage]

    /// Makes a story.
    public init(
      title: String? = nil, ifid: String? = nil, format: String? = nil, formatVersion: String? = nil,
      start: String? = nil, passages: [Passage] = []
    ) {
      self.title = title
      self.ifid = ifid
      self.format = format
      self.formatVersion = formatVersion
      self.start = start
      self.passages = passages
    }
  }

  /// The markup of a story format.
  public enum Dialect: Sendable, Hashable, CaseIterable {
    /// SugarCube: `''bold''`, `!heading`, `<<macro>>`.
    case sugarCube
    /// Harlowe: `''bold''`, `#heading`, `(macro:)[hook]`.
    case harlowe
    /// Chapbook: Markdown with modifiers, inserts, and variables above the text.
    case chapbook
    /// Snowman and others that use Markdown.
    case markdown
    /// The story does not say it: what SugarCube and Harlowe share is read.
    case unknown

    /// Whether bold, lists and headings are Markdown's.
    var usesMarkdown: Bool {
      switch self {
      case .chapbook, .markdown: true
      case .sugarCube, .harlowe, .unknown: false
      }
    }

    /// The markup of a format by its name.
    public init(_ format: String?) {
      let name = format?.lowercased() ?? ""
      if name.isEmpty {
        self = .unknown
      } else if name.hasPrefix("sugarcube") || name.hasPrefix("sugarcane") {
        self = .sugarCube
      } else if name.hasPrefix("harlowe") {
        self = .harlowe
      } else if name.hasPrefix("chapbook") {
        self = .chapbook
      } else {
        self = .markdown
      }
    }
  }
}
