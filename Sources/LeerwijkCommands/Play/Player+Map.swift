import CourseModel
import ScenarioEngine
import SourceText
import Terminal

extension Player {
  /// The walk in which the learner is, or the first one of the course.
  private var walkPart: (id: PartID, title: String, walk: Walk)? {
    let here: PartID?
    if case .part(let id)? = session.progress.location.first { here = id } else { here = nil }
    for part in session.course.parts where here == nil || part.id == here {
      if case .walk(let walk) = part.content { return (part.id, part.title, walk) }
    }
    for part in session.course.parts {
      if case .walk(let walk) = part.content { return (part.id, part.title, walk) }
    }
    return nil
  }

  private static let noMap = Wording(nl: "Deze cursus heeft geen kaart.", en: "This course has no map.")

  mutating func showMap(listOnly: Bool) {
    guard let places, !places.isEmpty else { return desk.say(Self.noMap) }
    open(.map(listOnly: listOnly))
  }

  private var places: [PlaceState]? { walkPart.flatMap { session.placesState(of: $0.id) } }

  func mapView(listOnly: Bool) -> Painted? {
    guard let (id, title, walk) = walkPart, let places else { return nil }
    let visited = places.filter { $0.mark == .visited || $0.mark == .here }.count
    let isInside = session.progress.location.first == .part(id)
    return painter.map(
      places, of: walk, title: title, visited: visited, listOnly: listOnly, outside: isInside ? nil : id)
  }

  mutating func takeAtMap(_ line: String) throws {
    let all = places ?? []
    let goals = ScreenPainter.destinations(all)
    let options = goals.enumerated().map { number, id in
      Answerable(key: String(number + 1), text: all.first { $0.place.id == id }?.place.name ?? id.rawValue)
    }
    switch try pick(line, of: options) {
    case .nothing: open(.screen)
    case .option(let index): try travel(to: goals[index])
    case .dealtWith: return
    }
  }

  /// `ga naar PLEK`.
  mutating func go(to target: String) throws {
    guard let places else { return desk.say(Self.noMap) }
    if target.isEmpty { return showMap(listOnly: false) }
    let options = places.map { Answerable(key: "", text: $0.place.name) }
    switch InputReader(options: options).readPlace(target) {
    case .option(let index) where places[index].mark == .unused:
      desk.say(
        Wording(
          nl: "Daar komt deze wandeling niet. Typ kaart om te zien waar je heen kunt.",
          en: "This walk does not come there. Type map to see where you can go."))
    case .option(let index): try travel(to: places[index].place.id)
    case .ambiguous(let texts): say(ambiguous: texts)
    case .near(let text, _):
      desk.say(
        Wording(
          nl: "Bedoel je \(text)? Typ dan: ga \(text)", en: "Do you mean \(text)? Then type: go \(text)"))
    case .empty, .options, .command, .outOfRange, .unknown:
      desk.say(
        Wording(
          nl: "Die plek ken ik niet. Typ kaart om te zien waar je heen kunt.",
          en: "That place is not known. Type map to see where you can go."))
    }
  }

  /// Takes the choices that lead to a place: nothing that the choices do not allow.
  private mutating func travel(to place: PlaceID) throws {
    guard let route = session.route(to: place) else {
      return desk.say(
        Wording(
          nl: "Daar kun je nu niet heen. Kies eerst iets in deze scène, of typ kaart.",
          en: "You cannot go there now. First choose something in this scene, or type map."))
    }
    if route.isEmpty { return open(.screen) }
    for (step, choice) in route.enumerated() {
      guard case .scene(let screen) = session.screen else { return }
      try act(.chose(scene: screen.scene.id, choice: choice))
      if step < route.count - 1, case .scene(let passed) = session.screen {
        let name = painter.placeName(of: passed) ?? passed.scene.title
        told.append(painter.line(Wording(nl: "Je loopt langs: \(name).", en: "You walk past: \(name).")))
      }
    }
  }

  /// `praat met NAAM`: the choice that names the person, or else who that is.
  mutating func talk(to target: String) throws {
    guard case .scene(let screen) = session.screen else {
      return desk.say(Wording(nl: "Praten kan in de wijk.", en: "Talking is possible in the wijk."))
    }
    let present = screen.scene.people
    guard !target.isEmpty else {
      let names = present.map { session.course[$0].title }.joined(separator: ", ")
      return desk.say(
        names.isEmpty
          ? Wording(nl: "Hier is niemand om mee te praten.", en: "There is nobody to talk to here.")
          : Wording(nl: "Hier: \(names). Typ: praat met NAAM", en: "Here: \(names). Type: talk to NAME"))
    }
    let wanted = LetterFolding.fold(target)
    let naming = screen.choices.indices.filter {
      LetterFolding.fold(screen.choices[$0].label.text).contains(wanted)
    }
    if naming.count == 1 {
      return try act(.chose(scene: screen.scene.id, choice: screen.choices[naming[0]].id))
    }
    if naming.count > 1 { return say(ambiguous: naming.map { "\($0 + 1) \(screen.choices[$0].label.text)" }) }
    if let person = present.first(where: { LetterFolding.fold(session.course[$0].title).contains(wanted) }) {
      desk.show([.empty] + LaidOut.lines(of: painter.entry(person)))
      return desk.say(Wording(nl: "Kies hieronder wat je doet.", en: "Choose below what you do."))
    }
    desk.say(Wording(nl: "\(target) is hier niet.", en: "\(target) is not here."))
  }
}
