internal import CourseModel

extension TextPiece {
  /// The texts of a course, in its order; people, terms and notes come last, and sources are left out.
  static func all(in course: Course) -> [TextPiece] {
    var pieces: [TextPiece] = []
    add(.welcome, .narration, course.welcome, to: &pieces)
    for (index, part) in course.parts.enumerated() { addTexts(of: part, at: index, to: &pieces) }
    for (index, question) in course.questions.enumerated() {
      addTexts(of: question, owner: .question(index), to: &pieces)
    }
    for (index, entry) in course.entries.enumerated() where entry.kind != .source {
      add(.entry(index), .entry, entry.content, to: &pieces)
    }
    return pieces
  }

  private static func add(_ owner: Owner, _ role: Role, _ blocks: [Block], to pieces: inout [TextPiece]) {
    if !blocks.isEmpty { pieces.append(TextPiece(owner: owner, role: role, blocks: blocks)) }
  }

  private static func addTexts(of part: Part, at index: Int, to pieces: inout [TextPiece]) {
    switch part.content {
    case .lesson(let lesson):
      for (step, content) in lesson.steps.enumerated() {
        guard case .page(let page) = content else { continue }
        add(.page(part: index, step: step), .narration, page.content, to: &pieces)
      }
    case .walk(let walk):
      for (scene, content) in walk.scenes.enumerated() {
        for beat in content.beats {
          addTexts(of: beat, owner: .scene(part: index, scene: scene), to: &pieces)
        }
      }
    case .test(let test):
      add(.introduction(part: index), .narration, test.introduction, to: &pieces)
    }
  }

  private static func addTexts(of beat: Beat, owner: Owner, to pieces: inout [TextPiece]) {
    add(owner, .narration, beat.passages.map(\.block), to: &pieces)
    for choice in beat.choices {
      add(owner, .label, [.paragraph(choice.label)], to: &pieces)
      add(owner, .told, choice.told.map(\.block), to: &pieces)
    }
  }

  private static func addTexts(of question: Question, owner: Owner, to pieces: inout [TextPiece]) {
    add(owner, .stem, question.wholeStem, to: &pieces)
    for option in question.options { add(owner, .option, [.paragraph(option.text)], to: &pieces) }
    for told in question.feedbacks { add(owner, .feedback, told, to: &pieces) }
    for hint in question.hints { add(owner, .hint, hint, to: &pieces) }
    add(owner, .explanation, question.explanation, to: &pieces)
  }
}
