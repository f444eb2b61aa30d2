import ArgumentParser
import SourceText

/// The flags that every command takes.
struct GlobalOptions: ParsableArguments {
  @Option(
    name: [.customLong("lang"), .customLong("taal")],
    help: help(
      "Taal van het programma: nl of en.", "Language of the program: nl or en.",
      value: Wording(nl: "taal", en: "language")), completion: .list(["nl", "en"]))
  var language: String?

  @Flag(
    name: [.customLong("plain"), .customLong("voorlezen")],
    help: help(
      "Alleen tekst, één ding per regel, voor een voorleesprogramma.",
      "Text only, one thing a line, for a screen reader."))
  var plain = false

  @Flag(name: [.customLong("no-color"), .customLong("geen-kleur")], help: help("Geen kleur.", "No colour."))
  var noColour = false

  @Flag(
    name: .customLong("ascii"),
    help: help("Alleen gewone letters en tekens.", "Plain letters and signs only."))
  var ascii = false

  @Option(
    name: .customLong("records"),
    help: help(
      "Het bestand met wat cursisten deden.", "The file with what learners did.", value: ValueName.file),
    completion: .file())
  var records: String?

  @Option(
    name: .customLong("courses"),
    help: help("De map met cursussen.", "The folder with courses.", value: ValueName.folder),
    completion: .directory)
  var courses: String?

  @Option(
    name: .customLong("now"),
    help: help(
      "Laat de klok stilstaan op deze dag, als 2026-11-24.",
      "Let the clock stand still on this day, as 2026-11-24.", value: Wording(nl: "dag", en: "day")))
  var now: String?

  /// What was given.
  var values: ProgramOptions {
    ProgramOptions(
      language: language, plain: plain, noColour: noColour, ascii: ascii, records: records, courses: courses,
      now: now)
  }

  mutating func validate() throws {
    if let language, Language(rawValue: language) == nil {
      throw ValidationError(
        words(
          "De taal '\(language)' ken ik niet. Kies nl of en.",
          "The language '\(language)' is not known. Choose nl or en."))
    }
    if let now, Clock.instant(of: now) == nil {
      throw ValidationError(
        words("'\(now)' is geen dag als 2026-11-24.", "'\(now)' is no day like 2026-11-24."))
    }
  }
}

/// What the flags that every command takes came to; where none was given, nothing.
struct ProgramOptions: Sendable {
  var language: String?
  var plain = false
  var noColour = false
  var ascii = false
  var records: String?
  var courses: String?
  var now: String?
}

/// The help text in the language of the start; `value` is what stands behind the flag.
func help(_ nl: String, _ en: String, value: Wording? = nil) -> ArgumentHelp {
  ArgumentHelp(words(nl, en), valueName: value?[StartLanguage.current])
}

/// A text in the language of the start: for what is said before a learner or a course is known.
func words(_ nl: String, _ en: String) -> String { Wording(nl: nl, en: en)[StartLanguage.current] }

/// What stands behind flags that several commands have.
enum ValueName {
  static let course = Wording(nl: "cursus", en: "course")
  static let name = Wording(nl: "naam", en: "name")
  static let file = Wording(nl: "bestand", en: "file")
  static let folder = Wording(nl: "map", en: "folder")
  static let number = Wording(nl: "getal", en: "number")
  static let day = Wording(nl: "dag", en: "day")
}
