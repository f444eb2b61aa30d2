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
      commandName: "take",
      abstract: words(
        "Volg een cursus, of ga verder waar je was.", "Take a course, or go on where you were."),
      usage: words(
        "leerwijk take <cursus> [--learner <naam>] [--seed <getal>] ...",
        "leerwijk take <course> [--learner <name>] [--seed <number>] ..."),
      discussion: words("Voorbeeld: leerwijk take polarisatie", "Example: leerwijk take polarisatie"),
      aliases: ["volg"])
  }

  @Argument(
    help: help(
      "De cursus: een map, een pad of het begin van de titel.",
      "The course: a folder's name, a path or the beginning of the title.", value: ValueName.course),
    completion: .course)
  var course: String

  @Option(
    name: [.customLong("learner"), .customLong("cursist")],
    help: help("Wie leert.", "Who learns.", value: ValueName.name))
  var learner: String?

  @Option(
    name: .customLong("seed"),
    help: help(
      "Het begingetal van alle trekkingen, zodat alles te herhalen is.",
      "The seed of all draws, so that a run can be repeated.", value: ValueName.number))
  var seed: UInt64?

  @Flag(
    name: [.customLong("no-input"), .customLong("geen-invoer")],
    help: help("Wacht nooit op invoer.", "Never wait for input."))
  var noInput = false

  @OptionGroup(title: words("Overal", "Everywhere")) var options: GlobalOptions

  mutating func run() throws {
    let start = ProgramStart(options)
    let (_, compilation, found) = try start.load(course)
    let records = try start.openRecords()
    do {
      let learner: LearnerRecords.Learner
      switch try LearnerChoice(start: start, records: records).whoTakes(named: self.learner, asks: !noInput) {
      case .learner(let known): learner = known
      case .left(let departure):
        start.strangersDesk(records).farewell(departure, nil)
        throw ExitCode(departure.exitCode)
      }
      let taking = CourseTaking(start: start, records: records, noInput: noInput, hasStartMenu: false)
      let departure = try taking.run(compilation, found, learner: learner, seed: seed)
      start.sink.flush()
      if departure == .needsInput {
        throw start.fail(
          Wording(
            nl: "Hier is invoer nodig. Laat --no-input (--geen-invoer) weg.",
            en: "Input is needed here. Leave --no-input out."), code: 64)
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
      nl:
        "Stap \(index + 1) van deze poging past niet bij wat ervoor staat. Je gegevens zijn niet veranderd. Zet een reservekopie terug.",
      en:
        "Step \(index + 1) of this attempt does not follow from what stands before it. Your records were not changed. Put a backup back."
    )
  }
}
