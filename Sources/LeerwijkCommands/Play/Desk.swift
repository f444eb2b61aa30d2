import LearnerRecords
import SourceText
import Terminal

/// What the program has around a learner: terminal, clock, records, settings.
struct Desk: Sendable {
  var writer: ScreenWriter
  var input: any LineInput
  var preferences: TerminalCapabilities.Preferences
  var language: Language
  let languages: InterfaceLanguage
  let clock: Clock
  let folders: Folders
  let records: Records

  var isInteractive: Bool { input.isInteractive }

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

  /// The exit code of the program.
  var exitCode: Int32 {
    switch self {
    case .stopped, .menu: 0
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
  mutating func ask(_ prompt: Wording, completions: [String] = [], dropTypeAhead: Bool = false) -> Asked {
    while true {
      if writer.sink.isClosed { return .left(.stopped) }
      let event = input.read(
        prompt: words(prompt) + "> ", completions: Completer(completions), dropTypeAhead: dropTypeAhead)
      switch event {
      case .line(let line, let pasted):
        if !isInteractive { show([Line("> \(line)")]) }
        if pasted > 1 {
          say(Wording(nl: "Je plakte \(pasted) regels. Alleen de eerste telt, en pas als je hem zelf typt.", en: "You pasted \(pasted) lines. Only the first counts, and only once you type it yourself."))
          continue
        }
        return .line(line)
      case .interrupted(let again):
        if again { return .left(.interrupted) }
        say(Wording(nl: "Nog een keer Ctrl-C = stoppen; alles is bewaard.", en: "Ctrl-C once more = quit; everything is saved."))
      case .endOfFile: return .left(.stopped)
      case .terminated(let signal): return .left(.terminated(signal))
      case .invalid:
        say(Wording(nl: "Dit kan ik niet lezen: het is geen gewone tekst. Typ het nog eens.", en: "This cannot be read: it is no ordinary text. Type it again."))
      case .tooLong(let limit):
        say(Wording(nl: "Dat is te lang: hoogstens \(limit) tekens. Typ het korter.", en: "That is too long: \(limit) characters at the most. Type less."))
      }
    }
  }

  /// Says goodbye; the last line says that all is saved.
  func farewell(_ departure: Departure, _ name: String) {
    switch departure {
    case .menu, .needsInput: return
    case .stopped, .interrupted, .terminated:
      say(Wording(nl: "Alles is bewaard. Tot de volgende keer, \(name).", en: "Everything is saved. Until next time, \(name)."))
    }
  }
}
