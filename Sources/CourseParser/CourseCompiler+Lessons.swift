import CourseModel
import SourceText

/// A lesson while it is read.
private struct LessonDraft {
  let headings: Set<String>
  var steps: [Lesson.Step] = []
  var page: PageDraft?
  /// Whether a question could not be read, which was told.
  var isBroken = false
}

/// A page while more may be added to it.
private struct PageDraft {
  let outline: Heading
  var goals: [GoalID]
  var content: [Block]
}

extension CourseCompiler {
  /// Reads a lesson: a page for each heading, and the questions where they stand.
  mutating func readLesson(_ text: CourseText) -> Lesson? {
    readPieces(
      text,
      begin: { compiler, headings in
        compiler.beginPart(headings, text)
        return LessonDraft(headings: Set(headings.map(\.slug)))
      },
      piece: { compiler, text, sections, draft in
        let place = TextPlace(text: text, headings: draft.headings)
        for section in sections { compiler.read(section, place, &draft) }
      },
      end: { compiler, draft in
        var draft = draft
        compiler.flush(&draft)
        if draft.steps.isEmpty, !draft.isBroken { compiler.report(.emptyPart(text.top)) }
        return draft.steps.isEmpty ? nil : Lesson(steps: draft.steps)
      })
  }

  private mutating func read(_ section: Section, _ place: TextPlace, _ draft: inout LessonDraft) {
    if let kind = questionKind(section, place) {
      flush(&draft)
      if let question = readQuestion(section, kind, place) {
        draft.steps.append(.question(question))
      } else {
        draft.isBroken = true
      }
    } else if section.level >= 3, draft.page != nil {
      if let heading = section.heading { draft.page?.content.append(.heading(prose(of: heading, place))) }
      draft.page?.content += blocks(section.nodes, place)
    } else {
      flush(&draft)
      draft.page = page(section, place)
    }
  }

  private mutating func page(_ section: Section, _ place: TextPlace) -> PageDraft {
    let chips = section.level == 0 ? nil : chipParagraph(section.nodes.first, place.text)
    var goals: [GoalID] = []
    for chip in chips ?? [] {
      if let name = value(of: chip, .goal) {
        if let goal = goal(name, chip) { goals.append(goal) }
      } else {
        unknown(chip, expected: ["\(word(.goal)): …"])
      }
    }
    let nodes = chips == nil ? section.nodes : section.nodes.dropFirst()
    return PageDraft(outline: section.outline, goals: goals, content: blocks(nodes, place))
  }

  private func flush(_ lesson: inout LessonDraft) {
    guard let draft = lesson.page else { return }
    lesson.page = nil
    // A title alone is no page; what follows it is.
    guard !draft.content.isEmpty || !draft.goals.isEmpty else { return }
    let id = draft.outline.slug.isEmpty ? "begin" : draft.outline.slug
    lesson.steps.append(
      .page(Page(id: PageID(id), title: draft.outline.title, goals: draft.goals, content: draft.content)))
  }
}

extension Diagnostic {
  static func emptyPart(_ span: Span) -> Diagnostic {
    Diagnostic(
      .noScenes, at: span, Wording(nl: "dit deel is leeg", en: "this part is empty"),
      hint: Wording(nl: "Zet er een kop in, met tekst eronder.", en: "Put a heading in it, with text below."))
  }
}
