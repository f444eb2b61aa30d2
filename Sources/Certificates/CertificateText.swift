import SourceText

/// A certificate as plain text, at most 78 columns wide, with the facts of the paper in its order.
public enum CertificateText {
  /// The columns that a line takes at most.
  public static let columns = 78
  static let labelColumns = 24

  /// Draws `certificate` in its own language; ends in a line feed.
  public static func draw(_ certificate: Certificate) -> String {
    let language = certificate.language
    let heading = certificate.heading(in: language)
    var lines = [heading, String(repeating: "=", count: DisplayWidth.of(heading)), ""]
    let firstTrace: Field.Key = certificate.issuance == nil ? .reference : .number
    for field in certificate.fields(in: language) {
      if field.key == .issuance || field.key == firstTrace { lines.append("") }
      lines += draw(field)
    }
    if let code = certificate.issuance?.code { lines += SignedText.foot(code, in: language) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func draw(_ field: Field) -> [String] {
    let value = LineWrap.lines(OutputGate.cleanLine(field.value), columns: columns - labelColumns)
    return value.enumerated().map { index, line in
      let label = index == 0 ? field.label : ""
      return label + String(repeating: " ", count: labelColumns - DisplayWidth.of(label)) + line
    }
  }
}

/// Breaks a line between words, and inside a word only where the word alone is too long.
enum LineWrap {
  /// The lines of `text`, each at most `columns` wide; never empty.
  static func lines(_ text: String, columns: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var width = 0
    for word in text.split(separator: " ") {
      let needed = DisplayWidth.of(String(word))
      if width > 0, width + 1 + needed <= columns {
        line += " " + word
        width += 1 + needed
        continue
      }
      if width > 0 { lines.append(line) }
      (line, width) = ("", 0)
      for character in word {
        let more = DisplayWidth.of(character)
        if width + more > columns {
          lines.append(line)
          (line, width) = ("", 0)
        }
        line.append(character)
        width += more
      }
    }
    return lines + [line]
  }
}
