import ArgumentParser
import Certificates
import Foundation
import SourceText

extension IssuerCommand {
  /// `issuer issue TRANSCRIPT…`: replays records, and signs certificates for those that hold.
  struct Issue: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "issue",
        abstract: words(
          "Speel een verslag na en onderteken het certificaat.", "Replay a record and sign the certificate."),
        usage: words(
          "leerwijk issuer issue <verslag> ... [-o <map>] ...",
          "leerwijk issuer issue <record> ... [-o <folder>] ..."),
        discussion: words(
          """
          De cursist maakt het verslag met:
            leerwijk transcript CURSUS --format json -o verslag.json
          Hetzelfde verslag geeft altijd dezelfde bestanden.
          Einde: 0 ondertekend, 1 geweigerd, met genummerde redenen.
          Voorbeeld: leerwijk issuer issue verslag.json -o uitgegeven
          """,
          """
          The learner makes the record with:
            leerwijk transcript COURSE --format json -o record.json
          The same record always gives the same files.
          Exit: 0 signed, 1 refused, with numbered reasons.
          Example: leerwijk issuer issue record.json -o issued
          """), aliases: ["geef-uit"])
    }

    @Argument(
      help: help("De verslagen.", "The records.", value: ValueName.file), completion: .file())
    var files: [String]

    @Option(
      name: .customShort("o"),
      help: help("De map waarin het komt.", "The folder to put it in.", value: ValueName.folder),
      completion: .directory)
    var output: String?

    @Option(
      name: [.customLong("supersede"), .customLong("vervangt")],
      help: help(
        "Het nummer dat hierdoor wordt vervangen en ingetrokken.",
        "The number that this replaces and withdraws.", value: ValueName.number))
    var supersede: String?

    @Option(
      name: [.customLong("from"), .customLong("van")],
      help: help(
        "Weiger wat voor deze dag is afgerond.", "Refuse what was completed before this day.",
        value: Wording(nl: "dag", en: "day")))
    var from: String?

    @Option(
      name: [.customLong("to"), .customLong("tot")],
      help: help(
        "Weiger wat na deze dag is afgerond.", "Refuse what was completed after this day.",
        value: Wording(nl: "dag", en: "day")))
    var to: String?

    @Flag(name: .customLong("json"), help: help("Als JSON.", "As JSON."))
    var json = false

    @OptionGroup(title: words("Uitgever", "Issuer")) var own: IssuerOptions
    @OptionGroup(title: words("Overal", "Everywhere")) var options: GlobalOptions

    mutating func validate() throws {
      for day in [from, to].compactMap({ $0 }) where CalendarDay(day) == nil {
        throw ValidationError(
          words("'\(day)' is geen dag als 2026-11-24.", "'\(day)' is no day like 2026-11-24."))
      }
      if let from, let to, from > to {
        throw ValidationError(
          words(
            "De eerste dag is na de laatste. Draai ze om.",
            "The first day is after the last. Turn them around."))
      }
      if supersede != nil, files.count > 1 {
        throw ValidationError(
          words("Vervang één certificaat tegelijk.", "Replace one certificate at a time."))
      }
    }

    mutating func run() throws {
      let start = ProgramStart(options)
      let folder = start.issuerFolder(own)
      let target = output ?? FileManager.default.currentDirectoryPath
      try start.asIssuer {
        _ = try folder.card()
        let passphrase = try Passphrase(start: start, file: own.passphraseFile).ask()
        var counter = IssueCounter(folder: folder, start: start, passphrase: passphrase)
        var isRefused = false
        try FileManager.default.createDirectory(atPath: target, withIntermediateDirectories: true)
        try ClosedFile.alone(in: folder.path) {
          for file in files {
            let result = try counter.issue(file, request(start))
            if case .refused = result { isRefused = true }
            try tell(result, file, target, counter, start)
          }
        }
        if isRefused { throw ExitCode(1) }
      }
    }

    private func request(_ start: ProgramStart) -> IssueDesk.Request {
      let first = from.flatMap(CalendarDay.init)
      let last = to.flatMap(CalendarDay.init)
      var period: ClosedRange<CalendarDay>?
      if first != nil || last != nil, let earliest = first ?? CalendarDay("0001-01-01"),
        let latest = last ?? CalendarDay("9999-12-31"), earliest <= latest
      {
        period = earliest...latest
      }
      return IssueDesk.Request(instant: start.clock.now() / 1000, supersedes: supersede, period: period)
    }

    private func tell(
      _ result: IssueCounter.Result, _ file: String, _ target: String, _ counter: IssueCounter,
      _ start: ProgramStart
    ) throws {
      switch result {
      case .refused(let reasons):
        if json {
          try start.write(json: IssueReport(file: file, reasons: reasons, language: start.language))
          return
        }
        StandardError.say(
          Wording(nl: "\(file): geen certificaat.", en: "\(file): no certificate.")[start.language])
        for reason in reasons {
          StandardError.say("  \(reason.number). \(reason.words[start.language])")
        }
      case .issued(let issued, let remarks, let isAgain):
        let files = IssuedFiles(issued)
        let (names, fault) = try files.write(to: target)
        if json {
          try start.write(json: IssueReport(file: file, issued: issued, names: names))
        } else {
          let number = issued.certificate.issuance?.number ?? ""
          let again = isAgain ? Wording(nl: " (nog eens)", en: " (once more)") : Wording(nl: "", en: "")
          start.say(
            Wording(
              nl:
                "\(number)\(again.nl): \(issued.certificate.learner.name), \(issued.certificate.course.title). In \(target): \(names.joined(separator: ", ")).",
              en:
                "\(number)\(again.en): \(issued.certificate.learner.name), \(issued.certificate.course.title). In \(target): \(names.joined(separator: ", "))."
            ))
          for remark in remarks { start.say(remark.words) }
          if !isAgain {
            start.say(
              Wording(
                nl:
                  "Stuur de cursist deze bestanden, met issuer.jwks en status.jwt; noem de vingerafdruk van je sleutel apart.",
                en:
                  "Send the learner these files, with issuer.jwks and status.jwt; tell the thumbprint of your key apart."
              ))
          }
          if supersede != nil {
            start.say(
              Wording(
                nl:
                  "Het oude certificaat is ingetrokken. Maak een nieuwe intreklijst: leerwijk issuer status",
                en: "The old certificate is withdrawn. Make a new status list: leerwijk issuer status"))
          }
        }
        if let fault { StandardError.say(fault[start.language]) }
      }
    }
  }
}
