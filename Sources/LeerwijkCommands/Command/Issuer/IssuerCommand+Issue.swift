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

    @OptionGroup(title: words("Dagen", "Days")) var range: DayRange

    @Flag(name: .customLong("json"), help: help("Als JSON.", "As JSON."))
    var json = false

    @OptionGroup(title: words("Uitgever", "Issuer")) var own: IssuerOptions
    @OptionGroup(title: words("Overal", "Everywhere")) var options: GlobalOptions

    mutating func validate() throws {
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
      IssueDesk.Request(instant: start.clock.now() / 1000, supersedes: supersede, period: range.days)
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
        try ClosedFile.makeFolder(target, mode: 0o755)
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
