import CourseModel

/// What Chapbook has of its own: variables above the text, modifiers on a line, inserts between braces.
extension TweeMarkupReader {
  /// Goes on behind the variables above the text: all that stands before the first line `--`.
  mutating func skipVariables() {
    guard dialect == .chapbook, !isLabel else { return }
    var start = 0
    var lines: [(line: Int, text: String)] = []
    var number = line
    while start < text.count {
      let end = text[start...].firstIndex(of: "\n") ?? text.count
      let row = TweeLink.string(text[start..<end])
      if row == "--" {
        for variable in lines where !variable.text.trimmed.isEmpty {
          line = variable.line
          let name = variable.text.split(separator: ":", maxSplits: 1).first.map { $0.trimmed } ?? ""
          let shown = String(name.prefix(60))
          found(name.hasPrefix("config.") ? .styleLost(shown) : .variableLost(shown))
        }
        (at, line) = (min(end + 1, text.count), number + 1)
        return
      }
      lines.append((number, row))
      number += 1
      start = end + 1
    }
  }

  /// The modifier that a line is, such as `[if tired]`, and the index of its end.
  private func modifier(at start: Int) -> (name: String, end: Int)? {
    let end = text[start...].firstIndex(of: "\n") ?? text.count
    let row = TweeLink.string(text[start..<end]).trimmed
    guard row.utf8.count > 3, row.hasPrefix("["), row.hasSuffix("]"), !row.hasPrefix("[["),
      !row.hasSuffix("]]")
    else { return nil }
    return (String(row.dropFirst().dropLast()), end)
  }

  /// Reads a line that is a modifier; false where it is none.
  mutating func chapbookModifier() -> Bool {
    guard dialect == .chapbook, !isLabel, let (name, end) = modifier(at: at) else { return false }
    builder.endParagraph()
    let parts = name.lowercased().split(separator: ";").map { String($0.trimmed) }
    if parts.contains(where: Self.isHidden) {
      found(.blockDropped("[\(name)]"))
      _ = skip(to: endOfBlock(from: end))
      return true
    }
    let isEnd = parts.allSatisfy { $0 == "continue" || $0 == "cont" || $0 == "cont'd" }
    if !isEnd { found(.macroLost("[\(name)]")) }
    return skip(to: end)
  }

  /// Where the text ends that a modifier is about: before the next one.
  private func endOfBlock(from start: Int) -> Int {
    var at = start
    while at < text.count {
      let next = at + 1
      if next < text.count, modifier(at: next) != nil { return at }
      at = next < text.count ? text[next...].firstIndex(of: "\n") ?? text.count : text.count
    }
    return text.count
  }

  /// Whether the text below a modifier is for the author or for the browser.
  private static func isHidden(_ modifier: String) -> Bool {
    ["note", "note to myself", "note to self", "n.b.", "nb", "fixme", "todo", "css", "javascript"]
      .contains(modifier)
  }

  /// Reads an insert such as `{name}` or `{link to: 'Hall'}`; false where there is none.
  mutating func chapbookInsert() -> Bool {
    guard dialect == .chapbook, text[at] == "{", let end = endOfInsert() else { return false }
    let inside = TweeLink.string(text[(at + 1)..<end])
    let name = inside.prefix { $0 != ":" && $0 != "," }.trimmed
    guard inside.contains(where: \.isWhitespace) || inside.contains(":") else {
      found(.variableShown("{\(inside)}"))
      literally(at, end + 1)
      let words = hasWords
      _ = skip(to: end + 1)
      hasWords = words
      return true
    }
    let texts = TweeMacro.texts(in: inside)
    switch name.lowercased() {
    case "link to":
      guard let target = texts.first else { break }
      add(TweeLink(words: Self.text(inside, after: "label:") ?? target, target: target, end: end + 1))
      return true
    case "embed image", "embed flickr image", "embed unsplash image":
      found(.imageLost(texts.first ?? ""))
      return skip(to: end + 1)
    case "reveal link":
      found(.macroLost("{\(name)}"))
      keep(texts.prefix(1) + (Self.text(inside, after: "text:").map { [$0] } ?? []))
      return skip(to: end + 1)
    default: break
    }
    found(.insertLost("{\(name)}"))
    return skip(to: end + 1)
  }

  private static func text(_ insert: String, after label: String) -> String? {
    guard let place = insert.firstRange(of: label) else { return nil }
    return TweeMacro.texts(in: String(insert[place.upperBound...])).first
  }

  /// Where the brace closes that opens here; a quoted one does not.
  private func endOfInsert() -> Int? {
    var quote: Unicode.Scalar?
    var index = at + 1
    guard index < text.count, MarkdownInlineWriter.isAlphanumeric(text[index]) || text[index] == " " else {
      return nil
    }
    while index < min(text.count, at + 1000), text[index] != "\n" {
      if let open = quote {
        if text[index] == open { quote = nil }
      } else if text[index] == "\"" || text[index] == "'" {
        quote = text[index]
      } else if text[index] == "{" {
        return nil
      } else if text[index] == "}" {
        return index > at + 1 ? index : nil
      }
      index += 1
    }
    return nil
  }
}
