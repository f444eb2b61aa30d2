import CourseModel
import SourceText

/// Texts and numbers to type, and pairs to make.
extension GIFTQuestionMaker {
  /// A text to type: a gap, in the text or behind it.
  mutating func short(_ answers: [GIFT.Answer], _ text: [Block]) -> MadeQuestion? {
    var accepted: [String] = []
    var told: [Block] = []
    for answer in answers {
      let name = typed(answer)
      told += self.told(answer, name)
      guard let name else { continue }
      if answer.weight < 50 {
        found(.answerNotCounted(name, GIFTWriter.digits(answer.weight)), answer.line)
      } else {
        if answer.weight < 100 {
          found(.answerCountsFully(name, GIFTWriter.digits(answer.weight)), answer.line)
        }
        if !accepted.contains(name) { accepted.append(name) }
      }
    }
    guard !accepted.isEmpty else { return fail(.noRightAnswer) }
    guard var made = gapped("= " + accepted.joined(separator: " | "), text) else { return nil }
    made.explanation = explanation(safeBlocks(question.feedback) + told)
    return made
  }

  /// The text of an answer to type; nil for one that matches anything.
  private mutating func typed(_ answer: GIFT.Answer) -> String? {
    let text = TextCleaner.clean(answer.text.text).split(whereSeparator: \.isWhitespace).joined(
      separator: " ")
    if text.allSatisfy({ $0 == "*" }) {
      if answer.feedback.isEmpty { found(.wildcardLost(text), answer.line) }
      return nil
    }
    var name = text.replacing("\\*", with: "*").replacing("|", with: "/")
    while name.hasSuffix("\\") { name.removeLast() }
    if text.contains("*") {
      found(.wildcardLost(text), answer.line)
    } else if name != text {
      found(.answerChanged(name), answer.line)
    }
    return name.isEmpty ? nil : name
  }

  /// What is told at a typed answer stands in the explanation, behind the answer.
  private mutating func told(_ answer: GIFT.Answer, _ name: String?) -> [Block] {
    guard !answer.feedback.isEmpty else { return [] }
    found(.feedbackMoved, answer.line)
    let blocks = safeBlocks(answer.feedback, answer.line)
    guard let name, case .paragraph(let first) = blocks.first else { return blocks }
    let lead = Prose(name.replacing("`", with: "'") + ": ")
    return [.paragraph(lead.joined(first, by: ""))] + blocks.dropFirst()
  }

  /// A question with a gap in its text, or behind it.
  mutating func gapped(_ chip: String, _ text: [Block]) -> MadeQuestion? {
    guard let tail = question.tail else { return closing(chip, text) }
    let before = gapLines(text)
    let after = gapLines(safeBlocks(GIFT.Text(tail, question.text.format)))
    let name = question.name.map(CourseWords.heading)
    var lines = before
    var title = name ?? ""
    if let first = before.first, before.count > 1, name == first {
      lines.removeFirst()
    } else if title.isEmpty {
      let words = before.joined(separator: " ")
      title = CourseWords.heading(CourseWords.opening(words.isEmpty ? after.joined(separator: " ") : words))
      if !title.hasSuffix("…") { title += " …" }
    }
    var made = MadeQuestion(kind: .fillIn, title: Prose(title), name: question.name, chips: [words.onePoint])
    made.stem = stem(lines, chip, after, question.text.text.hasSuffix(" ") ? " " : "")
    made.explanation = explanation(safeBlocks(question.feedback))
    return made
  }

  /// A short text: the gap stands behind the last paragraph.
  private mutating func closing(_ chip: String, _ text: [Block]) -> MadeQuestion {
    var made = made(.fillIn, text)
    let gap = Self.code(chip)
    let isText = if case .paragraph = titled(text).rest.last { true } else { false }
    if isText, let last = made.stem.popLast() {
      made.stem.append(last + " " + gap)
    } else {
      made.stem += made.stem.isEmpty ? [gap] : ["", gap]
    }
    return made
  }

