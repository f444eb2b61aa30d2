import ArgumentParser
import Foundation
import LearnerRecords
import ScenarioEngine
import SourceText
import Terminal

/// `take COURSE`: takes a course or goes on with it; on a pipe it reads answers line by line.
struct TakeCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "take", abstract: words("Volg een cursus, of ga verder waar je was.", "Take a course, or go on where you were."),
      aliases: ["volg"])
  }

  @Argument(help: help("De cursus: een map, een pad of het begin van de titel.", "The course: a folder's name, a path or the beginning of the title."))
  var course: String

  @Option(name: [.customLong("learner"), .customLong("cursist")], help: help("Wie leert.", "Who learns."))
  var learner: String?

  @Option(name: .customLong("seed"), help: help("Het begingetal van alle trekkingen, zodat een keer te herhalen is.", "The seed of all draws, so that a run can be repeated."))
  var seed: UInt64?

  @Flag(name: [.customLong("no-input"), .customLong("geen-invoer")], help: help("Wacht nooit op invoer.", "Never wait for input."))
  var noInput = false

  @OptionGroup var options: GlobalOptions

  mutating func run() throws {
    let start = ProgramStart(options)
    let (_, compilation, found) = try start.load(course)
    let records = try start.openRecords()
    do {
      let learner = try LearnerChoice(start: start, records: records).learner(named: learner, orGuest: true)
      let taking = CourseTaking(start: start, records: records, noInput: noInput, exports: start.folders.exports(flag: nil))
      let departure = try taking.run(compilation, found, learner: learner, seed: seed)
      start.sink.flush()
      if departure == .needsInput {
        throw start.fail(
          Wording(nl: "Hier is invoer nodig. Laat --no-input (--geen-invoer) weg.", en: "Input is needed here. Leave --no-input out."), code: 64)
      }
      if departure.exitCode != 0 { throw ExitCode(departure.exitCode) }
    } catch let error as RecordsError {
      throw start.fail(error.words, code: error.exitCode)
    } catch let error as ReplayFailure {
      throw start.fail(error.words, code: 3)
    }
  }
}

extension ReplayFailure {
  /// What is wrong with the record.
  var words: Wording {
    Wording(
      nl: "Stap \(index + 1) van deze poging past niet bij wat ervoor staat. Je gegevens zijn niet veranderd. Zet een reservekopie terug.",
      en: "Step \(index + 1) of this attempt does not follow from what stands before it. Your records were not changed. Put a backup back.")
  }
}
