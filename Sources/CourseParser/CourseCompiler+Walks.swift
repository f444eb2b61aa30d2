import CourseModel
import SourceText

extension CourseCompiler {
  /// Reads a walk: a scene for each heading, joined by the choices.
  mutating func readWalk(_ sections: [Section], _ text: CourseText) -> Walk? {
    let parts = walkParts(sections, text)
    guard !parts.isEmpty else {
      report(.noScenes(text.top))
      return nil
    }
    var names = WalkNames()
    for (index, part) in parts.enumerated() { names.scenes[part.section.slug] = index }
    let place = TextPlace(text: text, scenes: names.scenes, headings: nil)
    var places = PlaceList()
    var drawing: WorldMap?
    var scenes: [Scene] = []
    var spans: [[Span]] = []
    var current: Int?
    for (index, part) in parts.enumerated() {
      names.scene = index
      let draft = readScene(part, place, &names, &drawing)
      if part.section.level == 1 { current = draft.isPlace ? places.add(part.section, index) : nil }
      scenes.append(finish(draft, part, current))
      spans.append(draft.choiceSpans)
    }
    sourceMap.scenes[PartID(CoursePath.stem(of: text.path))] = parts.map(\.section.span)
    scenes = resolveChosen(scenes, names)
    checkWaysOn(scenes, parts)
    let map = wijkMap(drawing ?? worldMap, &places, scenes, spans, parts, own: drawing != nil)
    return Walk(scenes: scenes, places: places.places, map: map)
  }

  /// The sections that are scenes, with the sections that belong to them.
  private mutating func walkParts(_ sections: [Section], _ text: CourseText) -> [WalkPart] {
    var result: [WalkPart] = []
    for section in sections {
      if section.level == 0 {
        reportTextBeforeScene(section, text)
      } else if questionKind(section.title) != nil || section.level >= 3 {
        if result.isEmpty {
          report(.textBeforeScene(section.span))
        } else {
          result[result.count - 1].below.append(section)
        }
      } else if section.nodes.isEmpty, section.level == 1 {
        continue
      } else {
        result.append(WalkPart(section: section))
      }
    }
    return result
  }

  private mutating func reportTextBeforeScene(_ section: Section, _ text: CourseText) {
    for node in section.nodes {
      if let misspelled = headingWithoutSpace(node) {
        report(.headingWithoutSpace(misspelled, text.span(of: node)))
      } else if node.type != MarkdownKind.htmlBlock {
        report(.textBeforeScene(text.span(of: node)))
        return
      }
    }
  }

  /// The first word of a paragraph that was meant to be a heading: `##Deur`.
  func headingWithoutSpace(_ node: MarkdownNode) -> String? {
    guard node.type == MarkdownKind.paragraph, let first = node.firstChild, first.type == MarkdownKind.text else { return nil }
    let text = first.literal
    guard text.utf8.first == UInt8(ascii: "#") else { return nil }
    let marks = text.prefix { $0 == "#" }
    guard marks.count <= 6, text.count > marks.count else { return nil }
    return "\(marks) \(text.dropFirst(marks.count))"
  }

  private func finish(_ draft: SceneDraft, _ part: WalkPart, _ place: Int?) -> Scene {
    let isEnding = draft.beats.contains { $0.choices.contains { $0.target == .end } }
    return Scene(
      id: SceneID(part.section.slug), title: part.section.title, place: place.map { Reference($0) },
      isPlace: draft.isPlace, people: draft.people, goals: draft.goals,
      ending: isEnding ? draft.ending ?? part.section.slug : nil, beats: draft.beats, questions: draft.questions)
  }

  /// Works out which choice each `gekozen` means, now that all choices are known.
  private mutating func resolveChosen(_ scenes: [Scene], _ names: WalkNames) -> [Scene] {
    guard !names.askedChoices.isEmpty else { return scenes }
    var owners: [String: [Int]] = [:]
    for (index, scene) in scenes.enumerated() {
      for choice in scene.beats.flatMap(\.choices) { owners[choice.id.rawValue, default: []].append(index) }
    }
    for (name, span) in names.askedChoices { checkChosen(name, span, owners, names) }
    let resolver = ChosenResolver(owners: owners)
    return scenes.map { resolver.resolve($0) }
  }

  private mutating func checkChosen(_ name: String, _ span: Span, _ owners: [String: [Int]], _ names: WalkNames) {
    let pieces = name.split(separator: "/").map(String.init)
    let choice = pieces.last ?? name
    let found = owners[choice] ?? []
    if pieces.count == 2, let scene = names.scenes[pieces[0]], found.contains(scene) { return }
    if pieces.count == 1, found.count == 1 { return }
    if pieces.count == 1, found.count > 1 {
      report(.ambiguousChoice(name, span))
    } else {
      report(.unknownName("de keuze", "the choice", name, span, near: NearMiss.nearest(to: choice, in: owners.keys.sorted())))
    }
  }

  /// Reports scenes from which the text leads nowhere, and a walk that cannot end.
  private mutating func checkWaysOn(_ scenes: [Scene], _ parts: [WalkPart]) {
    if let last = scenes.last, let beat = last.beats.last, let span = parts.last?.section.span {
      let goesOn = beat.choices.isEmpty || beat.choices.contains { $0.target == .onward }
      if goesOn { report(.noWayOn(last.title, span)) }
    }
    if !scenes.contains(where: { $0.ending != nil }), let first = parts.first {
      report(.noEnding(first.section.span))
    }
    for (scene, part) in zip(scenes, parts) where scene.ending != nil {
      let sources = scene.beats.flatMap(\.passages).flatMap(\.block.prose).flatMap(\.links).contains { link in
        if case .entry(let reference) = link { course[reference].kind == .source } else { false }
      }
      if !sources { report(.endingWithoutSource(scene.title, part.section.span)) }
      let paragraphs = scene.beats.reduce(0) { $0 + $1.passages.count }
      if paragraphs < 3 { report(.shortDebrief(scene.title, part.section.span)) }
    }
  }
}

