import CourseModel
import SourceText

/// A walk while it is read.
struct WalkDraft {
  var names = WalkNames()
  var places = PlaceList()
  var drawing: WorldMap?
  var scenes: [Scene] = []
  /// The headings of all scenes, known from the start.
  var headings: [Heading] = []
  /// The places of each scene's choices.
  var spans: [[Span]] = []
  /// The places of the conditions of each scene's passages, and of what stands below its choices.
  var passages: [[Span]] = []
  var told: [[Span]] = []
  /// The place in which the scenes stand, until the next `#`.
  var current: Int?
}

extension CourseCompiler {
  /// Reads a walk: a scene for each heading, joined by the choices.
  mutating func readWalk(_ text: CourseText) -> Walk? {
    readPieces(
      text,
      begin: { compiler, headings in
        compiler.beginPart(headings, text)
        return compiler.beginWalk(headings, text)
      },
      piece: { compiler, text, sections, draft in compiler.read(sections, text, &draft) },
      end: { compiler, draft in compiler.finish(draft, text) })
  }

  private mutating func beginWalk(_ headings: [Heading], _ text: CourseText) -> WalkDraft {
    var draft = WalkDraft()
    draft.headings = headings.filter(isScene)
    draft.names.scenes.reserveCapacity(draft.headings.count)
    for (index, heading) in draft.headings.enumerated() {
      if draft.names.scenes[heading.slug] == nil { draft.names.scenes[heading.slug] = index }
      let reserved: [Keyword] = [.onward, .back, .end]
      if reserved.contains(where: { word($0) == heading.slug }) {
        report(.reservedHeading(heading.title, heading.slug, heading.span))
        draft.names.scenes[heading.slug] = nil
      }
    }
    if draft.headings.isEmpty { report(.noScenes(text.top)) }
    return draft
  }

  /// Whether a heading is that of a scene: a `##`, or a `#` with something below it.
  private func isScene(_ heading: Heading) -> Bool {
    (heading.level == 2 || heading.level == 1 && !heading.isBare) && questionKind(heading.title) == nil
  }

  private mutating func read(_ sections: [Section], _ text: CourseText, _ draft: inout WalkDraft) {
    let place = TextPlace(text: text, scenes: draft.names.scenes, headings: nil, isStory: true)
    var part: WalkPart?
    for section in sections {
      if section.level == 0 {
        reportTextBeforeScene(section, text)
      } else if isScene(section.outline) {
        finish(&part, place, &draft)
        part = WalkPart(section: section)
      } else if section.level == 1, questionKind(section.title) == nil {
        finish(&part, place, &draft)
        draft.current = nil
      } else if part == nil {
        report(.textBeforeScene(section.span))
      } else {
        part?.below.append(section)
      }
    }
    finish(&part, place, &draft)
  }

  private mutating func finish(_ pending: inout WalkPart?, _ place: TextPlace, _ draft: inout WalkDraft) {
    guard let part = pending else { return }
    pending = nil
    let index = draft.scenes.count
    draft.names.scene = index
    let scene = readScene(part, place, &draft.names, &draft.drawing)
    if part.section.level == 1 { draft.current = scene.isPlace ? draft.places.add(part.section, index) : nil }
    draft.scenes.append(finish(scene, part, draft.current))
    draft.spans.append(scene.choiceSpans)
    draft.passages.append(scene.passageSpans)
    draft.told.append(scene.toldSpans)
  }

  private mutating func finish(_ draft: WalkDraft, _ text: CourseText) -> Walk? {
    guard !draft.scenes.isEmpty else { return nil }
    var places = draft.places
    let id = PartID(CoursePath.stem(of: text.path))
    sourceMap.scenes[id] = draft.headings.map(\.span)
    (sourceMap.choices[id], sourceMap.passages[id], sourceMap.told[id]) = (
      draft.spans, draft.passages, draft.told
    )
    let scenes = resolveChosen(draft.scenes, draft.names)
    checkWaysOn(scenes, draft.headings)
    let map = wijkMap(
      draft.drawing ?? worldMap, &places, scenes, draft.spans, draft.headings, own: draft.drawing != nil)
    return Walk(scenes: scenes, places: places.places, map: map)
  }

  private mutating func reportTextBeforeScene(_ section: Section, _ text: CourseText) {
    for node in section.nodes where node.type != MarkdownKind.htmlBlock {
      guard node.type == MarkdownKind.paragraph, node.firstChild?.begins(with: UInt8(ascii: "#")) == true
      else {
        report(.textBeforeScene(text.span(of: node)))
        return
      }
      _ = block(node, TextPlace(text: text))
    }
  }

