import CourseModel
import SourceText

/// A scene while it is read.
struct SceneDraft {
  var isPlace = false
  var people: [Reference<Entry>] = []
  var goals: [GoalID] = []
  var ending: String?
  /// The chip that names the ending.
  var endingSpan: Span?
  var beats: [Beat] = []
  var questions: [Reference<Question>] = []
  /// The place of each choice, in order over the beats.
  var choiceSpans: [Span] = []
  /// The conditions of its passages, in order.
  var passageSpans: [Span] = []
  /// The conditions of what stands below its choices, in order.
  var toldSpans: [Span] = []
}

/// The text and the choices of a scene, gathered beat by beat.
struct SceneBody {
  var passages: [Passage] = []
  /// Whether the next list explains the map that stands above it.
  var expectsLegend = false
  /// The ids of the scene's choices so far, with the place of the first.
  var labels = FewKeys<ChoiceID, Span>()

  /// Makes a beat of what was gathered.
  mutating func flush(into draft: inout SceneDraft, choices: [Choice] = []) {
    guard !passages.isEmpty || !choices.isEmpty else { return }
    draft.beats.append(Beat(passages: passages, choices: choices))
    passages = []
  }
}

extension CourseCompiler {
  /// Reads a scene: its chips, its text, its choices and its questions.
  mutating func readScene(
    _ part: WalkPart, _ place: TextPlace, _ names: inout WalkNames, _ drawing: inout WorldMap?
  ) -> SceneDraft {
    var draft = SceneDraft()
    names.guards = []
    names.isAfterBrokenGuard = false
    var nodes = part.section.nodes
    if let chips = chipParagraph(nodes.first, place.text) {
      readSceneChips(chips, &draft, allowsPlace: part.section.level == 1)
      nodes = nodes.dropFirst()
    }
    var reader = SceneBody()
    readBody(nodes, place, &names, &reader, &draft, &drawing)
    for section in part.below {
      reader.expectsLegend = false
      if let kind = questionKind(section, place) {
        if let question = readQuestion(section, kind, place.aside) { draft.questions.append(question) }
      } else {
        if let heading = section.heading {
          reader.passages.append(Passage(block: .heading(prose(of: heading, place))))
        }
        readBody(section.nodes, place, &names, &reader, &draft, &drawing)
      }
    }
    reader.flush(into: &draft)
    if draft.beats.isEmpty { draft.beats.append(Beat(passages: [], choices: [])) }
    draft.passageSpans = names.guards
    return draft
  }

  private mutating func readSceneChips(_ chips: [Chip], _ draft: inout SceneDraft, allowsPlace: Bool) {
    for chip in chips {
      if matches(chip, .place) {
        if allowsPlace { draft.isPlace = true } else { report(.placeBelowPlace(chip)) }
      } else if let names = value(of: chip, .who) {
        for name in names.split(separator: ",") { addPerson(String(name).trimmingSpaces, chip, &draft) }
      } else if let name = value(of: chip, .goal) {
        if let goal = goal(name, chip) { draft.goals.append(goal) }
      } else if let name = value(of: chip, .ending) {
        draft.ending = Slug.of(name)
        draft.endingSpan = chip.span
      } else {
        let expected: [Keyword] = [.who, .goal, .ending]
        unknown(chip, expected: [word(.place)] + expected.map { word($0) + ": …" })
      }
    }
  }

  private mutating func addPerson(_ slug: String, _ chip: Chip, _ draft: inout SceneDraft) {
    if let index = namedEntries[.person]?[slug] {
      usedEntries.insert(index)
      pin(index)
      draft.people.append(Reference(index))
      return
    }
    let near = nearest(to: slug, in: names(of: .person))
    report(.unknownName("de persoon", "the person", slug, chip.span(of: slug), near: near))
  }

  /// The ids of the entries of a kind, in order, as long as there is work left for 'did you mean'.
  func names(of kind: Entry.Kind) -> [String] {
    let entries = namedEntries[kind] ?? [:]
    return entries.count <= nearMissesLeft ? entries.keys.sorted() : []
  }

