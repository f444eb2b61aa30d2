internal import SourceText

/// A message for a terminal without a page around it, broken between words.
///
/// A command to copy that stands behind a colon at the end of a line gets a row of its own where it fits there:
/// it is copied in one go.
public struct MessageRows {
  let columns: Int

  /// Makes rows of at most `columns`.
  public init(columns: Int) { self.columns = columns }

  /// The message in rows, with its own line ends; what is drawn in lines that fit stays as it is.
  public func text(_ message: String) -> String {
    message.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      DisplayWidth.of(String(line)) <= columns ? String(line) : rows(String(line)).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private func rows(_ line: String) -> [String] {
    let (sentence, command) = Self.parted(line)
    guard let command, DisplayWidth.of(command) <= columns else { return broken(line) }
    return broken(sentence) + [command]
  }

  /// A line without the command at its end, and that command.
  private static func parted(_ line: String) -> (sentence: String, command: String?) {
    guard let colon = line.ranges(of: ": ").last else { return (line, nil) }
    let rest = line[colon.upperBound...]
    let isCommand = ["leerwijk ", "chmod "].contains { rest.hasPrefix($0) } && !rest.contains(". ")
    guard isCommand else { return (line, nil) }
    return (String(line[..<colon.lowerBound]) + ":", String(rest))
  }

  /// Fills rows with words; a word longer than a row stays whole, so that it can be copied.
  private func broken(_ line: String) -> [String] {
    let indentation = String(line.prefix { $0 == " " })
    var rows: [String] = []
    var row = indentation
    var width = indentation.count
    var isEmpty = true
    for word in line.dropFirst(indentation.count).split(separator: " ").map(String.init) {
      let size = DisplayWidth.of(word)
      if !isEmpty, width + 1 + size > columns {
        rows.append(row)
        (row, width, isEmpty) = (indentation, indentation.count, true)
      }
      row += isEmpty ? word : " " + word
      width += isEmpty ? size : size + 1
      isEmpty = false
    }
    return rows + [row]
  }
}
