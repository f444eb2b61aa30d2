import CPangoCairo
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

  /// Does all works, reports what fails, and returns the exit code of the first that did.
  private static func run(_ arguments: PaperArguments, _ language: Language) throws(PaperFailure) -> Int32 {
    let works = try arguments.works()
    let faults = PaperWorks(works, language).run()
    for (place, fault) in faults {
      let file = works.count > 1 ? works[place].input : nil
      report(PaperReport(fault.failure, fault.language, file: file), asJSON: arguments.json)
    }
    return faults.first?.fault.failure.exitCode ?? 0
  }

  private static func report(_ report: PaperReport, asJSON: Bool) {
    FileHandle.standardError.write(Data(((asJSON ? report.json : report.plain) + "\n").utf8))
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
