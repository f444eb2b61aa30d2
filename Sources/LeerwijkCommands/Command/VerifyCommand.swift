import ArgumentParser
import Certificates
import Dispatch
import Foundation
import SourceText
import Synchronization
import Terminal

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
    let start = ProgramStart(options)
    let verifier = try verifier(start)
    let paths = files.flatMap(Self.files)
    guard paths.count > 1 else { return try end(paths.map { verify($0, verifier, start) }, start) }
    // Files do not wait for each other; what comes out is in their order.
    let size = 64
    let count = (paths.count + size - 1) / size
    let pieces = Mutex([Int: [Result]]())
    DispatchQueue.concurrentPerform(iterations: count) { [self] piece in
      let range = piece * size..<min((piece + 1) * size, paths.count)
      let results = paths[range].map { verify($0, verifier, start) }
      pieces.withLock { $0[piece] = results }
    }
    let found = pieces.withLock { $0 }
    try end((0..<count).flatMap { found[$0] ?? [] }, start)
  }

  /// The endings of what may be a certificate in a folder.
  private static let endings: Set<String> = ["jwt", "svg", "pdf", "txt"]

  /// The file itself, or the certificates in a folder by their names.
  private static func files(_ path: String) -> [String] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else { return [path] }
    let found = names.filter { name in
      let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
      return endings.contains(ending) && ClosedFile.isFile("\(path)/\(name)")
    }
    // A folder without any cannot be read as a file either, and is told as such.
    return found.isEmpty ? [path] : found.sorted().map { "\(path)/\($0)" }
  }

  /// A file with what came of it; nil where it could not be read.
  private struct Result {
    let path: String
    let verification: Verification?
    /// The line that is all that is shown of it, where one is asked for.
    let line: String?
  }

  private func verify(_ path: String, _ verifier: Verifier, _ start: ProgramStart) -> Result {
    let data = try? ClosedFile.read(path == "-" ? "/dev/stdin" : path)
    guard let verification = data.map(verifier.verify) else {
      return Result(path: path, verification: nil, line: nil)
    }
    let view = VerificationView(verification, path: path, language: start.language)
    return Result(path: path, verification: verification, line: json ? view.json : short ? view.line : nil)
  }

  private func end(_ results: [Result], _ start: ProgramStart) throws {
    var code: Int32 = 0
    for (index, result) in results.enumerated() {
      guard let verification = result.verification else {
        StandardError.say(ClosedFile.Fault.unreadable(result.path).words[start.language])
        code = 66
        continue
      }
      if let line = result.line {
        start.sink.write(Rendered(Gated(line + "\n")))
      } else {
        if index > 0 { start.sink.write(Rendered(Gated("\n"))) }
        let view = VerificationView(verification, path: result.path, language: start.language)
        show(view, isOne: results.count == 1, start)
      }
      code = worse(code, verification.exitCode)
    }
    start.sink.flush()
    if code != 0 { throw ExitCode(code) }
  }

  private func show(_ view: VerificationView, isOne: Bool, _ start: ProgramStart) {
    let writer = ScreenWriter(start.sink, TerminalCapabilities.current(preferences: start.preferences()))
    if !isOne { writer.say(StyledText(view.path)) }
    view.show(writer)
  }

  /// An invalid one outweighs a doubtful one, and that a valid one; a file that is not there outweighs all.
  private func worse(_ first: Int32, _ second: Int32) -> Int32 {
    let order: [Int32] = [0, 2, 1, 66]
    let place = { (code: Int32) in order.firstIndex(of: code) ?? 0 }
    return place(first) >= place(second) ? first : second
  }
}

extension VerifyCommand {
  private func verifier(_ start: ProgramStart) throws -> Verifier {
    let shelf = TrustShelf(path: start.folders.trustedKeys(flag: keys), folders: start.folders)
    let instant = (day.flatMap(Clock.instant) ?? start.clock.now()) / 1000
    do {
      let known = try shelf.keys(isNeeded: keys != nil)
      // What is kept here counts too: an old list that came along must not hide a newer one.
      let lists = try status.map(shelf.list) + shelf.lists()
      // A day is asked for up to its end.
      return Verifier(keys: known, lists: lists, at: day == nil ? instant : instant + 43_199)
    } catch {
      throw start.fail(error.words, code: 66)
    }
  }
}
