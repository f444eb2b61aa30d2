import ArgumentParser
import LearnerRecords
import SourceText
import Terminal

/// `learner`: who learns here, with their register numbers.
struct LearnerCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "learner",
      abstract: words(
        "Wie er leert, en met welk registernummer.", "Who learns here, and with which register number."),
      usage: words("leerwijk learner <opdracht>", "leerwijk learner <command>"),
      discussion: words(
        "Voorbeeld: leerwijk learner add 'Noor de Wit'", "Example: leerwijk learner add 'Noor de Wit'"),
      subcommands: [List.self, Add.self, Rename.self], defaultSubcommand: List.self, aliases: ["cursist"])
  }

  /// `learner list`.
  struct List: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "list", abstract: words("Toon wie er leert.", "Show who learns."),
        usage: words("leerwijk learner list ...", "leerwijk learner list ..."), aliases: ["lijst"])
    }

    @OptionGroup(title: words("Overal", "Everywhere")) var options: GlobalOptions

    mutating func run() throws {
      let start = ProgramStart(options)
      let records = try start.openRecords()
      do {
        for learner in try records.learners() {
          let numbers = learner.registerNumbers.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
          start.sink.write(Rendered(Gated(([learner.name] + numbers).joined(separator: "\t") + "\n")))
        }
      } catch {
        throw start.fail(error.words, code: error.exitCode)
      }
      start.sink.flush()
    }
  }

  /// `learner add NAME`.
  struct Add: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "add",
        abstract: words("Voeg iemand toe, of een registernummer.", "Add somebody, or a register number."),
        usage: words(
          "leerwijk learner add <naam> [--register <register> --number <getal>] ...",
          "leerwijk learner add <name> [--register <register> --number <number>] ..."), aliases: ["voeg-toe"])
    }

    @Argument(
      help: help(
        "De naam, zoals op het certificaat.", "The name, as on the certificate.", value: ValueName.name))
    var name: String

    @Option(
      name: .customLong("register"),
      help: help(
        "Het register, bijvoorbeeld Registerplein.", "The register, for example Registerplein.",
        value: Wording(nl: "register", en: "register")))
    var register: String?

    @Option(
      name: [.customLong("number"), .customLong("nummer")],
      help: help("Het nummer in dat register.", "The number in that register.", value: ValueName.number))
    var number: String?

    @OptionGroup(title: words("Overal", "Everywhere")) var options: GlobalOptions

    mutating func run() throws {
      let start = ProgramStart(options)
      let records = try start.openRecords()
      do {
        let learner = try LearnerChoice(start: start, records: records).learner(named: name)
        if let register, let number { try records.setRegisterNumber(number, in: register, of: learner.id) }
      } catch {
        throw start.fail(error.words, code: error.exitCode)
      }
    }
  }

  /// `learner rename OLD NEW`.
  struct Rename: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "rename", abstract: words("Geef iemand een andere naam.", "Give somebody another name."),
        usage: words("leerwijk learner rename <oud> <nieuw> ...", "leerwijk learner rename <old> <new> ..."),
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
        guard let learner = try records.learner(named: old) else {
          throw start.fail(
            Wording(
              nl: "'\(old)' leert hier niet. Kijk met: leerwijk learner list",
              en: "'\(old)' does not learn here. Look with: leerwijk learner list"), code: 66)
        }
        try records.renameLearner(learner.id, to: new)
      } catch let error as RecordsError {
        throw start.fail(error.words, code: error.exitCode)
      }
    }
  }
}
