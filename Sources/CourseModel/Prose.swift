/// A run of text with marks on it: emphasis, code, links.
public struct Prose: Sendable, Hashable {
  /// A stretch of the text that means more than its letters.
  public struct Mark: Sendable, Hashable {
    /// What a mark says of its text.
    public enum Style: Sendable, Hashable {
      /// Emphasis.
      case emphasis
      /// Strong emphasis.
      case strong
      /// Verbatim text.
      case code
      /// A link that leads somewhere.
      case link(Link)
    }

    /// The UTF-8 offsets in the text.
    public let range: Range<Int>
    /// What it says.
    public let style: Style

    /// Makes a mark.
    public init(range: Range<Int>, style: Style) {
      self.range = range
      self.style = style
    }
  }

  /// The letters; a line feed is a break that the author asked for.
  public var text: String
  /// The marks, in the order in which they begin; they may nest, and never overlap otherwise.
  public var marks: [Mark]

  /// Makes a run of text.
  public init(_ text: String, marks: [Mark] = []) {
    self.text = text
    self.marks = marks
  }

  /// The links in it, in order.
  public var links: [Link] {
    marks.compactMap { mark in
      if case .link(let link) = mark.style { link } else { nil }
    }
  }
}

/// What a link leads to; a link does what its target is.
public enum Link: Sendable, Hashable {
  /// A web page or a mail address, shown as text beside its number.
  case web(String)
  /// A note, person, term or source.
  case entry(Reference<Entry>)
  /// A scene of the same walk, inside running text.
  case scene(Reference<Scene>)
  /// Another part of the course.
  case part(PartID)
  /// Something that is only of use on a code host, such as the list of help lines.
  case elsewhere(String)
}
