import CourseModel
import ScenarioEngine
import Scoring
import SourceText
import Terminal

/// Changes to a text that is mended, and what is to be seen of it.
extension Player {
  /// Makes a change and shows what came of it; false if it could not be made.
  mutating func change(_ change: MendingLine, _ screen: QuestionScreen, _ repair: Question.Repair)
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

  mutating func undoChange(_ screen: QuestionScreen, _ repair: Question.Repair) -> Bool {
    var draft = draft(screen, repair)
    let before = draft.lines
    guard draft.undo() else { return false }
    mendingDesk.keep(draft, of: screen.question.id)
    desk.say(Wording(nl: "Teruggenomen.", en: "Taken back."))
    showChange(from: before, to: draft.lines)
    return true
  }

  // MARK: - Looking

  func show(_ number: Int, _ screen: QuestionScreen, _ repair: Question.Repair) {
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

  mutating func showVerdict(_ screen: QuestionScreen, _ repair: Question.Repair) {
    let text = draft(screen, repair).text
    let verdict = mendingDesk.judge(text, of: screen.question.id, repair, in: session.course).verdict
    desk.show([.empty] + LaidOut.lines(of: painter.verdict(verdict)))
  }

  func showText(_ screen: QuestionScreen, _ repair: Question.Repair) {
    desk.show([.empty] + LaidOut.lines(of: painter.numbered(draft(screen, repair).lines)))
  }

  mutating func openEditor(_ screen: QuestionScreen, _ repair: Question.Repair) {
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
