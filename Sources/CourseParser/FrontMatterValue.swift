import SourceText

/// A value in front matter, with its place: the strict subset of YAML that courses use.
struct FrontMatterValue {
  enum Content {
    case scalar(String)
    case list([FrontMatterValue])
    case map([FrontMatterPair])
  }

  let content: Content
  let span: Span

  /// The text of a scalar that is not empty.
  var text: String? {
    if case .scalar(let text) = content, !text.isEmpty { text } else { nil }
  }

  /// Whether nothing stands there.
  var isEmpty: Bool {
    switch content {
    case .scalar(let text): text.isEmpty
    case .list(let items): items.isEmpty
    case .map(let pairs): pairs.isEmpty
    }
  }
}

/// A key and its value.
struct FrontMatterPair {
  let key: FrontMatterKey
  let value: FrontMatterValue
}

/// A key in front matter, with its place.
struct FrontMatterKey {
  let text: String
  let span: Span
}
