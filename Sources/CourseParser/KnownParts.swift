/// The parts of a course that need not be read again.
struct KnownParts {
  private let byPath: [String: PartInterface]
  /// The ids of their questions.
  private let questions: Set<String>

  init(_ parts: [PartInterface]) {
    byPath = Dictionary(parts.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    var questions: Set<String> = []
    for part in parts { questions.formUnion(part.questions.separateLines) }
    self.questions = questions
  }

  /// Whether there are none.
  var isEmpty: Bool { byPath.isEmpty }

  /// The part at a path.
  subscript(path: String) -> PartInterface? { byPath[path] }

  /// Whether one of them has a question.
  func has(question id: String) -> Bool { questions.contains(id) }

  /// The slugs of the headings of the part at a path.
  func headings(_ path: String) -> Set<String>? { byPath[path].map { Set($0.headings.separateLines) } }
}

extension String {
  /// The lines, empty ones left out.
  fileprivate var separateLines: [String] {
    utf8.split(separator: UInt8(ascii: "\n")).map { String(Substring($0)) }
  }
}
