public import CourseModel
public import ScenarioEngine
import SourceText

extension ScreenPainter {
  func scene(_ screen: SceneScreen, _ session: Session) -> Painted {
    var body = blocks(screen.passages)
    if screen.beat == 0, screen.scene.isPlace, !screen.scene.people.isEmpty {
      let names = screen.scene.people.map { course[$0].title }.joined(separator: ", ")
      body.append(text(StyledText("\(words(ScreenWords.present)) \(names)")))
    }
    return Painted(header: sceneHeader(screen, session), body: body, footer: sceneFooter(screen))
  }

  private func sceneHeader(_ screen: SceneScreen, _ session: Session) -> [Line] {
    let place = self.place(of: screen.scene, in: screen.part)
    let progress = session.progress
    var trailing = progress.placesTotal > 0 ? words(ScreenWords.visitedOf(progress.placesVisited, of: progress.placesTotal)) : ""
    if screen.isDetour { trailing = words(ScreenWords.detour) }
    return header([partTitle(screen.part), place ?? "", screen.scene.title], trailing: trailing)
  }

  private func place(of scene: Scene, in part: PartID) -> String? {
    guard let reference = scene.place else { return nil }
    return walk(part)?[reference].name
  }

  /// The walk of a part.
  public func walk(_ id: PartID) -> Walk? {
    guard case .walk(let walk)? = course.parts.first(where: { $0.id == id })?.content else { return nil }
    return walk
  }

  private func sceneFooter(_ screen: SceneScreen) -> [Line] {
    switch screen.way {
    case .onward, .questions: return footer([ScreenWords.goOn, ScreenWords.notebook])
    case .choices:
      let items = screen.choices.enumerated().map { index, choice in
        Menu.Item(String(index + 1), StyledText(choice.label.text))
      }
      let undo = screen.canUndo ? [ScreenWords.undo] : []
      return [.empty] + menu(items).lines + [.empty] + (style.isPlain ? [] : rows(StyledText(words(ScreenWords.chooseNumber))))
        + footer(undo + [ScreenWords.map, ScreenWords.notebook]).dropFirst()
    case .stuck: return footer(screen.canUndo ? [ScreenWords.undo, ScreenWords.menu] : [ScreenWords.menu])
    }
  }

  func walkEnd(_ end: WalkEnd, _ session: Session) -> Painted {
    let scenes = walk(end.part)?.scenes ?? []
    let endings = scenes.filter { $0.ending != nil }.count
    let count = Wording(
      nl: "Deze wandeling heeft \(endings) afsluitingen. Je zag er nu één van: \(end.scene.title).",
      en: "This walk has \(endings) endings. You have now seen one: \(end.scene.title).")
    let items = [
      Menu.Item("1", StyledText(words(ScreenWords.goOnWithCourse))),
      Menu.Item("2", StyledText(words(ScreenWords.walkAgain))),
    ]
    return Painted(
      header: header([partTitle(end.part), words(ScreenWords.ending)]), body: [text(count)],
      footer: [.empty] + menu(items).lines + footer(end.canUndo ? [ScreenWords.undo, ScreenWords.notebook] : [ScreenWords.notebook]))
  }

  /// The lines that say what happened on the way to the next screen.
  public func told(_ effects: [Effect]) -> [LaidOut] {
    var result: [LaidOut] = []
    for effect in effects {
      switch effect {
      case .tell(let blocks): result += self.blocks(blocks)
      case .note(let reference): result.append(text(StyledText("\(words(ScreenWords.noted)) \(course[reference].title)")))
      case .erase(let reference): result.append(text(StyledText("\(words(ScreenWords.erased)) \(course[reference].title)")))
      case .meet(let reference): result.append(text(StyledText("\(words(ScreenWords.met)) \(course[reference].title)")))
      case .hint(let blocks): result += [text(ScreenWords.hintLabel, .strong)] + self.blocks(blocks)
      case .lookUp(let reference): result += entry(reference)
      case .skip: result.append(text(ScreenWords.skipped))
      case .undone(let label):
        result.append(text(StyledText(words(Wording(nl: "Teruggenomen: \(label.text)", en: "Taken back: \(label.text)")))))
      case .putOn(let role):
        result.append(text(StyledText(words(Wording(nl: "Je kijkt nu als: \(role)", en: "You now look as: \(role)")))))
      case .passOver: result.append(text(ScreenWords.passedOver))
      case .change, .mark, .keepAnswer, .finishWalk, .finishTest, .finish, .finishCourse, .keepNote: continue
      }
    }
    return result
  }

  /// A note, a person or a term, whole.
  public func entry(_ reference: Reference<Entry>) -> [LaidOut] {
    let entry = course[reference]
    return [heading(entry.title)] + blocks(entry.content)
  }
}
