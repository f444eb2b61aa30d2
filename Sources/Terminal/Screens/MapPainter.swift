public import CourseModel
public import ScenarioEngine
import SourceText

extension ScreenPainter {
  /// Below this width the drawing would not fit, and the list stands alone.
  static let narrowestMap = 60

  /// The wijk: drawing and list, or the list alone; the places to go to have numbers.
  public func map(_ places: [PlaceState], of walk: Walk, title: String, visited: Int, listOnly: Bool) -> Painted {
    let goals = Self.destinations(places)
    let numbers = Dictionary(uniqueKeysWithValues: goals.enumerated().map { ($1, $0 + 1) })
    let here = places.first { $0.mark == .here }?.place.name ?? ""
    let top = header([title, here], trailing: words(ScreenWords.visitedOf(visited, of: places.count)))
    var body: [LaidOut] = []
    if let map = walk.map, !listOnly, !style.isPlain, drawingFits(map) {
      body.append(drawing(map, places, numbers))
      body.append(LaidOut(lines: legend()))
    }
    body += style.isPlain ? sentences(places, numbers) : [list(places, numbers)]
    return Painted(
      header: top, body: body,
      footer: [.empty] + rows(StyledText(words(ScreenWords.whereTo))) + footer([ScreenWords.notebook, ScreenWords.list]).dropFirst())
  }

  /// The places that can be gone to, in the order of their numbers.
  public static func destinations(_ places: [PlaceState]) -> [PlaceID] {
    places.filter { $0.mark != .here && $0.isOpen }.map(\.place.id)
  }

  private func drawingFits(_ map: WijkMap) -> Bool {
    style.width >= Self.narrowestMap && (map.rows.map(DisplayWidth.of).max() ?? 0) + style.margin <= style.width
  }

  /// The drawing with a mark before each name, in the place of its bracket.
  private func drawing(_ map: WijkMap, _ places: [PlaceState], _ numbers: [PlaceID: Int]) -> LaidOut {
    var cells = map.rows.map { Array($0) }
    for label in map.labels where places.indices.contains(label.place.index) {
      let state = places[label.place.index]
      guard cells.indices.contains(label.row), cells[label.row].indices.contains(label.columns.upperBound - 1) else { continue }
      cells[label.row][label.columns.lowerBound] = mark(state)
      cells[label.row][label.columns.upperBound - 1] = " "
    }
    let lines = cells.map { row in style.row(style.adapt(StyledText(String(row)))) }
    return LaidOut(lines: lines)
  }

  private func mark(_ state: PlaceState) -> Character {
    switch state.mark {
    case .here: "@"
    case .visited: "v"
    case .open: "o"
    case .closed: "x"
    }
  }

  private func legend() -> [Line] {
    let marks = [("@", ScreenWords.here), ("v", ScreenWords.visited), ("o", ScreenWords.openWord), ("x", ScreenWords.closedWord)]
    return spaced(marks.map { "\($0) \(words($1))" })
  }

  private func list(_ places: [PlaceState], _ numbers: [PlaceID: Int]) -> LaidOut {
    let ordered = places.filter { numbers[$0.place.id] != nil } + places.filter { numbers[$0.place.id] == nil }
    return menu(
      ordered.map { state in
        let key = numbers[state.place.id].map(String.init) ?? String(mark(state))
        return Menu.Item(key, StyledText(state.place.name), note: StyledText(note(state)))
      })
  }

  private func note(_ state: PlaceState) -> String {
    var note = words(stateWord(state))
    if !state.people.isEmpty, state.mark == .visited || state.mark == .here {
      note += ", " + state.people.prefix(3).map { course[$0].title }.joined(separator: ", ")
    }
    return note
  }

  private func stateWord(_ state: PlaceState) -> Wording {
    switch state.mark {
    case .here: ScreenWords.here
    case .visited: ScreenWords.visited
    case .open: ScreenWords.open
    case .closed: ScreenWords.closed
    }
  }

  /// The map for the ear: a sentence for each place.
  private func sentences(_ places: [PlaceState], _ numbers: [PlaceID: Int]) -> [LaidOut] {
    let here = places.first { $0.mark == .here }.map { state in
      text(StyledText(words(Wording(nl: "Je bent hier: \(state.place.name).", en: "You are here: \(state.place.name)."))))
    }
    let near = places.filter { numbers[$0.place.id] != nil }
    let far = places.filter { numbers[$0.place.id] == nil && $0.mark != .here }
    let can = Wording(nl: "Je kunt naar:", en: "You can go to:")
    let cannot = Wording(nl: "Nu niet bereikbaar:", en: "Out of reach now:")
    var result = here.map { [$0] } ?? []
    if !near.isEmpty {
      result += [text(StyledText(words(can)))] + near.map { state in
        text(StyledText("\(numbers[state.place.id] ?? 0). \(state.place.name). \(words(stateWord(state)).capitalizedFirst)."), isTight: true)
      }
    }
    if !far.isEmpty {
      result += [text(StyledText(words(cannot)))] + far.map { state in
        text(StyledText("\(state.place.name). \(words(stateWord(state)).capitalizedFirst)."), isTight: true)
      }
    }
    return result
  }
}

extension String {
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
