internal import CourseModel

/// A text of a course with what it is to the learner and to what it belongs: what most checks go over.
struct TextPiece: Sendable {
  /// The thing that a text belongs to.
  enum Owner: Sendable, Hashable {
    case welcome
    case page(part: Int, step: Int)
    case scene(part: Int, scene: Int)
    case introduction(part: Int)
    case question(Int)
    case entry(Int)
  }

  /// What a text is to the learner.
  enum Role: Sendable, Hashable {
    case narration
    case label
    case told
    case stem
    case option
    case feedback
    case hint
    case explanation
    case entry
  }

  /// The thing that it belongs to.
  let owner: Owner
  /// What it is.
  let role: Role
  /// The text.
  let blocks: [Block]

  /// Whether it is running text, as opposed to a choice or an option.
  var isProse: Bool {
    switch role {
    case .narration, .told, .stem, .feedback, .hint, .explanation, .entry: true
    case .label, .option: false
    }
  }
}

extension Block {
  /// The paragraphs in the block, without headings and verbatim text.
  var paragraphs: [Prose] {
    switch self {
    case .paragraph(let prose): [prose]
    case .bullets(let items), .numbered(_, let items): items.flatMap { $0.flatMap(\.paragraphs) }
    case .quote(let blocks): blocks.flatMap(\.paragraphs)
    case .heading, .verbatim, .rule: []
    }
  }
}

extension [Block] {
  /// The paragraphs in the blocks, without headings and verbatim text.
  var paragraphs: [Prose] { flatMap(\.paragraphs) }
}
