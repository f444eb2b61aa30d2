import ArgumentParser
import SourceText

/// `learner`: who learns here, with their register numbers, and what they have a right to.
struct LearnerCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "learner",
      abstract: words(
        "Wie er leert: registernummers, alle gegevens eruit of weg.",
        "Who learns here: register numbers, all data out or gone."),
      usage: words("leerwijk learner <opdracht>", "leerwijk learner <command>"),
      discussion: words(
        "Voorbeeld: leerwijk learner add 'Noor de Wit'", "Example: leerwijk learner add 'Noor de Wit'"),
      subcommands: [
        LearnerListCommand.self, LearnerAddCommand.self, LearnerRenameCommand.self,
        LearnerExportCommand.self, LearnerEraseCommand.self,
      ], defaultSubcommand: LearnerListCommand.self, aliases: ["cursist"])
  }
}
