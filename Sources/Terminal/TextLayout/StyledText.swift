import SourceText

/// What a stretch of text means; how that looks is for the renderer to know.
public enum Role: Sendable, Hashable, CaseIterable {
  /// Text like any other.
  case plain
  /// A heading.
  case heading
  /// Strong emphasis.
  case strong
  /// Emphasis.
  case emphasis
  /// A right answer; always beside a word that says so.
  case right
  /// A wrong answer; always beside a word that says so.
  case wrong
  /// The text of a link.
  case link
}

/// A text of which the stretches have roles; all of it has passed the output gate.
public struct StyledText: Sendable, Hashable, ExpressibleByStringInterpolation {
  /// A stretch with one role.
  public struct Segment: Sendable, Hashable {
    /// The letters.
    public let text: Gated
    /// What they mean.
    public let role: Role
    /// Where they lead to, for terminals that know links.
    public let address: WebAddress?

    /// Makes a stretch.
    public init(_ text: Gated, role: Role = .plain, address: WebAddress? = nil) {
      self.text = text
      self.role = role
      self.address = address
    }
  }

  /// The stretches in order; none is empty.
  public private(set) var segments: [Segment]

  /// Makes a text of stretches.
  public init(segments: [Segment] = []) {
    self.segments = segments.filter { !$0.text.text.isEmpty }
  }

  /// Passes a text through the gate and gives it a role.
  public init(_ text: String, _ role: Role = .plain) {
    self.init(segments: [Segment(Gated(text), role: role)])
  }

  /// A text without a role.
  public init(stringLiteral value: String) {
    self.init(value)
  }

  /// Whether there is nothing in it.
  public var isEmpty: Bool { segments.isEmpty }
  /// The letters without their roles.
  public var text: String { segments.map(\.text.text).joined() }
  /// The columns that it takes on one row.
  public var width: Int { segments.reduce(0) { $0 + DisplayWidth.of($1.text.text) } }

  /// Puts one text behind the other.
  public static func + (first: StyledText, second: StyledText) -> StyledText {
    StyledText(segments: first.segments + second.segments)
  }

  /// Puts a text behind this one.
  public static func += (first: inout StyledText, second: StyledText) { first.segments += second.segments }

  /// The same text in ASCII.
  var inASCII: StyledText {
    StyledText(
      segments: segments.map {
        Segment(Gated(passed: ASCIIFallback.text($0.text.text)), role: $0.role, address: $0.address)
      })
  }
}

/// An address that a terminal's link may lead to: `http`, `https` or `mailto`, in printable ASCII.
public struct WebAddress: Sendable, Hashable {
  /// The address.
  public let text: String

  /// Takes an address, or nil if no link may lead to it.
  public init?(_ text: String) {
    let lower = text.lowercased()
    guard ["http://", "https://", "mailto:"].contains(where: { lower.hasPrefix($0) }) else { return nil }
    guard text.utf8.count <= 2000, text.utf8.allSatisfy({ (0x21..<0x7F).contains($0) }) else { return nil }
    self.text = text
  }
}

/// A row on the screen, laid out: it fits, and nothing breaks it.
public struct Line: Sendable, Hashable, ExpressibleByStringInterpolation {
  /// The text; a line feed in it is shown as a space.
  public let text: StyledText

  /// Makes a row.
  public init(_ text: StyledText) {
    self.text = text
  }

  /// A row without a role.
  public init(stringLiteral value: String) {
    self.init(StyledText(value))
  }

  /// A row with nothing on it.
  public static let empty = Line(StyledText())

  /// The columns that it takes.
  public var width: Int { text.width }
}
