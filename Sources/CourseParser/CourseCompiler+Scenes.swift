import CourseModel
import SourceText

/// A scene while it is read.
struct SceneDraft {
  var isPlace = false
  var people: [Reference<Entry>] = []
  var goals: [GoalID] = []
  var ending: String?
  var beats: [Beat] = []
  var questions: [Reference<Question>] = []
  /// The place of each choice, in order over the beats.
  var choiceSpans: [Span] = []
}

extension CourseCompiler {
  /// Reads a scene: its chips, its text, its choices and its questions.
  mutating func readScene(_ part: WalkPart, _ place: TextPlace, _ names: inout WalkNames, _ drawing: inout WorldMap?) -> SceneDraft {
    var draft = SceneDraft()
    var nodes = part.section.nodes
    if let chips = chipParagraph(nodes.first, place.text) {
      readSceneChips(chips, &draft)
      nodes = nodes.dropFirst()
    }
    var reader = SceneBody(labels: [:])
    readBody(nodes, place, &names, &reader, &draft, &drawing)
    for section in part.below {
      if let kind = questionKind(section.title) {
        if let question = readQuestion(section, kind, place) { draft.questions.append(question) }
      } else {
        if let heading = section.heading { reader.passages.append(Passage(block: .heading(prose(of: heading, place)))) }
        readBody(section.nodes, place, &names, &reader, &draft, &drawing)
      }
    }
    reader.flush(into: &draft)
    if draft.beats.isEmpty { draft.beats.append(Beat(passages: [], choices: [])) }
    return draft
  }

  private mutating func readSceneChips(_ chips: [Chip], _ draft: inout SceneDraft) {
    for chip in chips {
      if matches(chip, .place) {
        draft.isPlace = true
      } else if let names = value(of: chip, .who) {
        for name in names.split(separator: ",") { addPerson(name.filter { $0 != " " }, chip, &draft) }
      } else if let name = value(of: chip, .goal) {
        if let goal = goal(name, chip) { draft.goals.append(goal) }
      } else if let name = value(of: chip, .ending) {
        draft.ending = Slug.of(name)
      } else {
        let expected: [Keyword] = [.who, .goal, .ending]
        unknown(chip, expected: [word(.place)] + expected.map { word($0) + ": …" })
      }
    }
  }

  private mutating func addPerson(_ slug: String, _ chip: Chip, _ draft: inout SceneDraft) {
    if let index = entry(slug, .person) {
      usedEntries.insert(index)
      linkPerson(index)
      draft.people.append(Reference(index))
      return
    }
    let people = course.entries.filter { $0.kind == .person }.map(\.id.rawValue)
    report(.unknownName("de persoon", "the person", slug, chip.span, near: NearMiss.nearest(to: slug, in: people)))
  }

  /// Counts a person of the world as linked to, so that the section is part of what an attempt pins.
  private mutating func linkPerson(_ index: Int) {
    guard let key = entryIndex.first(where: { $0.value == index })?.key else { return }
    let pieces = key.split(separator: "#", maxSplits: 1).map(String.init)
    if pieces.count == 2, !pieces[0].hasPrefix(folder + "/") { linkedSections[pieces[0], default: []].insert(pieces[1]) }
  }

  private mutating func readBody(
    _ nodes: ArraySlice<MarkdownNode>, _ place: TextPlace, _ names: inout WalkNames, _ reader: inout SceneBody,
    _ draft: inout SceneDraft, _ drawing: inout WorldMap?
  ) {
    for node in nodes {
      if reader.expectsLegend, node.type == MarkdownKind.list {
        reader.expectsLegend = false
        continue
      }
      switch node.type {
      case MarkdownKind.codeBlock where isMapFence(node):
        drawing = readMap(node, place.text)
        reader.expectsLegend = true
      case MarkdownKind.list where !node.isOrderedList && holdsChoices(node, place):
        readChoices(node, place, &names, &reader, &draft)
      default:
        addPassage(node, place, &names, &reader)
      }
    }
  }

  private mutating func addPassage(_ node: MarkdownNode, _ place: TextPlace, _ names: inout WalkNames, _ reader: inout SceneBody) {
    if let misspelled = headingWithoutSpace(node) { report(.headingWithoutSpace(misspelled, place.text.span(of: node))) }
    if node.type == MarkdownKind.quote { checkQuote(node, place) }
    guard let passage = passage(node, place, &names, after: reader.passages.last) else { return }
    reader.passages.append(passage)
  }

  /// Reads a block with the condition at its start.
  mutating func passage(_ node: MarkdownNode, _ place: TextPlace, _ names: inout WalkNames, after previous: Passage?) -> Passage? {
    guard node.type == MarkdownKind.paragraph, let first = node.firstChild, first.type == MarkdownKind.code else {
      return block(node, place).map { Passage(block: $0, entries: entries(in: $0)) }
    }
    let chip = chip(first, in: node, place.text)
    guard let guarded = self.guard(chip, &names, after: previous) else {
      return block(node, place).map { Passage(block: $0, entries: entries(in: $0)) }
    }
    let prose = prose(node.children.dropFirst(), place, in: node)
    let block = Block.paragraph(prose)
    return Passage(when: guarded, block: block, entries: entries(in: block))
  }

  /// Reads a chip at the start of a block: `als …` or `anders`; nil if it is neither.
  private mutating func `guard`(_ chip: Chip, _ names: inout WalkNames, after previous: Passage?) -> Passage.Guard? {
    if let text = value(of: chip, .if, colon: false) {
      let span = Span(file: chip.span.file, range: (chip.span.range.upperBound - text.utf8.count)..<chip.span.range.upperBound)
      return condition(text, at: span, &names).map { .when($0) } ?? .always
    }
    guard matches(chip, .else) else { return nil }
    if case .when = previous?.when { return .otherwise }
    report(.elseWithoutIf(chip.span))
    return .always
  }

  /// The notes and the people that a block's links lead to.
  func entries(in block: Block) -> [Reference<Entry>] {
    if case .paragraph(let prose) = block, prose.marks.isEmpty { return [] }
    return block.prose.flatMap(\.links).compactMap { link in
      guard case .entry(let reference) = link else { return nil }
      switch course[reference].kind {
      case .note, .person: return reference
      case .term, .source: return nil
      }
    }
  }
}

/// The text and the choices of a scene, gathered beat by beat.
struct SceneBody {
  var passages: [Passage] = []
  /// Whether the next list explains the map that stands above it.
  var expectsLegend = false
  /// The ids of the scene's choices so far, with the place of the first.
  var labels: [ChoiceID: Span]

  init(labels: [ChoiceID: Span]) { self.labels = labels }

  /// Makes a beat of what was gathered.
  mutating func flush(into draft: inout SceneDraft, choices: [Choice] = []) {
    guard !passages.isEmpty || !choices.isEmpty else { return }
    draft.beats.append(Beat(passages: passages, choices: choices))
    passages = []
  }
}

extension Diagnostic {
  static func elseWithoutIf(_ span: Span) -> Diagnostic {
    Diagnostic(
      .elseWithoutIf, at: span,
      Wording(nl: "hier gaat geen alinea met `als` aan vooraf", en: "no paragraph with `if` stands before this"),
      hint: Wording(nl: "Zet `anders` direct onder een alinea die met `als …` begint.", en: "Put `else` right below a paragraph that begins with `if …`."))
  }
}
