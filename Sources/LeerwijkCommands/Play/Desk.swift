import Certificates
import LearnerRecords
import SourceText
import Terminal

/// What the program has around a learner: terminal, clock, records, settings.
struct Desk: Sendable {
  private let start: ProgramStart
  private(set) var writer: ScreenWriter
  private(set) var input: any LineInput
  private(set) var language: Language
  private(set) var preferences: TerminalCapabilities.Preferences
  let records: Records

  init(
    _ start: ProgramStart, _ records: Records, preferences: TerminalCapabilities.Preferences,
    language: Language
  ) {
    self.start = start
    self.records = records
    self.preferences = preferences
    self.language = language
    writer = ScreenWriter(start.sink, TerminalCapabilities.current(preferences: preferences))
    input = start.lines.input(writer, language)
  }

  var clock: Clock { start.clock }
  /// The registers that stand beside the courses.
  var registers: RegisterShelf { start.registers }
  /// What tells whether a certificate holds, by the keys that are trusted here.
  var verifier: Verifier { start.verifier }
  var isInteractive: Bool { input.isInteractive }

  /// Takes on other settings.
  mutating func change(
    language: Language? = nil, _ change: (inout TerminalCapabilities.Preferences) -> Void = { _ in }
  ) {
    change(&preferences)
    self = Desk(start, records, preferences: preferences, language: language ?? self.language)
  }

  /// How pages are laid out now.
  var style: LayoutStyle { LayoutStyle(writer.capabilities, language: language) }

  func words(_ wording: Wording) -> String { wording[language] }

  /// Says something of ours.
  func say(_ wording: Wording, _ role: Role = .plain) { writer.say(StyledText(words(wording), role)) }

  /// Writes rows.
  func show(_ lines: [Line]) { writer.show(lines) }

  /// Takes the size of the window anew.
  mutating func refresh() { writer = writer.refreshed() }
}

/// How a learner left.
enum Departure: Sendable, Hashable {
  /// With the word to stop, or at the end of the input.
  case stopped
  /// With Ctrl-C twice.
  case interrupted
  /// By a signal.
  case terminated(Int32)
  /// To another course or the start menu.
  case menu
  /// Input was needed where none may be read.
  case needsInput
  /// The files of the course changed while its author looks at it.
  case reload

  /// The exit code of the program.
  var exitCode: Int32 {
    switch self {
    case .stopped, .menu, .reload: 0
    case .interrupted: 130
    case .terminated(let signal): 128 + signal
    case .needsInput: 64
    }
  }
}

extension Desk {
  /// What came of asking for a line: a line, or the learner's departure.
  enum Asked: Sendable, Hashable {
    case line(String)
    case left(Departure)
  }

  /// Asks for a line until there is one; whatever else happens is told here.
  ///
  /// Of several lines that were pasted at once only the first can be an answer, and only once the learner says
  /// so; an open text keeps them all.
  mutating func ask(
    _ prompt: Wording, completions: [String] = [], dropTypeAhead: Bool = false, isFreeText: Bool = false
  ) -> Asked {
    var pasted: String?
    while !writer.sink.isClosed {
      let event = input.read(
        prompt: words(prompt) + "> ", completions: Completer(completions), dropTypeAhead: dropTypeAhead)
      switch event {
      case .line(let line, let count) where count > 1 && !isFreeText:
        pasted = line.split(separator: "\n").first.map(String.init) ?? ""
        say(Self.wasPasted(count, String((pasted ?? "").prefix(40))))
      case .line(let line, _):
        let answer = line.isEmpty ? pasted ?? line : line
        if !isInteractive { show([Line("> \(answer)")]) }
        return .line(answer)
      case .interrupted(let again):
        if again { return .left(.interrupted) }
        say(
          Wording(
            nl: "Nog een keer Ctrl-C = stoppen; alles is bewaard.",
            en: "Ctrl-C once more = quit; everything is saved."))
      case .endOfFile: return .left(.stopped)
      case .terminated(let signal): return .left(.terminated(signal))
      case .invalid: say(Self.isNoText)
      case .tooLong(let limit): say(Self.isTooLong(limit))
      }
    }
    return .left(.stopped)
  }

  private static func wasPasted(_ count: Int, _ first: String) -> Wording {
    Wording(
      nl:
        "Je plakte \(count) regels. Alleen de eerste kan hier: \"\(first)\". Enter = die gebruiken, of typ iets anders.",
      en:
        "You pasted \(count) lines. Only the first is possible here: \"\(first)\". Enter = use it, or type something else."
    )
  }

  private static let isNoText = Wording(
    nl: "Dit kan ik niet lezen: het is geen gewone tekst. Typ het nog eens.",
    en: "This cannot be read: it is no ordinary text. Type it again.")

  private static func isTooLong(_ limit: Int) -> Wording {
    Wording(
      nl: "Dat is te lang: hoogstens \(limit) tekens. Typ het korter.",
      en: "That is too long: \(limit) characters at the most. Type less.")
  }

  /// Says goodbye; the last line says that all is saved.
  func farewell(_ departure: Departure, _ name: String?, isPreview: Bool = false, isLess: Bool = false) {
    switch departure {
    case .menu, .reload, .needsInput: return
    case .stopped where isPreview, .interrupted where isPreview, .terminated where isPreview:
      say(
        Wording(
          nl: "Einde van de voorproef. Er is niets bewaard.",
          en: "End of the preview. Nothing was recorded."))
    case .stopped, .interrupted, .terminated:
      let saved =
        isLess
        ? Wording(nl: "De rest is bewaard. Tot de volgende keer", en: "The rest is saved. Until next time")
        : Wording(
          nl: "Alles is bewaard. Tot de volgende keer", en: "Everything is saved. Until next time")
      say(
        Wording(
          nl: saved.nl + (name.map { ", \($0)." } ?? "."), en: saved.en + (name.map { ", \($0)." } ?? ".")))
    }
  }
}
