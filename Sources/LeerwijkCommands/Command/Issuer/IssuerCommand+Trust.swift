import ArgumentParser
import Certificates
import Foundation
import SourceText
import Terminal

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
          "leerwijk issuer trust [<bestand>] [--thumbprint <vingerafdruk>] ...",
          "leerwijk issuer trust [<file>] [--thumbprint <thumbprint>] ..."),
        discussion: words(
          """
          Een nieuwe uitgever neem je op met de vingerafdruk, die je bij hemzelf navraagt. Een nieuwe sleutel van een
          uitgever die je al vertrouwt, komt zo binnen als de oude ervoor instaat.
          Zonder bestand: toon wie je vertrouwt.
          Voorbeeld: leerwijk issuer trust issuer.jwks
          """,
          """
          A new issuer is taken in with the thumbprint, which you ask of itself. A new key of an issuer that you trust
          already comes in by itself where the old one vouches for it.
          Without a file: show whom you trust.
          Example: leerwijk issuer trust issuer.jwks
          """), aliases: ["vertrouw"])
    }

    @Argument(
      help: help("issuer.jwks of status.jwt.", "issuer.jwks or status.jwt.", value: ValueName.file),
      completion: .file())
    var file: String?

    @Option(
      name: [.customLong("thumbprint"), .customLong("vingerafdruk")],
      // A thumbprint may begin with a hyphen.
      parsing: .unconditional,
      help: help(
        "De vingerafdruk van de sleutel, minstens 22 tekens ervan.",
        "The key's thumbprint, at least 22 characters of it.",
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
        guard let file else { return try show(shelf, start) }
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

    /// Shows whom is trusted here, and until when what is known of withdrawals holds.
    private func show(_ shelf: TrustShelf, _ start: ProgramStart) throws {
      let keys = try shelf.keys(isNeeded: false).keys
      guard !keys.isEmpty else {
        return start.say(
          Wording(
            nl:
              "Hier wordt nog geen uitgever vertrouwd. Vraag een uitgever om issuer.jwks en geef: leerwijk issuer trust issuer.jwks",
            en:
              "No issuer is trusted here yet. Ask an issuer for issuer.jwks and give: leerwijk issuer trust issuer.jwks"
          ))
      }
      let lists = shelf.lists()
      var facts = keys.map { key in
        let state = key.revocation.map { " (\($0.reason.words[start.language]))" } ?? ""
        return FactRows.Fact(
          StyledText(shown(key.issuer.name)), StyledText("\(key.issuer.id), \(key.key.thumbprint)\(state)"))
      }
      let name = Wording(nl: "Intreklijst", en: "Status list")[start.language]
      facts += lists.map { list in
        let words = Wording(
          nl: "\(list.issuer), tot en met \(list.validUntil.day.shown(in: .nl))",
          en: "\(list.issuer), until \(list.validUntil.day.shown(in: .en))")
        return FactRows.Fact(StyledText(name), StyledText(OutputGate.cleanLine(words[start.language])))
      }
      let writer = ScreenWriter(start.sink, TerminalCapabilities.current(preferences: start.preferences()))
      writer.show(FactRows(facts).lines(LayoutStyle(writer.capabilities, language: start.language)))
    }

    private func keep(_ list: StatusListCredential, _ shelf: TrustShelf, _ start: ProgramStart) throws {
      let known = try shelf.keys(isNeeded: false)
      let now = start.clock.now() / 1000
      let verifier = Verifier(keys: known, lists: [], at: now)
      guard let key = known[list.key.thumbprint], verifier.isSound(list) else {
        throw start.fail(
          Wording(
            nl:
              "Deze intreklijst is niet van een uitgever die je vertrouwt, of van een sleutel die niet meer telt. Neem eerst zijn issuer.jwks op.",
            en:
              "This status list is not from an issuer that you trust, or by a key that does not count any more. Take in its issuer.jwks first."
          ), code: 1)
      }
      guard list.validFrom.seconds <= now + 86_400 else {
        throw start.fail(
          Wording(
            nl:
              "Deze intreklijst gaat pas in op \(list.validFrom.day.shown(in: .nl)). Kijk of je klok goed staat.",
            en:
              "This status list only begins on \(list.validFrom.day.shown(in: .en)). See that your clock is right."
          ),
          code: 1)
      }
      if let old = shelf.lists().first(where: { $0.id == list.id && $0.issuer == list.issuer }) {
        try compare(list, old, key.issuer.name, start)
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

    /// A list takes the place of an older one only, and what was withdrawn stays so.
    private func compare(
      _ list: StatusListCredential, _ old: StatusListCredential, _ name: String, _ start: ProgramStart
    ) throws {
      guard old.validFrom.seconds <= list.validFrom.seconds else {
        throw start.fail(
          Wording(
            nl: "Je hebt al een nieuwere intreklijst van \(name), van \(old.validFrom.day.shown(in: .nl)).",
            en: "You have a newer status list of \(name) already, of \(old.validFrom.day.shown(in: .en))."),
          code: 1)
      }
      guard list.list.holdsAll(of: old.list) else {
        throw start.fail(
          Wording(
            nl:
              "Deze lijst van \(name) maakt een intrekking ongedaan, en dat kan niet. Vraag de uitgever wat er is gebeurd.",
            en: "This list of \(name) undoes a withdrawal, which cannot be. Ask the issuer what happened."),
          code: 1)
      }
    }

    private func trust(_ new: KeySet, _ shelf: TrustShelf, _ start: ProgramStart) throws {
      let before = try shelf.keys(isNeeded: false)
      let (known, doubtful) = try takeIn(new, before, start)
      let ended = end(new, known, start)
      if ended != before { try shelf.save(ended) }
      guard doubtful.isEmpty else { throw ask(doubtful, start) }
      if ended == before {
        start.say(
          Wording(
            nl: "Er is niets nieuws: deze sleutels vertrouwde je al.",
            en: "There is nothing new: you trusted these keys already."))
      }
    }

    /// Takes in the keys that are vouched for or named, again and again until there are no more.
    private func takeIn(_ new: KeySet, _ before: KeySet, _ start: ProgramStart) throws -> (
      KeySet, [TrustedKey]
    ) {
      var known = before
      var rest = new.keys
      while let place = rest.firstIndex(where: { key in
        known[key.key.thumbprint] != nil || Endorsement.endorser(of: key, among: known) != nil || isNamed(key)
      }) {
        let key = rest.remove(at: place)
        if let old = known[key.key.thumbprint] {
          guard old.issuer.id == key.issuer.id else {
            throw start.fail(
              Wording(
                nl:
                  "Sleutel \(key.key.thumbprint) vertrouw je al als die van \(old.issuer.id); dit bestand geeft hem aan \(key.issuer.id). Er is niets opgenomen. Vraag beide uitgevers hoe dit kan.",
                en:
                  "You trust key \(key.key.thumbprint) already as that of \(old.issuer.id); this file gives it to \(key.issuer.id). Nothing was taken in. Ask both issuers how this can be."
              ),
              code: 1)
          }
          continue
        }
        known = KeySet(known.keys + [key.unended])
        start.say(
          Wording(
            nl: "Vertrouwd: \(shown(key.issuer.name)) (\(key.issuer.id)), sleutel \(key.key.thumbprint).",
            en: "Trusted: \(shown(key.issuer.name)) (\(key.issuer.id)), key \(key.key.thumbprint)."))
      }
      return (known, rest)
    }

    /// Marks the keys that another trusted key of the issuer says are given up.
    private func end(_ new: KeySet, _ known: KeySet, _ start: ProgramStart) -> KeySet {
      KeySet(
        known.keys.map { old in
          guard let said = new[old.key.thumbprint], let end = Retirement.proven(of: said, among: known) else {
            return old
          }
          let ended = old.revoked(at: end.at, end.reason, retirement: said.retirement)
          if ended.revocation != old.revocation {
            start.say(
              Wording(
                nl:
                  "Sleutel \(old.key.thumbprint) van \(shown(old.issuer.name)) is niet meer in gebruik (\(end.reason.words.nl)).",
                en:
                  "Key \(old.key.thumbprint) of \(shown(old.issuer.name)) is no longer in use (\(end.reason.words.en))."
              ))
          }
          return ended
        })
    }

    private func shown(_ name: String) -> String { OutputGate.cleanLine(name) }

    /// The fewest signs of a thumbprint that name a key: fewer could be hit upon on purpose.
    private static let fewestSigns = 22

    /// Whether the user named this key by its thumbprint.
    private func isNamed(_ key: TrustedKey) -> Bool {
      guard let thumbprint, thumbprint.count >= Self.fewestSigns else { return false }
      return key.key.thumbprint.hasPrefix(thumbprint)
    }

    private func ask(_ doubtful: [TrustedKey], _ start: ProgramStart) -> any Error {
      let list = doubtful.map { "\(shown($0.issuer.name)): \($0.key.thumbprint)" }.joined(separator: "; ")
      let few = Self.fewestSigns
      let reason: Wording =
        switch thumbprint {
        case nil:
          Wording(
            nl:
              "Vraag de uitgever zelf naar de vingerafdruk, bijvoorbeeld aan de telefoon, en vergelijk. Is het dezelfde, geef dan het commando nog eens met --thumbprint en de vingerafdruk die je hoorde.",
            en:
              "Ask the issuer itself for the thumbprint, for example over the telephone, and compare. If it is the same, give the command once more with --thumbprint and the thumbprint that you heard."
          )
        case .some(let given) where given.count < few:
          Wording(
            nl: "De vingerafdruk die je gaf is te kort: minstens \(few) tekens.",
            en: "The thumbprint that you gave is too short: at least \(few) characters.")
        case .some:
          Wording(
            nl:
              "De vingerafdruk die je gaf is een andere. Vertrouw dit bestand niet, en vraag de uitgever om het goede.",
            en:
              "The thumbprint that you gave is another one. Do not trust this file, and ask the issuer for the right one."
          )
        }
      return start.fail(
        Wording(nl: "Niet opgenomen: \(list). \(reason.nl)", en: "Not taken in: \(list). \(reason.en)"),
        code: 1)
    }
  }
}
