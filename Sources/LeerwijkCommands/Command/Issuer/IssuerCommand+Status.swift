import ArgumentParser
import Certificates
import Foundation
import SourceText

extension IssuerCommand {
  /// `issuer status`: the signed list of withdrawn certificates.
  struct Status: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "status",
        abstract: words("Maak de ondertekende intreklijst.", "Make the signed status list."),
        usage: words(
          "leerwijk issuer status [-o <bestand>] [--days <getal>] ...",
          "leerwijk issuer status [-o <file>] [--days <number>] ..."),
        discussion: words(
          "De lijst noemt niemand en geldt een aantal dagen.\nVoorbeeld: leerwijk issuer status -o status.jwt",
          "The list names nobody and holds for a number of days.\nExample: leerwijk issuer status -o status.jwt"
        ),
        aliases: ["intreklijst"])
    }

    @Option(
      name: .customShort("o"),
      help: help("Het bestand waarin hij komt.", "The file to put it in.", value: ValueName.file),
      completion: .file())
    var output: String?

    @Option(
      name: [.customLong("days"), .customLong("dagen")],
      help: help("Hoe lang hij geldt.", "How long it holds.", value: ValueName.number))
    var days = StatusListCredential.days

    @OptionGroup(title: words("Uitgever", "Issuer")) var own: IssuerOptions
    @OptionGroup(title: words("Overal", "Everywhere")) var options: GlobalOptions

    mutating func validate() throws {
      guard (1...3660).contains(days) else {
        throw ValidationError(
          words("Kies 1 tot 3660 dagen.", "Choose 1 to 3660 days."))
      }
    }

    mutating func run() throws {
      let start = ProgramStart(options)
      let folder = start.issuerFolder(own)
      try start.asIssuer {
        let card = try folder.card()
        let journal = try folder.journal()
        let name = try folder.currentKey().key.thumbprint
        let key = try folder.privateKey(
          name, passphrase: try Passphrase(start: start, file: own.passphraseFile).ask())
        let now = start.clock.now() / 1000
        guard let from = card.instant(now), let until = card.instant(now + Int64(days) * 86_400) else {
          throw IssueFault.notWritten
        }
        let list = try StatusListCredential(
          signing: journal.statusList, id: card.statusList, issuer: card.issuer.id, validFrom: from,
          validUntil: until, key: key)
        let path = output ?? folder.statusPath
        try ClosedFile.replace(path, Data((list.text + "\n").utf8), mode: 0o644)
        let count = journal.withdrawals.count
        start.say(
          Wording(
            nl:
              "Intreklijst met \(count) ingetrokken, geldig tot en met \(until.day.shown(in: .nl)): \(path). Zet hem op \(card.statusList), of stuur hem mee.",
            en:
              "Status list with \(count) withdrawn, valid until \(until.day.shown(in: .en)): \(path). Publish it at \(card.statusList), or send it along."
          ))
      }
    }
  }
}
