import CourseChecker
import SourceText
import Terminal

/// The page of a code: what it means, and a wrong and a right example.
struct CodeExplanation {
  let code: String

  /// Shows the page, or says which codes there are.
  func show(_ start: ProgramStart) throws {
    let wanted = code.filter { $0 != "[" && $0 != "]" }
    guard let found = DiagnosticCode(rawValue: wanted) else { throw unknown(wanted, start) }
    let writer = ScreenWriter(start.sink, TerminalCapabilities.current(preferences: start.preferences()))
    for line in CodePages.page(for: found).lines(in: start.language) {
      if line.isProse, !line.text.isEmpty {
        writer.say(StyledText(line.text))
      } else {
        writer.show([Line(StyledText(line.text))])
      }
    }
  }

  private func unknown(_ wanted: String, _ start: ProgramStart) -> any Error {
    let codes = DiagnosticCode.allCases.map(\.rawValue).sorted()
    let near = NearMiss.nearest(to: wanted, in: codes)
    let list = codes.joined(separator: ", ")
    return start.fail(
      Wording(
        nl: "De code '\(wanted)' is er niet. " + (near.map { "Bedoel je '\($0)'?" } ?? "Er is: \(list)."),
        en: "There is no code '\(wanted)'. " + (near.map { "Do you mean '\($0)'?" } ?? "There is: \(list).")),
      code: 66)
  }
}
