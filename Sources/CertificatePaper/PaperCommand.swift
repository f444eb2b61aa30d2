import Certificates
import Foundation
import Glibc
import SourceText

/// The program `leerwijk-paper`: a certificate's value in, a PDF out.
public enum PaperCommand {
  /// Runs the program with the arguments of the process, and ends it.
  public static func main() -> Never {
    // Pango takes the language of shared scripts from these; the certificate has its own.
    for name in ["PANGO_LANGUAGE", "LANGUAGE", "FC_LANG"] { unsetenv(name) }
    signal(SIGPIPE, SIG_IGN)
    let words = Array(CommandLine.arguments.dropFirst())
    var language = spoken(ProcessInfo.processInfo.environment)
    do throws(PaperFailure) {
      try run(try PaperArguments(words), &language)
      exit(0)
    } catch {
      let report = PaperReport(error, language)
      let line = words.contains("--json") ? report.json : report.plain
      FileHandle.standardError.write(Data((line + "\n").utf8))
      exit(error.exitCode)
    }
  }

  private static func run(_ arguments: PaperArguments, _ language: inout Language) throws(PaperFailure) {
    if arguments.help {
      FileHandle.standardOutput.write(Data((PaperWords.usage[language] + "\n").utf8))
      return
    }
    let data = try PaperFiles.read(arguments.input)
    let certificate = try read(data)
    language = certificate.language
    try PaperFiles.write(try draw(certificate), to: arguments.output)
  }

  private static func read(_ data: Data) throws(PaperFailure) -> Certificate {
    do { return try Certificate(json: data) } catch { throw .certificate(error) }
  }

  private static func draw(_ certificate: Certificate) throws(PaperFailure) -> [UInt8] {
    do { return try CertificatePaper.draw(certificate) } catch { throw .paper(error) }
  }

  /// The language to speak before a certificate is read: the one asked for, else Dutch.
  static func spoken(_ environment: [String: String]) -> Language {
    for name in ["LEERWIJK_LANG", "LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = environment[name], !value.isEmpty else { continue }
      return value.hasPrefix("en") ? .en : .nl
    }
    return .nl
  }
}
