import ArgumentParser
import Certificates
import Foundation
import SourceText

extension IssuerCommand {
  /// `issuer backup`: the key under its passphrase, to print.
  struct Backup: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "backup",
        abstract: words(
          "Toon de sleutel als regels om af te drukken.", "Show the key as lines to print."),
        usage: words("leerwijk issuer backup ...", "leerwijk issuer backup ..."),
        discussion: words(
          "De sleutel blijft onder zijn wachtwoordzin. Voorbeeld: leerwijk issuer backup | lpr",
          "The key stays under its passphrase. Example: leerwijk issuer backup | lpr"),
        aliases: ["reservekopie"])
    }

    @OptionGroup(title: words("Uitgever", "Issuer")) var own: IssuerOptions
    @OptionGroup(title: words("Overal", "Everywhere")) var options: GlobalOptions

    mutating func run() throws {
      let start = ProgramStart(options)
      let folder = start.issuerFolder(own)
      try start.asIssuer {
        let card = try folder.card()
        let key = try folder.currentKey().key.thumbprint
        let heading = Wording(
          nl: """
            Reservekopie van de sleutel van \(card.issuer.name)
            Vingerafdruk: \(key)

            Bewaar dit papier op een andere plaats dan de computer, en de wachtwoordzin ergens anders.
            Hier staat alleen de sleutel op. Maak van de hele map ook een kopie, bij elke uitgifte:
              \(folder.path)
            Zonder logboek en geheim uit die map gaat een nieuwe computer niet verder waar deze ophield.
            Terugzetten in die map: neem de regels over in een bestand, met nummer en controle, en geef
              leerwijk issuer restore BESTAND
            Elke regel: nummer, tekst, controle.

            """,
          en: """
            Backup of the key of \(card.issuer.name)
            Thumbprint: \(key)

            Keep this paper in another place than the computer, and the passphrase somewhere else.
            Only the key is on it. Copy the whole folder too, each time that you have issued:
              \(folder.path)
            Without the journal and the secret in it a new computer does not go on where this one ended.
            Putting back into that folder: type the lines into a file, with number and check, and give
              leerwijk issuer restore FILE
            Each line: number, text, check.

            """)
        let lines = PaperBackup.lines(of: try folder.pem(of: key))
        start.write(heading[start.language] + "\n" + lines.joined(separator: "\n") + "\n")
      }
    }
  }

  /// `issuer restore FILE`: a key from its printed lines.
  struct Restore: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "restore",
        abstract: words(
          "Zet een sleutel terug uit een reservekopie.", "Put a key back from a backup."),
        usage: words("leerwijk issuer restore <bestand> ...", "leerwijk issuer restore <file> ..."),
        discussion: words(
          "Voorbeeld: leerwijk issuer restore overgenomen.txt", "Example: leerwijk issuer restore typed.txt"),
        aliases: ["zet-terug"])
    }

    @Argument(
      help: help("De overgenomen regels.", "The lines as typed.", value: ValueName.file), completion: .file())
    var file: String

    @OptionGroup(title: words("Uitgever", "Issuer")) var own: IssuerOptions
    @OptionGroup(title: words("Overal", "Everywhere")) var options: GlobalOptions

    mutating func run() throws {
      let start = ProgramStart(options)
      let folder = start.issuerFolder(own)
      try start.asIssuer {
        _ = try folder.card()
        let text = String(decoding: try ClosedFile.read(file), as: UTF8.self)
        let pem = try pem(of: text, start)
        let key = try PrivateKey(
          encryptedPEM: pem, passphrase: try Passphrase(start: start, file: own.passphraseFile).ask())
        let name = key.publicKey.thumbprint
        guard try folder.keySet()[name] != nil else {
          throw start.fail(
            Wording(
              nl: "Dit is sleutel \(name), maar die hoort niet bij deze uitgever.",
              en: "This is key \(name), but it is not one of this issuer."), code: 1)
        }
        try folder.restore(pem, of: name)
        start.say(
          Wording(nl: "Sleutel \(name) staat er weer.", en: "Key \(name) is there again."))
      }
    }

    private func pem(of text: String, _ start: ProgramStart) throws -> String {
      do {
        return try PaperBackup.pem(of: text)
      } catch {
        throw start.fail(error.words, code: 1)
      }
    }
  }
}
