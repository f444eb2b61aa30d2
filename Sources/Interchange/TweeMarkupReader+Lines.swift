import CourseModel

/// What the start of a line means: headings, lists, quotations, rules.
extension TweeMarkupReader {
  mutating func beginLine() {
    (hasWords, hasOther) = (false, false)
    guard !isLabel else { return }
    if chapbookModifier() || aligner() { return }
    if let (sign, level, end) = container() {
      open(sign, level)
      at = end
      return
    }
    closeContainers(to: 0)
    if let end = rule() {
      builder.add(.rule)
      (at, hasOther) = (end, true)
    } else if let end = heading() {
      builder.endParagraph()
      (at, isHeading) = (end, true)
    }
  }

  mutating func endLine() {
    defer { stripped.removeAll { $0.end < at } }
    if isHeading {
      isHeading = false
      return builder.endHeading()
    }
    if let last = containers.last {
      if last == ">" { builder.prose.append("\n" as Unicode.Scalar) } else { builder.endParagraph() }
    } else if hasWords || !hasOther {
      builder.prose.append("\n" as Unicode.Scalar)
    }
  }

  /// A list's or quotation's sign, its level, and the index behind it.
  private func container() -> (Unicode.Scalar, Int, Int)? {
    guard at < text.count else { return nil }
    let sign = text[at]
    var end = at
    while end < text.count, text[end] == sign, end - at < 20 { end += 1 }
    let level = end - at
    let isFollowed = end < text.count && (text[end] == " " || text[end] == "\t")
    switch (sign, dialect) {
    case ("*", .sugarCube), ("#", .sugarCube), (">", .sugarCube), (">", .unknown), (">", .markdown),
      (">", .chapbook):
      return (sign, level, end)
    case ("*", _): return isFollowed ? ("*", level, end) : nil
    case ("#", .unknown): return isFollowed ? ("#", level, end) : nil
    case ("-", .markdown), ("+", .markdown), ("-", .chapbook), ("+", .chapbook):
      return isFollowed && level == 1 ? ("*", 1, end) : nil
    case ("0"..."9", .harlowe), ("0"..."9", .markdown), ("0"..."9", .chapbook): return numbered()
    default: return nil
    }
  }

  /// An item of a numbered list: `0.` and `0.0.` in Harlowe, `1.` in Markdown.
  private func numbered() -> (Unicode.Scalar, Int, Int)? {
    var index = at
    var level = 0
    while index < text.count, index - at < 20 {
      let start = index
      while index < text.count, ("0"..."9").contains(text[index]), index - start < 4 { index += 1 }
      guard index > start, index < text.count, text[index] == "." else { break }
      level += 1
      index += 1
    }
    guard level > 0, index < text.count, text[index] == " ", dialect.usesMarkdown || text[at] == "0" else {
      return nil
    }
    return ("#", level, index)
  }

  private mutating func open(_ sign: Unicode.Scalar, _ level: Int) {
    let level = min(level, 5)
    if sign == ">" {
      if containers.count != level || containers.last != ">" { closeContainers(to: 0) }
      while containers.count < level {
        builder.beginQuote()
        containers.append(">")
      }
      return
    }
    if containers.last == ">" { closeContainers(to: 0) }
    closeContainers(to: level)
    if containers.count == level, containers.last != sign { closeContainers(to: level - 1) }
    if containers.isEmpty { builder.endParagraph() }
    while containers.count < level {
      builder.beginList(start: sign == "#" ? 1 : nil)
      containers.append(sign)
    }
    builder.beginItem()
  }

  private mutating func closeContainers(to level: Int) {
    while containers.count > level {
      builder.endContainer()
      containers.removeLast()
    }
  }

  private func heading() -> Int? {
    guard at < text.count else { return nil }
    let sign: Unicode.Scalar = dialect == .sugarCube || dialect == .unknown ? "!" : "#"
    var end = at
    while end < text.count, text[end] == sign { end += 1 }
    guard (1...6).contains(end - at), end < text.count, text[end] != "\n" else { return nil }
    return dialect.usesMarkdown && text[end] != " " ? nil : end
  }

  private func rule() -> Int? {
    var end = at
    while end < text.count, text[end] == "-" { end += 1 }
    guard end - at >= (dialect == .sugarCube ? 4 : 3) else { return nil }
    while end < text.count, text[end] == " " { end += 1 }
    return end == text.count || text[end] == "\n" ? end : nil
  }
}
