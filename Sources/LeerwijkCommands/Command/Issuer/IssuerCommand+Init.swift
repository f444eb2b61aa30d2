import ArgumentParser
import Certificates
import Crypto
import Foundation
import SourceText

extension IssuerCommand {
  /// `issuer init`: a new issuer with its first key.
  struct Init: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "init",
        abstract: words("Maak een uitgever met een sleutel.", "Make an issuer with a key."),
        usage: words(
          "leerwijk issuer init --name <naam> [--id <adres>] [--kvk <getal>] ...",
          "leerwijk issuer init --name <name> [--id <uri>] [--kvk <number>] ..."),
        discussion: words(
          """
          De sleutel ligt alleen op deze computer, onder een wachtwoordzin.
          Deel alleen het bestand issuer.jwks.
          Voorbeeld: leerwijk issuer init --name 'Leerhuis de Waaier'
            --id https://dewaaier.nl --kvk 12345678
          """,
          """
          The key lies on this computer only, under a passphrase.
          Share only the file issuer.jwks.
          Example: leerwijk issuer init --name 'Leerhuis de Waaier'
            --id https://dewaaier.nl --kvk 12345678
          """), aliases: ["begin"])
    }

    @Option(
      name: [.customLong("name"), .customLong("naam")],
      help: help("De naam van de opleider.", "The name of the organisation.", value: ValueName.name))
    var name: String

    @Option(
      name: .customLong("id"),
      help: help(
        "Het webadres dat de opleider aanwijst.", "The URI that stands for the organisation.",
        value: Wording(nl: "adres", en: "uri")))
    var id: String?

    @Option(
      name: .customLong("kvk"),
      help: help("Het nummer bij de KvK.", "The number at the chamber of commerce.", value: ValueName.number))
    var chamberNumber: String?

    @Option(
      name: .customLong("bits"),
      help: help("De lengte van de sleutel: 2048, 3072 of 4096.", "The key's length: 2048, 3072 or 4096."))
    var bits = PrivateKey.Size.bits3072.rawValue

    @Option(
      name: [.customLong("zone"), .customLong("tijdzone")],
      help: help(
        "De tijdzone van de kalender.", "The time zone of the calendar.",
        value: Wording(nl: "zone", en: "zone")))
    var zone = "Europe/Amsterdam"

    @Option(
      name: .customLong("status-url"),
      help: help(
        "Waar de intreklijst komt te staan.", "Where the status list will be.",
        value: Wording(nl: "adres", en: "uri")))
    var statusList: String?

    @OptionGroup(title: words("Uitgever", "Issuer")) var own: IssuerOptions
    @OptionGroup(title: words("Overal", "Everywhere")) var options: GlobalOptions

    mutating func run() throws {
      let start = ProgramStart(options)
      let folder = start.issuerFolder(own)
      guard !folder.exists else {
        let fault = IssuerFolder.Fault.exists(folder.path)
        throw start.fail(fault.words, code: fault.exitCode)
      }
      let (card, size) = try understood(start)
      let passphrase = try Passphrase(start: start, file: own.passphraseFile).choose()
      try start.asIssuer {
        let key = try PrivateKey(drawing: size)
        let secret = SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) }
        try folder.create(
          card, key: key, passphrase: passphrase, secret: secret, at: start.clock.now() / 1000)
        start.say(
          Wording(
            nl:
              "\(card.issuer.name) kan nu ondertekenen. Vingerafdruk van de sleutel: \(key.publicKey.thumbprint)",
            en: "\(card.issuer.name) can sign now. Thumbprint of the key: \(key.publicKey.thumbprint)"))
        start.say(
          Wording(
            nl: "Geef dit bestand aan wie certificaten nagaat: \(folder.keySetPath)",
            en: "Give this file to whoever verifies certificates: \(folder.keySetPath)"))
        start.say(
          Wording(
            nl: "Druk nu een reservekopie af en bewaar die op een andere plaats: leerwijk issuer backup",
            en: "Print a backup now and keep it in another place: leerwijk issuer backup"))
      }
    }

    private func understood(_ start: ProgramStart) throws -> (IssuerCard, PrivateKey.Size) {
      guard let size = PrivateKey.Size(rawValue: bits) else {
        throw start.fail(
          Wording(
            nl: "Een sleutel van \(bits) bits kan niet. Kies 2048, 3072 of 4096.",
            en: "A key of \(bits) bits cannot be. Choose 2048, 3072 or 4096."), code: 64)
      }
      // A name of the organisation is cleaned as a learner's is: nobody signs what nobody sees.
      let name = Learner(name: name).name
      let known = Issuer(
        id: id ?? "urn:uuid:" + UUIDText.make(fixed: start.clock.fixed, parts: [name]), name: name,
        chamberNumber: chamberNumber.map { Learner(name: $0).name })
      guard !name.isEmpty, let card = IssuerCard(issuer: known, zone: zone, statusList: statusList) else {
        throw start.fail(
          Wording(
            nl:
              "Dit kan niet: de naam is leeg, de tijdzone bestaat niet (bijvoorbeeld Europe/Amsterdam), of het adres is geen webadres (bijvoorbeeld https://dewaaier.nl).",
            en:
              "This cannot be: the name is empty, there is no such time zone (for example Europe/Amsterdam), or the id is no URI (for example https://dewaaier.nl)."
          ),
          code: 64)
      }
      return (card, size)
    }
  }
}
