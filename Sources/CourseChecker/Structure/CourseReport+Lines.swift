public import SourceText

extension CourseReport {
  /// The report as plain lines of text, safe to print.
  public func lines(in language: Language) -> [String] {
    var lines = [Words.report(self)[language]]
    for (title, section) in [
      (Words.structure, structure.lines(in: language)), (Words.tests, assessment.lines(in: language)),
      (Words.reading, reading.lines(in: language)), (Words.sources, sources.lines(in: language)),
    ] {
      lines += ["", title[language]] + section.map { $0.isEmpty ? "" : "  " + $0 }
    }
    return lines.map(OutputGate.cleanLine)
  }

  private enum Words {
    static let structure = Wording(nl: "OPBOUW", en: "BUILD")
    static let tests = Wording(nl: "TOETSEN EN DOELEN", en: "TESTS AND GOALS")
    static let reading = Wording(nl: "LEZEN", en: "READING")
    static let sources = Wording(nl: "BRONNEN", en: "SOURCES")

    static func report(_ report: CourseReport) -> Wording {
      Wording(
        nl:
          "\(report.title), versie \(report.courseVersion): \(report.errors) \(report.errors == 1 ? "fout" : "fouten"), \(report.warnings) keer 'let op', stand van \(report.day)",
        en:
          "\(report.title), version \(report.courseVersion): \(report.errors) \(report.errors == 1 ? "error" : "errors"), \(report.warnings) \(report.warnings == 1 ? "warning" : "warnings"), as of \(report.day)"
      )
    }
  }
}

/// Writes numbers and tables as plain text.
enum PlainText {
  /// A number with one decimal, with the sign of the language.
  static func decimal(_ number: Double, _ language: Language) -> String {
    let tenths = Int((number * 10).rounded())
    let text = "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
    return language == .nl ? text.replacing(".", with: ",") : text
  }

  /// Rows as columns of equal width: the first to the left, the others to the right.
  static func table(_ rows: [[String]]) -> [String] {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.compactMap { $0.indices.contains(column) ? DisplayWidth.of($0[column]) : nil }.max() ?? 0
    }
    return rows.map { row in
      let cells = row.enumerated().map { column, cell in
        let space = String(repeating: " ", count: max(0, widths[column] - DisplayWidth.of(cell)))
        return column == 0 ? cell + space : space + cell
      }
      return trimmed(cells.joined(separator: "  "))
    }
  }

  private static func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }

  /// A whole number in digits, shortened where it has many.
  static func large(_ digits: String) -> String {
    guard digits.count > 12 else { return digits }
    return "\(digits.prefix(1)),\(digits.dropFirst().prefix(1)) x 10^\(digits.count - 1)"
  }

  /// Yes or no.
  static func yesNo(_ value: Bool) -> Wording {
    value ? Wording(nl: "ja", en: "yes") : Wording(nl: "nee", en: "no")
  }
}
