import CourseModel

/// Marks within a line: bold, italic, code, HTML, comments.
extension TweeMarkupReader {
  /// The signs of marks, with what they mean; those without a meaning here are reported.
  private var signs: [(sign: String, style: Prose.Mark.Style?)] {
    switch dialect {
    case .sugarCube:
      [("''", .strong), ("//", .emphasis), ("__", nil), ("==", nil), ("~~", nil), ("^^", nil)]
    case .harlowe, .unknown:
      [("''", .strong), ("//", .emphasis), ("**", .strong), ("~~", nil), ("^^", nil), ("*", .emphasis)]
    case .chapbook, .markdown:
      [("**", .strong), ("__", .strong), ("*", .emphasis), ("_", .emphasis), ("~~", nil)]
    }
  }

  /// Reads a mark that begins or ends here; false where there is none.
  mutating func style() -> Bool {
    if starts("{{{"), dialect != .harlowe { return code("{{{", "}}}") }
    if starts("`"), dialect != .sugarCube { return code("`", "`") }
    if starts("\"\"\""), dialect != .harlowe, let end = find("\"\"\"", from: at + 3, within: 20_000) {
      literally(at + 3, end)
      let words = hasWords
      _ = skip(to: end + 3)
      hasWords = words
      return true
    }
    if starts("@@"), dialect == .sugarCube { return styledSpan() }
    for (sign, style) in signs where starts(sign) && mark(sign, style) { return true }
    return false
  }

  private mutating func mark(_ sign: String, _ style: Prose.Mark.Style?) -> Bool {
    if sign == "//", at > 0, text[at - 1] == ":" { return false }
    let width = sign.unicodeScalars.count
    if let index = stripped.firstIndex(where: { $0.sign == sign && $0.end == at }) {
      stripped.remove(at: index)
      at += width
      return true
    }
    if let style, builder.prose.isOpen(style) {
      builder.prose.end { $0 == style }
      at += width
      return true
    }
    if sign == "*" || sign == "_", at + 1 >= text.count || text[at + 1].properties.isWhitespace {
      return false
    }
    guard let end = closing(sign, from: at + width), end > at + width else { return false }
    at += width
    if let style {
      builder.prose.begin(style)
    } else {
      found(.styleLost(sign))
      stripped.append((sign, end))
    }
    return true
  }

  /// Where the same sign stands again in the paragraph.
  private mutating func closing(_ sign: String, from start: Int) -> Int? {
    let limit = find("\n\n", from: start, within: 4000) ?? start + 4000
    var from = start
    while let found = find(sign, from: from, within: 4000), found < limit {
      if sign != "//" || text[found - 1] != ":" { return found }
      from = found + 1
    }
    return nil
  }

  private mutating func code(_ open: String, _ close: String) -> Bool {
    let width = open.unicodeScalars.count
    guard let end = find(close, from: at + width, within: 20_000) else { return false }
    let inside = text[(at + width)..<end]
    if open == "{{{", inside.first == "\n", !hasWords {
      let trimmed = inside.dropFirst()
      builder.add(.verbatim(TweeLink.string(trimmed.last == "\n" ? trimmed.dropLast() : trimmed), info: ""))
    } else {
      builder.prose.begin(.code)
      literally(at + width, end)
      builder.prose.end { $0 == .code }
    }
    let words = hasWords
    _ = skip(to: end + width)
    hasWords = words
    return true
  }

  /// SugarCube's `@@style;words@@`.
  private mutating func styledSpan() -> Bool {
    if stripped.last?.sign == "@@" {
      stripped.removeLast()
      at += 2
      return true
    }
    guard let end = closing("@@", from: at + 2) else { return false }
    found(.styleLost("@@"))
    stripped.append(("@@", end))
    let semicolon = text[(at + 2)..<min(end, at + 120)].firstIndex(of: ";")
    at = semicolon.map { $0 + 1 } ?? at + 2
    return true
  }

  /// A comment of SugarCube; false where there is none.
  mutating func comment() -> Bool {
    guard dialect == .sugarCube || dialect == .unknown else { return false }
    for (open, close) in [("/*", "*/"), ("/%", "%/")] where starts(open) {
      guard let end = find(close, from: at + 2, within: 100_000) else { continue }
      found(.commentDropped)
      return skip(to: end + 2)
    }
    return false
  }

  /// A tag of HTML; false where there is none.
  mutating func tag() -> Bool {
    guard let tag = HTMLTag(text, at: at) else { return false }
    switch tag.name {
    case "b", "strong": mark(.strong, tag)
    case "i", "em": mark(.emphasis, tag)
    case "br": builder.prose.append("\n" as Unicode.Scalar)
    case "p": builder.endParagraph()
    case "img": found(.imageLost(tag.attributes["src"] ?? ""))
    case "script", "style":
      found(.tagLost(tag.name))
      if !tag.isClosing, let end = find("</\(tag.name)>", from: at, within: 100_000) {
        return skip(to: end + tag.name.utf8.count + 3)
      }
    default: if !tag.isClosing { found(.tagLost(tag.name)) }
    }
    return skip(to: tag.end)
  }

  private mutating func mark(_ style: Prose.Mark.Style, _ tag: HTMLTag) {
    if tag.isClosing {
      builder.prose.end { $0 == style }
    } else if !builder.prose.isOpen(style) {
      builder.prose.begin(style)
    }
  }
}
