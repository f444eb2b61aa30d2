import CourseModel
import ScenarioEngine
import SourceText
import Terminal

extension Player {
  /// Shows the screen or the view that the learner is at, after what happened on the way to it.
  mutating func present() {
    desk.refresh()
    isStale = false
    isBrief = isBrief || view == .screen && comesBackToScene
    if view == .screen, session.screen != shown.last {
      shown.append(session.screen)
      if shown.count > 2 { shown.removeFirst() }
    }
    show(current())
    isBrief = false
  }

  /// Whether a scene comes after its own questions: its text was read before them.
  private var comesBackToScene: Bool {
    guard case .scene(let scene) = session.screen, scene.way == .choices else { return false }
    let context: QuestionContext? =
      switch shown.last {
      case .question(let question): question.context
      case .feedback(let feedback): feedback.question.context
      case .welcome, .contents, .warning, .page, .scene, .walkEnd, .testIntroduction, .testResult,
        .pretestResult, .courseEnd, nil:
        nil
      }
    return context == .walk(scene.part, scene.scene.id)
  }

  private mutating func current() -> Painted {
    switch view {
    case .screen, .glance: screenView()
    case .contents: contentsView()
    case .map(let listOnly): mapView(listOnly: listOnly) ?? screenView()
    case .notebook: notebookView()
    case .settings: settingsView()
    case .naming, .beginningAnew: Painted(header: [], body: [])
    case .rightAnswer: rightAnswerView()
    case .result: endView()
    }
  }

  private mutating func rightAnswerView() -> Painted {
    guard case .feedback(let screen) = session.screen else { return screenView() }
    return painter.answer(screen)
  }

  private mutating func screenView() -> Painted {
    switch session.screen {
    case .scene(let scene) where isBrief: painter.choicesOnly(scene, session)
    case .courseEnd: endView()
    case .contents: contentsView()
    case .welcome, .warning, .page, .question, .feedback, .scene, .walkEnd, .testIntroduction, .testResult,
      .pretestResult:
      painter.paint(session.screen, of: session, mending: mending())
    }
  }

  /// Shows a screen in pages that fit the window; a command typed between two pages is kept for the screen.
  mutating func show(_ painted: Painted) {
    var groups = told + painted.body
    if !painted.header.isEmpty {
      groups.insert(LaidOut(lines: painted.header, leadsOn: true), at: told.count)
    }
    told = []
    let pages = ScreenPages(
      painted, groups, painter: painter, height: desk.isInteractive ? desk.writer.capabilities.height : nil)
    for (index, page) in pages.pages.enumerated() {
      desk.show(page)
      if index < pages.pages.count - 1, !waitBetweenPages() { return }
    }
  }

  /// Waits for Enter between two pages; false if a command was typed or the learner left.
  private mutating func waitBetweenPages() -> Bool {
    while true {
      switch desk.ask(
        Wording(nl: "lees verder", en: "read on"), completions: InputReader.commandCompletions(desk.language))
      {
      case .left(let left):
        departure = left
        return false
      case .line(let line) where mends(line):
        early = line
        return false
      case .line(let line):
        switch InputReader().read(line) {
        case .empty, .command(.next): return true
        case .command(.help):
          showHelp(
            Wording(
              nl: "Er is nog meer te lezen: Enter = lees verder.",
              en: "There is more to read: Enter = read on."))
        case .command:
          early = line
          return false
        case .option, .options, .ambiguous, .outOfRange, .near, .unknown:
          desk.say(
            Wording(
              nl: "Lees eerst verder: druk op Enter. Er is nog niets gekozen.",
              en: "First read on: press Enter. Nothing has been chosen yet."))
        }
      }
    }
  }

  /// Whether a line between two pages says something about the text that is mended there.
  private func mends(_ line: String) -> Bool {
    guard view == .screen, case .question(let screen) = session.screen, screen.repair != nil else {
      return false
    }
    return !MendingLine.all(in: line).isEmpty
  }

  var prompt: Wording {
    switch view {
    case .contents: return Wording(nl: "menu", en: "menu")
    case .settings: return Wording(nl: "instellingen", en: "settings")
    case .map: return Wording(nl: "wijk", en: "map")
    case .notebook: return Wording(nl: "notitieboek", en: "notebook")
    case .naming: return Wording(nl: "naam", en: "name")
    case .glance: return Wording(nl: "terug", en: "back")
    case .result: return Wording(nl: "keuze", en: "choice")
    case .rightAnswer: return Wording(nl: "verder", en: "on")
    case .beginningAnew: return Wording(nl: "opnieuw", en: "anew")
    case .screen: break
    }
    switch session.screen {
    case .feedback(let screen) where screen.asksAgain && screen.question.repair != nil:
      return Wording(nl: "herstel", en: "repair")
    case .welcome where session.openPretestItems != nil: return Wording(nl: "keuze", en: "choice")
    case .welcome, .feedback, .testIntroduction: return Wording(nl: "verder", en: "on")
    case .page: return Wording(nl: "lezen", en: "read")
    case .scene(let scene):
      return scene.way == .choices ? Wording(nl: "keuze", en: "choice") : Wording(nl: "verder", en: "on")
    case .question(let screen):
      if screen.repair != nil { return Wording(nl: "herstel", en: "repair") }
      if case .certainty = pending { return Wording(nl: "zeker", en: "sure") }
      return Wording(nl: "antwoord", en: "answer")
    case .contents: return Wording(nl: "menu", en: "menu")
    case .warning, .walkEnd, .testResult, .pretestResult, .courseEnd:
      return Wording(nl: "keuze", en: "choice")
    }
  }
}