  /// The lines of the text around a gap, a paragraph each.
  private func stem(_ before: [String], _ chip: String, _ after: [String], _ space: String) -> [String] {
    var paragraphs = before.map { markdown($0) }
    let gap = Self.code(chip)
    let last = paragraphs.popLast()
    paragraphs.append((last.map { $0 + space } ?? "") + gap)
    if let first = after.first {
      let lead = question.tail?.hasPrefix(" ") == true ? " " : ""
      // What stands behind the gap is no start of a line.
      paragraphs[paragraphs.count - 1] += lead + markdown("x" + first).dropFirst()
    }
    paragraphs += after.dropFirst().map { markdown($0) }
    return Array(paragraphs.map { [$0] }.joined(separator: [""]))
  }

  private func markdown(_ line: String) -> String {
    var writer = MarkdownWriter(.course)
    return writer.inline(Prose(line)).joined(separator: "\n")
  }

  private static func code(_ text: String) -> String {
    var writer = MarkdownWriter(.moodle)
    return writer.line(Prose(text, marks: [Prose.Mark(range: 0..<text.utf8.count, style: .code)]))
  }

  /// The text around a gap holds no marks and no lists.
  private mutating func gapLines(_ blocks: [Block]) -> [String] {
    var lines: [String] = []
    for block in blocks {
      let (prose, isSame) = [block].flattened
      if !isSame { found(.layoutFlattened) }
      if !prose.marks.isEmpty { found(.marksLostAtGap) }
      lines.append(prose.text)
    }
    return lines
  }

  /// Numbers, with what is told for any other as a last key that earns nothing.
  mutating func number(_ answers: [GIFT.Answer], _ otherwise: GIFT.Text, _ text: [Block]) -> MadeQuestion? {
    var keys: [String] = []
    var hasRight = false
    for answer in answers {
      guard let range = GIFTNumber(answer.text.text) else {
        found(.numberUnreadable(answer.text.text), answer.line)
        continue
      }
      if answer.weight < 0 { found(.negativeWeight(GIFTWriter.digits(answer.weight)), answer.line) }
      hasRight = hasRight || answer.weight > 0
      let share = answer.weight == 100 ? "" : " `\(share(answer.weight))`"
      keys += key(
        "`= \(range.chip(words.language))`" + share, safeBlocks(answer.feedback, answer.line, inQuote: true))
    }
    guard hasRight else { return fail(.noRightAnswer) }
    let rest = safeBlocks(otherwise)
    if !rest.isEmpty { keys += key("`= \(GIFTNumber.anything.chip(words.language))` `0%`", rest) }
    var made = made(.number, textWithBlank(text))
    made.answers = keys
    return made
  }

  private mutating func key(_ chips: String, _ told: [Block]) -> [String] {
    let lines = told.isEmpty ? [] : CourseFileWriter.quoted(writer.lines(told))
    return MarkdownWriter.indented([chips] + lines, by: "- ")
  }

  mutating func match(_ pairs: [GIFT.Pair], _ text: [Block]) -> MadeQuestion? {
    var (lefts, rights) = (UniqueNames(), UniqueNames())
    var lines: [String] = []
    var count = 0
    for pair in pairs {
      let right = TextCleaner.clean(pair.right).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        .replacing("`", with: "'")
      guard !right.isEmpty else {
        found(.emptyAnswerDropped, pair.line)
        continue
      }
      let (prose, isSame) = safeBlocks(pair.left, pair.line).flattened
      if !isSame, !prose.text.isEmpty { found(.layoutFlattened, pair.line) }
      var left = prose.onOneLine
      if left.text.contains("→") {
        found(.answerChanged(left.text), pair.line)
        left = left.replacing { scalar, _, _ in scalar == "→" ? "⇒" : nil }
      }
      let target = distinct(Prose(right), &rights, pair.line)
      let source = left.text.isEmpty ? left : distinct(left, &lefts, pair.line)
      if !left.text.isEmpty { count += 1 }
      var writer = MarkdownWriter(.course)
      let start = source.text.isEmpty ? "" : writer.line(source) + " "
      lines.append("- \(start)→ \(writer.line(target))")
    }
    guard count >= 2 else { return fail(.tooFewAnswers(2)) }
    var made = made(.match, textWithBlank(text))
    made.answers = lines
    return made
  }
}
