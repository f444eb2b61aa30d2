import CourseModel
import SourceText

extension CourseCompiler {
  /// Whether a list offers choices: at least one of its items does.
  func holdsChoices(_ list: MarkdownNode, _ place: TextPlace) -> Bool {
    list.children.contains { isChoice($0, place) }
  }

  /// Whether an item is a choice: its first inline is a link to a scene or a reserved word, or it is a detour.
  ///
  /// So is one that lacks but the `#`, which is told.
  private func isChoice(_ item: MarkdownNode, _ place: TextPlace) -> Bool {
    guard let link = choiceLink(item) else { return false }
    let address = link.address
    if address.hasPrefix("#") || address.hasPrefix(CoursePath.name(of: place.text.path) + "#") { return true }
    if heading(meantBy: address, place) != nil { return true }
    return firstLine(of: item, after: link).chips.contains { chip in
      Language.allCases.contains { chip.literal == Keyword.detour.word($0) }
    }
  }

  /// The link that an item begins with, behind conditions that stand before it.
  private func choiceLink(_ item: MarkdownNode) -> MarkdownNode? {
    guard let paragraph = item.firstChild, paragraph.type == MarkdownKind.paragraph else { return nil }
    for node in paragraph.children {
      if node.type == MarkdownKind.link { return node }
      guard node.type == MarkdownKind.code || node.type == MarkdownKind.text && node.isBlank else {
        return nil
      }
    }
    return nil
  }

  /// The first line of a choice: its chips, the first thing that is neither chip nor the link, and what
  /// follows on the next lines.
  private struct FirstLine {
    var chips: [MarkdownNode] = []
    var stray: MarkdownNode?
    var rest: MarkdownChildren?
  }

  /// Whether a list has chips behind its links: then it offers choices, and explains no map.
  func holdsChips(_ list: MarkdownNode) -> Bool {
    list.children.contains { item in
      choiceLink(item).map { !firstLine(of: item, after: $0).chips.isEmpty } ?? false
    }
  }

  private func firstLine(of item: MarkdownNode, after link: MarkdownNode) -> FirstLine {
    var line = FirstLine()
    guard var nodes = item.firstChild?.children else { return line }
    while let node = nodes.next() {
      switch node.type {
      case MarkdownKind.softbreak, MarkdownKind.linebreak:
        line.rest = nodes
        return line
      case MarkdownKind.code: line.chips.append(node)
      case MarkdownKind.link where node == link: continue
      case MarkdownKind.text where node.isBlank: continue
      default: line.stray = line.stray ?? node
      }
    }
    return line
  }

  /// Reads a list of choices and closes the beat with it.
  mutating func readChoices(
    _ list: MarkdownNode, _ place: TextPlace, _ names: inout WalkNames, _ reader: inout SceneBody,
    _ draft: inout SceneDraft
  ) {
    if let last = draft.beats.last(where: { !$0.choices.isEmpty }),
      !last.choices.contains(where: { $0.target == .onward })
    {
      report(.secondChoiceList(place.text.span(of: list)))
    }
    var choices: [Choice] = []
    var deeds = FewKeys<Deed, String>()
    for item in list.children {
      guard isChoice(item, place) else {
        report(.mixedList(place.text.span(of: item)))
        for node in item.children { addPassages(node, place.aside, &names, &reader.passages) }
        continue
      }
      let guards = names.guards.count
      let read = choice(item, place, &names)
      let own = names.guards[guards...]
      names.guards.removeLast(own.count)
      guard let choice = read else { continue }
      draft.toldSpans += own
      let span = place.text.span(of: item)
      if let first = reader.labels[choice.id] {
        report(.duplicateChoice(choice.label.text, span, first: first))
      } else {
        reader.labels[choice.id] = span
        if let twin = deeds[Deed(choice)] { report(.fakeChoice(choice.label.text, twin, span)) }
      }
      if list.firstChild?.next != nil { deeds[Deed(choice)] = choice.label.text }
      draft.choiceSpans.append(span)
      choices.append(choice)
    }
    reader.flush(into: &draft, choices: choices)
  }

