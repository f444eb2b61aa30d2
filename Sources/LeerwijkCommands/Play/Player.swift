import CourseModel
import CourseParser
import LearnerRecords
import ScenarioEngine
import Scoring
import SourceText
import Terminal

/// Takes a learner through a course: shows the screen, reads a line, and does what it says.
struct Player {
  /// What the learner looks at: the session's own screen, or something beside it.
  enum View: Hashable {
    case screen
    case contents
    case map(listOnly: Bool)
    case notebook
    case settings
    case naming
    case glance
    case result
    /// The right answer, after a wrong one in practice.
    case rightAnswer
    /// Whether the course is really to begin anew.
    case beginningAnew
  }

  /// An answer that is given in several lines.
  enum Pending: Hashable {
    case gaps([String])
    case certainty(Response, PrivateText?)
  }

  var desk: Desk
  var learner: LearnerRecords.Learner
  var study: StudyAttempt
  let compilation: Compilation
  let noInput: Bool
  /// The sensitive parts after which the help lines were shown.
  var helped: Set<PartID> = []
  /// Where certificates and transcripts go.
  let exports: String
  /// Whether there is a start menu to go back to.
  let hasStartMenu: Bool
  var view = View.screen
  var pending: Pending?
  /// Whether the screen must be shown before the next line is read.
  var isStale = true
  /// Whether only the choices of a scene are shown, since its text is still in sight.
  var isBrief = false
  /// Whether the learner was told that skipping costs points.
  var wasWarnedOfSkip = false
  /// What happened on the way to the screen that is shown next.
  var told: [LaidOut] = []
  /// The screen that was shown last and the one before, for `terug`.
  var shown: [Screen] = []
  /// A command that was typed between two pages of a screen.
  var early: String?
  var departure: Departure?
  /// The texts that are mended.
  var mendingDesk = MendingDesk()
  /// The files to watch, for an author who looks at a course while writing it.
  var watch: CourseWatch?

  var session: Session { study.session }
  var painter: ScreenPainter { ScreenPainter(style: desk.style, course: session.course) }

  /// Plays until the learner leaves.
  mutating func play() throws -> Departure {
    while departure == nil {
      try judgeHandedIn()
      if isStale { present() }
      guard departure == nil else { break }
      if !desk.isInteractive, needsNoAnswer { try goOn() } else { try readAndAct() }
    }
    let left = departure ?? .stopped
    let isLess = sayWhatIsNotKept()
    desk.farewell(left, learner.name, isPreview: watch != nil, isLess: isLess)
    return left
  }

  /// Whether a screen only waits for Enter, so that a pipe need not say anything.
  private var needsNoAnswer: Bool {
    if view == .rightAnswer { return true }
    guard view == .screen else { return false }
    return switch session.screen {
    case .welcome: session.openPretestItems == nil
    case .page, .testIntroduction, .walkEnd, .feedback: true
    case .scene(let scene): scene.way == .onward || scene.way == .questions
    case .testResult(let result): result.result.isPassed
    case .contents, .warning, .question, .pretestResult, .courseEnd: false
    }
  }

  private mutating func readAndAct() throws {
    if let line = early {
      early = nil
      try take(line)
      // What came after the page where it was typed was not read yet.
      if departure == nil, view == .screen { isStale = true }
      return
    }
    if noInput {
      departure = .needsInput
      return
    }
    let asksNow = view == .screen && session.screen.asksSomething
    switch desk.ask(prompt, completions: completions, dropTypeAhead: asksNow, isFreeText: takesFreeText) {
    case .line where watch?.hasChanged == true: departure = .reload
    case .line(let line): try take(line)
    case .left(let left): departure = left
    }
  }

  /// Whether an open text or one that is mended is asked, in which line ends may stand.
  private var takesFreeText: Bool {
    guard view == .screen else { return false }
    switch session.screen {
    case .question(let screen): return screen.question.kind == .reflection || screen.repair != nil
    case .feedback(let screen): return screen.asksAgain && screen.question.repair != nil
    case .welcome, .contents, .warning, .page, .scene, .walkEnd, .testIntroduction, .testResult,
      .pretestResult,
      .courseEnd:
      return false
    }
  }

  /// Does something in the course, and has what came of it shown.
  mutating func act(_ deed: Event.Deed, texts: [PrivateText] = []) throws {
    do {
      let before = session.screen
      let part = session.part
      let effects = try study.perform(deed, at: desk.clock.now(), texts: texts)
      pending = nil
      wasWarnedOfSkip = false
      told += painter.told(effects)
      told += kept(effects)
      if deed == .continued { told += painter.partDone(part, session) }
      told += helpLines(afterLeaving: part, effects)
      if session.screen != before || deed == .undid {
        view = .screen
        isStale = true
      } else if !isStale {
        showTold()
        showChoicesAgain(after: effects)
      }
    } catch let refusal as Refusal {
      desk.say(refusal.words)
    }
  }

  /// Shows the choices once more below something that was looked up.
  private mutating func showChoicesAgain(after effects: [Effect]) {
    guard case .scene(let scene) = session.screen, scene.way == .choices else { return }
    for case .lookUp in effects { (isBrief, isStale) = (true, true) }
  }

  /// That a text of the learner's was kept, unless the screen says so itself.
  private func kept(_ effects: [Effect]) -> [LaidOut] {
    var said: [LaidOut] = []
    for effect in effects {
      if case .keepAnswer = effect, !session.screen.tellsWhatWasKept { said.append(painter.keptAnswer) }
      if case .keepNote = effect { said.append(painter.keptNote) }
    }
    return said
  }

  /// Shows what happened where no other screen follows.
  mutating func showTold() {
    if !told.isEmpty { desk.show([.empty] + LaidOut.lines(of: told)) }
    told = []
  }
}

extension Session {
  /// The part in which the learner is.
  var part: PartID? {
    if case .part(let id)? = progress.location.first { id } else { nil }
  }
}

extension Screen {
  /// Whether an answer typed too early would count for something that was not read yet.
  fileprivate var asksSomething: Bool {
    switch self {
    case .question: true
    case .scene(let scene): scene.way == .choices
    case .welcome, .contents, .warning, .page, .feedback, .walkEnd, .testIntroduction, .testResult,
      .pretestResult, .courseEnd:
      false
    }
  }

  /// Whether the screen itself says that an answer was kept.
  fileprivate var tellsWhatWasKept: Bool {
    if case .feedback(let feedback) = self { feedback.mark.verdict == .unmarked } else { false }
  }
}
