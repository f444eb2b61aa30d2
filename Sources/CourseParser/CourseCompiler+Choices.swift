import CourseModel
import SourceText

extension CourseCompiler {
  /// Whether a list offers choices: at least one of its items does.
  func holdsChoices(_ list: MarkdownNode, _ place: TextPlace) -> Bool {
    list.children.contains { isChoice($0, place) }
  }

  /// Whether an item is a choice: its first inline is a link to a scene or a reserved word, or it is a detour.
  private func isChoice(_ item: MarkdownNode, _ place: TextPlace) -> Bool {
    guard let link = choiceLink(item) else { return false }
    if link.address.hasPrefix("#") { return true }
    return firstLine(of: item).chips.contains { chip in
      Language.allCases.contains { chip.literal == Keyword.detour.word($0) }
    }
  }

  /// The link that an item begins with, behind conditions that stand before it.
  private func choiceLink(_ item: MarkdownNode) -> MarkdownNode? {
    guard let paragraph = item.firstChild, paragraph.type == MarkdownKind.paragraph else { return nil }
    var child = paragraph.firstChild
    while let node = child {
      if node.type == MarkdownKind.link { return node }
      let isLead = node.type == MarkdownKind.code || node.type == MarkdownKind.text && node.literal.allSatisfy { $0 == " " }
      guard isLead else { return nil }
      child = node.next
    }
    return nil
  }

  /// The first line of an item: what is neither chip nor link, the chips, and what follows on the next line.
  private func firstLine(of item: MarkdownNode) -> (chips: [MarkdownNode], strays: [MarkdownNode], rest: [MarkdownNode]) {
    var chips: [MarkdownNode] = []
    var strays: [MarkdownNode] = []
    var child = item.firstChild?.firstChild
    while let node = child {
      child = node.next
      switch node.type {
      case MarkdownKind.softbreak, MarkdownKind.linebreak:
        var rest: [MarkdownNode] = []
        while let following = child {
          rest.append(following)
          child = following.next
        }
        return (chips, strays, rest)
      case MarkdownKind.code: chips.append(node)
      case MarkdownKind.link where chips.isEmpty || strays.isEmpty: continue
      case MarkdownKind.text where node.literal.allSatisfy { $0 == " " }: continue
      default: strays.append(node)
      }
    }
    return (chips, strays, [])
  }

  /// Reads a list of choices and closes the beat with it.
  mutating func readChoices(
    _ list: MarkdownNode, _ place: TextPlace, _ names: inout WalkNames, _ reader: inout SceneBody, _ draft: inout SceneDraft
  ) {
    if let last = draft.beats.last, !last.choices.isEmpty, !last.choices.contains(where: { $0.target == .onward }) {
      report(.secondChoiceList(place.text.span(of: list)))
    }
    var choices: [Choice] = []
    for item in list.children {
      guard isChoice(item, place) else {
        report(.mixedList(place.text.span(of: item)))
        for node in item.children {
          if let passage = passage(node, place, &names, after: nil) { reader.passages.append(passage) }
        }
        continue
      }
      guard let choice = choice(item, place, &names) else { continue }
      let span = place.text.span(of: item)
      if let first = reader.labels[choice.id] {
        report(.duplicateChoice(choice.label.text, span, first: first))
      } else if let twin = choices.first(where: { isFake(choice, $0) }) {
        report(.fakeChoice(choice.label.text, twin.label.text, span))
      }
      reader.labels[choice.id] = reader.labels[choice.id] ?? span
      draft.choiceSpans.append(span)
      choices.append(choice)
    }
    reader.flush(into: &draft, choices: choices)
  }

  /// Whether two choices differ in nothing but their words.
  private func isFake(_ choice: Choice, _ other: Choice) -> Bool {
    choice.target == other.target && choice.changes == other.changes && choice.condition == other.condition
      && choice.isOnce == other.isOnce && choice.isDetour == other.isDetour && choice.told == other.told
  }

