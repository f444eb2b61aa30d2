import ArgumentParser
import Certificates
import Foundation
import SourceText

extension IssuerCommand {
  /// `issuer trust FILE`: takes an issuer's keys, or its list of withdrawn certificates, in for `verify`.
  struct Trust: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "trust",
        abstract: words(
          "Vertrouw de sleutels van een uitgever, of bewaar zijn intreklijst.",
          "Trust an issuer's keys, or keep its status list."),
        usage: words(
          "leerwijk issuer trust <bestand> [--thumbprint <vingerafdruk>] ...",
          "leerwijk issuer trust <file> [--thumbprint <thumbprint>] ..."),
        discussion: words(
          """
          Een nieuwe uitgever neem je op met de vingerafdruk, die je bij hemzelf navraagt. Een nieuwe sleutel van een
          uitgever die je al vertrouwt, komt zo binnen als de oude ervoor instaat.
          Voorbeeld: leerwijk issuer trust issuer.jwks
          """,
          """
          A new issuer is taken in with the thumbprint, which you ask of itself. A new key of an issuer that you trust
          already comes in by itself where the old one vouches for it.
          Example: leerwijk issuer trust issuer.jwks
          """), aliases: ["vertrouw"])
    }

    @Argument(
      help: help("issuer.jwks of status.jwt.", "issuer.jwks or status.jwt.", value: ValueName.file),
      completion: .file())
    var file: String

    @Option(
      name: [.customLong("thumbprint"), .customLong("vingerafdruk")],
      help: help(
        "De vingerafdruk van de sleutel, of de eerste 8 tekens ervan.",
        "The key's thumbprint, or its first 8 characters.",
        value: Wording(nl: "vingerafdruk", en: "thumbprint")))
    var thumbprint: String?

    @Option(
      name: [.customLong("keys"), .customLong("sleutels")],
      help: help(
        "Het bestand met wat je vertrouwt.", "The file of what you trust.", value: ValueName.file),
      completion: .file())
    var keys: String?

    @OptionGroup(title: words("Overal", "Everywhere")) var options: GlobalOptions

    mutating func run() throws {
      let start = ProgramStart(options)
      let shelf = TrustShelf(path: start.folders.trustedKeys(flag: keys), folders: start.folders)
      try start.asIssuer {
        let data = try ClosedFile.read(file)
        if data.starts(with: Data("eyJ".utf8)) {
          try keep(try shelf.list(file), shelf, start)
        } else {
          do {
            try trust(try KeySet(reading: data), shelf, start)
          } catch let fault as KeySetFault {
            throw TrustShelf.Fault.badKeys(file, fault)
          }
        }
      }
    }

    private func keep(_ list: StatusListCredential, _ shelf: TrustShelf, _ start: ProgramStart) throws {
      let known = try shelf.keys(isNeeded: false)
      guard let key = known[list.key.thumbprint], key.issuer.id == list.issuer else {
        throw start.fail(
          Wording(
            nl: "Deze intreklijst is niet van een uitgever die je vertrouwt. Neem eerst zijn issuer.jwks op.",
            en: "This status list is not from an issuer that you trust. Take in its issuer.jwks first."),
          code: 1)
      }
      if let old = shelf.lists().first(where: { $0.id == list.id }),
        old.validFrom.seconds > list.validFrom.seconds
      {
        throw start.fail(
          Wording(
            nl:
              "Je hebt al een nieuwere intreklijst van \(key.issuer.name), van \(old.validFrom.day.shown(in: .nl)).",
            en:
              "You have a newer status list of \(key.issuer.name) already, of \(old.validFrom.day.shown(in: .en))."
          ),
          code: 1)
      }
      try shelf.save(list)
      start.say(
        Wording(
          nl:
            "De intreklijst van \(key.issuer.name) is bewaard. Hij geldt tot en met \(list.validUntil.day.shown(in: .nl)).",
          en:
            "The status list of \(key.issuer.name) is kept. It holds until \(list.validUntil.day.shown(in: .en))."
        ))
    }

    private func trust(_ new: KeySet, _ shelf: TrustShelf, _ start: ProgramStart) throws {
      var known = try shelf.keys(isNeeded: false)
      var doubtful: [TrustedKey] = []
      for key in new.keys {
        if let old = known[key.key.thumbprint] {
          // That a key was given up is news; that it was not is none.
          guard old.issuer.id == key.issuer.id, old.revocation == nil, let end = key.revocation else {
            continue
          }
          known = KeySet(known.keys.map { $0.key == key.key ? $0.revoked(at: end.at, end.reason) : $0 })
          start.say(
            Wording(
              nl:
                "Sleutel \(key.key.thumbprint) van \(key.issuer.name) is niet meer in gebruik (\(end.reason.words.nl)).",
              en:
                "Key \(key.key.thumbprint) of \(key.issuer.name) is no longer in use (\(end.reason.words.en))."
            ))
        } else if Endorsement.endorser(of: key, among: known) != nil || isNamed(key) {
          known = KeySet(known.keys + [key])
          start.say(
            Wording(
              nl: "Vertrouwd: \(key.issuer.name) (\(key.issuer.id)), sleutel \(key.key.thumbprint).",
              en: "Trusted: \(key.issuer.name) (\(key.issuer.id)), key \(key.key.thumbprint)."))
        } else {
          doubtful.append(key)
        }
      }
      try shelf.save(known)
      guard doubtful.isEmpty else { throw ask(doubtful, start) }
    }

    /// Whether the user named this key by its thumbprint.
    private func isNamed(_ key: TrustedKey) -> Bool {
      guard let thumbprint, thumbprint.count >= 8 else { return false }
      return key.key.thumbprint.hasPrefix(thumbprint)
    }

    private func ask(_ doubtful: [TrustedKey], _ start: ProgramStart) -> any Error {
      let list = doubtful.map { "\($0.issuer.name): \($0.key.thumbprint)" }.joined(separator: "; ")
      let first = doubtful.first?.key.thumbprint ?? ""
      return start.fail(
        Wording(
          nl:
            "Niet opgenomen: \(list). Vraag de uitgever zelf naar de vingerafdruk, bijvoorbeeld aan de telefoon. Klopt hij, geef dan: leerwijk issuer trust \(file) --thumbprint \(first)",
          en:
            "Not taken in: \(list). Ask the issuer itself for the thumbprint, for example over the telephone. If it is right, give: leerwijk issuer trust \(file) --thumbprint \(first)"
        ),
        code: 1)
    }
  }
}
