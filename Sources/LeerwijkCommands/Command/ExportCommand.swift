import ArgumentParser
import CourseModel
import Foundation
import Interchange
import SourceText
import Terminal

/// `export COURSE --to gift|twee`: writes a course for another program, and tells what was lost.
struct ExportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export",
      abstract: words(
        "Schrijf een cursus in de vorm van een ander programma.", "Write a course in another program's form."),
      usage: words(
        "leerwijk export <cursus> --to gift|twee [--walk <deel>] [-o <bestand>] [--format json]",
        "leerwijk export <course> --to gift|twee [--walk <part>] [-o <file>] [--format json]"),
      discussion: words(
        "Voorbeeld: leerwijk export polarisatie --to gift -o vragen.gift",
        "Example: leerwijk export polarisatie --to gift -o items.gift"),
      aliases: ["exporteer"])
  }

  @Argument(help: help("De cursus.", "The course.", value: ValueName.course), completion: .course)
  var course: String

  @Option(name: .customLong("to"), help: help("gift of twee.", "gift or twee."))
  var form: ImportCommand.Form

  @Option(
    name: [.customLong("walk"), .customLong("wandeling")],
    help: help(
      "Bij twee: de wandeling, als de cursus er meer heeft.",
      "With twee: the walk, if the course has several.", value: Wording(nl: "deel", en: "part")),
    completion: .walk)
  var walk: String?

  @Option(
    name: .customShort("o"),
    help: help(
      "Het bestand waarin het komt.", "The file to put it in.", value: ValueName.file), completion: .file())
  var output: String?

  @Option(
    name: .customLong("format"),
    help: help(
      "Het verslag van wat verloren ging: text, json of github.",
      "The report of what was lost: text, json or github."))
  var format = ReportForm.text

  @OptionGroup(title: words("Overal", "Everywhere")) var options: GlobalOptions

  mutating func validate() throws {
    guard walk != nil, form == .gift else { return }
    throw ValidationError(
      words(
        "--walk hoort bij --to twee: in gift komen alle vragen van de cursus.",
        "--walk goes with --to twee: gift takes all questions of the course."))
  }

  mutating func run() throws {
    let start = ProgramStart(options)
    let (_, _, found) = try start.load(course)
    let made =
      switch form {
      case .gift: GIFT.export(found)
      case .twee: Twee.export(found, walk: try chosenWalk(of: found, start))
      }
    let notice = ConversionNotice(report: made.report, source: course, form: format)
    guard let text = made.text else {
      try notice.tell(start, output: nil)
      throw start.fail(
        Wording(
          nl: "In deze cursus staat niets voor deze vorm.", en: "This course has nothing for this form."),
        code: 1)
    }
    guard let output else {
      try notice.tell(start, output: nil, isOutputTaken: true)
      start.sink.write(Rendered(Gated(text)))
      return start.sink.flush()
    }
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: output), options: .atomic)
    } catch {
      throw start.fail(
        Wording(nl: "'\(output)' kan niet worden geschreven.", en: "'\(output)' cannot be written."), code: 70
      )
    }
    try notice.tell(start, output: output)
  }

  private func chosenWalk(of course: Course, _ start: ProgramStart) throws -> PartID {
    do {
      return try WalkChoice(course).part(named: walk)
    } catch {
      throw start.fail(error.words, code: error.exitCode)
    }
  }
}
