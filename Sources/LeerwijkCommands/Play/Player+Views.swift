import CourseModel
import CourseParser
import LearnerRecords
import ScenarioEngine
import SourceText
import Terminal

extension Player {
  // MARK: - Contents

  func contentsView() -> Painted {
    var painted = painter.contents(session)
    if testsAreUsedUp {
      let number = session.course.parts.count + 1
      painted.body.append(LaidOut(lines: Menu([Menu.Item(String(number), StyledText(desk.words(Self.beginAnew)))]).lines(desk.style)))
    }
    return painted
  }

  private static let beginAnew = Wording(nl: "Begin de cursus opnieuw", en: "Begin the course anew")

  /// Whether some test was failed as often as it may be made.
  private var testsAreUsedUp: Bool {
    guard !session.standing.isPassed else { return false }
    return session.course.parts.contains { session.isUsedUp($0.id) }
  }

  mutating func takeAtContents(_ line: String) throws {
    let parts = session.course.parts
    var options = parts.enumerated().map { Answerable(key: String($0 + 1), text: $1.title) }
    if testsAreUsedUp { options.append(Answerable(key: String(parts.count + 1), text: desk.words(Self.beginAnew))) }
    switch InputReader(options: options).read(line) {
    case .empty:
      if view == .contents { view = .screen }
      isStale = true
    case .option(let index):
      if index < parts.count {
        try act(.opened(part: parts[index].id))
        isStale = true
      } else {
        try beginAnew()
      }
    case .command(let command):
      view = .screen
      try perform(command)
    case .outOfRange(let count): say(outOfRange: count)
    case .ambiguous(let texts): say(ambiguous: texts)
    case .near(let text, let key): say(near: text, key, line)
    case .options, .unknown: sayUnknown(line)
    }
  }

  /// Closes this attempt and begins another; the old one stays in the record.
  private mutating func beginAnew() throws {
    guard let course = compilation.course else { return }
    try desk.records.abandonAttempt(study.attempt.id, at: desk.clock.now())
    let attemptDesk = AttemptDesk(records: desk.records, clock: desk.clock)
    study = try attemptDesk.begin(compilation, course, learner.id, nil)
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
    let order = Dictionary(session.ownNotes.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    return texts.sorted { (order[$0.digest] ?? .max, $0.digest) < (order[$1.digest] ?? .max, $1.digest) }.map(\.text)
  }

  mutating func takeAtNotebook(_ line: String, _ entries: [Reference<Entry>]) throws {
    let options = entries.enumerated().map { Answerable(key: String($0 + 1), text: session.course[$1].title) }
    switch InputReader(options: options).read(line) {
    case .empty:
      view = .screen
      isStale = true
    case .option(let index): desk.show([.empty] + LaidOut.lines(of: painter.entry(entries[index])))
    case .command(let command):
      view = .screen
      try perform(command)
    case .outOfRange(let count): say(outOfRange: count)
    case .ambiguous(let texts): say(ambiguous: texts)
    case .near(let text, let key): say(near: text, key, line)
    case .options, .unknown: sayUnknown(line)
    }
  }

  /// Finds a word in the notes, the people who were met, the terms and the pages.
  mutating func search(_ word: String) {
    let wanted = LetterFolding.fold(word)
    guard !wanted.isEmpty else {
      return desk.say(Wording(nl: "Typ een woord achter zoek, bijvoorbeeld: zoek signaal", en: "Type a word behind search, for example: search signal"))
    }
    let found = painter.search(wanted, session, texts: ownTexts())
    if found.isEmpty {
      desk.say(Wording(nl: "\"\(word)\" staat niet in wat je tot nu toe zag.", en: "\"\(word)\" is not in what you have seen until now."))
    } else {
      desk.show([.empty] + LaidOut.lines(of: found))
    }
  }

  // MARK: - Settings

  private var settingItems: [Wording] {
    let preferences = desk.preferences
    let measure = preferences.measure.map(String.init) ?? "72"
    return [
      Wording(nl: "Taal: \(desk.language == .nl ? "Nederlands" : "Engels")", en: "Language: \(desk.language == .nl ? "Dutch" : "English")"),
      Wording(nl: "Voorlezen: \(preferences.plain ? "aan" : "uit")", en: "Screen reader: \(preferences.plain ? "on" : "off")"),
      Wording(nl: "Kleur: \(preferences.noColour ? "uit" : "aan")", en: "Colour: \(preferences.noColour ? "off" : "on")"),
      Wording(nl: "Breedte van de tekst: \(measure) tekens", en: "Width of the text: \(measure) characters"),
    ]
  }

  func settingsView() -> Painted {
    let items = numbered(settingItems).map { Menu.Item($0.key, StyledText($0.text)) }
    let title = desk.words(Wording(nl: "Instellingen", en: "Settings"))
    let how = desk.words(Wording(nl: "Typ een nummer om iets te veranderen, of Enter om terug te gaan.", en: "Type a number to change something, or Enter to go back."))
    return Painted(
      header: ScreenHeader.lines([title], style: desk.style),
      body: [LaidOut(lines: Menu(items).lines(desk.style)), LaidOut(lines: [Line(StyledText(" " + how))])])
  }

  mutating func takeAtSettings(_ line: String) throws {
    switch InputReader(options: numbered(settingItems)).read(line) {
    case .empty:
      view = .screen
      isStale = true
    case .option(let index): try change(setting: index)
    case .command(let command):
      view = .screen
      try perform(command)
    case .outOfRange(let count): say(outOfRange: count)
    case .options, .ambiguous, .near, .unknown: sayUnknown(line)
    }
  }

  private mutating func change(setting index: Int) throws {
    let id = learner.id
    switch index {
    case 0:
      desk.language = desk.language == .nl ? .en : .nl
      try desk.records.set(.language, to: desk.language.rawValue, of: id)
    case 1:
      desk.preferences.plain.toggle()
      try desk.records.set(.plain, to: desk.preferences.plain ? "1" : "0", of: id)
    case 2:
      desk.preferences.noColour.toggle()
      try desk.records.set(.colour, to: desk.preferences.noColour ? "0" : "1", of: id)
    default:
      let widths = [72, 100, 140, 60]
      let now = widths.firstIndex(of: desk.preferences.measure ?? 72) ?? 0
      desk.preferences.measure = widths[(now + 1) % widths.count]
      try desk.records.set(.width, to: String(desk.preferences.measure ?? 72), of: id)
    }
    desk.writer = ScreenWriter(desk.writer.sink, TerminalCapabilities.current(preferences: desk.preferences))
    isStale = true
  }
}
