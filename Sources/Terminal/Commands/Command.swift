import SourceText

/// Something that a learner can ask for at any prompt, beside answering it.
public enum Command: Sendable, Hashable {
  case next
  case back
  case undo
  case look
  case map
  case list
  case go(String)
  case talk(String)
  case notebook
  case note(String)
  case search(String)
  case hint
  case skip
  case passOver
  case progress
  case lesson(String)
  case part(String)
  case menu
  case transcript
  case certificate
  case settings
  case help
  case helpLines
  case quit
}

/// The words of a command: one table, in both languages.
struct CommandWords: Sendable {
  /// What the words make.
  enum Kind: Sendable, CaseIterable {
    case next, back, undo, look, map, list, go, talk, notebook, note, search, hint, skip
    case passOver, progress, lesson, part
    case menu, transcript, certificate, settings, help, helpLines, quit
  }

  let kind: Kind
  /// The words in each language, the one that TAB shows first.
  let nl: [String]
  let en: [String]
  /// The letters that are enough.
  let letters: [String]
  /// Whether something comes behind the word.
  let takesTarget: Bool

  init(_ kind: Kind, nl: [String], en: [String], letters: [String] = [], takesTarget: Bool = false) {
    self.kind = kind
    self.nl = nl
    self.en = en
    self.letters = letters
    self.takesTarget = takesTarget
  }

  /// All words of the command, letters aside.
  var words: [String] { nl + en }

  static let table: [CommandWords] = [
    CommandWords(.next, nl: ["verder", "volgende"], en: ["next", "continue"], letters: ["v"]),
    CommandWords(.back, nl: ["terug"], en: ["back"], letters: ["t"]),
    CommandWords(.undo, nl: ["ongedaan", "herstel"], en: ["undo"], letters: ["u"]),
    CommandWords(.look, nl: ["kijk"], en: ["look"], letters: ["l"]),
    CommandWords(.map, nl: ["kaart", "wijk"], en: ["map"], letters: ["k"]),
    CommandWords(.list, nl: ["lijst"], en: ["list"]),
    CommandWords(.go, nl: ["ga naar", "ga"], en: ["go to", "go"], takesTarget: true),
    CommandWords(
      .talk, nl: ["praat met", "praat"], en: ["talk to", "talk"], letters: ["p"], takesTarget: true),
    CommandWords(.notebook, nl: ["notitieboek"], en: ["notebook", "inventory"], letters: ["n", "i"]),
    CommandWords(.note, nl: ["notitie"], en: ["note"], takesTarget: true),
    CommandWords(.search, nl: ["zoek"], en: ["search"], takesTarget: true),
    CommandWords(.hint, nl: ["tip"], en: ["hint"]),
    CommandWords(.skip, nl: ["sla over"], en: ["skip"]),
    CommandWords(
      .passOver, nl: ["sla deel over", "sla dit deel over"], en: ["pass over", "pass this part over"]),
    CommandWords(.progress, nl: ["voortgang", "waar"], en: ["progress", "where"], letters: ["w"]),
    CommandWords(.lesson, nl: ["les"], en: ["lesson"], takesTarget: true),
    CommandWords(.part, nl: ["deel"], en: ["part"], takesTarget: true),
    CommandWords(.menu, nl: ["menu"], en: ["menu"], letters: ["m"]),
    CommandWords(.transcript, nl: ["verslag"], en: ["transcript"]),
    CommandWords(.certificate, nl: ["certificaat"], en: ["certificate"]),
    CommandWords(.settings, nl: ["instellingen"], en: ["settings"]),
    CommandWords(.help, nl: ["hulp", "help"], en: ["help", "huh"], letters: ["?"]),
    CommandWords(.helpLines, nl: ["hulplijnen"], en: ["helplines"]),
    CommandWords(
      .quit, nl: ["stoppen", "einde", "stop"], en: ["quit", "exit", "bye", ":q"], letters: ["s", "q"]),
  ]

  /// The command with what stands behind its word.
  func command(_ target: String) -> Command {
    switch kind {
    case .next: .next
    case .back: .back
    case .undo: .undo
    case .look: .look
    case .map: .map
    case .list: .list
    case .go: .go(target)
    case .talk: .talk(target)
    case .notebook: .notebook
    case .note: .note(target)
    case .search: .search(target)
    case .hint: .hint
    case .skip: .skip
    case .passOver: .passOver
    case .progress: .progress
    case .lesson: .lesson(target)
    case .part: .part(target)
    case .menu: .menu
    case .transcript: .transcript
    case .certificate: .certificate
    case .settings: .settings
    case .help: .help
    case .helpLines: .helpLines
    case .quit: .quit
    }
  }

  /// The words that TAB proposes in a language, but those that are of use in some places only.
  static func completions(_ language: Language) -> [String] {
    table.filter { $0.kind != .helpLines && $0.kind != .passOver }.compactMap { words in
      let first = language == .nl ? words.nl.first : words.en.first
      guard let first else { return nil }
      return words.takesTarget ? first + " " : first
    }
  }
}
