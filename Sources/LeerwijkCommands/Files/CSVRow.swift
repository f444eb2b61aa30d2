import SourceText

/// A row of a table for a spreadsheet (RFC 4180).
enum CSVRow {
  /// The row, without its line end.
  static func text(_ fields: [String]) -> String { fields.map(field).joined(separator: ",") }

  /// A field, between quotes where it has to be; what a spreadsheet would take for a formula gets a quote before it.
  static func field(_ raw: String) -> String {
    var text = OutputGate.cleanLine(raw)
    if let first = text.first, "=+-@".contains(first) { text = "'" + text }
    guard text.contains(where: { "\",\r\n".contains($0) }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