  private mutating func choice(_ item: MarkdownNode, _ place: TextPlace, _ names: inout WalkNames) -> Choice? {
    guard let paragraph = item.firstChild, let link = choiceLink(item) else { return nil }
    let line = firstLine(of: item)
    let label = prose(link.children, place, in: paragraph)
    if let stray = line.strays.first { report(.textBehindChoice(place.text.span(of: stray.literal, in: paragraph))) }
    var draft = ChoiceDraft()
    for node in line.chips { readChoiceChip(chip(node, in: paragraph, place.text), &draft, &names) }
    let target = choiceTarget(link, paragraph, place, isDetour: draft.isDetour)
    var told: [Passage] = []
    if !line.rest.isEmpty {
      let block = Block.paragraph(prose(line.rest, place, in: paragraph))
      told.append(Passage(block: block, entries: entries(in: block)))
    }
    for node in item.children.dropFirst() {
      if let passage = passage(node, place, &names, after: told.last) { told.append(passage) }
    }
    guard let target, !label.text.isEmpty else { return nil }
    return Choice(
      id: ChoiceID(Slug.of(label.text)), label: label, target: target, condition: draft.condition,
      isOnce: draft.isOnce, isDetour: draft.isDetour, changes: draft.adds + draft.notes + draft.wipes + draft.roles,
      told: told)
  }

  private mutating func choiceTarget(_ link: MarkdownNode, _ paragraph: MarkdownNode, _ place: TextPlace, isDetour: Bool) -> Choice.Target? {
    let address = link.address
    switch resolve(address, place, { place.text.span(of: address, in: paragraph) }) {
    case .scene(let scene): return .scene(scene)
    case .onward: return .onward
    case .back: return .back
    case .end: return .end
    case .entry(let entry): return isDetour ? .entry(entry) : nil
    case .part, .heading, .web, .elsewhere:
      report(.detourTarget(place.text.span(of: address, in: paragraph)))
      return nil
    case .broken: return nil
    }
  }

  private mutating func readChoiceChip(_ chip: Chip, _ draft: inout ChoiceDraft, _ names: inout WalkNames) {
    if matches(chip, .once) {
      draft.isOnce = true
    } else if matches(chip, .detour) {
      draft.isDetour = true
    } else if let text = value(of: chip, .if, colon: false) {
      let span = Span(file: chip.span.file, range: (chip.span.range.upperBound - text.utf8.count)..<chip.span.range.upperBound)
      guard let read = condition(text, at: span, &names) else { return }
      draft.condition = draft.condition.map { .and($0, read) } ?? read
    } else if let text = value(of: chip, .do, colon: false) {
      if let change = effect(text, chip) { draft.adds.append(change) }
    } else if let slug = value(of: chip, .note, colon: false) {
      if let note = note(slug, chip.span) { draft.notes.append(.note(note)) }
    } else if let slug = value(of: chip, .erase, colon: false) {
      if let note = note(slug, chip.span) { draft.wipes.append(.erase(note)) }
    } else if let name = value(of: chip, .role) {
      draft.roles.append(.role(RoleID(Slug.of(name))))
    } else {
      let lead: [Keyword] = [.if, .do, .note, .erase]
      unknown(chip, expected: [word(.once), word(.detour)] + lead.map { word($0) + " …" } + [word(.role) + ": …"])
    }
  }

