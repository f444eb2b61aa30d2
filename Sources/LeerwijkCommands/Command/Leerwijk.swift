public import ArgumentParser
import Foundation
import SourceText

/// The program: without a command it opens the start menu.
public struct Leerwijk: ParsableCommand {
  /// What it is called, and what it can do.
  public static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "leerwijk",
      abstract: words(
        "Cursussen en toetsen in de terminal. Typ 'leerwijk' en druk op Enter om te beginnen.",
        "Courses and tests in the terminal. Type 'leerwijk' and press Enter to begin."),
      usage: words("leerwijk [<opdracht>] ...", "leerwijk [<command>] ..."),
      discussion: words(
        "Voorbeeld: leerwijk\nVoor een voorleesprogramma: leerwijk --voorlezen",
        "Example: leerwijk\nFor a screen reader: leerwijk --plain"),
      version: "0.1.0",
      subcommands: [
        StartCommand.self, TakeCommand.self, CoursesCommand.self, PointsCommand.self,
        CertificateCommand.self, TranscriptCommand.self, VerifyCommand.self, LearnerCommand.self,
        CheckCommand.self, NewCommand.self, PreviewCommand.self, GraphCommand.self,
        SimulateCommand.self, ImportCommand.self, ExportCommand.self, IssuerCommand.self,
      ],
      defaultSubcommand: StartCommand.self)
  }

  /// Makes the program; what it does is in its commands.
  public init() {}

  /// The command that is asked for.
  ///
  /// One with a name is parsed by itself, since the tree of all commands takes as long as the rest of a start. What
  /// cannot be parsed so is parsed from the root, which says what is wrong.
  private static func command(_ arguments: [String]) throws -> any ParsableCommand {
    if let type = CommandLineWords.command(named: arguments.first),
      let command = try? type.parseAsRoot(Array(arguments.dropFirst())), Swift.type(of: command) == type
    {
      return command
    }
    return try parseAsRoot(arguments)
  }

  /// Parses the command line and runs the command, and ends the process with its exit code.
  public static func start() -> Never {
    let arguments = CommandLineWords.understood(Array(CommandLine.arguments.dropFirst()))
    if let run = VerifyCommand.plain(arguments) { Foundation.exit(run.run()) }
    if let unknown = CommandLineWords.unknownCommand(in: arguments) {
      StandardError.say(unknown[StartLanguage.current])
      Foundation.exit(64)
    }
    do {
      if CommandLineWords.asksForOverview(arguments) { throw CleanExit.helpRequest(Leerwijk.self) }
      var command = try command(arguments)
      try command.run()
      Foundation.exit(0)
    } catch {
      CommandLineWords.end(with: error)
    }
  }
}
