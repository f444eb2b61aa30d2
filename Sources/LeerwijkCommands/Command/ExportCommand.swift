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
        "leerwijk export <cursus> --to gift|twee [-o <bestand>]",
        "leerwijk export <course> --to gift|twee [-o <file>]"),
      discussion: words(
        "Voorbeeld: leerwijk export polarisatie --to gift -o vragen.gift",
        "Example: leerwijk export polarisatie --to gift -o items.gift"),
      aliases: ["exporteer"])
  }

  @Argument(help: help("De cursus.", "The course.", value: Wording(nl: "cursus", en: "course")))
  var course: String

  @Option(name: .customLong("to"), help: help("gift of twee.", "gift or twee."))
  var form: ImportCommand.Form

  @Option(
    name: .customShort("o"),
    help: help(
      "Het bestand waarin het komt.", "The file to put it in.", value: Wording(nl: "bestand", en: "file")))
  var output: String?

  @OptionGroup(title: words("Overal", "Everywhere")) var options: GlobalOptions

  mutating func run() throws {
    let start = ProgramStart(options)
    let (_, _, found) = try start.load(course)
    let made =
      switch form {
      case .gift: GIFT.export(found)
      case .twee: Twee.export(found)
      }
    ImportCommand.tell(made.report.text(file: course, language: start.language))
    guard let text = made.text else {
      throw start.fail(
        Wording(
          nl: "In deze cursus staat niets voor deze vorm.", en: "This course has nothing for this form."),
        code: 1)
    }
    guard let output else {
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
  }
}
