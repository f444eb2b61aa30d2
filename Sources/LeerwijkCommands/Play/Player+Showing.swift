import ScenarioEngine
import SourceText
import Terminal

extension Player {
  /// Shows the screen or the view that the learner is at.
  mutating func present() throws {
    desk.refresh()
    isStale = false
    let painted = current()
    if view == .screen {
      shown.append(painted)
      if shown.count > 50 { shown.removeFirst() }
    }
    try show(painted)
  }

  private func current() -> Painted {
    switch view {
    case .screen, .glance: return endMenu(added: painter.paint(session.screen, of: session))
    case .contents: return contentsView()
    case .map: return mapView(listOnly: false) ?? painter.paint(session.screen, of: session)
    case .notebook: return notebookView()
    case .settings: return settingsView()
    case .naming: return Painted(header: [], body: [], footer: [])
    }
  }

  /// Shows a screen page by page; a line typed between two pages is kept for the screen.
  mutating func show(_ painted: Painted) throws {
    let capabilities = desk.writer.capabilities
    let reserved = painted.header.count + painted.footer.count + 3
    let height = desk.isInteractive ? capabilities.height : nil
    let pages = PageSplitter(height: height, reserved: min(reserved, max(0, (height ?? 0) - 4))).split(painted.body)
    for (index, page) in pages.enumerated() {
      let isLast = index == pages.count - 1
      let header = index == 0 ? [.empty] + painted.header : []
      let body = LaidOut.lines(of: page)
      let gap: [Line] = index == 0 && !painted.header.isEmpty && !body.isEmpty && !desk.style.isPlain ? [] : []
      desk.show(header + gap + (body.isEmpty ? [] : [.empty] + body) + (isLast ? painted.footer : []))
      guard !isLast else { return }
      guard try waitBetweenPages() else { return }
    }
  }

  /// Waits for Enter between two pages; false if something else was typed or the learner left.
  private mutating func waitBetweenPages() throws -> Bool {
    switch desk.ask(Wording(nl: "lees verder", en: "read on")) {
    case .left(let left):
      departure = left
      return false
    case .line(let line):
      if InputReader().read(line) == .empty { return true }
      early = line
      return false
    }
  }

  var prompt: Wording {
    switch view {
    case .contents, .settings: return Wording(nl: "menu", en: "menu")
    case .map: return Wording(nl: "wijk", en: "map")
    case .notebook: return Wording(nl: "notitieboek", en: "notebook")
    case .naming: return Wording(nl: "naam", en: "name")
    case .glance: return Wording(nl: "terug", en: "back")
    case .screen: break
    }
    switch session.screen {
    case .welcome, .feedback, .testIntroduction: return Wording(nl: "verder", en: "on")
    case .page: return Wording(nl: "lezen", en: "read")
    case .scene(let scene): return scene.way == .choices ? Wording(nl: "keuze", en: "choice") : Wording(nl: "verder", en: "on")
    case .question:
      if case .certainty = pending { return Wording(nl: "zeker", en: "sure") }
      return Wording(nl: "antwoord", en: "answer")
    case .contents: return Wording(nl: "menu", en: "menu")
    case .warning, .walkEnd, .testResult, .courseEnd: return Wording(nl: "keuze", en: "choice")
    }
  }
}
