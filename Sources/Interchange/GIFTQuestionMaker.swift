import CourseModel

/// Turns one question of a file into ours.
struct GIFTQuestionMaker {
  var writer: CourseFileWriter
  let question: GIFT.Question
  var report = ConversionReport()
  private var title = Prose("")

  init(_ writer: CourseFileWriter, _ question: GIFT.Question) {
    self.writer = writer
    self.question = question
  }

  var words: CourseWords { writer.words }

  /// The question; nil, with a finding, where ours cannot hold it.
  mutating func make() -> MadeQuestion? {
    let text = safeBlocks(question.text)
    let made: MadeQuestion?
    switch question.kind {
    case .description: made = page(text)
    case .essay: made = essay(text)
    case .trueFalse(let isTrue, let wrong, let right): made = judged(isTrue, wrong, right, text)
    case .choice(let answers, let isSingle): made = choice(answers, isSingle, text)
    case .short(let answers): made = short(answers, text)
    case .number(let answers, let otherwise): made = number(answers, otherwise, text)
    case .match(let pairs): made = match(pairs, text)
    }
    report.add(writer.takeFindings(), at: .line(question.line))
    return made
  }

  mutating func found(_ finding: ConversionFinding, _ line: Int? = nil) {
    report.add(finding, at: .line(line ?? question.line))
  }

  mutating func fail(_ finding: ConversionFinding) -> MadeQuestion? {
    found(finding)
    return nil
  }

  /// A text as blocks that a course can hold.
  mutating func safeBlocks(_ text: GIFT.Text, _ line: Int? = nil, inQuote: Bool = false) -> [Block] {
    let blocks: [Block]
    switch text.format {
    case .plain: blocks = Self.plainBlocks(text.text)
    case .markdown:
      let read = MarkdownReader.read(text.text)
      report.add(read.findings, at: .line(line ?? question.line))
      blocks = read.blocks
    case .html, .moodle:
      let read = HTMLReader.read(text.text, keepsLines: text.format == .moodle)
      report.add(read.findings, at: .line(line ?? question.line))
      blocks = read.blocks
    }
    let safe = writer.safe(blocks, inQuote: inQuote)
    report.add(writer.takeFindings(), at: .line(line ?? question.line))
    return safe
  }

  private static func plainBlocks(_ text: String) -> [Block] {
    Prose(text).tidied.paragraphs.filter { !$0.text.isEmpty }.map(Block.paragraph)
  }

  /// A question whose heading is its name, or its first paragraph, or that paragraph's first words.
  mutating func made(_ kind: CourseWords.Kind, _ text: [Block]) -> MadeQuestion {
    let (title, rest) = titled(text)
    let stem = rest.asStem
    if !stem.isSame { found(.layoutFlattened) }
    var made = MadeQuestion(kind: kind, title: title, name: question.name)
    if kind != .reflection { made.chips.append(words.onePoint) }
    made.stem = writer.lines(stem.blocks)
    made.explanation = explanation(safeBlocks(question.feedback))
    return made
  }

  /// The heading, and what is left of the text.
  func titled(_ text: [Block]) -> (title: Prose, rest: [Block]) {
    var first: Prose?
    if case .paragraph(let prose) = text.first { first = prose }
    let name = question.name.map(CourseWords.heading)
    if let first, Self.canBeHeading(first), name == nil && first.text.count <= 120 || name == first.text {
      return (first, Array(text.dropFirst()))
    }
    if let name, !name.isEmpty { return (Prose(name), text) }
    let opening = CourseWords.heading(CourseWords.opening(text.flattened.prose.text))
    return (Prose(opening.isEmpty ? words.questions : opening), text)
  }

  /// Whether a paragraph can be a heading as it is.
  private static func canBeHeading(_ prose: Prose) -> Bool {
    let isPlain = prose.marks.allSatisfy { $0.style == .emphasis || $0.style == .strong }
    return isPlain && CourseWords.heading(prose.text) == prose.text
  }

  /// What is told in any case, as a quotation with its label.
  mutating func explanation(_ blocks: [Block]) -> [String] {
    guard !blocks.isEmpty else { return [] }
    return CourseFileWriter.quoted(writer.lines(blocks), label: words.explanation + ":")
  }

  private mutating func page(_ text: [Block]) -> MadeQuestion? {
    let name =
      question.name.map(CourseWords.heading)
      ?? CourseWords.heading(CourseWords.opening(text.flattened.prose.text))
    guard !text.isEmpty else { return fail(.descriptionEmpty(question.name ?? "")) }
    var made = MadeQuestion(kind: nil, title: Prose(name.isEmpty ? words.reading : name), name: question.name)
    let stem = text.withoutHeadings
    if !stem.isSame { found(.layoutFlattened) }
    made.stem = writer.lines(stem.blocks)
    return made
  }

  private mutating func essay(_ text: [Block]) -> MadeQuestion? {
    var made = made(.reflection, text)
    made.chips.append(words.open)
    found(.essayBecameReflection)
    return made
  }

  private mutating func judged(_ isTrue: Bool, _ wrong: GIFT.Text, _ right: GIFT.Text, _ text: [Block])
    -> MadeQuestion?
  {
    var made = made(.question, textWithBlank(text))
    let rightText = safeBlocks(right)
    let wrongText = safeBlocks(wrong)
    made.answers = option("(\(isTrue ? "x" : " "))", Prose(words.isTrue), isTrue ? rightText : wrongText)
    made.answers += option("(\(isTrue ? " " : "x"))", Prose(words.isFalse), isTrue ? wrongText : rightText)
    return made
  }

  /// The text with a blank where the missing word stands, for kinds that have no gap.
  mutating func textWithBlank(_ text: [Block]) -> [Block] {
    guard let tail = question.tail else { return text }
    let rest = safeBlocks(GIFT.Text(tail, question.text.format))
    let space = question.text.text.hasSuffix(" ") ? " " : ""
    var blocks = text
    var gap = Prose("_____")
    if case .paragraph(let last) = blocks.last {
      blocks.removeLast()
      gap = last.joined(gap, by: space)
    }
    guard case .paragraph(let first) = rest.first else { return blocks + [.paragraph(gap)] + rest }
    gap = gap.joined(first, by: tail.hasPrefix(" ") ? " " : "")
    return blocks + [.paragraph(gap)] + rest.dropFirst()
  }

  /// An option with its mark, its chip and what is told below it.
  mutating func option(_ mark: String, _ text: Prose, chip: String = "", _ told: [Block]) -> [String] {
    var writer = MarkdownWriter(.course)
    var lines = writer.inline(text)
    report.add(writer.findings, at: .line(question.line))
    lines[0] = mark + " " + lines[0]
    if !chip.isEmpty { lines[lines.count - 1] += " `\(chip)`" }
    if !told.isEmpty { lines += CourseFileWriter.quoted(self.writer.lines(told)) }
    return MarkdownWriter.indented(lines, by: "- ")
  }
}

extension [Block] {
  /// The blocks with strong paragraphs for headings, which would begin another page.
  var withoutHeadings: (blocks: [Block], isSame: Bool) {
    var isSame = true
    let blocks = map { block -> Block in
      guard case .heading(let prose) = block else { return block }
      isSame = false
      return .paragraph(prose.strong)
    }
    return (blocks, isSame)
  }
}
