import ArgumentParser
import Certificates
import CourseModel
import CourseParser
import Foundation
import LearnerRecords
import SourceText
import Terminal

/// Puts together what a command needs of the world around it.
struct ProgramStart {
  let options: ProgramOptions
  let environment: [String: String]
  let folders: Folders
  let clock: Clock
  let languages: InterfaceLanguage
  let sink = OutputSink()
  let lines = LineSource()
  /// Whether the terminal takes ASCII only: read once, since readline repairs the locale of the process.
  private let isASCII = TerminalCapabilities.current().isASCII

  init(_ options: GlobalOptions) { self.init(options.values) }

  init(_ options: ProgramOptions) {
    self.options = options
    environment = StartLanguage.environment
    folders = Folders(environment: environment)
    clock = Clock(fixed: options.now.flatMap(Clock.instant))
    languages = InterfaceLanguage(flag: options.language.flatMap(Language.init), environment: environment)
  }

  var shelf: CourseShelf { CourseShelf(folders: folders.courses(flag: options.courses)) }

  var language: Language { languages.resolved() }

  /// What tells whether a certificate holds, by the keys that are trusted here.
  var verifier: Verifier {
    TrustShelf(path: folders.trustedKeys(flag: nil), folders: folders).verifier(at: clock.now())
  }

  func preferences(_ settings: [Setting: String] = [:]) -> TerminalCapabilities.Preferences {
    TerminalCapabilities.Preferences(
      plain: options.plain || settings[.plain] == "1", noColour: options.noColour || settings[.colour] == "0",
      ascii: options.ascii || isASCII, measure: settings[.width].flatMap { Int($0) })
  }

  /// Opens the records, or ends the program with what is wrong.
  func openRecords() throws -> Records {
    do {
      return try Records.open(path: folders.records(flag: options.records), at: clock.now())
    } catch {
      throw fail(error.words, code: error.exitCode)
    }
  }

  /// The desk of a learner, for a course in some language.
  func desk(_ records: Records, _ learner: LearnerRecords.Learner, course: Course?) throws(RecordsError)
    -> Desk
  {
    let settings = try records.settings(of: learner.id)
    let language = languages.resolved(
      setting: settings[.language].flatMap(Language.init),
      course: course.map { $0.language == .nl ? .nl : .en })
    return Desk(self, records, preferences: preferences(settings), language: language)
  }

  /// The desk before anybody is known.
  func strangersDesk(_ records: Records) -> Desk {
    Desk(self, records, preferences: preferences(), language: language)
  }

  /// An end of the program with words on standard error.
  func fail(_ wording: Wording, code: Int32) -> any Error {
    StandardError.say(wording[language])
    return ExitCode(code)
  }
}
