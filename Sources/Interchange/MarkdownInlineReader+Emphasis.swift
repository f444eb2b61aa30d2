import CourseModel

/// Emphasis: which marks open it and which close it.
extension MarkdownInlineReader {
  mutating func delimiter(_ sign: Unicode.Scalar) {
    let start = at
    while at < text.count, text[at] == sign { at += 1 }
    let before: Unicode.Scalar = start > 0 ? text[start - 1] : " "
    let after: Unicode.Scalar = at < text.count ? text[at] : " "
    let left = flanks(after, before)
    let right = flanks(before, after)
    let opens = sign == "*" ? left : left && (!right || MarkdownInlineWriter.isPunctuation(before))
    let closes = sign == "*" ? right : right && (!left || MarkdownInlineWriter.isPunctuation(after))
    flush()
    pieces.append(.delimiter(Delimiter(sign: sign, count: at - start, opens: opens, closes: closes)))
  }

  private func flanks(_ near: Unicode.Scalar, _ far: Unicode.Scalar) -> Bool {
    guard !MarkdownInlineWriter.isSpace(near) else { return false }
    return !MarkdownInlineWriter.isPunctuation(near) || !MarkdownInlineWriter.isWord(far)
  }

  /// Pairs the delimiters, as CommonMark does.
  mutating func match() {
    var delimiters: [(index: Int, value: Delimiter)] = []
    for (index, piece) in pieces.enumerated() {
      if case .delimiter(let value) = piece { delimiters.append((index, value)) }
    }
    guard delimiters.count <= Self.most else { return }
    var closer = 0
    while closer < delimiters.count {
      guard delimiters[closer].value.closes, delimiters[closer].value.count > 0,
        let opener = opener(for: closer, delimiters)
      else {
        closer += 1
        continue
      }
      let isStrong = delimiters[opener].value.count >= 2 && delimiters[closer].value.count >= 2
      let style: Prose.Mark.Style = isStrong ? .strong : .emphasis
      delimiters[opener].value.count -= isStrong ? 2 : 1
      delimiters[closer].value.count -= isStrong ? 2 : 1
      delimiters[opener].value.begins.insert(style, at: 0)
      delimiters[closer].value.ends.append(style)
      for between in (opener + 1)..<max(opener + 1, closer) {
        delimiters[between].value = closed(delimiters[between].value)
      }
    }
    for delimiter in delimiters { pieces[delimiter.index] = .delimiter(delimiter.value) }
  }

  /// A delimiter between two that were paired takes part no more.
  private func closed(_ delimiter: Delimiter) -> Delimiter {
    var result = Delimiter(sign: delimiter.sign, count: delimiter.count, opens: false, closes: false)
    (result.begins, result.ends) = (delimiter.begins, delimiter.ends)
    return result
  }

  private func opener(for closer: Int, _ delimiters: [(index: Int, value: Delimiter)]) -> Int? {
    let close = delimiters[closer].value
    var index = closer - 1
    while index >= 0 {
      let open = delimiters[index].value
      if open.sign == close.sign, open.opens, open.count > 0 {
        let isOdd = (open.closes || close.opens) && (open.count + close.count) % 3 == 0 && open.count % 3 != 0
        if !isOdd { return index }
      }
      index -= 1
    }
    return nil
  }

  func build() -> Prose {
    var builder = ProseBuilder()
    for piece in pieces {
      switch piece {
      case .text(let text): builder.append(text)
      case .begin(let style): builder.begin(style)
      case .end(let style): builder.end { $0 == style }
      case .delimiter(let delimiter):
        for style in delimiter.ends { builder.end { $0 == style } }
        builder.append(String(repeating: Character(delimiter.sign), count: delimiter.count))
        for style in delimiter.begins { builder.begin(style) }
      }
    }
    return builder.take()
  }
}
