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
    case pretest
    case result
    case beginAnew
    case startMenu
  }

  private var contentsExtras: [(text: Wording, action: ContentsAction)] {
    var extras: [(text: Wording, action: ContentsAction)] = []
    if session.openPretestItems != nil || session.pretestResult != nil {
      let made = Wording(nl: "Uitslag van de voortoets", en: "Result of the pretest")
      let open = Wording(nl: "Maak de voortoets", en: "Take the pretest")
      extras.append((session.pretestResult == nil ? open : made, .pretest))
    }
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
      case .pretest:
        try act(.openedPretest)
        open(.screen)
      case .result: open(.result)
      case .beginAnew:
        view = .beginningAnew
        desk.say(Self.howToBeginAnew)
      case .startMenu: departure = .menu
      }
    case .dealtWith: return
    }
  }

  static let howToBeginAnew = Wording(
    nl:
      "Je begint dan weer bij het begin, met een leeg notitieboek. Wil je dat? Typ: opnieuw. Enter = niet doen.",
    en:
      "You then start from the beginning, with an empty notebook. Is that what you want? Type: anew. Enter = no."
  )

  /// A line where a word confirms that the course is to begin anew.
  mutating func takeBeginningAnew(_ line: String) throws {
    let word = LetterFolding.fold(line)
    if ["opnieuw", "anew"].contains(word) { return try beginAnew() }
    // Whoever says no means this question, whatever else the letter opens.
    if ["n", "nee", "no"].contains(word) { return open(.contents) }
    if try pick(line, of: []) == .nothing { open(.contents) }
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

  /// The learner's own notes and open answers by their digests, which stand beside the record.
  func ownTexts() -> [String: String] {
    let texts = (try? desk.records.privateTexts(of: study.attempt.id)) ?? []
    return Dictionary(texts.map { ($0.digest, $0.text) }, uniquingKeysWith: { first, _ in first })
  }

  /// The same in the order of the notebook.
  private var ownTextsInOrder: [String] {
    let texts = ownTexts()
    return (session.ownAnswers.map(\.digest) + session.ownNotes).compactMap { texts[$0] }
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
    let found = painter.search(wanted, session, texts: ownTextsInOrder)
    if found.isEmpty {
      desk.say(
        Wording(
          nl: "\"\(word)\" vind ik niet in je notities, de begrippen en de lessen.",
          en: "\"\(word)\" is not in your notes, the terms and the lessons."))
    } else {
      show(Painted(header: [], body: found))
    }
  }
}
