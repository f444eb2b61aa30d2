import ArgumentParser
import SourceText

/// `verify FILE…`: is a certificate real, whole, in date and not withdrawn.
///
/// It fetches nothing.
struct VerifyCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "verify",
      // Parsed by itself it asks for no completions: to look for those takes as long as to parse all the rest.
      _superCommandName: "leerwijk",
      abstract: words(
        "Ga na of een certificaat echt is. Zonder internet.",
        "Verify that a certificate is real. Without internet."),
      usage: words(
        "leerwijk verify <bestand> ... [--at <dag>] [--short] [--json] ...",
        "leerwijk verify <file> ... [--at <day>] [--short] [--json] ..."),
      discussion: words(
        """
        Kan .jwt, .svg, .pdf, .txt en de tekst van een QR-code ('-' leest van standaardinvoer).
        Einde: 0 geldig, 1 ongeldig of niet ondertekend, 2 ondertekend maar de uitgever of de intreklijst is onbekend.
        Voorbeeld: leerwijk verify certificaat.pdf
        """,
        """
        Takes .jwt, .svg, .pdf, .txt and the text of a QR code ('-' reads standard input).
        Exit: 0 valid, 1 invalid or not signed, 2 signed but the issuer or the status list is unknown.
        Example: leerwijk verify certificate.pdf
        """),
      aliases: ["controleer"])
  }

  @Argument(
    help: help("De bestanden, of een map ermee.", "The files, or a folder of them.", value: ValueName.file),
    completion: .file())
  var files: [String]

  @Option(
    name: [.customLong("keys"), .customLong("sleutels")],
    help: help(
      "De sleutels die je vertrouwt (JWKS).", "The keys that you trust (JWKS).", value: ValueName.file),
    completion: .file())
  var keys: String?

  @Option(
    name: .customLong("status"),
    help: help("De intreklijst van de uitgever.", "The issuer's status list.", value: ValueName.file),
    completion: .file())
  var status: [String] = []

  @Option(
    name: [.customLong("at"), .customLong("op")],
    help: help(
      "De dag waarvoor je het vraagt, als 2026-11-24.", "The day for which you ask, as 2026-11-24.",
      value: Wording(nl: "dag", en: "day")))
  var day: String?

  @Flag(
    name: [.customLong("short"), .customLong("kort")],
    help: help("Eén regel per bestand.", "One line a file."))
  var short = false

  @Flag(name: .customLong("json"), help: help("Als JSON.", "As JSON."))
  var json = false

  @OptionGroup(title: words("Overal", "Everywhere")) var options: GlobalOptions

  mutating func validate() throws {
    if let day, Clock.instant(of: day) == nil {
      throw ValidationError(
        words("'\(day)' is geen dag als 2026-11-24.", "'\(day)' is no day like 2026-11-24."))
    }
  }

  mutating func run() throws {
    let run = VerifyRun(
      files: files, keys: keys, status: status, day: day, form: json ? .json : short ? .short : .full,
      start: ProgramStart(options))
    let code = run.run()
    if code != 0 { throw ExitCode(code) }
  }

  /// The run of a command line that names files and nothing else; nil of any other.
  ///
  /// There is nothing to parse in it, which would take as long as to verify a certificate.
  static func plain(_ arguments: [String]) -> VerifyRun? {
    guard arguments.count > 1, ["verify", "controleer"].contains(arguments[0]),
      arguments.dropFirst().allSatisfy({ !$0.hasPrefix("-") && !$0.isEmpty })
    else { return nil }
    return VerifyRun(files: Array(arguments.dropFirst()), start: ProgramStart(ProgramOptions()))
  }
}
