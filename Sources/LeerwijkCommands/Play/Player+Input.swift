import CourseModel
import ScenarioEngine
import Scoring
import SourceText
import Terminal

extension Player {
  /// Does what a line says, at the view and the screen where it was typed.
  mutating func take(_ line: String) throws {
    switch view {
    case .screen: try takeAtScreen(line)
    case .contents: try takeAtContents(line)
    case .map: try takeAtMap(line)
    case .notebook: try takeAtNotebook(line)
    case .settings: try takeAtSettings(line)
    case .naming: try takeName(line)
    case .glance: try takeAtGlance(line)
    case .result: try takeAtEnd(line)
    case .rightAnswer: try takeAtRightAnswer(line)
    case .beginningAnew: try takeBeginningAnew(line)
    }
  }

  private mutating func takeAtScreen(_ line: String) throws {
    switch session.screen {
    case .question(let screen): return try takeAnswer(line, screen)
    case .feedback(let screen) where screen.asksAgain: return try takeRetry(line, screen)
    case .page, .feedback, .testIntroduction: try takePlain(line, options: [])
    case .contents: try takeAtContents(line)
    case .scene(let scene): try takePlain(line, options: sceneOptions(scene))
    case .courseEnd: try takeAtEnd(line)
    case .welcome, .warning, .walkEnd, .testResult, .pretestResult:
      try takePlain(line, options: screenOptions)
    }
  }

  func sceneOptions(_ scene: SceneScreen) -> [Answerable] {
    scene.choices.enumerated().map { Answerable(key: String($0 + 1), text: $1.label.text) }
  }

  /// What a line chose of some options.
  enum Picked: Hashable {
    case option(Int)
    case nothing
    /// It was a command, which was done, or it fits no option, which was told.
    case dealtWith
  }

  /// Reads a line at a list of options; whatever it says beside choosing one is done or told here.
  mutating func pick(_ line: String, of options: [Answerable]) throws -> Picked {
    switch InputReader(options: options).read(line) {
    case .empty: return .nothing
    case .option(let index): return .option(index)
    case .options: desk.say(Wording(nl: "Kies er één.", en: "Choose one."))
    case .command(let command): try performHere(command)
    case .ambiguous(let texts): say(ambiguous: texts)
    case .outOfRange(let count): say(outOfRange: count)
    case .near(let text, let key): say(near: text, key, line)
    case .unknown: sayUnknown(line)
    }
    return .dealtWith
  }

  /// Does a command at the screen, or at a view beside it, which stays where the command changes nothing.
  private mutating func performHere(_ command: Command) throws {
    guard view != .screen else { return try perform(command) }
    switch command {
    case .look: isStale = true
    case .next where view == .rightAnswer: try act(.continued)
    case .back, .next: open(.screen)
    case .help, .helpLines, .progress, .search, .note, .transcript, .certificate, .quit, .map, .list,
      .notebook, .menu,
      .settings:
      try perform(command)
    case .undo, .go, .talk, .hint, .skip, .passOver, .lesson, .part:
      view = .screen
      try perform(command)
    }
  }

  private mutating func takePlain(_ line: String, options: [Answerable]) throws {
    switch try pick(line, of: options) {
    case .nothing: try takeEnter()
    case .option(let index): try choose(index)
    case .dealtWith: return
    }
  }

  /// Enter goes on where nothing is asked, and shows the screen again where something is.
  private mutating func takeEnter() throws {
    switch session.screen {
    case .welcome where session.openPretestItems != nil: isStale = true
    case .welcome, .page, .feedback, .testIntroduction: try goOn()
    case .scene(let scene) where scene.way != .choices: try act(.continued)
    case .contents, .scene, .question, .warning, .walkEnd, .testResult, .pretestResult, .courseEnd:
      isStale = true
    }
  }

  private mutating func choose(_ index: Int) throws {
    switch session.screen {
    case .scene(let screen): try act(.chose(scene: screen.scene.id, choice: screen.choices[index].id))
    case .warning(let warning): try act(index == 0 ? .continued : .passedOver(part: warning.part))
    case .walkEnd(let end): try act(index == 0 ? .continued : .restarted(part: end.part))
    case .testResult(let result): try act(index == 0 ? .continued : .restarted(part: result.part))
    case .welcome: try act(index == 0 ? .continued : .openedPretest)
    case .pretestResult(let result): try chooseAfterPretest(index, result)
    case .contents, .page, .question, .feedback, .testIntroduction, .courseEnd: return
    }
  }

  /// Passes over the lessons that the pretest showed, if that was chosen, and goes on.
  private mutating func chooseAfterPretest(_ index: Int, _ screen: PretestResultScreen) throws {
    if index == 1 { for lesson in screen.mayPassOver { try act(.passedOver(part: lesson)) } }
    try act(.continued)
  }

  /// What can be chosen at screens with a short menu of their own.
  private var screenOptions: [Answerable] {
    switch session.screen {
    case .warning(let warning): numbered(ScreenPainter.choices(at: warning))
    case .walkEnd: numbered(ScreenPainter.choicesAtWalkEnd)
    case .testResult(let result): numbered(ScreenPainter.choices(at: result))
    case .pretestResult(let result): numbered(ScreenPainter.choices(at: result))
    case .welcome: numbered(ScreenPainter.choicesAtWelcome(session))
    case .contents, .page, .question, .feedback, .scene, .testIntroduction, .courseEnd: []
    }
  }

  /// Choices with the numbers that come after `count`.
  func numbered(_ texts: [Wording], after count: Int = 0) -> [Answerable] {
    texts.enumerated().map { Answerable(key: String($0 + 1 + count), text: desk.words($1)) }
  }
}
