extension TerminalCapabilities {
  /// What the learner chose, on the command line or in the settings.
  public struct Preferences: Sendable, Hashable {
    /// Plain text for a screen reader (`--plain`).
    public var plain = false
    /// No colours (`--no-color`).
    public var noColour = false
    /// ASCII only (`--ascii`).
    public var ascii = false
    /// The measure of running text in columns (`breedte`), instead of 72.
    public var measure: Int?

    /// Makes preferences; nothing is chosen unless said.
    public init(plain: Bool = false, noColour: Bool = false, ascii: Bool = false, measure: Int? = nil) {
      self.plain = plain
      self.noColour = noColour
      self.ascii = ascii
      self.measure = measure
    }
  }

  /// What the capabilities are worked out from.
  public struct Inputs: Sendable, Hashable {
    /// The environment's variables that matter, see `variables`.
    public var environment: [String: String]
    /// Whether standard input is a terminal.
    public var isInputTerminal: Bool
    /// Whether standard output is a terminal.
    public var isOutputTerminal: Bool
    /// Whether the terminal database knows `TERM`.
    public var isKnownTerminal: Bool
    /// The size that the terminal tells.
    public var size: TerminalSize?
    /// What the learner chose.
    public var preferences: Preferences

    /// Makes inputs.
    public init(
      environment: [String: String], isInputTerminal: Bool, isOutputTerminal: Bool, isKnownTerminal: Bool,
      size: TerminalSize?, preferences: Preferences = Preferences()
    ) {
      self.environment = environment
      self.isInputTerminal = isInputTerminal
      self.isOutputTerminal = isOutputTerminal
      self.isKnownTerminal = isKnownTerminal
      self.size = size
      self.preferences = preferences
    }

    /// The variables that are looked at.
    public static let variables = [
      "TERM", "NO_COLOR", "LEERWIJK_PLAIN", "ACCESSIBLE", "LC_ALL", "LC_CTYPE", "LANG",
    ]
  }
}
