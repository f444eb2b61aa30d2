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
        "leerwijk certificate <cursus> [--format pdf|text|all] [-o <map>] ...",
        "leerwijk certificate <course> [--format pdf|text|all] [-o <folder>] ..."),
      discussion: words(
        "Voorbeeld: leerwijk certificate polarisatie -o Bureaublad",
        "Example: leerwijk certificate polarisatie -o Desktop"),
      aliases: ["certificaat"])
  }

  /// The views that can be asked for.
  enum View: String, ExpressibleByArgument, CaseIterable {
    case pdf, text, jwt, svg, all
  }

  @Argument(help: help("De cursus.", "The course.", value: ValueName.course), completion: .course)
  var course: String

  @Option(
    name: .customLong("format"), help: help("De vorm.", "The form.", value: Wording(nl: "vorm", en: "form")))
  var format = View.all

  @Option(
    name: .customShort("o"),
    help: help("De map waarin het komt.", "The folder to put it in.", value: ValueName.folder))
  var output: String?

  @Option(
    name: [.customLong("learner"), .customLong("cursist")],
    help: help("Wie leert.", "Who learns.", value: ValueName.name))
  var learner: String?

  @OptionGroup(title: words("Overal", "Everywhere")) var options: GlobalOptions

  mutating func run() throws {
    let start = ProgramStart(options)
    let (_, compilation, found) = try start.load(course)
    let records = try start.openRecords()
    do {
      let learner = try LearnerChoice(start: start, records: records).learner(named: learner)
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
      try save(certificate, maker, start, desk)
    } catch let error as RecordsError {
      throw start.fail(error.words, code: error.exitCode)
    }
  }

  private func save(
    _ certificate: Certificate, _ maker: CertificateMaker, _ start: ProgramStart, _ desk: Desk
  ) throws {
    let views: [CertificateFileName.View]
    switch format {
    case .pdf: views = [.pdf]
    case .text: views = [.text]
    case .all: views = [.pdf, .text]
    case .jwt, .svg:
      throw start.fail(
        Wording(
          nl: "Een ondertekend certificaat (jwt, svg) krijg je van de opleider. Hier kan: pdf, text, all.",
          en:
            "A signed certificate (jwt, svg) comes from the training organisation. Possible here: pdf, text, all."
        ), code: 64)
    }
    switch maker.write(certificate, views: views) {
    case .success(let saved):
      if let fault = saved.fault { throw start.fail(fault, code: 70) }
      desk.say(saved.words)
    case .failure(let fault): throw start.fail(fault.words, code: 70)
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
