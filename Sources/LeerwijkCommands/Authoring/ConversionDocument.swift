import Foundation
import Interchange
import SourceText

/// The report of a conversion as one JSON document; the version of its form stands in it.
struct ConversionDocument: Encodable {
  /// Where a finding stands: a line, counted from 1, of the file that was read, or the id of what was written.
  struct Place: Encodable {
    let path: String
    let line: Int?
    let item: String?
  }

  /// Something that could not be kept as it was.
  struct Finding: Encodable {
    let code: String
    let severity: String
    let place: Place
    let summary: String
  }

  let format = 1
  let findings: [Finding]
  /// How many more findings there were.
  let omitted: Int
  let lost: Int
  let approximated: Int
  let notes: Int
  /// The folder or the file that was made, if one was.
  let output: String?

  init(_ report: ConversionReport, file: String, output: String?, language: Language) {
    findings = report.sorted.map { entry in
      Finding(
        code: entry.finding.code.rawValue, severity: entry.severity.rawValue, place: Place(entry.place, file),
        summary: OutputGate.cleanLine(entry.finding.words[language]))
    }
    omitted = report.omitted
    lost = report.count(.lost)
    approximated = report.count(.approximated)
    notes = report.count(.note)
    self.output = output.map(OutputGate.cleanLine)
  }

  /// The document, with sorted keys.
  func text() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }
}

extension ConversionDocument.Place {
  init(_ place: ConversionReport.Place, _ file: String) {
    path = OutputGate.cleanLine(file)
    switch place {
    case .line(let line): (self.line, item) = (line, nil)
    case .item(let id): (line, item) = (nil, OutputGate.cleanLine(id))
    case .whole: (line, item) = (nil, nil)
    }
  }
}
