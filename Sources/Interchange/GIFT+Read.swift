extension GIFT {
  /// Reads a file; what cannot be read is reported with its line, and the rest is read on.
  ///
  /// - Parameter bytes: Any bytes: a file is never trusted.
  /// - Returns: The categories and questions in order, and what was lost.
  public static func read(_ bytes: [UInt8]) -> (items: [Item], report: ConversionReport) {
    var reader = GIFTFileReader()
    let file = UntrustedText(bytes)
    if !file.isValid { reader.report.add(.notUTF8, at: .whole) }
    let hidden = TextCleaner.hiddenCount(file.text)
    if hidden > 0 { reader.report.add(.hiddenCharacters(hidden), at: .whole) }
    reader.read(file.lines)
    return (reader.items, reader.report)
  }
}

/// A character of a file: escaped ones mean themselves.
struct GIFTUnit {
  let scalar: Unicode.Scalar
  let isEscaped: Bool
  let line: Int32

  /// Whether it is a sign of the format.
  func `is`(_ sign: Unicode.Scalar) -> Bool { !isEscaped && scalar == sign }
}

/// Cuts a file into questions, at its empty lines, and reads each.
struct GIFTFileReader {
  /// The largest question that is read, in bytes.
  static let largest = 256 << 10

  private(set) var items: [GIFT.Item] = []
  var report = ConversionReport()
  private var pending: [(line: Int, text: Substring)] = []
  private var size = 0

  mutating func read(_ lines: [Substring]) {
    var number = 0
    for line in lines {
      number += 1
      read(line, number)
    }
    flush()
  }

  private mutating func read(_ line: Substring, _ number: Int) {
    let trimmed = line.trimmed
    if trimmed.isEmpty { return flush() }
    if trimmed.hasPrefix("//") {
      if trimmed.contains("[tag:") || trimmed.contains("[id:") { report.add(.tagsLost, at: .line(number)) }
      return
    }
    if trimmed.hasPrefix("$CATEGORY:") {
      flush()
      items.append(.category(category(trimmed.dropFirst(10)), line: number))
      return
    }
    pending.append((number, line))
    size += line.utf8.count
  }

  private func category(_ text: Substring) -> [String] {
    GIFT.names(ofPath: text.trimmed).map { TextCleaner.clean($0).trimmed }.filter { !$0.isEmpty }.map(
      String.init)
  }

  private mutating func flush() {
    defer { (pending, size) = ([], 0) }
    guard let first = pending.first else { return }
    guard size <= Self.largest else {
      return report.add(.questionTooLarge(Self.largest >> 10), at: .line(first.line))
    }
    var reader = GIFTQuestionReader(units(), line: first.line)
    let question = reader.read()
    report.add(reader.report)
    if let question { items.append(.question(question)) }
  }

  /// The characters of the question, with the escapes that Moodle knows resolved.
  private func units() -> [GIFTUnit] {
    var result: [GIFTUnit] = []
    for (number, line) in pending {
      let scalars = Array(line.unicodeScalars)
      var at = 0
      while at < scalars.count {
        let next: Unicode.Scalar? = at + 1 < scalars.count ? scalars[at + 1] : nil
        if scalars[at] == "\\", let next, let meant = Self.escapes[next] {
          result.append(GIFTUnit(scalar: meant, isEscaped: true, line: Int32(clamping: number)))
          at += 2
        } else {
          result.append(GIFTUnit(scalar: scalars[at], isEscaped: false, line: Int32(clamping: number)))
          at += 1
        }
      }
      result.append(GIFTUnit(scalar: "\n", isEscaped: false, line: Int32(clamping: number)))
    }
    return result
  }

  private static let escapes: [Unicode.Scalar: Unicode.Scalar] = [
    "\\": "\\", ":": ":", "#": "#", "=": "=", "{": "{", "}": "}", "~": "~", "n": "\n",
  ]
}
