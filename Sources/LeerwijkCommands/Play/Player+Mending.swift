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
  mutating func sayWhatIsNotKept() {
    let screen: QuestionScreen
    var known: String?
    switch session.screen {
    case .question(let question): screen = question
    case .feedback(let feedback):
      screen = feedback.question
      if feedback.mark.verdict == .right { return }
      if case .text(let text) = feedback.response { known = text }
    case .welcome, .contents, .warning, .page, .scene, .walkEnd, .testIntroduction, .testResult,
      .pretestResult, .courseEnd:
      return
    }
    guard let repair = screen.repair else { return }
    guard draft(screen, repair).text != known ?? repair.broken else { return }
    desk.say(
      Wording(
        nl:
          "Niet bewaard: de tekst die je aan het herstellen was. Wat je met klaar inlevert, wordt wel bewaard.",
        en: "Not kept: the text that you were mending. What you hand in with done is kept."))
  }

  /// What TAB finds where a text is mended: its words, and each line behind its number.
  func mendingCompletions(_ screen: QuestionScreen) -> [String] {
    guard let repair = screen.repair else { return [] }
    let lines = draft(screen, repair).lines.enumerated().map { "\($0 + 1) \($1)" }
    return MendingLine.completions(desk.language) + lines
  }

  private func draft(_ screen: QuestionScreen, _ repair: Question.Repair) -> MendingDraft {
    var handedIn: String?
    if case .feedback(let feedback) = session.screen, case .text(let text) = feedback.response {
      handedIn = text
    }
    return mendingDesk.draft(screen.question.id, repair, handedIn: handedIn)
  }

  // MARK: - Changes

  /// Makes a change and shows what came of it; false if it could not be made.
  private mutating func change(_ change: MendingLine, _ screen: QuestionScreen, _ repair: Question.Repair)
    -> Bool
  {
    var draft = draft(screen, repair)
    let before = draft.lines
    if let problem = draft.make(change) {
      desk.say(problem.words)
      return false
    }
    mendingDesk.keep(draft, of: screen.question.id)
    showChange(from: before, to: draft.lines)
    return true
  }

  /// Shows the lines that differ with one above and one below, or all of them where much does.
  private func showChange(from before: [String], to after: [String]) {
    let top = zip(before, after).prefix { $0 == $1 }.count
    let most = min(before.count, after.count) - top
    let bottom = zip(before.reversed(), after.reversed()).prefix { $0 == $1 }.count
    let end = after.count - min(bottom, most)
    guard before != after else {
      return desk.say(Wording(nl: "Zo stond het er al.", en: "It is like that already."))
    }
    desk.show(LaidOut.lines(of: painter.numbered(after, max(1, top)...max(top, 1, end + 1))))
  }

  private mutating func undoChange(_ screen: QuestionScreen, _ repair: Question.Repair) -> Bool {
    var draft = draft(screen, repair)
    let before = draft.lines
    guard draft.undo() else { return false }
    mendingDesk.keep(draft, of: screen.question.id)
    desk.say(Wording(nl: "Teruggenomen.", en: "Taken back."))
    showChange(from: before, to: draft.lines)
    return true
  }

  // MARK: - Looking

  private func show(_ number: Int, _ screen: QuestionScreen, _ repair: Question.Repair) {
    let draft = draft(screen, repair)
    guard draft.has(number...number) else {
      return desk.say(MendingDraft.Problem.noSuchLine(count: draft.lines.count).words)
    }
    desk.show(LaidOut.lines(of: painter.numbered(draft.lines, number...number)))
    desk.say(
      desk.isInteractive
        ? Wording(
          nl: "Typ \(number) en hoe deze regel moet zijn. Met \(number), een spatie en TAB neem je hem over.",
          en: "Type \(number) and how this line should be. With \(number), a space and TAB you copy it.")
        : Wording(
          nl: "Typ \(number) en hoe deze regel moet zijn.", en: "Type \(number) and how this line should be.")
    )
  }

  private mutating func showVerdict(_ screen: QuestionScreen, _ repair: Question.Repair) {
    let text = draft(screen, repair).text
    let verdict = mendingDesk.judge(text, of: screen.question.id, repair, in: session.course).verdict
    desk.show([.empty] + LaidOut.lines(of: painter.verdict(verdict)))
  }

  private func showText(_ screen: QuestionScreen, _ repair: Question.Repair) {
    desk.show([.empty] + LaidOut.lines(of: painter.numbered(draft(screen, repair).lines)))
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

  // MARK: - Handing in

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

  // MARK: - The editor

  private mutating func openEditor(_ screen: QuestionScreen, _ repair: Question.Repair) {
    guard desk.isInteractive else { return desk.say(TextEditor.Problem.noTerminal.words) }
    guard let editor = TextEditor.own else { return desk.say(TextEditor.Problem.noEditor.words) }
    do {
      let text = try editor.edit(draft(screen, repair).text, limit: Marking.longestMended)
      _ = change(.whole(text), screen, repair)
    } catch {
      desk.say(error.words)
    }
  }
}

extension MendingDraft.Problem {
  /// Why a change was not made, and what to type.
  fileprivate var words: Wording {
    switch self {
    case .noSuchLine(let count):
      Wording(
        nl: "Die regel is er niet: de tekst heeft \(count) regels. Er is niets veranderd.",
        en: "There is no such line: the text has \(count) lines. Nothing was changed.")
    case .tooLong:
      Wording(
        nl: "Zo wordt de tekst te lang. Er is niets veranderd.",
        en: "The text would be too long. Nothing was changed.")
    }
  }
}
