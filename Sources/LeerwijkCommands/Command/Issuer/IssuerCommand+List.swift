import ArgumentParser
import Certificates
import Foundation
import SourceText
import Terminal

extension IssuerCommand {
  /// `issuer list`: what was issued; also as the attendance list of PE-online, which is written and never sent.
  struct List: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "list",
        abstract: words(
          "Toon wat is uitgegeven, ook als presentielijst.",
          "Show what was issued, also as an attendance list."),
        usage: words(
          "leerwijk issuer list [--format <vorm>] [--from <dag>] [--to <dag>] ...",
          "leerwijk issuer list [--format <form>] [--from <day>] [--to <day>] ..."),
        discussion: words(
          """
          pe-xml en pe-paste zijn voor PE-online: dit programma verstuurt niets.
          Ingetrokken certificaten staan er niet in.
          Voorbeeld: leerwijk issuer list --format pe-paste --from 2026-11-01
          """,
          """
          pe-xml and pe-paste are for PE-online: this program sends nothing.
          Withdrawn certificates are not in them.
          Example: leerwijk issuer list --format pe-paste --from 2026-11-01
          """), aliases: ["lijst"])
    }

    /// The forms of the list.
    enum Form: String, ExpressibleByArgument, CaseIterable {
      case text, json, csv
      case attendance = "pe-xml"
      case paste = "pe-paste"
    }

    @Option(
      name: .customLong("format"),
      help: help(
        "De vorm: text, json, csv, pe-xml of pe-paste.", "The form: text, json, csv, pe-xml or pe-paste.",
        value: Wording(nl: "vorm", en: "form"))
    )
    var form = Form.text

    @Flag(name: .customLong("json"), help: help("Als JSON.", "As JSON."))
    var json = false

    @Option(
      name: .customLong("register"),
      help: help(
        "Alleen dit register.", "This register only.", value: Wording(nl: "register", en: "register")))
    var register: String?

    @OptionGroup(title: words("Dagen", "Days")) var range: DayRange

    @OptionGroup(title: words("Uitgever", "Issuer")) var own: IssuerOptions
    @OptionGroup(title: words("Overal", "Everywhere")) var options: GlobalOptions

    mutating func run() throws {
      let start = ProgramStart(options)
      let folder = start.issuerFolder(own)
      try start.asIssuer {
        let card = try folder.card()
        let rows = try rows(folder, card)
        switch json ? .json : form {
        case .text: show(rows, start)
        case .json: for row in rows { try start.write(json: row) }
        case .csv:
          start.sink.write(Rendered(rows: ([IssuedRow.heading] + rows.map(\.csv)).map { Gated($0) }))
          start.sink.flush()
        case .attendance: start.write(attendance(rows, folder).xml)
        case .paste: start.write(attendance(rows, folder).paste)
        }
      }
    }

    private func rows(_ folder: IssuerFolder, _ card: IssuerCard) throws -> [IssuedRow] {
      let journal = try folder.journal()
      let withdrawals = journal.withdrawals
      let replaced = Set(journal.issues.compactMap(\.supersedes))
      let days = range.days
      return journal.issues.compactMap { issue in
        let certificate = folder.issued(issue.number)?.facts.certificate
        let day = certificate?.day ?? card.instant(issue.at)?.day
        if let day, let days, !days.contains(day) { return nil }
        if let register, certificate?.learner.registration?.register != register { return nil }
        return IssuedRow(
          issue, certificate, issuedOn: card.instant(issue.at)?.day.text,
          withdrawal: withdrawals[issue.number],
          isReplaced: replaced.contains(issue.number))
      }
    }

    private func attendance(_ rows: [IssuedRow], _ folder: IssuerFolder) -> AttendanceList {
      AttendanceList(
        rows.filter { $0.withdrawn == nil && !$0.replaced }
          .compactMap { folder.issued($0.number).flatMap(AttendanceList.attendance) })
    }

    private func show(_ rows: [IssuedRow], _ start: ProgramStart) {
      guard !rows.isEmpty else {
        return start.say(
          Wording(
            nl: "Er is niets uitgegeven. Uitgeven: leerwijk issuer issue VERSLAG.json",
            en: "Nothing was issued. Issue: leerwijk issuer issue RECORD.json"))
      }
      let writer = ScreenWriter(start.sink, TerminalCapabilities.current(preferences: start.preferences()))
      let facts = rows.map {
        FactRows.Fact(StyledText($0.number), StyledText(OutputGate.cleanLine($0.words[start.language])))
      }
      writer.show(FactRows(facts).lines(LayoutStyle(writer.capabilities, language: start.language)))
    }
  }
}
