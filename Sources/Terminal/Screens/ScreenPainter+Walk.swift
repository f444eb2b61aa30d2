public import CourseModel
public import ScenarioEngine
public import SourceText

extension ScreenPainter {
  func scene(_ screen: SceneScreen, _ session: Session) -> Painted {
    var body = blocks(screen.passages)
    if screen.beat == 0, screen.scene.isPlace, !screen.scene.people.isEmpty {
      let names = screen.scene.people.map { course[$0].title }.joined(separator: ", ")
      body.append(text(StyledText("\(words(ScreenWords.present)) \(names)")))
    }
    return Painted(header: sceneHeader(screen, session), body: body, footer: sceneFooter(screen))
  }

  /// The heading and the choices of a scene whose text was read just before.
  public func choicesOnly(_ screen: SceneScreen, _ session: Session) -> Painted {
    Painted(header: sceneHeader(screen, session), body: [], footer: sceneFooter(screen, again: true))
  }

  private func sceneHeader(_ screen: SceneScreen, _ session: Session) -> [Line] {
    let place = self.place(of: screen.scene, in: screen.part)
    let progress = session.progress
    var trailing =
      progress.placesTotal > 0
      ? words(ScreenWords.visitedOf(progress.placesVisited, of: progress.placesTotal)) : ""
    if screen.isDetour { trailing = words(ScreenWords.detour) }
    return header([partTitle(screen.part), place ?? "", screen.scene.title], trailing: trailing)
  }

  private func place(of scene: Scene, in part: PartID) -> String? {
    guard let reference = scene.place else { return nil }
    return walk(part)?[reference].name
  }

  /// The name of the place of a scene; nil where it has none.
  public func placeName(of screen: SceneScreen) -> String? { place(of: screen.scene, in: screen.part) }

  /// The names of all places to which some walk comes, for TAB.
  public var placeNames: [String] {
    course.parts.flatMap { part -> [String] in
      guard let walk = walk(part.id) else { return [] }
      let used = Set(walk.scenes.compactMap { $0.place?.index })
      return walk.places.indices.filter(used.contains).map { walk.places[$0].name }
    }
  }

  /// The walk of a part.
  public func walk(_ id: PartID) -> Walk? {
    guard case .walk(let walk)? = course.parts.first(where: { $0.id == id })?.content else { return nil }
    return walk
  }

  private func sceneFooter(_ screen: SceneScreen, again: Bool = false) -> [Line] {
    switch screen.way {
    case .onward, .questions: return footer([ScreenWords.goOn, ScreenWords.notebook])
    case .choices:
      let items = screen.choices.enumerated().map { index, choice in
        let note = isDone(choice, in: screen) ? words(ScreenWords.choseBefore) : ""
        return Menu.Item(String(index + 1), StyledText(choice.label.text), note: StyledText(note))
      }
      let undo = screen.canUndo ? [ScreenWords.undo] : []
      let how = style.isPlain ? [] : footnote(ScreenWords.chooseNumber)
      let look = again ? [ScreenWords.lookAgain] : []
      return (again ? [] : [.empty]) + menu(items).lines + how
        + footer(look + undo + [ScreenWords.map, ScreenWords.notebook]).dropFirst()
    case .stuck: return footer(screen.canUndo ? [ScreenWords.undo, ScreenWords.menu] : [ScreenWords.menu])
    }
  }

  /// Whether a choice was taken before and would show the same again: a place can be come back to.
  private func isDone(_ choice: Choice, in screen: SceneScreen) -> Bool {
    guard screen.taken.contains(choice.id) else { return false }
    switch choice.target {
    case .scene(let target): return walk(screen.part)?[target].isPlace == false
    case .onward, .back, .end, .entry: return false
    }
  }

  func walkEnd(_ end: WalkEnd, _ session: Session) -> Painted {
    let scenes = walk(end.part)?.scenes ?? []
    let endings = scenes.filter { $0.ending != nil }.count
    let count = ScreenWords.endings(endings, end.scene.title)
    return Painted(
      header: header([partTitle(end.part), words(ScreenWords.ending)]),
      body: [text(count)] + helpAfter(end.part),
      footer: choices(numbered(Self.choicesAtWalkEnd)))
  }

  /// What can be chosen at the end of a walk.
  public static var choicesAtWalkEnd: [Wording] { [ScreenWords.goOnWithCourse, ScreenWords.walkAgain] }

  /// The lines that say what happened on the way to the next screen.
  public func told(_ effects: [Effect]) -> [LaidOut] {
    var result: [LaidOut] = []
    for effect in effects {
      switch effect {
      case .tell(let blocks): result += self.blocks(blocks)
      case .note(let reference): result.append(news(ScreenWords.noted, reference, after: result))
      case .erase(let reference): result.append(news(ScreenWords.erased, reference, after: result))
      case .meet(let reference): result.append(news(ScreenWords.met, reference, after: result))
      case .hint(let blocks): result += [text(ScreenWords.hintLabel, .strong)] + self.blocks(blocks)
      case .lookUp(let reference): result += entry(reference)
      case .skip(let id):
        result.append(text(ScreenWords.skipped))
        result += course.questions.first { $0.id == id }.map(givenUp) ?? []
      case .undone(let label):
        result.append(text(ScreenWords.undone(label.text)))
      case .putOn(let role):
        result.append(text(ScreenWords.role(role.spoken)))
      case .passOver(let part): result.append(text(ScreenWords.partPassedOver(partNumber(part))))
      case .change, .mark, .judge, .keepAnswer, .finishWalk, .finishTest, .finish, .finishCourse, .keepNote:
        continue
      }
    }
    return result
  }

  /// A line about an entry; several of them stand close together.
  private func news(_ label: Wording, _ entry: Reference<Entry>, after said: [LaidOut]) -> LaidOut {
    let follows =
      said.last?.lines.first.map {
        $0.text.text.hasPrefix(style.row("+").text.text) || $0.text.text.hasPrefix(style.row("-").text.text)
      } ?? false
    return text(StyledText("\(words(label)) \(course[entry].title)"), isTight: follows)
  }

  /// A note, a person or a term, whole.
  public func entry(_ reference: Reference<Entry>) -> [LaidOut] {
    let entry = course[reference]
    return [heading(entry.title)] + blocks(entry.content)
  }
}

extension RoleID {
  /// The role as it is read: its id is a slug of what the author wrote.
  fileprivate var spoken: String { String(rawValue.map { $0 == "-" ? " " : $0 }) }
}
