import CourseModel
import SourceText

extension CourseCompiler {
  /// Reads a lesson: a page for each heading, and the questions where they stand.
  mutating func readLesson(_ sections: [Section], _ text: CourseText) -> Lesson? {
    let headings = Set(sections.map(\.slug))
    let place = TextPlace(text: text, headings: headings)
    var steps: [Lesson.Step] = []
    var pending: PageDraft?
    for section in sections {
      if let kind = questionKind(section.title) {
        flush(&pending, into: &steps)
        if let question = readQuestion(section, kind, place) { steps.append(.question(question)) }
      } else if section.level >= 3, pending != nil {
        if let heading = section.heading { pending?.content.append(.heading(prose(of: heading, place))) }
        pending?.content += blocks(section.nodes, place)
      } else {
        flush(&pending, into: &steps)
        pending = page(section, place)
      }
    }
    flush(&pending, into: &steps)
    guard !steps.isEmpty else {
      report(.emptyPart(text.top))
      return nil
    }
    return Lesson(steps: steps)
  }

  /// A page while more may be added to it.
  private struct PageDraft {
    let section: Section
    var goals: [GoalID]
    var content: [Block]
  }

  private mutating func page(_ section: Section, _ place: TextPlace) -> PageDraft {
    let chips = chipParagraph(section.nodes.first, place.text)
    var goals: [GoalID] = []
    for chip in chips ?? [] {
      if let name = value(of: chip, .goal) {
        if let goal = goal(name, chip) { goals.append(goal) }
      } else {
        unknown(chip, expected: ["\(word(.goal)): …"])
      }
    }
    let nodes = chips == nil ? section.nodes : section.nodes.dropFirst()
    return PageDraft(section: section, goals: goals, content: blocks(nodes, place))
  }

  private func flush(_ pending: inout PageDraft?, into steps: inout [Lesson.Step]) {
    guard let draft = pending else { return }
    pending = nil
    // A title alone is no page; what follows it is.
    guard !draft.content.isEmpty || !draft.goals.isEmpty else { return }
    let id = draft.section.slug.isEmpty ? "begin" : draft.section.slug
    steps.append(
      .page(Page(id: PageID(id), title: draft.section.title, goals: draft.goals, content: draft.content)))
  }
}

extension Diagnostic {
  static func emptyPart(_ span: Span) -> Diagnostic {
    Diagnostic(
      .noScenes, at: span, Wording(nl: "dit deel is leeg", en: "this part is empty"),
      hint: Wording(nl: "Zet er een kop in, met tekst eronder.", en: "Put a heading in it, with text below."))
  }
}
