import ArgumentParser
import Certificates
import CourseModel
import CourseParser
import Foundation
import LearnerRecords
import SourceText
import Terminal

/// `transcript COURSE`: the route and the answers of a learner, as text, or as the record that an issuer replays.
struct TranscriptCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "transcript",
      abstract: words("Toon je route en je antwoorden.", "Show your route and your answers."),
      usage: words(
        "leerwijk transcript <cursus> [--format text|json] [-o <bestand>] ...",
        "leerwijk transcript <course> [--format text|json] [-o <file>] ..."),
      discussion: words(
        """
        Voorbeeld: leerwijk transcript polarisatie -o verslag.txt
        Voor de opleider die je certificaat ondertekent, met je naam en registernummer:
        leerwijk transcript polarisatie --format json -o verslag.json
        """,
        """
        Example: leerwijk transcript polarisatie -o transcript.txt
        For the organisation that signs your certificate, with name and register number:
        leerwijk transcript polarisatie --format json -o transcript.json
        """),
      aliases: ["verslag"])
  }

  /// The forms that can be asked for.
  enum Form: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Argument(help: help("De cursus.", "The course.", value: ValueName.course), completion: .course)
  var course: String

  @Option(
    name: .customLong("format"),
    help: help(
      "De vorm.", "The form.",
      value: Wording(nl: "vorm", en: "form")))
  var format = Form.text

  @Flag(name: .customLong("json"), help: help("Hetzelfde als --format json.", "The same as --format json."))
  var json = false

  @Option(
    name: .customShort("o"),
    help: help(
      "Het bestand waarin het komt; wat er al stond, wordt vervangen.",
      "The file to put it in; what it held is replaced.", value: ValueName.file), completion: .file())
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
      let learner = try KnownLearner(start: start, records: records).learner(named: learner)
      guard try records.currentAttempt(of: learner.id, course: found.id) != nil else {
        throw start.fail(
          Wording(
            nl: "\(learner.name) is nog niet aan deze cursus begonnen.",
            en: "\(learner.name) has not begun this course yet."), code: 66)
      }
      let desk = try start.desk(records, learner, course: found)
      let opened = try AttemptDesk(records: records, clock: start.clock).open(
        compilation, course: found, learner: learner.id, seed: nil)
      switch json ? .json : format {
      case .text:
        let text = try TranscriptMaker(folder: "", language: desk.language).text(opened.study, learner)
        if let output { try save(text, to: output, start) } else { show(Gated(text), start) }
      case .json: try write(try IssuerRecord(opened.study, learner), start)
      }
      if let output {
        let path = URL(fileURLWithPath: output).standardizedFileURL.path
        _ = try? records.noteSaved([path], of: learner.id, at: start.clock.now())
      }
    } catch let error as RecordsError {
      throw start.fail(error.words, code: error.exitCode)
    } catch let fault as TranscriptFault {
      throw start.fail(fault.words, code: 3)
    }
  }

  /// Writes the record; what is in it is said beside it.
  private func write(_ record: IssuerRecord, _ start: ProgramStart) throws {
    let text = record.transcript.text
    if let output {
      try save(text, to: output, start)
    } else {
      // The form has no control characters and no hidden marks; what the gate would still change goes to a file.
      let gated = Gated(text)
      guard gated.text.utf8.elementsEqual(text.utf8) else { throw start.fail(Self.unshowable, code: 1) }
      show(gated, start)
    }
    for notice in record.notices { StandardError.say(notice[start.language]) }
  }

  private static let unshowable = Wording(
    nl:
      "In dit verslag staan tekens die niet ongewijzigd op het scherm kunnen. Bewaar het met -o verslag.json",
    en: "This transcript holds signs that cannot be shown unchanged. Save it with -o transcript.json")

  private func show(_ gated: Gated, _ start: ProgramStart) {
    start.sink.write(Rendered(gated))
    start.sink.flush()
  }

  private func save(_ text: String, to output: String, _ start: ProgramStart) throws {
    let isReplaced = FileManager.default.fileExists(atPath: output)
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: output), options: .atomic)
    } catch {
      throw start.fail(
        Wording(
          nl: "'\(output)' kan niet worden geschreven. Kies met -o een ander bestand.",
          en: "'\(output)' cannot be written. Choose another file with -o."), code: 70)
    }
    let saved =
      isReplaced
      ? Wording(
        nl: "Bewaard: \(output). Wat daar al stond, is vervangen.",
        en: "Saved: \(output). What it held before was replaced.")
      : Wording(nl: "Bewaard: \(output).", en: "Saved: \(output).")
    StandardError.say(saved[start.language])
  }
}

extension TranscriptCommand.Form {
  init?(argument: String) { self.init(rawValue: argument) }
}
