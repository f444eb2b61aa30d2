import ArgumentParser
import Certificates
import CourseModel
import Foundation
import SourceText

extension IssuerCommand {
  /// `issuer accept COURSE`: keeps a version of a course as the one for which certificates are signed.
  struct Accept: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "accept",
        abstract: words(
          "Neem deze versie van een cursus aan.", "Accept this version of a course."),
        usage: words("leerwijk issuer accept <cursus> ...", "leerwijk issuer accept <course> ..."),
        discussion: words(
          "Alleen voor aangenomen versies wordt ondertekend. Voorbeeld: leerwijk issuer accept polarisatie",
          "Only for accepted versions is signed. Example: leerwijk issuer accept polarisatie"),
        aliases: ["neem-aan"])
    }

    @Argument(help: help("De cursus.", "The course.", value: ValueName.course), completion: .course)
    var course: String

    @OptionGroup(title: words("Uitgever", "Issuer")) var own: IssuerOptions
    @OptionGroup(title: words("Overal", "Everywhere")) var options: GlobalOptions

    mutating func run() throws {
      let start = ProgramStart(options)
      let folder = start.issuerFolder(own)
      let (_, compilation, found) = try start.load(course)
      guard let terms = found.certificate else {
        throw start.fail(
          Wording(
            nl: "'\(found.title)' geeft geen certificaat: in cursus.md staat geen 'certificaat:'.",
            en: "'\(found.title)' gives no certificate: there is no 'certificate:' in course.md."), code: 1)
      }
      try start.asIssuer {
        let card = try folder.card()
        try folder.accept(compilation, found)
        start.say(
          Wording(
            nl: "Aangenomen: \(found.title), versie \(found.version). Inhoud: \(found.contentHash)",
            en: "Accepted: \(found.title), version \(found.version). Content: \(found.contentHash)"))
        for note in notes(terms, card) { start.say(note) }
      }
    }

    private func notes(_ terms: CertificateTerms, _ card: IssuerCard) -> [Wording] {
      var notes: [Wording] = []
      switch Points(terms) {
      case .accredited(let given):
        notes.append(
          Wording(
            nl:
              "Geaccrediteerd voor \(given.points.shown(in: .nl)) punten bij \(given.register), nummer \(given.number), \(given.from.shown(in: .nl)) tot en met \(given.to.shown(in: .nl)).",
            en:
              "Accredited for \(given.points.shown(in: .en)) points with \(given.register), number \(given.number), \(given.from.shown(in: .en)) to \(given.to.shown(in: .en))."
          ))
      case .notAccredited, .none:
        notes.append(
          Wording(
            nl: "Let op: deze cursus is niet geaccrediteerd. Het certificaat zegt dat er geen punten zijn.",
            en: "Mind: this course is not accredited. The certificate says that there are no points."))
      }
      if terms.minimumMinutes == nil {
        notes.append(
          Wording(
            nl: "Let op: de cursus vraagt geen minste studietijd ('minimum:' bij 'certificaat:').",
            en: "Mind: the course asks for no least study time ('minimum:' at 'certificate:')."))
      }
      if terms.issuer != card.issuer.name {
        notes.append(
          Wording(
            nl:
              "Let op: de cursus noemt '\(terms.issuer)' als uitgever; ondertekend wordt door '\(card.issuer.name)'. Beide staan op het certificaat.",
            en:
              "Mind: the course names '\(terms.issuer)' as its issuer; '\(card.issuer.name)' will sign. Both are on the certificate."
          ))
      }
      return notes
    }
  }
}
