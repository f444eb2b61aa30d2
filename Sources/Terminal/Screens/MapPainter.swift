public import CourseModel
public import ScenarioEngine
import SourceText

extension ScreenPainter {
  /// The wijk: drawing and list, or the list alone where the drawing is too wide; the places to go to have numbers.
  ///
  /// `outside` is the part of the walk where the learner is elsewhere in the course.
  public func map(
    _ places: [PlaceState], of walk: Walk, title: String, visited: Int, listOnly: Bool, outside: PartID? = nil
  ) -> Painted {
    let goals = Self.destinations(places)
    let numbers = Dictionary(uniqueKeysWithValues: goals.enumerated().map { ($1, $0 + 1) })
    let here = places.first { $0.mark == .here }?.place.name ?? ""
    let top = header(
      [title, here], trailing: words(ScreenWords.visitedOf(visited, of: places.count { $0.mark != .unused })))
    var body: [LaidOut] = []
    if let map = walk.map, !listOnly, !style.isPlain, drawingFits(map) {
      body.append(drawing(map, places))
      body.append(LaidOut(lines: legend()))
    }
    body += style.isPlain ? sentences(places, numbers) : list(places, numbers)
    return Painted(
      header: top, body: body,
      footer: footnote(way(goals, outside))
        + footer([ScreenWords.notebook, ScreenWords.list]).dropFirst())
  }

  /// What can be done at the map.
  private func way(_ goals: [PlaceID], _ outside: PartID?) -> Wording {
    if let outside { return ScreenWords.elsewhere(partNumber(outside)) }
    return goals.isEmpty ? ScreenWords.nowhereTo : ScreenWords.whereTo
  }

  /// The places that can be gone to, in the order of their numbers.
  public static func destinations(_ places: [PlaceState]) -> [PlaceID] {
    places.filter { $0.mark != .here && $0.isOpen }.map(\.place.id)
  }

  private func drawingFits(_ map: WijkMap) -> Bool {
    (map.rows.map(DisplayWidth.of).max() ?? 0) + style.margin <= style.width
  }

  /// The drawing with a mark before each name, in the room of its brackets, and air around it.
  private func drawing(_ map: WijkMap, _ places: [PlaceState]) -> LaidOut {
    var cells = map.rows.map { Array($0) }
    for label in map.labels
    where places.indices.contains(label.place.index) && cells.indices.contains(label.row) {
      let columns = label.columns
      guard columns.count > 2, cells[label.row].indices.contains(columns.upperBound - 1) else { continue }
      let name = cells[label.row][columns].dropFirst().dropLast()
      let state = places[label.place.index]
      let drawn = mark(state).map { [$0, " "] + name } ?? [" "] + name + [" "]
      cells[label.row].replaceSubrange(columns, with: drawn)
      for (edge, beyond) in [(columns.lowerBound - 1, -1), (columns.upperBound, 1)] {
        let isLine = [edge, edge + beyond].allSatisfy {
          cells[label.row].indices.contains($0) && "─-".contains(cells[label.row][$0])
        }
        if isLine { cells[label.row][edge] = " " }
      }
    }
    return LaidOut(lines: cells.map { row in style.row(style.adapt(StyledText(String(row)))) })
  }

  /// The mark of a place; none of one to which the walk never comes.
  private func mark(_ state: PlaceState) -> Character? {
    switch state.mark {
    case .here: "@"
    case .visited: "v"
    case .open: "o"
    case .closed: "x"
    case .unused: nil
    }
  }

  private func legend() -> [Line] {
    let marks = [
      ("@", ScreenWords.here), ("v", ScreenWords.visited), ("o", ScreenWords.openWord),
      ("x", ScreenWords.closedWord),
    ]
    return spaced(marks.map { "\($0) \(words($1))" })
  }

  /// The places to go to with their numbers, then those that were seen; what is out of reach in one paragraph.
  private func list(_ places: [PlaceState], _ numbers: [PlaceID: Int]) -> [LaidOut] {
    let open = places.filter { numbers[$0.place.id] != nil }
    let seen = places.filter { numbers[$0.place.id] == nil && $0.mark.isSeen }
    let items = (open + seen).map { state in
      let key = numbers[state.place.id].map(String.init) ?? mark(state).map(String.init) ?? ""
      return Menu.Item(key, StyledText(state.place.name), note: StyledText(note(state)))
    }
    return (items.isEmpty ? [] : [menu(items)]) + outOfReach(places, numbers)
  }

  private func outOfReach(_ places: [PlaceState], _ numbers: [PlaceID: Int]) -> [LaidOut] {
    let names = places.filter { numbers[$0.place.id] == nil && $0.mark == .closed }.map(\.place.name)
    return names.isEmpty ? [] : [text(ScreenWords.outOfReach(names.joined(separator: ", ")))]
  }

  private func note(_ state: PlaceState) -> String {
    let people = state.mark == .visited ? state.people.prefix(2).map { course[$0].title } : []
    let isFar = state.mark == .visited && !state.isOpen
    return ([words(stateWord(state))] + (isFar ? [words(ScreenWords.closed)] : people)).joined(
      separator: ", ")
  }

  private func stateWord(_ state: PlaceState) -> Wording {
    switch state.mark {
    case .here: ScreenWords.here
    case .visited: ScreenWords.visited
    case .open: ScreenWords.open
    case .closed, .unused: ScreenWords.closed
    }
  }

  /// The map for the ear: a sentence for each place.
  private func sentences(_ places: [PlaceState], _ numbers: [PlaceID: Int]) -> [LaidOut] {
    let here = places.filter { $0.mark == .here }.map { text(ScreenWords.youAreHere($0.place.name)) }
    let near = places.filter { numbers[$0.place.id] != nil }
    let far = places.filter { numbers[$0.place.id] == nil && $0.mark == .visited }
    let ways = near.map { "\(numbers[$0.place.id] ?? 0). \(sentence($0))" }
    return here + (near.isEmpty ? [] : [text(ScreenWords.canGoTo)])
      + ways.map { text(StyledText($0), isTight: true) }
      + far.enumerated().map { text(StyledText(sentence($1)), isTight: $0 > 0) } + outOfReach(places, numbers)
  }

  private func sentence(_ state: PlaceState) -> String {
    "\(state.place.name). \(note(state).capitalizedFirst)."
  }
}

extension PlaceState.Mark {
  /// Whether the learner is or was there.
  fileprivate var isSeen: Bool { self == .here || self == .visited }
}

extension String {
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
