import ArgumentParser
import CourseModel
import CourseParser
import LearnerRecords
import Scoring
import SourceText
import Terminal

/// `points`: the points of permanent education per register and period, and what is still lacking.
struct PointsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "points",
      abstract: words(
        "Toon je registerpunten, en wat er nog ontbreekt.", "Show your register points, and what is lacking."
      ),
      usage: words(
        "leerwijk points [--register <register>] [--van <dag>] [--tot <dag>] ...",
        "leerwijk points [--register <register>] [--from <day>] [--to <day>] ..."),
      discussion: words(
        "Voorbeeld: leerwijk punten --register Registerplein",
        "Example: leerwijk points --register Registerplein"),
      aliases: ["punten"])
  }

  @Option(
    name: .customLong("register"),
    help: help("Alleen dit register.", "This register only.", value: Wording(nl: "register", en: "register")),
    completion: .register)
  var register: String?

  @Option(
    name: [.customLong("from"), .customLong("van")],
    help: help("Vanaf deze dag, als 2026-01-31.", "From this day, as 2026-01-31.", value: ValueName.day))
  var from: String?

  @Option(
    name: [.customLong("to"), .customLong("tot")],
    help: help("Tot en met deze dag.", "Until this day, included.", value: ValueName.day))
  var to: String?

  @Flag(name: .customLong("json"), help: help("Als JSON.", "As JSON."))
  var json = false

  @Flag(name: .customLong("csv"), help: help("Als CSV, voor een rekenblad.", "As CSV, for a spreadsheet."))
  var csv = false

  @Option(
    name: [.customLong("learner"), .customLong("cursist")],
    help: help("Wie leert.", "Who learns.", value: ValueName.name))
  var learner: String?

  @OptionGroup(title: words("Overal", "Everywhere")) var options: GlobalOptions

  mutating func validate() throws {
    for day in [from, to].compactMap(\.self) where Day(day) == nil {
      throw ValidationError(
        words("'\(day)' is geen dag als 2026-11-24.", "'\(day)' is no day like 2026-11-24."))
    }
    if let from = from.flatMap(Day.init), let to = to.flatMap(Day.init), to < from {
      throw ValidationError(
        words(
          "\(to.text) ligt voor \(from.text). Draai ze om.", "\(to.text) is before \(from.text). Swap them."))
    }
    if json, csv {
      throw ValidationError(words("Kies --json of --csv.", "Choose --json or --csv."))
    }
  }

  mutating func run() throws {
    let start = ProgramStart(options)
    let records = try start.openRecords()
    do {
      let learner = try KnownLearner(start: start, records: records).learner(named: learner)
      let verifier = start.verifier
      let earnings = try Earnings(
        records: records, isConfirmed: verifier.confirms, isWithdrawn: verifier.knowsAsWithdrawn
      ).all(of: learner.id)
      let ledger = try ledger(earnings, of: learner, start)
      if json {
        start.sink.write(Rendered(Gated(try LedgerDocument(ledger, learner: learner.name).text())))
      } else if csv {
        start.sink.write(Rendered(rows: LedgerTable(ledger: ledger).rows.map { Gated($0) }))
      } else {
        let desk = try start.desk(records, learner, course: nil)
        let text = LedgerText(
          ledger: ledger, name: learner.name, hasPassed: !earnings.isEmpty, style: desk.style)
        desk.show(text.lines)
      }
      start.sink.flush()
    } catch let error as RecordsError {
      throw start.fail(error.words, code: error.exitCode)
    }
  }

  private func ledger(_ earnings: [Earning], of learner: LearnerRecords.Learner, _ start: ProgramStart) throws
    -> PointsLedger
  {
    let registers = start.registers.file()?.registers ?? []
    var enrolments = learner.registerNumbers.sorted { $0.key < $1.key }.map { name, number in
      PointsLedger.Enrolment(
        register: registers.first { $0.name == name } ?? .unknown(name), number: number,
        since: learner.registeredSince[name].flatMap(Day.init))
    }
    if let register {
      let known = Set(
        registers.map(\.name) + enrolments.map(\.register.name) + earnings.compactMap(\.worth.register))
      guard known.contains(register) else {
        throw start.fail(RegisterWords.unknown(register, known: known.sorted()), code: 64)
      }
      enrolments = enrolments.filter { $0.register.name == register }
      if enrolments.isEmpty {
        enrolments = [
          PointsLedger.Enrolment(register: registers.first { $0.name == register } ?? .unknown(register))
        ]
      }
    }
    let window =
      from == nil && to == nil
      ? nil : PointsLedger.Window(from: from.flatMap(Day.init), to: to.flatMap(Day.init))
    guard let today = Day(Clock.day(of: start.clock.now())) else { throw ExitCode(70) }
    let ledger = PointsLedger(
      earnings, enrolments: enrolments, registers: registers, today: today, window: window)
    return register.map(ledger.only) ?? ledger
  }
}
