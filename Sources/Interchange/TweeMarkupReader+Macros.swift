import CourseModel

/// Macros, templates and comments.
extension TweeMarkupReader {
  /// What begins with `<`: a macro, a template, a comment or a tag.
  mutating func angle() -> Bool {
    if starts("<<"), dialect != .harlowe, find(">>", from: at, within: 6000) != nil,
      let macro = TweeMacro(sugarCube: text, at: at)
    {
      sugarCube(macro)
      return true
    }
    if starts("<%"), let end = find("%>", from: at, within: 20_000) {
      found(.templateLost)
      return skip(to: end + 2)
    }
    if starts("<!--"), let end = find("-->", from: at, within: 100_000) {
      found(.commentDropped)
      return skip(to: end + 3)
    }
    if starts("<nowiki>"), let end = find("</nowiki>", from: at, within: 100_000) {
      literally(at + 8, end)
      return skip(to: end + 9)
    }
    return find(">", from: at, within: 4000) != nil && tag()
  }

  /// Goes on behind something; the lines in it count.
  mutating func skip(to end: Int) -> Bool {
    line += text[at..<end].count { $0 == "\n" }
    at = end
    hasOther = true
    return true
  }

  mutating func literally(_ start: Int, _ end: Int) {
    for scalar in text[start..<end] { builder.prose.append(scalar) }
    hasWords = hasWords || start < end
  }

  /// Where signs next stand; nil where that is not nearby.
  mutating func find(_ signs: String, from start: Int, within reach: Int) -> Int? {
    let found = finder.next(signs, in: text, from: start)
    return found == .max || found - start > reach ? nil : found
  }

  private mutating func sugarCube(_ macro: TweeMacro) {
    let name = macro.name.lowercased()
    if ["link", "button", "linkreplace", "click"].contains(name), let link = link(in: macro) {
      return add(link)
    }
    if !name.hasPrefix("/") {
      found(macro.isPrinting ? .insertLost("<<\(macro.name)>>") : .macroLost("<<\(macro.name)>>"))
    }
    if macro.isLink { keep(macro.texts.prefix(1)) }
    if ["script", "silently", "silent", "style"].contains(name),
      let end = find("<</\(name)>>", from: at, within: 100_000)
    {
      _ = skip(to: end + name.utf8.count + 5)
      return
    }
    separate(name)
    _ = skip(to: macro.end)
  }

  /// Keeps words that were shown by something that does nothing any more.
  mutating func keep(_ texts: some Sequence<String>) {
    for text in texts where !text.isEmpty {
      if hasWords { builder.prose.append(" " as Unicode.Scalar) }
      builder.prose.append(text)
      hasWords = true
    }
    if hasWords { builder.prose.append(" " as Unicode.Scalar) }
  }

  /// Two ways in which a text can go on, which were never shown together, do not become one word.
  private mutating func separate(_ name: String) {
    if ["else", "elseif", "else-if", "unless"].contains(name), hasWords {
      builder.prose.append(" " as Unicode.Scalar)
    }
  }

  /// The link of `<<link [[words|target]]>>` or `<<link "words" "target">>`.
  private func link(in macro: TweeMacro) -> TweeLink? {
    let scalars = Array(macro.arguments.unicodeScalars)
    if let open = scalars.indices.first(where: {
      scalars[$0] == "[" && $0 + 1 < scalars.count && scalars[$0 + 1] == "["
    }),
      let link = TweeLink(scalars, at: open, in: dialect)
    {
      return TweeLink(words: link.words, target: link.target, end: macro.end, isPlain: link.isPlain)
    }
    let texts = macro.texts
    return texts.count >= 2 ? TweeLink(words: texts[0], target: texts[1], end: macro.end) : nil
  }

  mutating func harloweMacro() -> Bool {
    guard dialect == .harlowe || dialect == .unknown, find(")", from: at, within: 6000) != nil else {
      return false
    }
    guard let macro = TweeMacro(harlowe: text, at: at, onlyKnown: dialect == .unknown) else { return false }
    if ["link-goto", "linkgoto", "link-reveal-goto"].contains(macro.name), let words = macro.texts.first {
      add(TweeLink(words: words, target: macro.texts.last ?? words, end: macro.end))
      return true
    }
    found(macro.isPrinting ? .insertLost("(\(macro.name):)") : .macroLost("(\(macro.name):)"))
    if macro.isLink { keep(macro.texts.prefix(1)) }
    separate(macro.name)
    _ = skip(to: macro.end)
    if at < text.count, text[at] == "[", !starts("[[") {
      hooks += 1
      at += 1
    }
    return true
  }

  /// Harlowe's `|name>[words]`.
  mutating func namedHook() -> Bool {
    guard dialect == .harlowe, let end = find(">[", from: at, within: 40), !starts("[[", at: end + 1) else {
      return false
    }
    let name = text[(at + 1)..<end]
    guard !name.isEmpty,
      name.allSatisfy({ MarkdownInlineWriter.isAlphanumeric($0) || $0 == "_" || $0 == "-" })
    else { return false }
    found(.macroLost("|\(TweeLink.string(name))>"))
    hooks += 1
    at = end + 2
    return true
  }
}