  private mutating func readBody(
    _ nodes: ArraySlice<MarkdownNode>, _ place: TextPlace, _ names: inout WalkNames,
    _ reader: inout SceneBody, _ draft: inout SceneDraft, _ drawing: inout WorldMap?
  ) {
    for node in nodes {
      switch node.type {
      case MarkdownKind.codeBlock where isMapFence(node):
        if drawing != nil { report(.secondMap(place.text.span(of: node))) }
        drawing = readMap(node, place.text)
        reader.expectsLegend = true
      case MarkdownKind.list where reader.expectsLegend && !holdsChips(node):
        reader.expectsLegend = false
        // The legend is drawn from the map itself; its links are only looked at.
        _ = block(node, place.aside)
      case MarkdownKind.list where !node.isOrderedList && holdsChoices(node, place):
        reader.expectsLegend = false
        readChoices(node, place, &names, &reader, &draft)
      default:
        // What is shown between the map and a list parts them.
        if node.type != MarkdownKind.htmlBlock { reader.expectsLegend = false }
        addPassages(node, place, &names, &reader.passages)
      }
    }
  }

  /// Reads a block, or the items of a list one by one where some have a condition (ruling 42).
  mutating func addPassages(
    _ node: MarkdownNode, _ place: TextPlace, _ names: inout WalkNames, _ passages: inout [Passage]
  ) {
    if node.type == MarkdownKind.list, node.children.contains(where: { startsWithCondition($0.firstChild) }) {
      let start = node.listStart
      for (number, item) in node.children.enumerated() {
        let (when, blocks) = conditionedItem(item, place, &names, after: passages.last)
        let block: Block = node.isOrderedList ? .numbered(start + number, [blocks]) : .bullets([blocks])
        passages.append(Passage(when: when, block: block, entries: entries(in: block)))
      }
    } else if let passage = passage(node, place, &names, after: passages.last) {
      passages.append(passage)
    }
  }

  private func startsWithCondition(_ node: MarkdownNode?) -> Bool {
    guard let node, node.type == MarkdownKind.paragraph, let first = node.firstChild,
      first.type == MarkdownKind.code
    else { return false }
    let words = first.literal.split(separator: " ")
    return words.first.map { Keyword.read($0, among: [.if, .else], in: language) != nil } ?? false
  }

  private mutating func conditionedItem(
    _ item: MarkdownNode, _ place: TextPlace, _ names: inout WalkNames, after previous: Passage?
  ) -> (Passage.Guard, [Block]) {
    guard startsWithCondition(item.firstChild), let node = item.firstChild,
      let first = passage(node, place, &names, after: previous)
    else {
      names.isAfterBrokenGuard = false
      return (.always, blocks(item.children, place))
    }
    return (first.when, [first.block] + blocks(item.children.dropFirst(), place))
  }

  /// Reads a block with the condition at its start.
  mutating func passage(
    _ node: MarkdownNode, _ place: TextPlace, _ names: inout WalkNames, after previous: Passage?
  ) -> Passage? {
    if node.type == MarkdownKind.paragraph {
      checkStart(node, place)
      return passage(node.children, in: node, place, &names, after: previous)
    }
    names.isAfterBrokenGuard = false
    return block(node, place).map { Passage(block: $0, entries: entries(in: $0)) }
  }

  /// Reads the inline nodes of a paragraph, or what of it follows a choice, with the condition at its start.
  mutating func passage(
    _ nodes: MarkdownChildren, in paragraph: MarkdownNode, _ place: TextPlace, _ names: inout WalkNames,
    after previous: Passage?
  ) -> Passage? {
    var rest = nodes
    var when = Passage.Guard.always
    let isAfterBroken = names.isAfterBrokenGuard
    names.isAfterBrokenGuard = false
    if let first = nodes.head, first.type == MarkdownKind.code {
      let chip = chip(first, in: paragraph, place.text)
      if isAfterBroken, matches(chip, .else) {
        _ = rest.next()
      } else if let guarded = self.guard(chip, &names, after: previous) {
        when = guarded
        _ = rest.next()
      }
    } else if let first = nodes.head, first.type == MarkdownKind.text, first.begins(with: 0x60) {
      // A condition whose backtick has no partner.
      names.isAfterBrokenGuard = true
    }
    let prose =
      rest.head == paragraph.firstChild ? prose(of: paragraph, place) : prose(rest, place, in: paragraph)
    guard !prose.text.isEmpty else {
      if case .when = when { names.guards.removeLast() }
      return nil
    }
    let block = Block.paragraph(prose)
    return Passage(when: when, block: block, entries: entries(in: block))
  }

