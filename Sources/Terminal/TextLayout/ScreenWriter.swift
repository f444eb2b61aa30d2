/// Shows rows and texts on a terminal, through the renderer and the sink.
public struct ScreenWriter: Sendable {
  /// The way out.
  public let sink: OutputSink
  /// What the terminal can do.
  public let capabilities: TerminalCapabilities

  /// Makes a writer.
  public init(_ sink: OutputSink, _ capabilities: TerminalCapabilities) {
    self.sink = sink
    self.capabilities = capabilities
  }

  /// The same way out, to the window as large as it is now; one for each screen.
  public func refreshed() -> ScreenWriter { ScreenWriter(sink, capabilities.refreshed()) }

  /// Writes rows, and sees them off.
  public func show(_ lines: [Line]) {
    sink.write(Renderer(capabilities).render(lines))
    sink.flush()
  }

  /// Writes groups of rows with empty rows between them.
  public func show(_ groups: [LaidOut]) { show(LaidOut.lines(of: groups)) }

  /// Writes a text, wrapped to the measure, and sees it off.
  public func say(_ text: StyledText) {
    let adapted = capabilities.isASCII ? text.inASCII : text
    let margin = StyledText(String(repeating: " ", count: capabilities.margin))
    let width = capabilities.measure + capabilities.margin
    let rows = Wrapping.rows(adapted, width: width, first: margin, rest: margin)
    show(rows.map { Line($0) })
  }
}
