import ArgumentParser
import CourseModel
import CourseParser
import LearnerRecords
import Scoring
import SourceText
import Terminal

/// `learner add NAME`: somebody who learns, or a register number.
struct LearnerAddCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: words("Voeg iemand toe, of een registernummer.", "Add somebody, or a register number."),
      usage: words(
        "leerwijk learner add <naam> [--register <register> --nummer <nummer>] ...",
        "leerwijk learner add <name> [--register <register> --number <number>] ..."),
      discussion: words(
        "Voorbeeld: leerwijk cursist voeg-toe 'Noor de Wit' --register SKJ --nummer 123",
        "Example: leerwijk learner add 'Noor de Wit' --register SKJ --number 123"),
      aliases: ["voeg-toe"])
  }

  @Argument(
    help: help(
      "De naam, zoals op het certificaat.", "The name, as on the certificate.", value: ValueName.name))
  var name: String

  @Option(
    name: .customLong("register"),
    help: help(
      "Het register, bijvoorbeeld Registerplein.", "The register, for example Registerplein.",
      value: Wording(nl: "register", en: "register")), completion: .register)
  var register: String?

  @Option(
    name: [.customLong("number"), .customLong("nummer")],
    help: help(
      "Het nummer in dat register.", "The number in that register.",
      value: Wording(nl: "nummer", en: "number")))
  var number: String?

  @Option(
    name: [.customLong("since"), .customLong("sinds")],
    help: help(
      "De dag waarop de registratie begon, als 2024-01-31.",
      "The day on which the registration began, as 2024-01-31.", value: ValueName.day))
  var since: String?

  @Flag(
    name: [.customLong("new"), .customLong("nieuw")],
    help: help(
      "Iemand anders dan wie bijna zo heet.", "Somebody else than who has nearly that name."))
  var isNew = false

  @OptionGroup(title: words("Overal", "Everywhere")) var options: GlobalOptions

  mutating func validate() throws {
    let isWhole = (register == nil) == (number == nil) && (since == nil || register != nil)
    guard isWhole else { throw ValidationError(RegisterWords.incomplete[StartLanguage.current]) }
    if let since, Day(since) == nil {
      throw ValidationError(
        words("'\(since)' is geen dag als 2026-11-24.", "'\(since)' is no day like 2026-11-24."))
    }
  }

  mutating func run() throws {
    let start = ProgramStart(options)
    // What does not fit is told before anything is stored.
    let entry = try register.map { try checked($0, start) }
    let records = try start.openRecords()
    do {
      let known = try records.learner(named: name)
      // A number goes to whoever was meant: a name that is nearly known is asked about.
      if known == nil, entry != nil, !isNew,
        let near = NameAlike.nearest(to: name, in: try records.learners().map(\.name))
      {
        throw start.fail(RegisterWords.nearlyKnown(name, near), code: 64)
      }
      let learner = try known ?? records.addLearner(name: name, at: start.clock.now())
      let done = known == nil ? RegisterWords.added(learner.name) : nil
      guard let entry else {
        return say([done ?? RegisterWords.isThere(learner.name)], start)
      }
      try records.setRegisterNumber(entry.number, in: entry.register, since: since, of: learner.id)
      let day = try records.learner(learner.id)?.registeredSince[entry.register]
      let kept = RegisterWords.kept(
        RegisterWords.entry(entry.register, entry.number, since: day), of: learner.name)
      say([done, kept].compactMap(\.self), start)
    } catch let error as RecordsError {
      throw start.fail(error.words, code: error.exitCode)
    }
  }

  private func say(_ wordings: [Wording], _ start: ProgramStart) {
    for wording in wordings { start.sink.write(Rendered(Gated(wording[start.language] + "\n"))) }
    start.sink.flush()
  }

  /// The register and the number, without the spaces that numbers are read with.
  private func checked(_ name: String, _ start: ProgramStart) throws -> (register: String, number: String) {
    let typed = (number ?? "").filter { !$0.isWhitespace }
    let file = start.registers.file()
    let known = file?.register(named: name)
    if let file, known == nil {
      throw start.fail(RegisterWords.unknown(name, known: file.registers.map(\.name)), code: 64)
    }
    let register = known ?? .unknown(name)
    guard let numbers = register.numbers else {
      throw start.fail(RegisterWords.hasNoNumbers(register), code: 64)
    }
    guard numbers.matches(typed) else {
      throw start.fail(RegisterWords.wrongNumber(number ?? "", register), code: 64)
    }
    if since != nil, known != nil, register.months == nil {
      throw start.fail(RegisterWords.hasNoPeriod(register), code: 64)
    }
    return (name, typed)
  }
}
