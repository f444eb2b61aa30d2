/// A block of text that is shown as a whole.
public indirect enum Block: Sendable, Hashable {
  /// A paragraph.
  case paragraph(Prose)
  /// A heading inside a page or a scene.
  case heading(Prose)
  /// A list whose order means nothing.
  case bullets([[Block]])
  /// A list whose order counts, and the number it begins with.
  case numbered(Int, [[Block]])
  /// A quotation.
  case quote([Block])
  /// Text that keeps its lines as they are, and what it is.
  case verbatim(String, info: String)
  /// A rule between two subjects.
  case rule

  /// Every run of text in the block, in order.
  public var prose: [Prose] {
    switch self {
    case .paragraph(let prose), .heading(let prose): [prose]
    case .bullets(let items), .numbered(_, let items): items.flatMap { $0.flatMap(\.prose) }
    case .quote(let blocks): blocks.flatMap(\.prose)
    case .verbatim, .rule: []
    }
  }
}
