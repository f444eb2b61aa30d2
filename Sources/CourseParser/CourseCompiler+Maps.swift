import CourseModel
import SourceText

extension CourseCompiler {
  /// Whether a fenced block is the drawing of a wijk.
  func isMapFence(_ node: MarkdownNode) -> Bool {
    let info = node.fenceInfo.split(separator: " ").first.map(String.init) ?? ""
    return info == "wijk" || info == "map"
  }

  /// The most loose ends of one drawing that are told.
  static let mostLooseEnds = 20

  /// Reads the drawing of a wijk.
  mutating func readMap(_ node: MarkdownNode, _ text: CourseText) -> WorldMap {
    let info = node.fenceInfo
    let isForeign = language == .nl ? info.hasPrefix("map") : info.hasPrefix("wijk")
    if isForeign { report(.foreignWord(info, text.span(of: node), language == .nl ? "wijk" : "map")) }
    var rows = node.literal.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while let last = rows.last, last.allSatisfy({ $0 == " " }) { rows.removeLast() }
    let reader = MapReader(rows)
    if let (row, column) = reader.mistake {
      report(
        .mapMistake(cell(text, text.source.line(at: text.range(of: node).lowerBound) + 1 + row, column, 1)))
    }
    let firstLine = text.source.line(at: text.range(of: node).lowerBound) + 1
    let labels = reader.labels.map { label in
      WorldMap.Label(
        name: label.name, row: label.row, columns: label.columns,
        span: cell(text, firstLine + label.row, label.columns.lowerBound, label.columns.count))
    }
    let strokes = reader.strokes().map { stroke in
      WorldMap.Stroke(
        first: stroke.first, second: stroke.second, span: cell(text, firstLine + stroke.row, stroke.column, 1)
      )
    }
    for end in reader.mistake == nil ? reader.looseEnds().prefix(Self.mostLooseEnds) : [] {
      report(.mapLooseEnd(cell(text, firstLine + end.row, end.column, 1)))
    }
    let span = text.span(of: node)
    if labels.isEmpty { report(.mapWithoutPlaces(span)) }
    return WorldMap(rows: rows, labels: labels, strokes: strokes, span: span)
  }

  /// The span of cells in a line of the file; columns are characters.
  private func cell(_ text: CourseText, _ line: Int, _ column: Int, _ count: Int) -> Span {
    let range = text.source.rangeOfLine(line)
    let content = text.source.text(range)
    let start = range.lowerBound + content.prefix(column).utf8.count
    let end = range.lowerBound + content.prefix(column + count).utf8.count
    return Span(file: text.index, range: start..<max(start, end))
  }

  /// Reads the map of the world: one drawing, and a heading for each place.
  mutating func readWorldMap(_ path: String) {
    guard let text = texts[path], let document = document(text) else { return }
    let sections = sections(document, text)
    checkDuplicates(sections.map(\.outline))
    worldPlaces = sections.filter { $0.level > 0 }.map { ($0.slug, $0.title) }
    for section in sections {
      for node in section.nodes where node.type == MarkdownKind.codeBlock && isMapFence(node) {
        if worldMap != nil { report(.secondMap(text.span(of: node))) }
        worldMap = readMap(node, text)
      }
    }
    linkedSections[path] = linkedSections[path] ?? []
    guard let map = worldMap else { return }
    let known = Set(worldPlaces.map(\.slug))
    for label in map.labels where !known.contains(Slug.of(label.name)) {
      let near = nearest(to: label.name, in: worldPlaces.map(\.name))
      report(.mapUnknownPlace(label.name, label.span, near: near))
    }
  }

  /// Makes a walk's map of a drawing, and compares its strokes with the links of the walk.
  mutating func wijkMap(
    _ drawing: WorldMap?, _ places: inout PlaceList, _ scenes: [Scene], _ spans: [[Span]],
    _ headings: [Heading], own: Bool
  ) -> WijkMap? {
    guard let drawing, !places.places.isEmpty else { return nil }
    var owners: [Int: Int] = [:]
    var labels: [WijkMap.Label] = []
    for (index, label) in drawing.labels.enumerated() {
      let slug = Slug.of(label.name)
      if places.index(of: slug) == nil {
        guard !own else {
          let near = nearest(to: label.name, in: places.places.map(\.name))
          report(.mapUnknownPlace(label.name, label.span, near: near))
          continue
        }
        _ = places.add(slug: slug, name: label.name, scene: nil)
      }
      guard let place = places.index(of: slug) else { continue }
      owners[index] = place
      labels.append(WijkMap.Label(place: Reference(place), row: label.row, columns: label.columns))
    }
    reportPlacesOffTheMap(places, owners, scenes, headings)
    let edges = checkEdges(drawing, owners, places, scenes, spans, own: own)
    return WijkMap(rows: drawing.rows, labels: labels, edges: edges)
  }

  private mutating func reportPlacesOffTheMap(
    _ places: PlaceList, _ owners: [Int: Int], _ scenes: [Scene], _ headings: [Heading]
  ) {
    let drawn = Set(owners.values)
    for (index, place) in places.places.enumerated() where !drawn.contains(index) {
      guard let scene = place.scene, headings.indices.contains(scene.index) else { continue }
      report(.placeNotOnMap(place.name, headings[scene.index].span))
    }
  }

