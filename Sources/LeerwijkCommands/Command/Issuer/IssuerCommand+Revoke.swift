import ArgumentParser
import Certificates
import Foundation
import SourceText

extension IssuerCommand {
  /// `issuer revoke NUMBER`: withdraws a certificate.
  struct Revoke: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "revoke",
        abstract: words("Trek een certificaat in.", "Withdraw a certificate."),
        usage: words(
          "leerwijk issuer revoke <nummer> --reason <reden> ...",
          "leerwijk issuer revoke <number> --reason <reason> ..."),
        discussion: words(
          "Geef daarna de nieuwe intreklijst door. Voorbeeld: leerwijk issuer revoke 2026-0042 --reason 'verkeerde naam'",
          "Then pass on the new status list. Example: leerwijk issuer revoke 2026-0042 --reason 'wrong name'"),
        aliases: ["trek-in"])
    }

    @Argument(
      help: help("Het nummer of het kenmerk.", "The number or the reference.", value: ValueName.number))
    var number: String

    @Option(
      name: [.customLong("reason"), .customLong("reden")],
      help: help("Waarom.", "Why.", value: Wording(nl: "reden", en: "reason")))
    var reason: String

    @OptionGroup(title: words("Uitgever", "Issuer")) var own: IssuerOptions
    @OptionGroup(title: words("Overal", "Everywhere")) var options: GlobalOptions

    mutating func run() throws {
      let start = ProgramStart(options)
      let folder = start.issuerFolder(own)
      try start.asIssuer {
        _ = try folder.card()
        try ClosedFile.alone(in: folder.path) {
          var journal = try folder.journal()
          guard let issue = journal.issue(named: number) else {
            throw start.fail(
              Wording(
                nl: "Nummer '\(number)' is niet uitgegeven. Zie: leerwijk issuer list",
                en: "Number '\(number)' was not issued. See: leerwijk issuer list"), code: 66)
          }
          if let before = journal.withdrawals[issue.number] {
            let day = try folder.card().instant(before.at)?.day
            return start.say(
              Wording(
                nl: "\(issue.number) was al ingetrokken\(day.map { " op \($0.shown(in: .nl))" } ?? "").",
                en: "\(issue.number) was withdrawn already\(day.map { " on \($0.shown(in: .en))" } ?? "")."))
          }
          let withdrawal = Journal.Withdrawal(
            number: issue.number, at: start.clock.now() / 1000, reason: OutputGate.cleanLine(reason))
          try folder.add(.withdrawn(withdrawal), to: &journal)
          start.say(
            Wording(
              nl:
                "\(issue.number) is ingetrokken. Maak nu de nieuwe intreklijst en zet die online: leerwijk issuer status",
              en:
                "\(issue.number) is withdrawn. Make the new status list now and publish it: leerwijk issuer status"
            ))
        }
      }
    }
  }
}
