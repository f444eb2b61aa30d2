import ArgumentParser
import Certificates
import Foundation
import SourceText

extension IssuerCommand {
  /// `issuer rotate`: a new key in the place of the one that signs now.
  struct Rotate: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "rotate",
        abstract: words("Vervang de sleutel.", "Replace the key."),
        usage: words(
          "leerwijk issuer rotate [--reason superseded|lost|compromised] ...",
          "leerwijk issuer rotate [--reason superseded|lost|compromised] ..."),
        discussion: words(
          """
          superseded: de oude sleutel ondertekent de nieuwe. lost: de oude is kwijt; wat hij ondertekende blijft geldig.
          compromised: een ander kan de oude hebben; wat na nu is gedateerd, is ongeldig.
          Geef daarna het nieuwe issuer.jwks door. Voorbeeld: leerwijk issuer rotate
          """,
          """
          superseded: the old key signs the new one. lost: the old one is gone; what it signed stays valid.
          compromised: somebody else may have the old one; what bears a later date is invalid.
          Then pass on the new issuer.jwks. Example: leerwijk issuer rotate
          """), aliases: ["vervang"])
    }

    @Option(
      name: [.customLong("reason"), .customLong("reden")],
      help: help("Waarom: superseded, lost of compromised.", "Why: superseded, lost or compromised."))
    var reason = TrustedKey.Reason.superseded.rawValue

    @Option(
      name: .customLong("bits"),
      help: help("De lengte van de sleutel: 2048, 3072 of 4096.", "The key's length: 2048, 3072 or 4096."))
    var bits = PrivateKey.Size.bits3072.rawValue

    @OptionGroup(title: words("Uitgever", "Issuer")) var own: IssuerOptions
    @OptionGroup(title: words("Overal", "Everywhere")) var options: GlobalOptions

    mutating func run() throws {
      let start = ProgramStart(options)
      let folder = start.issuerFolder(own)
      guard let reason = TrustedKey.Reason(rawValue: reason), let size = PrivateKey.Size(rawValue: bits)
      else {
        throw start.fail(
          Wording(
            nl: "Kies als reden superseded, lost of compromised, en 2048, 3072 of 4096 bits.",
            en: "Choose superseded, lost or compromised as the reason, and 2048, 3072 or 4096 bits."),
          code: 64)
      }
      try start.asIssuer {
        let card = try folder.card()
        let ask = Passphrase(start: start, file: own.passphraseFile)
        try ClosedFile.alone(in: folder.path) {
          let old = try folder.currentKey()
          let now = start.clock.now() / 1000
          let key = try PrivateKey(drawing: size)
          // The old key vouches for the new one, unless it cannot or its word is worth nothing.
          var endorsement: String?
          var passphrase: String?
          if reason == .superseded {
            let words = try ask.ask()
            let signer = try folder.privateKey(old.key.thumbprint, passphrase: words)
            endorsement = try Endorsement.text(
              of: key.publicKey, issuer: card.issuer.id, from: now, by: signer)
            passphrase = words
          }
          try folder.add(key, passphrase: try passphrase ?? ask.choose())
          let end = TrustedKey.Revocation(at: now, reason: reason)
          let word = try Retirement.text(of: old.key, issuer: card.issuer.id, end, by: key)
          let keys = try folder.keySet().keys.map { known in
            known.key == old.key ? known.revoked(at: now, reason, retirement: word) : known
          }
          let new = TrustedKey(key: key.publicKey, issuer: card.issuer, from: now, endorsement: endorsement)
          try folder.save(KeySet(keys + [new]))
          tell(new, reason, folder, start)
        }
      }
    }

    private func tell(
      _ new: TrustedKey, _ reason: TrustedKey.Reason, _ folder: IssuerFolder, _ start: ProgramStart
    ) {
      start.say(
        Wording(
          nl:
            "De nieuwe sleutel is \(new.key.thumbprint). Geef \(folder.keySetPath) door aan wie certificaten nagaat, en druk een nieuwe reservekopie af: leerwijk issuer backup",
          en:
            "The new key is \(new.key.thumbprint). Pass \(folder.keySetPath) on to whoever verifies certificates, and print a new backup: leerwijk issuer backup"
        ))
      start.say(
        Wording(
          nl: "Maak ook een nieuwe intreklijst, met de nieuwe sleutel: leerwijk issuer status",
          en: "Make a new status list too, with the new key: leerwijk issuer status"))
      if reason != .superseded {
        start.say(
          Wording(
            nl:
              "De oude sleutel staat niet in voor deze nieuwe. Laat mensen de vingerafdruk nagaan, bijvoorbeeld aan de telefoon.",
            en:
              "The old key does not vouch for this new one. Have people compare the thumbprint, for example over the telephone."
          ))
      }
    }
  }
}
