import CourseModel
import SourceText

extension CourseCompiler {
  /// Reads the scripted walks in `proef/` (`trials/`): an ordered list of choices in each section.
  mutating func readTrials() {
    for name in ["proef", "trials"] {
      let shelf = folder + "/" + name
      for file in library.list(shelf) where file.hasSuffix(".md") {
        guard let text = text(at: shelf + "/" + file), isReadable(text) else { continue }
        guard let document = MarkdownDocument(text.source.bytes, text.body) else { continue }
        for section in sections(document, text) { readTrial(section, text) }
      }
    }
  }

  private mutating func readTrial(_ section: Section, _ text: CourseText) {
    guard let list = section.nodes.first(where: { $0.type == MarkdownKind.list && $0.isOrderedList }) else {
      if expects(section, text) { report(.trialWithoutSteps(section.span)) }
      return
    }
    let title = section.title.isEmpty ? CoursePath.stem(of: text.path) : section.title
    guard let part = walk(of: section, text) else { return }
    var expected: [Trial.Expected] = []
    for node in section.nodes where node.type == MarkdownKind.paragraph {
      for chip in chipParagraph(node, text) ?? [] {
        if let read = expectation(chip) { expected.append(read) }
      }
    }
    var steps: [Trial.Step] = []
    for item in list.children {
      guard let paragraph = item.firstChild else { continue }
      steps.append(step(paragraph, text))
    }
    trials.append(Trial(title: title, span: section.span, part: part, steps: steps, expected: expected))
  }

  /// Whether a section says what it expects.
  private func expects(_ section: Section, _ text: CourseText) -> Bool {
    section.nodes.flatMap { chipParagraph($0, text) ?? [] }.contains { chip in
      Language.allCases.contains { chip.rest(after: Keyword.expect.word($0), colon: false) != nil }
    }
  }

  /// The walk that a trial is of: the course's only one, or the one that a link under the heading leads to.
  private mutating func walk(of section: Section, _ text: CourseText) -> PartID? {
    let walks = course.parts.filter { if case .walk = $0.content { true } else { false } }
    let unread = memory.unread.count { $0.kind == .walk }
    if walks.count == 1, unread == 0 { return walks[0].id }
    for node in section.nodes where node.type == MarkdownKind.paragraph {
      for link in node.children where link.type == MarkdownKind.link {
        let id = PartID(CoursePath.stem(of: link.address.split(separator: "#").first.map(String.init) ?? ""))
        if walks.contains(where: { $0.id == id }) { return id }
      }
    }
    // The walk may be one that was not read, or the only one that is left.
    if unread > 0 { memory.needsAll = true }
    report(.trialWithoutWalk(section.span, walks.isEmpty))
    return nil
  }

  /// A choice's text, and the chips behind it.
  private mutating func step(_ paragraph: MarkdownNode, _ text: CourseText) -> Trial.Step {
    var label = ""
    var expected: [Trial.Expected] = []
    for node in paragraph.children {
      if node.type == MarkdownKind.code {
        if let read = expectation(chip(node, in: paragraph, text)) { expected.append(read) }
      } else {
        label += node.type == MarkdownKind.text ? node.literal : PlainText.of(node)
      }
    }
    let words = label.split(separator: " ").joined(separator: " ")
    return Trial.Step(
      choice: ChoiceID(Slug.of(words)), label: words, span: text.span(of: paragraph), expected: expected)
  }

  /// Reads `verwacht einde goed`, `verwacht vertrouwen 3`, `verwacht genoteerd NOTITIE`.
  private mutating func expectation(_ chip: Chip) -> Trial.Expected? {
    guard let text = value(of: chip, .expect, colon: false) else {
      unknown(chip, expected: ["\(word(.expect)) …"])
      return nil
    }
    let pieces = text.split(separator: " ").map(String.init)
    guard pieces.count == 2 else {
      report(.expectationSyntax(chip))
      return nil
    }
    if let found = Keyword.read(pieces[0], among: [.ending, .end, .noted], in: language) {
      if found.keyword == .noted {
        return note(pieces[1], chip.span).map { Trial.Expected(expectation: .note($0), span: chip.span) }
      }
      return Trial.Expected(expectation: .ending(Slug.of(pieces[1])), span: chip.span)
    }
    guard let index = variableIndex[pieces[0]] else {
      let near = NearMiss.nearest(to: pieces[0], in: variableIndex.keys.sorted())
      report(.unknownName("de variabele", "the variable", pieces[0], chip.span, near: near))
      return nil
    }
    let flag = Keyword.read(pieces[1], among: [.yes, .no], in: language).map { $0.keyword == .yes ? 1 : 0 }
    guard let value = flag ?? Int(pieces[1]) else {
      report(.expectationSyntax(chip))
      return nil
    }
    return Trial.Expected(expectation: .variable(Reference(index), value), span: chip.span)
  }
}

extension Diagnostic {
  static func trialWithoutWalk(_ span: Span, _ hasNone: Bool) -> Diagnostic {
    Diagnostic(
      .trialSyntax, at: span,
      Wording(nl: "van welke wandeling is deze proef?", en: "which walk is this trial of?"),
      hint: hasNone
        ? Wording(nl: "Deze cursus heeft geen wandeling.", en: "This course has no walk.")
        : Wording(
          nl: "Zet onder de kop een link naar de wandeling: [De wijk in](../2-de-wijk-in.md)",
          en: "Put a link to the walk below the heading: [Into the wijk](../2-into-the-wijk.md)"))
  }

  static func trialWithoutSteps(_ span: Span) -> Diagnostic {
    Diagnostic(
      .trialSyntax, at: span,
      Wording(
        nl: "deze proef heeft geen genummerde lijst met keuzes",
        en: "this trial has no numbered list of choices"),
      hint: Wording(
        nl: "Zet eronder de keuzes, in volgorde: '1. Ga naar binnen'.",
        en: "Put the choices below it, in order: '1. Go inside'."))
  }

  static func expectationSyntax(_ chip: Chip) -> Diagnostic {
    Diagnostic(
      .trialSyntax, at: chip.span,
      Wording(nl: "'\(chip.text)' is geen verwachting", en: "'\(chip.text)' is no expectation"),
      hint: Wording(
        nl: "Schrijf `verwacht einde goed`, `verwacht vertrouwen 3` of `verwacht genoteerd NOTITIE`.",
        en: "Write `expect end good`, `expect trust 3` or `expect noted NOTE`."))
  }
}
