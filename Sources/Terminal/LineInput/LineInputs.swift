/// The line inputs there are.
public enum LineInputs {
  /// The right one for this process: readline if both ends are a terminal, else a plain reader.
  public static func standard(
    capabilities: TerminalCapabilities, limit: Int, notice: @escaping @Sendable (LineNotice) -> Void
  ) -> any LineInput {
    guard capabilities.isInteractive else { return PipedInput(limit: limit) }
    return ReadlineInput(capabilities: capabilities, limit: limit, notice: notice)
  }
}
