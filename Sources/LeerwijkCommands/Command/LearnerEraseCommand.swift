import ArgumentParser
import LearnerRecords
import SourceText
import Terminal

/// `learner erase NAME`: everything that is kept of a learner, gone.
struct LearnerEraseCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "erase",
      abstract: words("Wis alles wat van iemand bewaard is.", "Erase all that is kept of somebody."),
      usage: words("leerwijk learner erase <naam> [--ja] ...", "leerwijk learner erase <name> [--yes] ..."),
      discussion: words(
        "Voorbeeld: leerwijk cursist wis 'Noor de Wit'", "Example: leerwijk learner erase 'Noor de Wit'"),
      aliases: ["wis"])
  }

  @Argument(help: help("Van wie.", "Of whom.", value: ValueName.name))
  var name: String

  @Flag(
    name: [.customLong("yes"), .customLong("ja")],
    help: help("Vraag niet of het zeker is.", "Do not ask whether it is certain."))
  var yes = false

  @OptionGroup(title: words("Overal", "Everywhere")) var options: GlobalOptions

  mutating func run() throws {
    let start = ProgramStart(options)
    let records = try start.openRecords()
    do {
      guard let learner = try records.learner(named: name) else { throw try unknown(records, start) }
      var desk = try start.desk(records, learner, course: nil)
      guard try yes || confirms(learner, &desk, start) else { return }
      let outcome = try LearnerErasure(records: records, learner: learner).run()
      for row in outcome.rows {
        switch row {
        case .words(let wording): desk.say(wording)
        case .path(let path): desk.show([Line(StyledText(path))])
        }
      }
      start.sink.flush()
      if outcome.hasTraces { throw ExitCode(1) }
    } catch let error as RecordsError {
      throw start.fail(error.words, code: error.exitCode)
    }
  }

  /// Nobody of that name: whoever was erased while the file was open elsewhere loses the last traces now.
  private func unknown(_ records: Records, _ start: ProgramStart) throws(RecordsError) -> any Error {
    _ = try records.sweep()
    return start.fail(try KnownLearner(start: start, records: records).unknown(name), code: 66)
  }

  /// Asks for the name once more; whatever else is typed erases nothing.
  private func confirms(_ learner: Learner, _ desk: inout Desk, _ start: ProgramStart) throws -> Bool {
    guard desk.isInteractive else {
      throw start.fail(
        Wording(
          nl: "Dit wist alles van \(learner.name), en er is geen weg terug. Zeker? Zet er --ja achter.",
          en: "This erases all of \(learner.name), and there is no way back. Certain? Add --yes."), code: 64)
    }
    desk.say(
      Wording(
        nl:
          "Dit wist alles van \(learner.name): antwoorden, notities, resultaten en certificaten. Er is geen weg terug. Eerst meenemen kan met: leerwijk cursist exporteer. Typ de naam nog eens om te wissen, of Enter om te stoppen.",
        en:
          "This erases all of \(learner.name): answers, notes, results and certificates. There is no way back. To take it along first: leerwijk learner export. Type the name once more to erase, or Enter to stop."
      ))
    if case .line(let line) = desk.ask(Wording(nl: "naam", en: "name")),
      (try? Records.storedName(line)) == learner.name
    {
      return true
    }
    desk.say(Wording(nl: "Er is niets gewist.", en: "Nothing was erased."))
    return false
  }
}