  private mutating func choice(_ item: MarkdownNode, _ place: TextPlace, _ names: inout WalkNames) -> Choice?
  {
    guard let paragraph = item.firstChild, let link = choiceLink(item) else { return nil }
    let line = firstLine(of: item, after: link)
    let label = prose(ofLink: link, place, in: paragraph)
    if let stray = line.stray { checkStray(stray, place, paragraph) }
    var draft = ChoiceDraft()
    for node in line.chips { readChoiceChip(chip(node, in: paragraph, place.text), &draft, &names) }
    let target = choiceTarget(link, paragraph, place, isDetour: draft.isDetour)
    var told: [Passage] = []
    if let rest = line.rest, let passage = passage(rest, in: paragraph, place, &names, after: nil) {
      told.append(passage)
    }
    for node in item.children.dropFirst() { addPassages(node, place, &names, &told) }
    if label.text.isEmpty { report(.choiceWithoutText(place.text.span(of: link, in: paragraph))) }
    guard let target, !label.text.isEmpty else { return nil }
    return Choice(
      id: ChoiceID(Slug.of(label.text)), label: label, target: target, condition: draft.condition,
      isOnce: draft.isOnce, isDetour: draft.isDetour,
      changes: draft.adds + draft.notes + draft.wipes + draft.roles, told: told)
  }

  /// Reports text behind a choice; where it is code without an end, that is what is told.
  private mutating func checkStray(_ stray: MarkdownNode, _ place: TextPlace, _ paragraph: MarkdownNode) {
    let before = diagnostics.count
    if stray.type == MarkdownKind.text { check(stray.literal, stray, place, paragraph) }
    guard !diagnostics[before...].contains(where: { $0.code == .unclosedBacktick }) else { return }
    report(.textBehindChoice(place.text.span(of: stray, in: paragraph)))
  }

  private mutating func choiceTarget(
    _ link: MarkdownNode, _ paragraph: MarkdownNode, _ place: TextPlace, isDetour: Bool
  ) -> Choice.Target? {
    let span = { place.text.addressSpan(of: link, in: paragraph) }
    switch resolve(link.address, place, span) {
    case .scene(let scene): return .scene(scene)
    case .onward: return .onward
    case .back: return .back
    case .end: return .end
    case .entry(let entry): return isDetour ? .entry(entry) : nil
    case .part, .heading, .web, .elsewhere:
      report(.detourTarget(span()))
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
      draft.conditions += 1
      guard draft.conditions <= 10 else { return report(.conflictingChips(chip)) }
      guard let read = condition(text, at: chip.span(ofLast: text), &names) else { return }
      draft.condition = draft.condition.map { .and($0, read) } ?? read
    } else if matches(chip, .if) {
      report(.conditionSyntax(chip.span, "hier ontbreekt een voorwaarde", "a condition is missing here"))
    } else if let text = value(of: chip, .do, colon: false) {
      if let change = effect(text, chip) { draft.adds.append(change) }
    } else if let slug = value(of: chip, .note, colon: false) {
      if let note = note(slug, chip.span(of: slug)) { draft.notes.append(.note(note)) }
    } else if let slug = value(of: chip, .erase, colon: false) {
      if let note = note(slug, chip.span(of: slug)) { draft.wipes.append(.erase(note)) }
    } else if let name = value(of: chip, .role) {
      roles.insert(Slug.of(name))
      draft.roles.append(.role(RoleID(Slug.of(name))))
    } else {
      let lead: [Keyword] = [.if, .do, .note, .erase]
      unknown(
        chip, expected: [word(.once), word(.detour)] + lead.map { word($0) + " …" } + [word(.role) + ": …"])
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
      if isCourseFileBroken { return nil }
      let near = nearest(to: name, in: variableIndex.keys.sorted())
      report(.unknownName("de variabele", "the variable", name, chip.span(of: name), near: near))
      return nil
    }
    if course.variables[index].isFlag {
      if let flag = keyword(pieces[1], among: [.yes, .no], at: chip.span) {
        return .set(Reference(index), flag == .yes)
      }
    } else if let sign = pieces[1].first, "+-\u{2212}".contains(sign) {
      let digits = pieces[1].dropFirst()
      if digits.allSatisfy({ $0.isASCII && $0.isNumber }), let amount = Int(digits), amount <= 2000 {
        return .add(Reference(index), sign == "+" ? amount : -amount)
      }
    }
    report(.effectSyntax(chip))
    return nil
  }
}

