public import SourceText

/// How pages are laid out on a certain terminal for a certain learner.
public struct LayoutStyle: Sendable, Hashable {
  /// The columns of the terminal.
  public let width: Int
  /// The most columns of running text, without the margin.
  public let measure: Int
  /// The columns before each row.
  public let margin: Int
  /// Whether the text is for a screen reader: no boxes, bars, columns or indentation.
  public let isPlain: Bool
  /// Whether the text is ASCII.
  public let isASCII: Bool
  /// The language of the few words that the layout adds.
  public let language: Language

  /// Makes the style for a terminal.
  public init(_ capabilities: TerminalCapabilities, language: Language) {
    width = capabilities.width
    measure = capabilities.measure
    margin = capabilities.margin
    isPlain = capabilities.isPlain
    isASCII = capabilities.isASCII
    self.language = language
  }

  /// The columns of what is no running text, without the margin.
  public var room: Int { width - margin }
  /// The columns of a page with its heading and its rule: no wider than is pleasant to look across.
  public var frame: Int { min(width, max(80, measure + margin)) }

  /// `text` in the characters of the terminal; every text passes here before its columns are counted.
  func adapt(_ text: StyledText) -> StyledText { isASCII ? text.inASCII : text }

  /// A row with the margin before it.
  func row(_ text: StyledText) -> Line {
    margin == 0 || text.isEmpty ? Line(text) : Line(StyledText(String(repeating: " ", count: margin)) + text)
  }
}
