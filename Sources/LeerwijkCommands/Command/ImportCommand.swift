import ArgumentParser
import Foundation
import Interchange
import SourceText
import Terminal

/// `import gift|twee FILE`: makes a course of what another program wrote, and tells what was lost.
struct ImportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import",
      abstract: words(
        "Maak een cursus van een bestand van een ander programma.",
        "Make a course of another program's file."),
      usage: words(
        "leerwijk import gift|twee <bestand> [-o <map>] [--format json]",
        "leerwijk import gift|twee <file> [-o <folder>] [--format json]"),
      discussion: words(
        "Voorbeeld: leerwijk import gift vragen.gift -o Courses",
        "Example: leerwijk import gift items.gift -o Courses"),
      aliases: ["importeer"])
  }

  /// The formats that are read.
  enum Form: String, ExpressibleByArgument, CaseIterable {
    case gift, twee
  }

  @Argument(help: help("gift of twee.", "gift or twee."))
  var form: Form

  @Argument(help: help("Het bestand.", "The file.", value: ValueName.file), completion: .file())
  var file: String

  @Option(
    name: .customShort("o"),
    help: help(
      "De map waarin de cursus komt.", "The folder to put the course in.",
      value: ValueName.folder), completion: .directory)
  var output: String = "."

  @Option(
    name: .customLong("format"),
    help: help(
      "Het verslag van wat verloren ging: text, json of github.",
      "The report of what was lost: text, json or github."))
  var format = ReportForm.text

  @OptionGroup(title: words("Overal", "Everywhere")) var options: GlobalOptions

  mutating func run() throws {
    let start = ProgramStart(options)
    guard let data = FileManager.default.contents(atPath: file) else {
      throw start.fail(
        Wording(
          nl: "'\(file)' is er niet, of is niet te lezen.", en: "There is no '\(file)', or it cannot be read."
        ),
        code: 66)
    }
    let name = URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
    let made =
      switch form {
      case .gift: GIFT.importCourse([UInt8](data), named: name, language: start.language)
      case .twee: Twee.importCourse([UInt8](data), named: name, language: start.language)
      }
    let notice = ConversionNotice(report: made.report, source: file, form: format)
    guard let course = made.course else {
      try notice.tell(start, output: nil)
      throw start.fail(
        Wording(nl: "Hier is geen cursus van te maken.", en: "No course can be made of this."), code: 1)
    }
    let folder = output + "/" + course.folder
    // As text it comes first, so that what was made stands last; for programs it says what was made.
    if format == .text { try notice.tell(start, output: nil) }
    try write(course, in: folder, start)
    if format != .text { try notice.tell(start, output: folder) }
    guard format == .text else { return }
    let said = Wording(
      nl: "Gemaakt: \(folder). Keur hem met: leerwijk check \(folder)",
      en: "Made: \(folder). Check it with: leerwijk check \(folder)")
    start.sink.write(Rendered(Gated(said[start.language] + "\n")))
    start.sink.flush()
  }

  private func write(_ course: ImportedCourse, in folder: String, _ start: ProgramStart) throws {
    guard !FileManager.default.fileExists(atPath: folder) else {
      throw start.fail(
        Wording(
          nl: "'\(folder)' is er al. Er is niets veranderd. Kies met -o een andere map.",
          en: "'\(folder)' is there already. Nothing was changed. Choose another folder with -o."), code: 64)
    }
    do {
      for (path, text) in course.files.sorted(by: { $0.key < $1.key }) {
        let url = URL(fileURLWithPath: folder + "/" + path)
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url, options: .withoutOverwriting)
      }
    } catch {
      throw start.fail(
        Wording(nl: "In '\(output)' kan niets worden gemaakt.", en: "Nothing can be made in '\(output)'."),
        code: 70)
    }
  }
}
