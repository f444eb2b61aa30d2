import Interchange
import SourceText
import Terminal

/// The report of a conversion, in the form that was asked for.
///
/// As text it goes to standard error, since it is not the answer; for programs it goes to standard output,
/// unless the file itself goes there.
struct ConversionNotice {
  let report: ConversionReport
  /// What was read: the file, or the course.
  let source: String
  let form: ReportForm

  /// Tells it, with what was made, if anything was; `isOutputTaken` where the file itself goes to standard
  /// output.
  func tell(_ start: ProgramStart, output: String?, isOutputTaken: Bool = false) throws {
    let text =
      switch form {
      case .text: report.text(file: source, language: start.language)
      case .json:
        try ConversionDocument(report, file: source, output: output, language: start.language).text()
      case .github: annotations(start.language)
      }
    guard !text.isEmpty else { return }
    if form == .text || isOutputTaken { return StandardError.show(String(text.dropLast())) }
    start.sink.write(Rendered(Gated(text)))
    start.sink.flush()
  }

  private func annotations(_ language: Language) -> String {
    report.sorted.map { entry in
      var (line, item): (Int?, String) = (nil, "")
      switch entry.place {
      case .line(let number): line = number
      case .item(let id): item = "\(id): "
      case .whole: break
      }
      return GitHubAnnotation(
        kind: entry.severity == .note ? .notice : .warning, file: source, line: line,
        title: entry.finding.code.rawValue, text: item + entry.finding.words[language]
      ).rendered
    }.joined()
  }
}
