internal import CourseModel

extension TextPiece {
  /// The texts of a course, in its order; people, terms and notes come last, and sources are left out.
  static func all(in course: Course) -> [TextPiece] {
    var pieces = [TextPiece(owner: .welcome, role: .narration, blocks: course.welcome)]
    for (index, part) in course.parts.enumerated() { pieces += texts(of: part, at: index) }
    for index in course.questions.indices { pieces += texts(of: course.questions[index], at: index) }
    for (index, entry) in course.entries.enumerated() where entry.kind != .source {
      pieces.append(TextPiece(owner: .entry(index), role: .entry, blocks: entry.content))
    }
    return pieces.filter { !$0.blocks.isEmpty }
  }

  private static func texts(of part: Part, at index: Int) -> [TextPiece] {
    switch part.content {
    case .lesson(let lesson):
      return lesson.steps.enumerated().compactMap { step, content in
        guard case .page(let page) = content else { return nil }
        return TextPiece(owner: .page(part: index, step: step), role: .narration, blocks: page.content)
      }
    case .walk(let walk):
      return walk.scenes.enumerated().flatMap { scene, content in
        texts(of: content, owner: .scene(part: index, scene: scene))
      }
    case .test(let test):
      return [TextPiece(owner: .introduction(part: index), role: .narration, blocks: test.introduction)]
    }
  }

  private static func texts(of scene: Scene, owner: Owner) -> [TextPiece] {
    scene.beats.flatMap { beat in
      [TextPiece(owner: owner, role: .narration, blocks: beat.passages.map(\.block))]
        + beat.choices.flatMap { choice in
          [
            TextPiece(owner: owner, role: .label, blocks: [.paragraph(choice.label)]),
            TextPiece(owner: owner, role: .told, blocks: choice.told.map(\.block)),
          ]
        }
    }
  }

  private static func texts(of question: Question, at index: Int) -> [TextPiece] {
    let owner = Owner.question(index)
    var pieces = [TextPiece(owner: owner, role: .stem, blocks: question.wholeStem)]
    for option in question.options {
      pieces.append(TextPiece(owner: owner, role: .option, blocks: [.paragraph(option.text)]))
    }
    for told in question.feedbacks { pieces.append(TextPiece(owner: owner, role: .feedback, blocks: told)) }
    for hint in question.hints { pieces.append(TextPiece(owner: owner, role: .hint, blocks: hint)) }
    pieces.append(TextPiece(owner: owner, role: .explanation, blocks: question.explanation))
    return pieces
  }
}
