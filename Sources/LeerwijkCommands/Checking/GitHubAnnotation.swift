import SourceText

/// A line that a code host shows beside the file it is about.
struct GitHubAnnotation {
  /// How much it matters.
  enum Kind: String {
    case error, warning, notice
  }

  let kind: Kind
  let file: String?
  let line: Int?
  var column: String?
  let title: String
  let text: String

  /// The line, with its end.
  var rendered: String {
    let properties = [
      ("file", file), ("line", line.map(String.init)), ("col", column), ("title", title),
    ]
    let list = properties.compactMap { name, value in value.map { "\(name)=\(Self.property($0))" } }
    return "::\(kind.rawValue) \(list.joined(separator: ","))::\(Self.data(text))\n"
  }

  private static func data(_ text: String) -> String {
    OutputGate.cleanLine(text).replacing("%", with: "%25").replacing("\r", with: "%0D")
      .replacing("\n", with: "%0A")
  }

  private static func property(_ text: String) -> String {
    data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