/// The chips of a choice while they are read; effects, notes and wipes are done in that order.
private struct ChoiceDraft {
  var condition: Condition?
  var conditions = 0
  var isOnce = false
  var isDetour = false
  var adds: [Change] = []
  var notes: [Change] = []
  var wipes: [Change] = []
  var roles: [Change] = []
}

/// What a choice does, whatever it is called: two choices of a scene that do the same are no choice.
private struct Deed: Hashable {
  let target: Choice.Target
  let condition: Condition?
  let changes: [Change]
  let isOnce: Bool
  let isDetour: Bool
  let told: [Passage]

  init(_ choice: Choice) {
    target = choice.target
    condition = choice.condition
    changes = choice.changes
    isOnce = choice.isOnce
    isDetour = choice.isDetour
    told = choice.told
  }
}

extension Diagnostic {
  static func choiceWithoutText(_ span: Span) -> Diagnostic {
    Diagnostic(
      .emptyLink, at: span, Wording(nl: "deze keuze heeft geen tekst", en: "this choice has no text"),
      hint: Wording(
        nl: "Zet tussen de haken wat de cursist kan doen.", en: "Say in the brackets what the learner can do."
      ))
  }

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
      Wording(
        nl: "dit punt is geen keuze en wordt als tekst getoond",
        en: "this item is no choice and is shown as text"),
      hint: Wording(
        nl: "Begin het met een link naar een scène, of zet het boven de lijst.",
        en: "Begin it with a link to a scene, or put it above the list."))
  }

  static func duplicateChoice(_ label: String, _ span: Span, first: Span) -> Diagnostic {
    Diagnostic(
      .duplicateChoice, at: span,
      Wording(
        nl: "de keuze '\(label)' staat er al in deze scène",
        en: "the choice '\(label)' is there already in this scene"),
      hint: Wording(nl: "Geef haar een andere tekst.", en: "Give it another text."),
      notes: [Note(span: first, text: Wording(nl: "hier staat de eerste", en: "the first one is here"))])
  }

  static func fakeChoice(_ label: String, _ other: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .fakeChoice, at: span,
      Wording(
        nl: "'\(label)' doet precies hetzelfde als '\(other)'",
        en: "'\(label)' does just the same as '\(other)'"),
      hint: Wording(
        nl: "Geef haar een eigen gevolg of een eigen tekst eronder.",
        en: "Give it a consequence or a text of its own."))
  }

  static func textBehindChoice(_ span: Span) -> Diagnostic {
    Diagnostic(
      .mixedList, at: span,
      Wording(
        nl: "deze tekst achter de keuze wordt niet getoond", en: "this text behind the choice is not shown"),
      hint: Wording(
        nl: "Zet hem in de link, of eronder op een regel die is ingesprongen.",
        en: "Put it in the link, or below it on an indented line."))
  }

  static func detourTarget(_ span: Span) -> Diagnostic {
    Diagnostic(
      .unknownScene, at: span,
      Wording(nl: "een keuze kan hier niet heen", en: "a choice cannot lead here"),
      hint: Wording(
        nl: "Verwijs naar een scène van deze wandeling of naar een begrip.",
        en: "Refer to a scene of this walk or to a term."))
  }

  static func effectSyntax(_ chip: Chip) -> Diagnostic {
    Diagnostic(
      .effectSyntax, at: chip.span,
      Wording(
        nl: "'\(chip.text)' is geen gevolg van een keuze", en: "'\(chip.text)' is no effect of a choice"),
      hint: Wording(
        nl: "Schrijf `doe vertrouwen +1`, `doe vertrouwen -1` of `doe sleutel ja`.",
        en: "Write `do trust +1`, `do trust -1` or `do key yes`."))
  }
}
