import CourseModel

/// Links and images.
extension TweeMarkupReader {
  mutating func link() {
    guard find("]]", from: at, within: 8000) != nil, let link = TweeLink(text, at: at, in: dialect) else {
      return take("[")
    }
    add(link)
  }

  /// Makes a choice of a link; its words stay in the text if it stands among other words.
  mutating func add(_ link: TweeLink) {
    if let setter = link.setter { found(.setterLost(setter)) }
    let label = link.isPlain ? plainLabel(link) : label(link.words)
    let isAlone = !hasWords && isRestEmpty(from: link.end)
    at = link.end
    if CourseProse.isSafe(link.target) {
      builder.prose.begin(.link(.web(link.target)))
      builder.prose.append(label.text)
      builder.prose.end { $0 == .link(.web(link.target)) }
      hasWords = true
      return
    }
    if link.isDynamic {
      found(.dynamicLink(link.target))
    } else {
      links.append(Link(label: label, target: link.target, line: line))
    }
    guard !isAlone || link.isDynamic else {
      hasOther = true
      skipSeparators()
      return
    }
    if !link.isDynamic { found(.linkInText(label.text)) }
    append(label)
    hasWords = true
  }

  /// Goes on behind the signs that part the links of a line.
  private mutating func skipSeparators() {
    while at < text.count, text[at] != "\n",
      text[at].properties.isWhitespace || Self.separators.contains(text[at])
    { at += 1 }
  }

  private static let separators = Set("|•-,/]".unicodeScalars)

  private mutating func append(_ label: Prose) {
    // A label has one mark at most around each stretch: the marks are set again as they stand.
    let bytes = Array(label.text.utf8)
    var done = 0
    for mark in label.marks where mark.range.lowerBound >= done {
      builder.prose.append(String(decoding: bytes[done..<mark.range.lowerBound], as: UTF8.self))
      if !builder.prose.isOpen(mark.style) { builder.prose.begin(mark.style) }
      builder.prose.append(String(decoding: bytes[mark.range], as: UTF8.self))
      builder.prose.end { $0 == mark.style }
      done = mark.range.upperBound
    }
    builder.prose.append(String(decoding: bytes[done...], as: UTF8.self))
  }

  /// Words that are no markup; a name in them that stands for a value is told.
  private mutating func plainLabel(_ link: TweeLink) -> Prose {
    if !link.isString, let name = link.words.firstMatch(of: #/\$[A-Za-z_][A-Za-z0-9_]*/#) {
      found(.variableShown(String(name.output)))
    }
    return Prose(link.words).onOneLine
  }

  /// The words of a link, without links and code in them.
  private mutating func label(_ words: String) -> Prose {
    guard depth < 2 else { return Prose(words) }
    var inner = TweeMarkupReader(
      words, dialect: dialect, line: line, depth: depth + 1)
    let prose = inner.read().flattened.prose.onOneLine
    report.add(inner.report)
    let label = Prose(prose.text, marks: prose.marks.filter { $0.style == .emphasis || $0.style == .strong })
    return label.text.isEmpty ? Prose(words) : label
  }

  /// Whether nothing but links, macros and signs between them follows on the line.
  private func isRestEmpty(from start: Int) -> Bool {
    var index = start
    while index < text.count, text[index] != "\n" {
      if starts("[[", at: index), let link = TweeLink(text, at: index, in: dialect) {
        index = link.end
      } else if starts("<<", at: index), let macro = TweeMacro(sugarCube: text, at: index) {
        index = macro.end
      } else if text[index].properties.isWhitespace || Self.separators.contains(text[index]) {
        index += 1
      } else {
        return false
      }
    }
    return true
  }

  mutating func image() {
    var end = at + 4
    while end < text.count, end - at < 4000, text[end] != "\n",
      !(text[end] == "]" && end + 1 < text.count && text[end + 1] == "]")
    {
      end += 1
    }
    guard end + 1 < text.count, text[end] == "]", text[end + 1] == "]" else { return take("[") }
    let open = (text[at...].firstIndex(of: "[").map { text[($0 + 1)...].firstIndex(of: "[") ?? $0 }) ?? at
    let pieces = TweeLink.string(text[(open + 1)..<end]).split(separator: "][").map(String.init)
    found(.imageLost(pieces.first ?? ""))
    let words = pieces.first.flatMap {
      $0.contains("|") ? $0.split(separator: "|").first.map(String.init) : nil
    }
    if pieces.count > 1 {
      add(TweeLink(words: words ?? pieces[1], target: pieces[1], end: end + 2))
    } else {
      hasOther = true
      at = end + 2
    }
  }
}