  /// Reads the effect of `doe vertrouwen +1` or `doe sleutel ja`.
  private mutating func effect(_ text: String, _ chip: Chip) -> Change? {
    let pieces = text.split(separator: " ").map(String.init)
    guard let name = pieces.first, pieces.count == 2 else {
      report(.effectSyntax(chip))
      return nil
    }
    guard let index = variableIndex[name] else {
      let near = NearMiss.nearest(to: name, in: variableIndex.keys.sorted())
      report(.unknownName("de variabele", "the variable", name, chip.span, near: near))
      return nil
    }
    if course.variables[index].isFlag {
      if let flag = keyword(pieces[1], among: [.yes, .no], at: chip.span) { return .set(Reference(index), flag == .yes) }
    } else if let sign = pieces[1].first, sign == "+" || sign == "-" || sign == "\u{2212}", let amount = Int(pieces[1].dropFirst()) {
      if amount <= 2000 { return .add(Reference(index), sign == "+" ? amount : -amount) }
    }
    report(.effectSyntax(chip))
    return nil
  }
}

/// The chips of a choice while they are read; effects, notes and wipes are done in that order.
private struct ChoiceDraft {
  var condition: Condition?
  var isOnce = false
  var isDetour = false
  var adds: [Change] = []
  var notes: [Change] = []
  var wipes: [Change] = []
  var roles: [Change] = []
}

extension Diagnostic {
  static func secondChoiceList(_ span: Span) -> Diagnostic {
    Diagnostic(
      .secondChoiceList, at: span,
      Wording(nl: "deze scène heeft al een lijst met keuzes", en: "this scene has a list of choices already"),
      hint: Wording(
        nl: "Maak in de eerste lijst een keuze naar #verder, of begin hier een nieuwe scène.",
        en: "Give the first list a choice to #on, or begin a new scene here."))
  }

  static func mixedList(_ span: Span) -> Diagnostic {
    Diagnostic(
      .mixedList, at: span,
      Wording(nl: "dit punt is geen keuze en wordt als tekst getoond", en: "this item is no choice and is shown as text"),
      hint: Wording(nl: "Begin het met een link naar een scène, of zet het boven de lijst.", en: "Begin it with a link to a scene, or put it above the list."))
  }

  static func duplicateChoice(_ label: String, _ span: Span, first: Span) -> Diagnostic {
    Diagnostic(
      .duplicateChoice, at: span,
      Wording(nl: "de keuze '\(label)' staat er al in deze scène", en: "the choice '\(label)' is there already in this scene"),
      hint: Wording(nl: "Geef haar een andere tekst.", en: "Give it another text."),
      notes: [Note(span: first, text: Wording(nl: "hier staat de eerste", en: "the first one is here"))])
  }

  static func fakeChoice(_ label: String, _ other: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .fakeChoice, at: span,
      Wording(nl: "'\(label)' doet precies hetzelfde als '\(other)'", en: "'\(label)' does just the same as '\(other)'"),
      hint: Wording(nl: "Geef haar een eigen gevolg of een eigen tekst eronder.", en: "Give it a consequence or a text of its own."))
  }

  static func textBehindChoice(_ span: Span) -> Diagnostic {
    Diagnostic(
      .mixedList, at: span,
      Wording(nl: "deze tekst achter de keuze wordt niet getoond", en: "this text behind the choice is not shown"),
      hint: Wording(nl: "Zet hem in de link, of eronder op een regel die is ingesprongen.", en: "Put it in the link, or below it on an indented line."))
  }

  static func detourTarget(_ span: Span) -> Diagnostic {
    Diagnostic(
      .unknownScene, at: span,
      Wording(nl: "een keuze kan hier niet heen", en: "a choice cannot lead here"),
      hint: Wording(nl: "Verwijs naar een scène van deze wandeling of naar een begrip.", en: "Refer to a scene of this walk or to a term."))
  }

  static func effectSyntax(_ chip: Chip) -> Diagnostic {
    Diagnostic(
      .effectSyntax, at: chip.span,
      Wording(nl: "'\(chip.text)' is geen gevolg dat ik ken", en: "'\(chip.text)' is no effect that is known"),
      hint: Wording(nl: "Schrijf `doe vertrouwen +1`, `doe vertrouwen -1` of `doe sleutel ja`.", en: "Write `do trust +1`, `do trust -1` or `do key yes`."))
  }
}
