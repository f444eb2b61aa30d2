import CourseModel
import CourseParser
import LearnerRecords
import ScenarioEngine
import SourceText
import Terminal

extension Player {
  // MARK: - Contents

  func contentsView() -> Painted {
    painter.contents(session, more: numbered(contentsExtras.map(\.text), after: session.course.parts.count))
  }

  /// What the contents offer beside the parts.
  private enum ContentsAction: Hashable {
    case result
    case beginAnew
    case startMenu
  }

  private var contentsExtras: [(text: Wording, action: ContentsAction)] {
    var extras: [(text: Wording, action: ContentsAction)] = []
    if session.standing.isDone {
      extras.append((Wording(nl: "Resultaat en certificaat", en: "Result and certificate"), .result))
    }
    if testsAreUsedUp {
      extras.append((Wording(nl: "Begin de cursus opnieuw", en: "Begin the course anew"), .beginAnew))
    }
    if hasStartMenu { extras.append((Self.toStartMenu, .startMenu)) }
    return extras
  }

  /// Whether some test was failed as often as it may be made.
  private var testsAreUsedUp: Bool {
    !session.standing.isPassed && session.course.parts.contains { session.isUsedUp($0.id) }
  }

  mutating func takeAtContents(_ line: String) throws {
    let parts = session.course.parts
    let extras = contentsExtras
    let options = parts.enumerated().map { Answerable(key: String($0 + 1), text: $1.title) }
    switch try pick(line, of: options + numbered(extras.map(\.text), after: parts.count)) {
    case .nothing:
      view = .screen
      isStale = true
    case .option(let index) where index < parts.count:
      try act(.opened(part: parts[index].id))
      open(.screen)
    case .option(let index):
      switch extras[index - parts.count].action {
      case .result: open(.result)
      case .beginAnew: try beginAnew()
      case .startMenu: departure = .menu
      }
    case .dealtWith: return
    }
  }

  /// Closes this attempt and begins another; the old one stays in the record.
  private mutating func beginAnew() throws {
    guard let course = compilation.course else { return }
    try desk.records.abandonAttempt(study.attempt.id, at: desk.clock.now())
    let attemptDesk = AttemptDesk(records: desk.records, clock: desk.clock)
    let seed = desk.clock.fixed.map { _ in study.attempt.start.seed &+ 1 }
    study = try attemptDesk.begin(compilation, course, learner.id, seed)
    shown = []
    open(.screen)
  }

  // MARK: - Notebook

  func notebookView() -> Painted {
    painter.notebook(session, texts: ownTexts())
  }

  /// The learner's own notes and open answers, which stand beside the record.
  func ownTexts() -> [String] {
    let texts = (try? desk.records.privateTexts(of: study.attempt.id)) ?? []
    let order = Dictionary(
      session.ownNotes.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    return texts.sorted { (order[$0.digest] ?? .max, $0.digest) < (order[$1.digest] ?? .max, $1.digest) }.map(
      \.text)
  }

  mutating func takeAtNotebook(_ line: String) throws {
    let entries = session.notebook
    let options = entries.enumerated().map { Answerable(key: String($0 + 1), text: session.course[$1].title) }
    switch try pick(line, of: options) {
    case .nothing: open(.screen)
    case .option(let index): desk.show([.empty] + LaidOut.lines(of: painter.entry(entries[index])))
    case .dealtWith: return
    }
  }

  /// Finds a word in the notes, the people who were met, the terms and the pages.
  mutating func search(_ word: String) {
    let wanted = LetterFolding.fold(word)
    guard !wanted.isEmpty else {
      return desk.say(
        Wording(
          nl: "Typ een woord achter zoek, bijvoorbeeld: zoek signaal",
          en: "Type a word behind search, for example: search signal"))
    }
    let found = painter.search(wanted, session, texts: ownTexts())
    if found.isEmpty {
      desk.say(
        Wording(
          nl: "\"\(word)\" staat niet in wat je tot nu toe zag.",
          en: "\"\(word)\" is not in what you have seen until now."))
    } else {
      desk.show([.empty] + LaidOut.lines(of: found))
    }
  }

  // MARK: - Settings

  private var settingItems: [Wording] {
    let preferences = desk.preferences
    let measure = preferences.measure.map(String.init) ?? "72"
    return [
      Wording(
        nl: "Taal (language): \(desk.language == .nl ? "Nederlands" : "Engels")",
        en: "Language (taal): \(desk.language == .nl ? "Dutch" : "English")"),
      Wording(
        nl: "Voor een voorleesprogramma: \(preferences.plain ? "aan" : "uit")",
        en: "For a screen reader: \(preferences.plain ? "on" : "off")"),
      Wording(
        nl: "Kleur: \(preferences.noColour ? "uit" : "aan")",
        en: "Colour: \(preferences.noColour ? "off" : "on")"),
      Wording(nl: "Breedte van de tekst: \(measure) tekens", en: "Width of the text: \(measure) characters"),
    ]
  }

  func settingsView() -> Painted { painter.settings(numbered(settingItems)) }

  mutating func takeAtSettings(_ line: String) throws {
    switch try pick(line, of: numbered(settingItems)) {
    case .nothing: open(.screen)
    case .option(let index): try change(setting: index)
    case .dealtWith: return
    }
  }

  private mutating func change(setting index: Int) throws {
    let id = learner.id
    switch index {
    case 0:
      desk.change(language: desk.language == .nl ? .en : .nl)
      try desk.records.set(.language, to: desk.language.rawValue, of: id)
    case 1:
      desk.change { $0.plain.toggle() }
      try desk.records.set(.plain, to: desk.preferences.plain ? "1" : "0", of: id)
    case 2:
      desk.change { $0.noColour.toggle() }
      try desk.records.set(.colour, to: desk.preferences.noColour ? "0" : "1", of: id)
    default:
      let widths = [72, 100, 140, 60]
      let now = widths.firstIndex(of: desk.preferences.measure ?? 72) ?? 0
      desk.change { $0.measure = widths[(now + 1) % widths.count] }
      try desk.records.set(.width, to: String(desk.preferences.measure ?? 72), of: id)
    }
    isStale = true
  }
}
