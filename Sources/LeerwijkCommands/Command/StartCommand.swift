import ArgumentParser
import CourseModel
import CourseParser
import LearnerRecords
import ScenarioEngine
import SourceText
import Terminal

/// Without a command: the start menu, where a learner needs nothing else.
struct StartCommand: ParsableCommand {
  static let name = "start"

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: name, abstract: words("Open het startmenu.", "Open the start menu."),
      usage: words("leerwijk [--lang nl|en] [--plain] ...", "leerwijk [--lang nl|en] [--plain] ..."),
      shouldDisplay: false)
  }

  @OptionGroup(title: words("Overal", "Everywhere")) var options: GlobalOptions

  mutating func run() throws {
    let start = ProgramStart(options)
    let records = try start.openRecords()
    do {
      let menu = StartMenu(start: start, records: records)
      let departure = try menu.run()
      start.sink.flush()
      if departure.exitCode != 0 { throw ExitCode(departure.exitCode) }
    } catch let error as RecordsError {
      throw start.fail(error.words, code: error.exitCode)
    } catch let error as ReplayFailure {
      throw start.fail(error.words, code: 3)
    }
  }
}
