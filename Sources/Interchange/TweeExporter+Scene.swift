import CourseModel

/// The passages of one scene: one for each of its beats, and those of its choices.
extension TweeExporter {
  mutating func write(_ reference: Reference<Scene>) {
    let scene = walk[reference]
    let place = ConversionReport.Place.item(scene.id.rawValue)
    if scene.beats.count > 1 { report.add(.sceneSplit, at: place) }
    var beatNames = [script.names[reference.index]]
    for _ in scene.beats.dropFirst() { beatNames.append(names.unique(script.names[reference.index])) }
    for (index, beat) in scene.beats.enumerated() {
      let onward = index + 1 < beatNames.count ? beatNames[index + 1] : nextScene(reference)
      var writer = TweePassage(name: beatNames[index], owner: reference, onward: onward)
      writer.text = text(beat.passages, place)
      // What the choices need comes behind the scene that offers them.
      let position = passages.count
      addChoices(beat, &writer, place)
      add(writer.name, writer.whole, ways: writer.ways, at: position)
    }
    report.add(script.takeFindings(), at: place)
  }

  private func nextScene(_ reference: Reference<Scene>) -> String? {
    reference.index + 1 < script.names.count ? script.names[reference.index + 1] : nil
  }

  /// The text of passages, with their conditions, and with what is noted when they are shown.
  mutating func text(_ passages: [Passage], _ place: ConversionReport.Place) -> String {
    var writer = TweeMarkupWriter()
    var pieces: [String] = []
    for passage in passages where !isOwnSource(passage.block) {
      var text = writer.write(passage.block)
      for entry in passage.entries where course[entry].kind == .note {
        text += "<<set \(script.note(entry)) to true>>"
      }
      switch passage.when {
      case .always: pieces.append(text)
      case .when(let condition): pieces.append("<<if \(script.expression(condition))>>\(text)<</if>>")
      case .otherwise:
        let before = pieces.popLast() ?? ""
        let open = before.hasSuffix("<</if>>") ? String(before.dropLast(7)) : before
        pieces.append(open + "<<else>>" + text + "<</if>>")
      }
    }
    report.add(writer.findings, at: place)
    return pieces.joined(separator: "\n\n")
  }

  /// Whether a paragraph is the one with which an import cites the story itself.
  private func isOwnSource(_ block: Block) -> Bool {
    guard case .paragraph(let prose) = block, prose.marks.count == 1,
      case .link(.entry(let reference)) = prose.marks[0].style,
      course[reference].kind == .source, course[reference].title.hasSuffix(TweeSceneWriter.sourceMark)
    else { return false }
    return prose.text == "\(words.source): \(course[reference].title)"
  }

  private mutating func addChoices(
    _ beat: Beat, _ passage: inout TweePassage, _ place: ConversionReport.Place
  ) {
    if beat.choices.isEmpty, let onward = passage.onward {
      report.add(.goesOnByLink, at: place)
      passage.add(link: "[[\(TweeLabel.written(words.onward))|\(onward)]]", to: onward)
      return
    }
    let isEnding = beat.choices.allSatisfy { $0.target == .end }
    for choice in beat.choices {
      if isEnding, choice.told.isEmpty {
        if choice.label != Prose(words.finish) { report.add(.endLabelLost(choice.label.text), at: place) }
      } else {
        add(choice, &passage, place)
      }
    }
  }

  private mutating func add(_ choice: Choice, _ passage: inout TweePassage, _ place: ConversionReport.Place) {
    var setters = script.assignments(choice.changes)
    var condition = choice.condition
    if choice.isOnce || isAsked(choice.id, in: passage.owner) {
      setters.append("\(script.taken(choice.id, in: passage.owner)) to true")
    }
    if choice.isOnce {
      let once = Condition.not(.chosen(passage.owner, choice.id))
      condition = condition.map { .and($0, once) } ?? once
    }
    if choice.isDetour {
      setters.append("$terug to \(TweeScript.quoted(passage.name))")
      report.add(.detourApproximated, at: place)
    }
    let target = target(choice, passage, place)
    let words = choice.label.onOneLine.text
    if !choice.label.marks.isEmpty { report.add(.marksLostAtChoice, at: place) }
    let label = TweeLabel.written(words)
    let setter = setters.isEmpty ? "" : "[" + setters.joined(separator: "; ") + "]"
    let isShort = setter.isEmpty && words == target
    var link = isShort ? "[[\(target)]]" : "[[\(label)|\(target)]\(setter)]"
    if let condition { link = "<<if \(script.expression(condition))>>\(link)<</if>>" }
    passage.add(link: link, to: target)
  }

