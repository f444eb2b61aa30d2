/// Bytes for the terminal; only the renderer makes them, and only the sink writes them.
public struct Rendered: Sendable, Hashable {
  let text: String

  fileprivate init(_ text: String) {
    self.text = text
  }

  /// A text without styles, for what is no screen: a row of JSON, a message of a command.
  public init(_ text: Gated) {
    self.text = text.text
  }

  /// Rows of a format whose lines end in carriage return and line feed, such as CSV; one row a line.
  public init(rows: [Gated]) {
    text = rows.map { String($0.text.map { $0 == "\n" ? " " : $0 }) + "\r\n" }.joined()
  }
}

/// Turns rows into bytes: the one place that writes escape sequences.
///
/// The colours are the terminal's own green and red, always with bold and beside a word: never yellow,
/// white or grey, which some backgrounds swallow.
public struct Renderer: Sendable {
  private let capabilities: TerminalCapabilities

  /// Makes a renderer for a terminal.
  public init(_ capabilities: TerminalCapabilities) {
    self.capabilities = capabilities
  }

  /// The bytes of some rows, each with its line feed.
  public func render(_ lines: [Line]) -> Rendered {
    Rendered(lines.map { row($0) + "\n" }.joined())
  }

  private func row(_ line: Line) -> String {
    let segments = trimmed(line.text.segments.map { ($0, letters($0.text.text)) })
    return segments.map { segment, text in linked(styled(text, segment.role), segment.address) }.joined()
  }

  private func letters(_ text: String) -> String {
    let row = text.utf8.contains(0x0A) ? String(text.map { $0 == "\n" ? " " : $0 }) : text
    return capabilities.isASCII ? ASCIIFallback.text(row) : row
  }

  /// Takes spaces off the end of a row, and in plain text off its start and where two would meet.
  private func trimmed(
    _ segments: [(StyledText.Segment, String)]
  ) -> [(StyledText.Segment, String)] {
    var result = capabilities.isPlain ? collapsed(segments) : segments
    while let last = result.last {
      let text = last.1.trimmingEnd()
      if !text.isEmpty {
        result[result.count - 1].1 = text
        break
      }
      result.removeLast()
    }
    return result
  }

  private func collapsed(_ segments: [(StyledText.Segment, String)]) -> [(StyledText.Segment, String)] {
    var afterSpace = true
    return segments.map { segment, text in
      let kept = text.filter { character in
        defer { afterSpace = character == " " }
        return !(afterSpace && character == " ")
      }
      return (segment, kept)
    }
  }

  private func styled(_ text: String, _ role: Role) -> String {
    let codes = codes(role)
    return codes.isEmpty || text.isEmpty ? text : "\u{1B}[\(codes)m\(text)\u{1B}[0m"
  }

  private func codes(_ role: Role) -> String {
    guard capabilities.hasStyles else { return "" }
    return switch role {
    case .plain: ""
    case .heading, .strong: "1"
    case .emphasis, .link: "4"
    case .right: capabilities.hasColour ? "1;32" : "1"
    case .wrong: capabilities.hasColour ? "1;31" : "1"
    }
  }

  private func linked(_ text: String, _ address: WebAddress?) -> String {
    guard capabilities.hasHyperlinks, let address, !text.isEmpty else { return text }
    return "\u{1B}]8;;\(address.text)\u{1B}\\\(text)\u{1B}]8;;\u{1B}\\"
  }
}

extension String {
  /// The text without spaces at its end.
  fileprivate func trimmingEnd() -> String {
    var rest = self[...]
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
