import ArgumentParser
import CourseModel
import CourseParser
import Foundation
import LearnerRecords
import SourceText
import Terminal

/// `transcript COURSE`: the route and the answers of a learner, as text.
struct TranscriptCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "transcript",
      abstract: words("Toon je route en je antwoorden.", "Show your route and your answers."),
      usage: words(
        "leerwijk transcript <cursus> [-o <bestand>] [--learner <naam>] ...",
        "leerwijk transcript <course> [-o <file>] [--learner <name>] ..."),
      discussion: words(
        "Voorbeeld: leerwijk transcript polarisatie -o verslag.txt",
        "Example: leerwijk transcript polarisatie -o transcript.txt"),
      aliases: ["verslag"])
  }

  @Argument(help: help("De cursus.", "The course.", value: ValueName.course), completion: .course)
  var course: String

  @Option(
    name: .customShort("o"),
    help: help("Het bestand waarin het komt.", "The file to put it in.", value: ValueName.file))
  var output: String?

  @Option(
    name: [.customLong("learner"), .customLong("cursist")],
    help: help("Wie leert.", "Who learns.", value: ValueName.name))
  var learner: String?

  @OptionGroup(title: words("Overal", "Everywhere")) var options: GlobalOptions

  mutating func run() throws {
    let start = ProgramStart(options)
    let (_, compilation, found) = try start.load(course)
    let records = try start.openRecords()
    do {
      let learner = try LearnerChoice(start: start, records: records).learner(named: learner)
      guard try records.currentAttempt(of: learner.id, course: found.id) != nil else {
        throw start.fail(
          Wording(
            nl: "\(learner.name) is nog niet aan deze cursus begonnen.",
            en: "\(learner.name) has not begun this course yet."), code: 66)
      }
      let desk = try start.desk(records, learner, course: found)
      let opened = try AttemptDesk(records: records, clock: start.clock).open(
        compilation, course: found, learner: learner.id, seed: nil)
      let text = try TranscriptMaker(folder: "", language: desk.language).text(opened.study, learner)
      try write(text, start)
    } catch let error as RecordsError {
      throw start.fail(error.words, code: error.exitCode)
    }
  }

  private func write(_ text: String, _ start: ProgramStart) throws {
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
