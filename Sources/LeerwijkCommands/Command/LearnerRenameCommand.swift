import ArgumentParser
import LearnerRecords
import SourceText
import Terminal

/// `learner rename OLD NEW`: another name, also on the certificates that no issuer signed.
struct LearnerRenameCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "rename", abstract: words("Geef iemand een andere naam.", "Give somebody another name."),
      usage: words("leerwijk learner rename <oud> <nieuw> ...", "leerwijk learner rename <old> <new> ..."),
      discussion: words(
        "Voorbeeld: leerwijk cursist hernoem Noor 'Noor de Wit'",
        "Example: leerwijk learner rename Noor 'Noor de Wit'"),
      aliases: ["hernoem"])
  }

  @Argument(help: help("De naam van nu.", "The name now.", value: Wording(nl: "oud", en: "old")))
  var old: String

  @Argument(help: help("De nieuwe naam.", "The new name.", value: Wording(nl: "nieuw", en: "new")))
  var new: String

  @OptionGroup(title: words("Overal", "Everywhere")) var options: GlobalOptions

  mutating func run() throws {
    let start = ProgramStart(options)
    let records = try start.openRecords()
    do {
      let learner = try KnownLearner(start: start, records: records).learner(named: old)
      let outcome = try LearnerRename(records: records).rename(learner, to: new)
      let text = outcome.words.map { $0[start.language] + "\n" }.joined()
      start.sink.write(Rendered(Gated(text)))
      start.sink.flush()
    } catch let error as RecordsError {
      throw start.fail(error.words, code: error.exitCode)
    }
  }
}
