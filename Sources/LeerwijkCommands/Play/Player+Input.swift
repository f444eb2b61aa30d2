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
    case .map(let goals): try takeAtMap(line, goals)
    case .notebook(let entries): try takeAtNotebook(line, entries)
    case .settings: try takeAtSettings(line)
    case .naming: try takeName(line)
    case .glance: try takeAtGlance(line)
    }
  }

  private mutating func takeAtScreen(_ line: String) throws {
    switch session.screen {
    case .question(let screen): return try takeAnswer(line, screen)
    case .feedback(let screen) where screen.mayRetry: return try takeRetry(line, screen)
    case .welcome, .page, .feedback, .testIntroduction: try takePlain(line, options: [])
    case .contents: try takeAtContents(line)
    case .scene(let scene): try takePlain(line, options: sceneOptions(scene))
    case .warning, .walkEnd, .testResult, .courseEnd: try takePlain(line, options: screenOptions)
    }
  }

  func sceneOptions(_ scene: SceneScreen) -> [Answerable] {
    scene.choices.enumerated().map { Answerable(key: String($0 + 1), text: $1.label.text) }
  }

  private mutating func takePlain(_ line: String, options: [Answerable]) throws {
    switch InputReader(options: options).read(line) {
    case .empty: try takeEnter()
    case .option(let index): try choose(index)
    case .options: desk.say(Wording(nl: "Kies er één.", en: "Choose one."))
    case .command(let command): try perform(command)
    case .ambiguous(let texts): say(ambiguous: texts)
    case .outOfRange(let count): say(outOfRange: count)
    case .near(let text, let key): say(near: text, key, line)
    case .unknown: sayUnknown(line)
    }
  }

  /// Enter goes on where nothing is asked, and shows the screen again where something is.
  private mutating func takeEnter() throws {
    switch session.screen {
    case .welcome, .page, .feedback, .testIntroduction: try act(.continued)
    case .scene(let scene) where scene.way != .choices: try act(.continued)
    case .contents, .scene, .question, .warning, .walkEnd, .testResult, .courseEnd: isStale = true
    }
  }

  private mutating func choose(_ index: Int) throws {
    switch session.screen {
    case .scene(let screen): try act(.chose(scene: screen.scene.id, choice: screen.choices[index].id))
    case .warning(let warning): try act(index == 0 ? .continued : .passedOver(part: warning.part))
    case .walkEnd(let end): try act(index == 0 ? .continued : .restarted(part: end.part))
    case .testResult(let result): try act(index == 0 ? .continued : .restarted(part: result.part))
    case .courseEnd: try chooseAtEnd(index)
    case .welcome, .contents, .page, .question, .feedback, .testIntroduction: return
    }
  }

  /// What can be chosen at screens with a short menu of their own.
  private var screenOptions: [Answerable] {
    switch session.screen {
    case .warning(let warning):
      return numbered([Wording(nl: "Ga verder met de cursus", en: "Go on with the course")] + (warning.isForCourse ? [] : [Wording(nl: "Sla dit deel over", en: "Pass this part over")]))
    case .walkEnd:
      return numbered([Wording(nl: "Ga verder met de cursus", en: "Go on with the course"), Wording(nl: "Loop de wandeling nog eens", en: "Take the walk again")])
    case .testResult(let result):
      let again = Wording(nl: "Maak de toets nog eens", en: "Take the test again")
      let hasAgain = !result.result.isPassed && result.attemptsLeft != 0
      return numbered([Wording(nl: "Ga verder met de cursus", en: "Go on with the course")] + (hasAgain ? [again] : []))
    case .courseEnd: return numbered(endItems.map(\.text))
    case .welcome, .contents, .page, .question, .feedback, .scene, .testIntroduction: return []
    }
  }

  func numbered(_ texts: [Wording]) -> [Answerable] {
    texts.enumerated().map { Answerable(key: String($0 + 1), text: desk.words($1)) }
  }

  // MARK: - What is said of a line that does nothing

  func say(ambiguous texts: [String]) {
    let list = texts.prefix(6).joined(separator: "; ")
    desk.say(Wording(nl: "Dat past bij meer: \(list). Typ meer letters, of het nummer. Je hebt nog niets gekozen.", en: "That fits several: \(list). Type more letters, or the number. You have chosen nothing yet."))
  }

  func say(outOfRange count: Int) {
    desk.say(Wording(nl: "Typ een nummer van 1 tot en met \(count). Je hebt nog niets gekozen.", en: "Type a number from 1 to \(count). You have chosen nothing yet."))
  }

  func say(near text: String, _ key: String, _ line: String) {
    let typed = String(line.prefix(40))
    let isWord = text == key
    desk.say(
      isWord
        ? Wording(nl: "Ik ken \"\(typed)\" niet. Bedoel je: \(text)? Typ het dan. Je hebt nog niets gekozen.", en: "\"\(typed)\" is not known. Do you mean: \(text)? Then type it. You have chosen nothing yet.")
        : Wording(nl: "Ik vind geen keuze met \"\(typed)\". Bedoel je \(key): \(text)? Typ dan \(key). Je hebt nog niets gekozen.", en: "No choice has \"\(typed)\". Do you mean \(key): \(text)? Then type \(key). You have chosen nothing yet."))
  }

  func sayUnknown(_ line: String) {
    let typed = String(line.prefix(40))
    desk.say(Wording(nl: "Ik begrijp \"\(typed)\" niet. Typ ? voor wat hier kan. Er is niets veranderd.", en: "\"\(typed)\" is not understood. Type ? for what is possible here. Nothing was changed."))
  }
}
