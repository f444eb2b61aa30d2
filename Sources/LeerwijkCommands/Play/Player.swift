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
    case map([PlaceID])
    case notebook([Reference<Entry>])
    case settings
    case naming
    case glance
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
  var view = View.screen
  var pending: Pending?
  /// Whether the screen must be shown before the next line is read.
  var isStale = true
  /// Whether the learner was told that skipping costs points.
  var wasWarnedOfSkip = false
  /// What was shown before, for `terug`.
  var shown: [Painted] = []
  /// A line that was typed between two pages of a screen.
  var early: String?
  var departure: Departure?
  var certificates: CertificateMaker
  var transcripts: TranscriptMaker

  var session: Session { study.session }
  var painter: ScreenPainter { ScreenPainter(style: desk.style, course: session.course) }

  /// Plays until the learner leaves.
  mutating func play() throws -> Departure {
    while departure == nil {
      if isStale { try present() }
      guard departure == nil else { break }
      if !desk.isInteractive, view == .screen, needsNoAnswer { try act(.continued) } else { try readAndAct() }
    }
    let left = departure ?? .stopped
    desk.farewell(left, learner.name)
    return left
  }

  /// Whether a screen only waits for Enter, so that a pipe need not say anything.
  private var needsNoAnswer: Bool {
    switch session.screen {
    case .welcome, .page, .testIntroduction, .walkEnd: true
    case .feedback: true
    case .scene(let scene): scene.way == .onward || scene.way == .questions
    case .testResult(let result): result.result.isPassed
    case .contents, .warning, .question, .courseEnd: false
    }
  }

  private mutating func readAndAct() throws {
    if let line = early {
      early = nil
      return try take(line)
    }
    if noInput {
      departure = .needsInput
      return
    }
    let fresh = view == .screen && asksSomething
    switch desk.ask(prompt, completions: completions, dropTypeAhead: fresh) {
    case .line(let line): try take(line)
    case .left(let left): departure = left
    }
  }

  private var asksSomething: Bool {
    switch session.screen {
    case .question: true
    case .scene(let scene): scene.way == .choices
    case .welcome, .contents, .warning, .page, .feedback, .walkEnd, .testIntroduction, .testResult, .courseEnd: false
    }
  }

  /// Does something in the course, and shows what came of it.
  mutating func act(_ deed: Event.Deed, texts: [PrivateText] = []) throws {
    do {
      let before = session.screen
      let effects = try study.perform(deed, at: desk.clock.now(), texts: texts)
      pending = nil
      wasWarnedOfSkip = false
      view = .screen
      tell(effects)
      isStale = isStale || session.screen != before || deed == .undid
    } catch let refusal as Refusal {
      desk.say(refusal.words)
    }
  }

  private func tell(_ effects: [Effect]) {
    let told = painter.told(effects)
    if !told.isEmpty { desk.show([.empty] + LaidOut.lines(of: told)) }
    for case .keepAnswer in effects { desk.say(Wording(nl: "Je antwoord is bewaard.", en: "Your answer is kept.")) }
    for case .keepNote in effects { desk.say(Wording(nl: "Bewaard in je notitieboek.", en: "Kept in your notebook.")) }
  }
}