/// A scene's section, and the sections below it that belong to the scene.
struct WalkPart {
  let section: Section
  var below: [Section] = []
}

/// The places of a walk while they are found.
struct PlaceList {
  private(set) var places: [Place] = []
  private var indices: [String: Int] = [:]

  /// Adds the place of a scene, or gives that scene to a place that the map named.
  mutating func add(_ section: Section, _ scene: Int) -> Int {
    add(slug: section.slug, name: section.title, scene: Reference(scene))
  }

  mutating func add(slug: String, name: String, scene: Reference<Scene>?) -> Int {
    if let known = indices[slug] {
      if places[known].scene == nil, let scene { places[known] = Place(id: PlaceID(slug), name: name, scene: scene) }
      return known
    }
    indices[slug] = places.count
    places.append(Place(id: PlaceID(slug), name: name, scene: scene))
    return places.count - 1
  }

  func index(of slug: String) -> Int? { indices[slug] }
}

/// Puts the scene into each `gekozen` that names a choice alone.
struct ChosenResolver {
  let owners: [String: [Int]]

  func resolve(_ scene: Scene) -> Scene {
    let beats = scene.beats.map { beat in
      Beat(passages: beat.passages.map(resolve), choices: beat.choices.map(resolve))
    }
    return Scene(
      id: scene.id, title: scene.title, place: scene.place, isPlace: scene.isPlace, people: scene.people,
      goals: scene.goals, ending: scene.ending, beats: beats, questions: scene.questions)
  }

  private func resolve(_ passage: Passage) -> Passage {
    guard case .when(let condition) = passage.when else { return passage }
    return Passage(when: .when(resolve(condition)), block: passage.block, entries: passage.entries)
  }

  private func resolve(_ choice: Choice) -> Choice {
    Choice(
      id: choice.id, label: choice.label, target: choice.target, condition: choice.condition.map(resolve),
      isOnce: choice.isOnce, isDetour: choice.isDetour, changes: choice.changes, told: choice.told.map(resolve))
  }

  private func resolve(_ condition: Condition) -> Condition {
    switch condition {
    case .and(let left, let right): .and(resolve(left), resolve(right))
    case .or(let left, let right): .or(resolve(left), resolve(right))
    case .not(let inner): .not(resolve(inner))
    case .chosen(let scene, let choice):
      .chosen(scene.index >= 0 ? scene : Reference(owners[choice.rawValue]?.first ?? 0), choice)
    case .variable, .visits, .noted, .right, .role: condition
    }
  }
}

extension Diagnostic {
  static func noScenes(_ span: Span) -> Diagnostic {
    Diagnostic(
      .noScenes, at: span, Wording(nl: "deze wandeling heeft geen scènes", en: "this walk has no scenes"),
      hint: Wording(nl: "Begin met een kop: # Het plein.", en: "Begin with a heading: # The square."))
  }

  static func textBeforeScene(_ span: Span) -> Diagnostic {
    Diagnostic(
      .textBeforeScene, at: span,
      Wording(nl: "hier staat tekst voor de eerste scène", en: "there is text before the first scene"),
      hint: Wording(nl: "Zet er een kop boven.", en: "Put a heading above it."))
  }

  static func headingWithoutSpace(_ right: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .headingWithoutSpace, at: span,
      Wording(nl: "dit is geen kop geworden", en: "this did not become a heading"),
      hint: Wording(nl: "Zet een spatie achter de #: '\(right)'.", en: "Put a space after the #: '\(right)'."))
  }

  static func noWayOn(_ title: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .noWayOn, at: span,
      Wording(nl: "na '\(title)' komt niets meer", en: "nothing comes after '\(title)'"),
      hint: Wording(nl: "Sluit af met een keuze: - [Rond af](#einde)", en: "Close with a choice: - [Finish](#end)"))
  }

  static func noEnding(_ span: Span) -> Diagnostic {
    Diagnostic(
      .noEnding, at: span, Wording(nl: "deze wandeling heeft geen einde", en: "this walk has no ending"),
      hint: Wording(nl: "Maak een keuze naar het einde: - [Rond af](#einde)", en: "Make a choice to the end: - [Finish](#end)"))
  }

  static func endingWithoutSource(_ title: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .endingWithoutSource, at: span,
      Wording(nl: "de afsluiting '\(title)' noemt geen bron", en: "the ending '\(title)' cites no source"),
      hint: Wording(nl: "Zet in de nabespreking een link naar een bron.", en: "Put a link to a source in the debrief."))
  }

  static func shortDebrief(_ title: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .shortDebrief, at: span,
      Wording(nl: "de nabespreking in '\(title)' is kort", en: "the debrief in '\(title)' is short"),
      hint: Wording(
        nl: "Vertel in drie alinea's wat er gebeurde, waardoor, en wat er nog meer kon.",
        en: "Tell in three paragraphs what happened, why, and what else was possible."))
  }

  static func ambiguousChoice(_ name: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .ambiguousName, at: span,
      Wording(nl: "er zijn meer keuzes die '\(name)' heten", en: "there are several choices called '\(name)'"),
      hint: Wording(nl: "Schrijf de scène ervoor: scène/\(name).", en: "Write the scene before it: scene/\(name)."))
  }
}
