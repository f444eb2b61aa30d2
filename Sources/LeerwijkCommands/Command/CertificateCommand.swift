import ArgumentParser
import Certificates
import CourseModel
import CourseParser
import Foundation
import LearnerRecords
import ScenarioEngine
import SourceText
import Terminal

/// `certificate COURSE`: the certificate, once the course is passed.
struct CertificateCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "certificate",
      abstract: words(
        "Bewaar je certificaat, als je geslaagd bent.", "Save your certificate, once you have passed."),
      usage: words(
        "leerwijk certificate <cursus> [--format <vorm>] [-o <map>] ...",
        "leerwijk certificate <course> [--format <form>] [-o <folder>] ..."),
      discussion: words(
        """
        Heeft een opleider het ondertekend, bewaar het dan met --add; daarna krijg je dat.
        Voorbeeld: leerwijk certificate polarisatie -o Bureaublad
        """,
        """
        Where a training organisation signed it, keep it with --add; then that is what you get.
        Example: leerwijk certificate polarisatie -o Desktop
        """),
      aliases: ["certificaat"])
  }

  /// The views that can be asked for.
  enum View: String, ExpressibleByArgument, CaseIterable {
    case pdf, text, jwt, svg, all
  }

  @Argument(help: help("De cursus.", "The course.", value: ValueName.course), completion: .course)
  var course: String

  /// What stands behind the course: more files for `--add`.
  @Argument(help: .hidden, completion: .file())
  var more: [String] = []

  @Option(
    name: .customLong("format"),
    help: help(
      "De vorm: pdf, text, jwt, svg of all.", "The form: pdf, text, jwt, svg or all.",
      value: Wording(nl: "vorm", en: "form")))
  var format = View.all

  @Option(
    name: .customShort("o"),
    help: help("De map waarin het komt.", "The folder to put it in.", value: ValueName.folder))
  var output: String?

  @Option(
    name: [.customLong("learner"), .customLong("cursist")],
    help: help("Wie leert.", "Who learns.", value: ValueName.name))
  var learner: String?

  @Option(
    name: [.customLong("add"), .customLong("voeg-toe")],
    help: help(
      "Bewaar wat een opleider ondertekend terugstuurde; meer bestanden mogen erachter.",
      "Keep what a training organisation sent back signed; more files may follow.",
      value: ValueName.file), completion: .file())
  var add: [String] = []

  @OptionGroup(title: words("Overal", "Everywhere")) var options: GlobalOptions

  mutating func validate() throws {
    guard let first = more.first, add.isEmpty else { return }
    throw ValidationError(
      words(
        "'\(first)' hoort hier niet. Bestanden van een opleider bewaar je met: leerwijk certificate \(course) --add \(first)",
        "'\(first)' does not belong here. Files of a training organisation are kept with: leerwijk certificate \(course) --add \(first)"
      ))
  }

  mutating func run() throws {
    let start = ProgramStart(options)
    let (_, compilation, found) = try start.load(course)
    let records = try start.openRecords()
    do {
      let who = KnownLearner(start: start, records: records)
      guard let learner = try who.found(named: learner) else { throw notPassed(start) }
      if !add.isEmpty { return try keep(found, learner, records, start) }
      let signed = try SignedCertificate(records, of: learner, course: found.id) { start.verifier }
      if let signed, signed.hasNameOfNow { return try give(signed, learner, records, start) }
      guard try records.currentAttempt(of: learner.id, course: found.id) != nil else {
        throw notPassed(start)
      }
      let desk = try start.desk(records, learner, course: found)
      let opened = try AttemptDesk(records: records, clock: start.clock).open(
        compilation, course: found, learner: learner.id, seed: nil)
      let maker = CertificateMaker(
        folder: start.folders.exports(flag: output), clock: start.clock, language: desk.language)
      guard let certificate = maker.certificate(of: opened.study, learner: learner) else {
        throw notPassed(start)
      }
      try save(certificate, of: learner, maker, start, desk)
      if let signed { desk.say(Self.inOldName(signed.certificate)) }
    } catch let error as RecordsError {
      throw start.fail(error.words, code: error.exitCode)
    }
  }

  /// That the signed one is in another name, so that the self-issued one was given.
  private static func inOldName(_ signed: Certificate) -> Wording {
    let why = LearnerRename.Outcome.signed(signed, signed.learner.name)
    return Wording(
      nl: "Dit is het zelf uitgegeven certificaat. \(why.nl)", en: "This is the self-issued one. \(why.en)")
  }

  private func save(
    _ certificate: Certificate, of learner: LearnerRecords.Learner, _ maker: CertificateMaker,
    _ start: ProgramStart, _ desk: Desk
  ) throws {
    let views: [CertificateFileName.View]
    switch format {
    case .pdf: views = [.pdf]
    case .text: views = [.text]
    case .all: views = [.pdf, .text]
    case .jwt, .svg:
      throw start.fail(
        Wording(
          nl:
            "Een ondertekend certificaat (jwt, svg) krijg je van de opleider. Stuur die je verslag (leerwijk transcript \(course) --format json -o verslag.json) en bewaar wat je terugkrijgt met: leerwijk certificate \(course) --add BESTAND",
          en:
            "A signed certificate (jwt, svg) comes from the training organisation. Send it your record (leerwijk transcript \(course) --format json -o record.json) and keep what comes back with: leerwijk certificate \(course) --add FILE"
        ), code: 1)
    }
    switch maker.write(certificate, views: views) {
    case .success(let saved):
      saved.note(of: learner, in: desk.records, at: start.clock.now())
      if let fault = saved.fault { throw start.fail(fault, code: 70) }
      desk.say(saved.words)
    case .failure(let fault): throw start.fail(fault.words, code: 70)
    }
  }

  /// Keeps what an issuer sent back.
  private func keep(
    _ course: Course, _ learner: LearnerRecords.Learner, _ records: Records, _ start: ProgramStart
  ) throws {
    do {
      let adding = CertificateAdding(start: start, records: records, learner: learner, course: course)
      let verification = try adding.add(add + more)
      start.say(verification.words)
      let name = verification.certificate?.issuance?.number ?? ""
      start.say(
        Wording(
          nl: "Certificaat \(name) is bij je gegevens bewaard.",
          en: "Certificate \(name) is kept with your records."))
    } catch let fault as CertificateAdding.Fault {
      throw start.fail(fault.words, code: fault.exitCode)
    } catch let fault as TrustShelf.Fault {
      throw start.fail(fault.words, code: 66)
    }
  }

  /// Gives the signed certificate that is kept.
  private func give(
    _ signed: SignedCertificate, _ learner: LearnerRecords.Learner, _ records: Records, _ start: ProgramStart
  ) throws {
    let there = signed.files.endings
    let endings =
      switch format {
      case .pdf: ["pdf"]
      case .text: ["txt"]
      case .jwt: ["jwt"]
      case .svg: ["svg"]
      case .all: there
      }
    guard !Set(endings).isDisjoint(with: there) else {
      let list = there.joined(separator: ", ")
      throw start.fail(
        Wording(
          nl:
            "Van het ondertekende certificaat is hier alleen: \(list). Voeg het andere bestand toe met --add.",
          en: "Of the signed certificate there is only: \(list). Add the other file with --add."), code: 1)
    }
    let folder = start.folders.exports(flag: output)
    do {
      let names = try signed.save(endings, to: folder, of: learner, in: records, at: start.clock.now())
      start.say(signed.saved(names, in: folder))
      if let warning = signed.warning { StandardError.say(warning[start.language]) }
    } catch let fault as ClosedFile.Fault {
      throw start.fail(fault.words, code: 70)
    }
  }

  private func notPassed(_ start: ProgramStart) -> any Error {
    start.fail(
      Wording(
        nl:
          "Er is nog geen certificaat: doe eerst alle delen en haal de toets. Ga verder met: leerwijk take \(course)",
        en:
          "There is no certificate yet: do all parts first and pass the test. Go on with: leerwijk take \(course)"
      ), code: 1)
  }
}

extension CertificateCommand.View {
  init?(argument: String) { self.init(rawValue: argument) }
}
