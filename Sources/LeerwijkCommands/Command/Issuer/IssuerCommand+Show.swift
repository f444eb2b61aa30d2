import ArgumentParser
import Certificates
import CourseModel
import Foundation
import SourceText
import Terminal

extension IssuerCommand {
  /// `issuer show`: who the issuer is, and with which keys it signs.
  struct Show: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "show",
        abstract: words("Toon de uitgever en zijn sleutels.", "Show the issuer and its keys."),
        usage: words("leerwijk issuer show [--json] ...", "leerwijk issuer show [--json] ..."),
        discussion: words("Voorbeeld: leerwijk issuer show", "Example: leerwijk issuer show"),
        aliases: ["toon"])
    }

    @Flag(name: .customLong("json"), help: help("Als JSON.", "As JSON."))
    var json = false

    @OptionGroup(title: words("Uitgever", "Issuer")) var own: IssuerOptions
    @OptionGroup(title: words("Overal", "Everywhere")) var options: GlobalOptions

    private struct Body: Encodable {
      struct Key: Encodable {
        let thumbprint: String
        let bits: Int
        let from: Int64?
        let reason: String?
        let revokedAt: Int64?
      }
      var format = 1
      let id: String
      let name: String
      let chamberNumber: String?
      let zone: String
      let statusList: String
      let folder: String
      let keys: [Key]
      let acceptedCourses: [String]
      let issued: Int
      let withdrawn: Int
    }

    mutating func run() throws {
      let start = ProgramStart(options)
      let folder = start.issuerFolder(own)
      try start.asIssuer {
        let card = try folder.card()
        let keys = try folder.keySet().keys
        let journal = try folder.journal()
        let courses = folder.acceptedCourses()
        if json {
          try start.write(
            json: Body(
              id: card.issuer.id, name: card.issuer.name, chamberNumber: card.issuer.chamberNumber,
              zone: card.zone, statusList: card.statusList, folder: folder.path,
              keys: keys.map {
                Body.Key(
                  thumbprint: $0.key.thumbprint, bits: $0.key.bits, from: $0.from,
                  reason: $0.revocation?.reason.rawValue, revokedAt: $0.revocation?.at)
              }, acceptedCourses: courses, issued: journal.issues.count, withdrawn: journal.withdrawals.count)
          )
        } else {
          show(card, keys, journal, folder, start)
        }
      }
    }

    private func show(
      _ card: IssuerCard, _ keys: [TrustedKey], _ journal: Journal, _ folder: IssuerFolder,
      _ start: ProgramStart
    ) {
      func fact(_ nl: String, _ en: String, _ value: String) -> FactRows.Fact {
        FactRows.Fact(StyledText(Wording(nl: nl, en: en)[start.language]), StyledText(value))
      }
      var facts = [fact("Uitgever", "Issuer", card.issuer.name), fact("Adres", "Id", card.issuer.id)]
      if let number = card.issuer.chamberNumber { facts.append(fact("KvK", "KvK", number)) }
      facts += [
        fact("Kalender", "Calendar", card.zone), fact("Intreklijst", "Status list", card.statusList),
        fact("Map", "Folder", folder.path),
      ]
      facts += keys.map { key in
        let state = key.revocation.map { " (\($0.reason.words[start.language]))" } ?? ""
        return fact("Sleutel", "Key", "\(key.key.thumbprint), \(key.key.bits) bits\(state)")
      }
      for hash in folder.acceptedCourses() {
        let course = try? folder.course(hash: hash)
        let title = course.map { "\($0.title), \($0.version)" } ?? "?"
        facts.append(fact("Cursus", "Course", "\(title) (\(hash.prefix(12)))"))
      }
      facts += [
        fact("Uitgegeven", "Issued", String(journal.issues.count)),
        fact("Ingetrokken", "Withdrawn", String(journal.withdrawals.count)),
      ]
      let writer = ScreenWriter(start.sink, TerminalCapabilities.current(preferences: start.preferences()))
      writer.show(FactRows(facts).lines(LayoutStyle(writer.capabilities, language: start.language)))
    }
  }
}

extension TrustedKey.Reason {
  /// The reason in words.
  var words: Wording {
    switch self {
    case .lost: Wording(nl: "kwijt", en: "lost")
    case .superseded: Wording(nl: "vervangen", en: "superseded")
    case .compromised: Wording(nl: "in verkeerde handen", en: "compromised")
    }
  }
}