  private mutating func checkEdges(
    _ drawing: WorldMap, _ owners: [Int: Int], _ places: PlaceList, _ scenes: [Scene], _ spans: [[Span]],
    own: Bool
  ) -> [WijkMap.Edge] {
    var links: [WijkMap.Edge: Span] = [:]
    for (index, scene) in scenes.enumerated() {
      for (choice, span) in zip(scene.beats.flatMap(\.choices), spans[index]) {
        guard let from = scene.place, case .scene(let target) = choice.target else { continue }
        guard let to = scenes[target.index].place, to != from else { continue }
        let edge = WijkMap.Edge(from, to)
        if links[edge] == nil { links[edge] = span }
      }
    }
    var edges: [WijkMap.Edge] = []
    var seen: Set<WijkMap.Edge> = []
    for stroke in drawing.strokes {
      guard let first = owners[stroke.first], let second = owners[stroke.second] else { continue }
      let edge = WijkMap.Edge(Reference(first), Reference(second))
      guard first != second, seen.insert(edge).inserted else { continue }
      edges.append(edge)
      // A walk need not use every street of a world that it shares with other courses.
      let isUsed = places.places[first].scene != nil && places.places[second].scene != nil
      if links[edge] == nil, own || isUsed {
        report(.mapEdgeWithoutLink(places.places[first].name, places.places[second].name, stroke.span))
      }
    }
    let drawn = Set(owners.values)
    for (edge, span) in links.sorted(by: { ($0.key.first, $0.key.second) < ($1.key.first, $1.key.second) }) {
      guard !seen.contains(edge), drawn.contains(edge.first.index), drawn.contains(edge.second.index) else {
        continue
      }
      report(
        .linkWithoutMapEdge(places.places[edge.first.index].name, places.places[edge.second.index].name, span)
      )
    }
    return edges
  }
}

extension Diagnostic {
  static func mapMistake(_ span: Span) -> Diagnostic {
    Diagnostic(
      .mapSyntax, at: span,
      Wording(nl: "deze kaart is hier niet te lezen", en: "this map cannot be read here"),
      hint: Wording(
        nl:
          "Sluit elke [, gebruik spaties en geen tabs, en blijf onder \(MapReader.mostRows) regels, \(MapReader.mostColumns) tekens en \(MapReader.mostLabels) plekken.",
        en:
          "Close each [, use spaces and no tabs, and stay below \(MapReader.mostRows) lines, \(MapReader.mostColumns) characters and \(MapReader.mostLabels) places."
      ))
  }

  static func mapLooseEnd(_ span: Span) -> Diagnostic {
    Diagnostic(
      .mapLooseEnd, at: span,
      Wording(nl: "deze lijn houdt hier op", en: "this line ends here"),
      hint: Wording(
        nl: "Trek hem door tot een plek; tekens staan recht boven elkaar als elk teken even breed is.",
        en: "Draw it on to a place; see that the characters stand right below each other."))
  }

  static func mapWithoutPlaces(_ span: Span) -> Diagnostic {
    Diagnostic(
      .mapSyntax, at: span, Wording(nl: "deze kaart noemt geen plekken", en: "this map names no places"),
      hint: Wording(
        nl: "Zet de naam van een plek tussen haken: [Het plein].",
        en: "Put a place's name in brackets: [The square]."))
  }

  static func mapUnknownPlace(_ name: String, _ span: Span, near: String?) -> Diagnostic {
    Diagnostic(
      .mapUnknownPlace, at: span,
      Wording(
        nl: "de plek '\(name)' op de kaart bestaat niet", en: "the place '\(name)' on the map does not exist"),
      hint: near.map { Wording(nl: "Bedoel je '\($0)'?", en: "Do you mean '\($0)'?") }
        ?? Wording(
          nl: "Maak een kop met deze naam, met `plek` eronder.",
          en: "Make a heading with this name, with `place` below it."))
  }

  static func mapEdgeWithoutLink(_ first: String, _ second: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .mapEdgeWithoutLink, at: span,
      Wording(
        nl: "de kaart verbindt '\(first)' en '\(second)', maar geen keuze doet dat",
        en: "the map joins '\(first)' and '\(second)', but no choice does"),
      hint: Wording(
        nl: "Maak een keuze van de ene plek naar de andere, of haal de lijn weg.",
        en: "Make a choice from one to the other, or take the stroke out."))
  }

  static func linkWithoutMapEdge(_ first: String, _ second: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .linkWithoutMapEdge, at: span,
      Wording(
        nl: "deze keuze gaat van '\(first)' naar '\(second)' of terug, maar de kaart heeft daar geen lijn",
        en: "this choice leads from '\(first)' to '\(second)' or back, but the map has no stroke there"),
      hint: Wording(nl: "Teken een lijn tussen de twee.", en: "Draw a stroke between the two."))
  }

  static func placeNotOnMap(_ name: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .placeNotOnMap, at: span,
      Wording(nl: "de plek '\(name)' staat niet op de kaart", en: "the place '\(name)' is not on the map"),
      hint: Wording(nl: "Teken haar op de kaart als [\(name)].", en: "Draw it on the map as [\(name)]."))
  }
}