  /// Reads a chip at the start of a block: `als …` or `anders`; nil if it is neither.
  private mutating func `guard`(_ chip: Chip, _ names: inout WalkNames, after previous: Passage?)
    -> Passage.Guard?
  {
    if matches(chip, .if) || chip.text.isEmpty {
      report(.conditionSyntax(chip.span, "hier ontbreekt een voorwaarde", "a condition is missing here"))
      names.isAfterBrokenGuard = true
      return .always
    }
    if let text = value(of: chip, .if, colon: false) {
      guard let condition = condition(text, at: chip.span(ofLast: text), &names) else {
        names.isAfterBrokenGuard = true
        return .always
      }
      names.guards.append(chip.span)
      return .when(condition)
    }
    guard matches(chip, .else) else {
      let misspelled = misspelledGuard(chip)
      names.isAfterBrokenGuard = misspelled != nil
      return misspelled
    }
    if case .when = previous?.when { return .otherwise }
    report(.elseWithoutIf(chip.span))
    return .always
  }

  /// A word that is nearly `als` or `anders` would be shown to learners: it is reported instead.
  private mutating func misspelledGuard(_ chip: Chip) -> Passage.Guard? {
    let first = chip.text.split(separator: " ").first.map(String.init) ?? chip.text
    let head = first.hasSuffix(":") ? String(first.dropLast()) : first
    let hasRest = chip.text.count > first.count
    let wanted = hasRest ? word(.if) : word(.else)
    let isSame = head.lowercased() == wanted
    guard isSame || NearMiss.nearest(to: head, in: [wanted]) != nil, head.count > 1,
      first != head || head != wanted
    else { return nil }
    // Many words of two letters are near `if`: what follows must read like a condition.
    guard !hasRest || head.count > 2 || isSame || asksSomething(chip.text.dropFirst(first.count)) else {
      return nil
    }
    report(.misspelledChip(chip, hasRest ? wanted + " …" : wanted))
    return .always
  }

  /// Whether words hold a name or a word that conditions have.
  private func asksSomething(_ words: Substring) -> Bool {
    let keywords: [Keyword] = [.visited, .visits, .noted, .chosen, .right, .role]
    return words.split(separator: " ").contains { word in
      variableIndex[String(word)] != nil || Keyword.read(word, among: keywords, in: language) != nil
    }
  }

  /// The notes and the people that a block's links lead to.
  func entries(in block: Block) -> [Reference<Entry>] {
    if case .paragraph(let prose) = block {
      return prose.marks.isEmpty ? [] : prose.links.compactMap(met)
    }
    return block.prose.flatMap(\.links).compactMap(met)
  }

  private func met(_ link: Link) -> Reference<Entry>? {
    guard case .entry(let reference) = link else { return nil }
    switch course[reference].kind {
    case .note, .person: return reference
    case .term, .source: return nil
    }
  }
}

extension Diagnostic {
  static func elseWithoutIf(_ span: Span) -> Diagnostic {
    Diagnostic(
      .elseWithoutIf, at: span,
      Wording(
        nl: "hier gaat geen alinea met `als` aan vooraf", en: "no paragraph with `if` stands before this"),
      hint: Wording(
        nl: "Zet `anders` direct onder een alinea die met `als …` begint.",
        en: "Put `else` right below a paragraph that begins with `if …`."))
  }

  static func placeBelowPlace(_ chip: Chip) -> Diagnostic {
    Diagnostic(
      .unknownChip, at: chip.span,
      Wording(
        nl: "'\(chip.text)' hoort onder een kop met één #",
        en: "'\(chip.text)' belongs below a heading with one #"),
      hint: Wording(
        nl: "Een scène met ## staat op de plek van de # erboven.",
        en: "A scene with ## is at the place of the # above it."))
  }

  static func secondMap(_ span: Span) -> Diagnostic {
    Diagnostic(
      .mapSyntax, at: span, Wording(nl: "dit is de tweede kaart", en: "this is the second map"),
      hint: Wording(nl: "Laat er één over.", en: "Leave one of them."))
  }
}
