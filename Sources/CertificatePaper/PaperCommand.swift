import CPangoCairo
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
    lw_keep_memory()
    let words = Array(CommandLine.arguments.dropFirst())
    let language = spoken(ProcessInfo.processInfo.environment)
    do throws(PaperFailure) {
      let arguments = try PaperArguments(words)
      if arguments.help {
        FileHandle.standardOutput.write(Data((PaperWords.usage[language] + "\n").utf8))
        exit(0)
      }
      exit(try run(arguments, language))
    } catch {
      report(PaperReport(error, language), asJSON: words.contains("--json"))
      exit(error.exitCode)
    }
  }

  /// Does all works, reports what fails, and returns the exit code.
  private static func run(_ arguments: PaperArguments, _ language: Language) throws(PaperFailure) -> Int32 {
    let works = try arguments.works()
    var press: Press?
    var exitCode: Int32 = 0
    for work in works {
      var language = language
      do throws(PaperFailure) {
        let certificate = try read(try PaperFiles.read(work.input))
        language = certificate.language
        try PaperFiles.write(try draw(certificate, &press), to: work.output)
      } catch {
        let file = works.count > 1 ? work.input : nil
        report(PaperReport(error, language, file: file), asJSON: arguments.json)
        if exitCode == 0 { exitCode = error.exitCode }
      }
    }
    return exitCode
  }

  private static func report(_ report: PaperReport, asJSON: Bool) {
    FileHandle.standardError.write(Data(((asJSON ? report.json : report.plain) + "\n").utf8))
  }

  private static func read(_ data: Data) throws(PaperFailure) -> Certificate {
    do { return try Certificate(json: data) } catch { throw .certificate(error) }
  }

  private static func draw(_ certificate: Certificate, _ press: inout Press?) throws(PaperFailure) -> [UInt8]
  {
    do throws(PaperError) {
      if let press { return try press.draw(certificate) }
      let made = try Press()
      press = made
      return try made.draw(certificate)
    } catch {
      throw .paper(error)
    }
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