  private mutating func finish(_ draft: SceneDraft, _ part: WalkPart, _ place: Int?) -> Scene {
    let isEnding = draft.beats.contains { $0.choices.contains { $0.target == .end } }
    if !isEnding, let span = draft.endingSpan { report(.endingWithoutEnd(span)) }
    return Scene(
      id: SceneID(part.section.slug), title: part.section.title, place: place.map { Reference($0) },
      isPlace: draft.isPlace, people: draft.people, goals: draft.goals,
      ending: isEnding ? draft.ending ?? part.section.slug : nil, beats: draft.beats,
      questions: draft.questions)
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

  private mutating func checkChosen(
    _ name: String, _ span: Span, _ owners: [String: [Int]], _ names: WalkNames
  ) {
    let pieces = name.split(separator: "/").map(String.init)
    let choice = pieces.last ?? name
    let found = owners[choice] ?? []
    if pieces.count == 2, let scene = names.scenes[pieces[0]], found.contains(scene) { return }
    if pieces.count == 1, found.count == 1 { return }
    if pieces.count == 1, found.count > 1 {
      report(.ambiguousChoice(name, span))
    } else {
      report(
        .unknownName(
          "de keuze", "the choice", name, span, near: nearest(to: choice, in: owners.keys.sorted())))
    }
  }

  /// Reports scenes from which the text leads nowhere, and a walk that cannot end.
  private mutating func checkWaysOn(_ scenes: [Scene], _ headings: [Heading]) {
    if let last = scenes.last, let beat = last.beats.last, let span = headings.last?.span {
      let goesOn = beat.choices.isEmpty || beat.choices.contains { $0.target == .onward }
      if goesOn { report(.noWayOn(last.title, span)) }
    }
    if !scenes.contains(where: { $0.ending != nil }), let first = headings.first {
      report(.noEnding(first.span))
    }
    for (scene, heading) in zip(scenes, headings) where scene.ending != nil {
      checkDebrief(scene, heading.span)
    }
  }

  /// An ending says what happened, why, and where that comes from (ruling 36).
  private mutating func checkDebrief(_ scene: Scene, _ span: Span) {
    let blocks = scene.beats.flatMap(\.passages).map(\.block)
    let citesSource = blocks.flatMap(\.prose).flatMap(\.links).contains { link in
      if case .entry(let reference) = link { course[reference].kind == .source } else { false }
    }
    if !citesSource { report(.endingWithoutSource(scene.title, span)) }
    let paragraphs = blocks.filter { block in
      switch block {
      case .paragraph, .bullets, .numbered, .quote: true
      case .heading, .verbatim, .rule: false
      }
    }
    if paragraphs.count < 3 { report(.shortDebrief(scene.title, span)) }
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
      if places[known].scene == nil, let scene {
        places[known] = Place(id: PlaceID(slug), name: name, scene: scene)
      }
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
      isOnce: choice.isOnce, isDetour: choice.isDetour, changes: choice.changes,
      told: choice.told.map(resolve))
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

  static func reservedHeading(_ title: String, _ slug: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .ambiguousName, at: span,
      Wording(
        nl: "de kop '\(title)' heet net zo als het vaste doel '#\(slug)'",
        en: "the heading '\(title)' has the same name as the reserved target '#\(slug)'"),
      hint: Wording(nl: "Geef de scène een andere kop.", en: "Give the scene another heading."))
  }

  static func endingWithoutEnd(_ span: Span) -> Diagnostic {
    Diagnostic(
      .unknownChip, at: span,
      Wording(
        nl: "deze scène is geen einde: geen keuze gaat naar #einde",
        en: "this scene is no ending: no choice leads to #end"),
      hint: Wording(nl: "Voeg een keuze toe: - [Rond af](#einde)", en: "Add a choice: - [Finish](#end)"))
  }

  static func noWayOn(_ title: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .noWayOn, at: span,
      Wording(nl: "na '\(title)' komt niets meer", en: "nothing comes after '\(title)'"),
      hint: Wording(
        nl: "Sluit af met een keuze: - [Rond af](#einde)", en: "Close with a choice: - [Finish](#end)"))
  }

  static func noEnding(_ span: Span) -> Diagnostic {
    Diagnostic(
      .noEnding, at: span, Wording(nl: "deze wandeling heeft geen einde", en: "this walk has no ending"),
      hint: Wording(
        nl: "Maak een keuze naar het einde: - [Rond af](#einde)",
        en: "Make a choice to the end: - [Finish](#end)"))
  }

  static func endingWithoutSource(_ title: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .endingWithoutSource, at: span,
      Wording(nl: "de afsluiting '\(title)' noemt geen bron", en: "the ending '\(title)' cites no source"),
      hint: Wording(
        nl: "Zet in de nabespreking een link naar een bron.", en: "Put a link to a source in the debrief."))
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
      Wording(
        nl: "er zijn meer keuzes die '\(name)' heten", en: "there are several choices called '\(name)'"),
      hint: Wording(
        nl: "Schrijf de scène ervoor: scène/\(name).", en: "Write the scene before it: scene/\(name)."))
  }
}