  /// Whether a condition asks for a choice.
  private func isAsked(_ choice: ChoiceID, in scene: Reference<Scene>) -> Bool {
    walk.scenes.flatMap(\.beats).contains { beat in
      let guards = beat.passages.map(\.when) + beat.choices.flatMap(\.told).map(\.when)
      let conditions =
        beat.choices.compactMap(\.condition)
        + guards.compactMap { if case .when(let condition) = $0 { condition } else { nil } }
      return conditions.contains { $0.asks(for: choice, in: scene) }
    }
  }

  /// The passage to which a choice leads: by way of one of its own where something is told first.
  private mutating func target(_ choice: Choice, _ passage: TweePassage, _ place: ConversionReport.Place)
    -> String
  {
    let goal: String?
    switch choice.target {
    case .scene(let reference): goal = script.names[reference.index]
    case .onward: goal = passage.onward
    case .back: goal = "$terug"
    case .entry(let reference): goal = entryPassage(reference, place)
    case .end: goal = nil
    }
    if let goal, choice.told.isEmpty || isDistinction(choice) { return goal }
    if goal == nil {
      report.add(.endBecamePassage(choice.label.text), at: place)
    } else {
      report.add(.toldBecamePassage(choice.label.text), at: place)
    }
    let name = names.unique("\(passage.name): \(choice.label.onOneLine.text)")
    let told = text(choice.told, place)
    let link = goal.map { "[[\(TweeLabel.written(words.onward))|\($0)]]" } ?? ""
    add(name, [told, link].filter { !$0.isEmpty }.joined(separator: "\n\n"), ways: goal.map { [$0] } ?? [])
    return name
  }

  /// Whether what is told is only what an import adds so that two choices differ.
  private func isDistinction(_ choice: Choice) -> Bool {
    choice.told == [Passage(block: .paragraph(Prose(words.chosen(choice.label.text))))]
  }

  private mutating func entryPassage(_ reference: Reference<Entry>, _ place: ConversionReport.Place) -> String
  {
    if let known = entryPassages[reference] { return known }
    let entry = course[reference]
    report.add(.entryBecamePassage(entry.title), at: place)
    let name = names.unique(entry.title)
    entryPassages[reference] = name
    let told = text(entry.content.map { Passage(block: $0) }, place)
    add(name, told + "\n\n[[\(TweeLabel.written(words.back))|$terug]]", ways: [])
    return name
  }
}

/// A passage while its links are gathered.
struct TweePassage {
  let name: String
  let owner: Reference<Scene>
  /// The passage that follows, if any.
  let onward: String?
  var text = ""
  private(set) var links: [String] = []
  private(set) var ways: [String] = []

  init(name: String, owner: Reference<Scene>, onward: String?) {
    self.name = name
    self.owner = owner
    self.onward = onward
  }

  mutating func add(link: String, to target: String) {
    links.append(link)
    ways.append(target)
  }

  var whole: String {
    let list = links.joined(separator: "\n")
    return [text, list].filter { !$0.isEmpty }.joined(separator: "\n\n")
  }
}

extension Condition {
  /// Whether the condition asks whether a choice was taken.
  func asks(for choice: ChoiceID, in scene: Reference<Scene>) -> Bool {
    switch self {
    case .and(let first, let second), .or(let first, let second):
      first.asks(for: choice, in: scene) || second.asks(for: choice, in: scene)
    case .not(let inner): inner.asks(for: choice, in: scene)
    case .chosen(scene, choice): true
    case .chosen, .variable, .visits, .noted, .right, .role: false
    }
  }
}
