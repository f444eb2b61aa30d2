import CourseModel
import ScenarioEngine
import Scoring
import SourceText
import Terminal

/// Texts that are mended: line by line, or in the learner's own editor.
extension Player {
  /// A line where a text is mended; whatever says nothing about the text is a command.
  mutating func takeMending(_ line: String, _ screen: QuestionScreen, _ repair: Question.Repair) throws {
    let said = MendingLine.all(in: line)
    guard !said.isEmpty else { return try takeBesideMending(line, screen, repair) }
    for one in said {
      switch one {
      case .replace, .insert, .remove, .whole, .restart: if !change(one, screen, repair) { return }
      case .show(let number): show(number, screen, repair)
      case .check: showVerdict(screen, repair)
      case .handIn: try handIn(screen, repair)
      case .edit: openEditor(screen, repair)
      }
    }
  }

  /// What is to be seen of the text that is mended at a screen; nil at other questions.
  mutating func mending() -> Mending? {
    switch session.screen {
    case .question(let screen):
      guard let repair = screen.repair else { return nil }
      return Mending(lines: draft(screen, repair).lines)
    case .feedback(let screen):
      guard let repair = screen.question.repair, case .text(let text) = screen.response else { return nil }
      let id = screen.question.question.id
      let verdict = mendingDesk.judge(text, of: id, repair, in: session.course).verdict
      return Mending(lines: draft(screen.question, repair).lines, verdict: verdict)
    case .welcome, .contents, .warning, .page, .scene, .walkEnd, .testIntroduction, .testResult,
      .pretestResult, .courseEnd:
      return nil
    }
  }

  /// Has the text judged that was handed in, also if the program ended before it was.
  mutating func judgeHandedIn() throws {
    let screen: QuestionScreen
    switch session.screen {
    case .question(let question): screen = question
    case .feedback(let feedback): screen = feedback.question
    case .welcome, .contents, .warning, .page, .scene, .walkEnd, .testIntroduction, .testResult,
      .pretestResult, .courseEnd:
      return
    }
    guard let text = screen.handedIn, let repair = screen.repair else { return }
    let id = screen.question.id
    let passed = mendingDesk.judge(text, of: id, repair, in: session.course).passed
    try act(.judged(question: id, passed: passed, digest: UUIDText.digest(text)))
  }

  /// Says that a text which was changed and not handed in is not kept.
  ///
  /// - Returns: Whether there was such a text.
  mutating func sayWhatIsNotKept() -> Bool {
    let screen: QuestionScreen
    var known: String?
    switch session.screen {
    case .question(let question): screen = question
    case .feedback(let feedback):
      screen = feedback.question
      if feedback.mark.verdict == .right { return false }
      if case .text(let text) = feedback.response { known = text }
    case .welcome, .contents, .warning, .page, .scene, .walkEnd, .testIntroduction, .testResult,
      .pretestResult, .courseEnd:
      return false
    }
    guard let repair = screen.repair else { return false }
    guard draft(screen, repair).text != known ?? repair.broken else { return false }
    desk.say(
      Wording(
        nl:
          "Niet bewaard: de tekst die je aan het herstellen was. Wat je met klaar inlevert, wordt wel bewaard.",
        en: "Not kept: the text that you were mending. What you hand in with done is kept."))
    return true
  }

  /// What TAB finds where a text is mended: its words, and each line behind its number.
  func mendingCompletions(_ screen: QuestionScreen) -> [String] {
    guard let repair = screen.repair else { return [] }
    let lines = draft(screen, repair).lines.enumerated().map { "\($0 + 1) \($1)" }
    return MendingLine.completions(desk.language) + lines
  }

  func draft(_ screen: QuestionScreen, _ repair: Question.Repair) -> MendingDraft {
    var handedIn: String?
    if case .feedback(let feedback) = session.screen, case .text(let text) = feedback.response {
      handedIn = text
    }
    return mendingDesk.draft(screen.question.id, repair, handedIn: handedIn)
  }

  private mutating func takeBesideMending(_ line: String, _ screen: QuestionScreen, _ repair: Question.Repair)
    throws
  {
    var isFeedback = false
    if case .feedback = session.screen { isFeedback = true }
    switch InputReader().read(line) {
    case .empty: if isFeedback { try goOn() } else { askAgain() }
    case .command(.undo): if !undoChange(screen, repair) { try perform(.undo) }
    case .command(.look) where isFeedback: showText(screen, repair)
    case .command(let command): try perform(command)
    case .option, .options, .ambiguous, .outOfRange, .near, .unknown:
      desk.say(
        Wording(
          nl:
            "Begin met een regelnummer, zoals: 7 nieuwe tekst. Typ ? voor wat hier kan. Er is niets veranderd.",
          en:
            "Begin with a line number, such as: 7 new text. Type ? for what is possible here. Nothing was changed."
        ))
    }
  }

  private mutating func handIn(_ screen: QuestionScreen, _ repair: Question.Repair) throws {
    let text = draft(screen, repair).text
    guard text != repair.broken else {
      return desk.say(
        Wording(
          nl: "Je hebt nog niets veranderd. Weet je het niet? Typ: sla over",
          en: "You have not changed anything yet. You do not know? Type: skip"))
    }
    if case .feedback(let feedback) = session.screen, feedback.response == .text(text) {
      return desk.say(
        Wording(
          nl: "Dit heb je net ingeleverd. Verander eerst iets.",
          en: "You have just handed this in. Change something first."))
    }
    try act(.answered(question: screen.question.id, response: .text(text), certainty: nil))
    try judgeHandedIn()
  }
}
