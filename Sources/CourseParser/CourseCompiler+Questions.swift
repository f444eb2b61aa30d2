import CourseModel
import SourceText

extension CourseCompiler {
  /// The words with which the heading of a question begins.
  private static let questionKinds: [Keyword] = [
    .question, .order, .match, .fillIn, .numberQuestion, .reflection, .repair,
  ]

  /// The kind word that a heading begins with, if it is a question's.
  func questionKind(_ title: String) -> (keyword: Keyword, word: String)? {
    guard let colon = title.firstIndex(of: ":") else { return nil }
    let head = title[..<colon]
    guard head.utf8.count <= 12 else { return nil }
    guard let found = Keyword.read(head, among: Self.questionKinds, in: language) else { return nil }
    return (found.keyword, String(head))
  }

  /// The kind word of a section's heading; a kind that is misspelled is reported.
  mutating func questionKind(_ section: Section, _ place: TextPlace) -> (keyword: Keyword, word: String)? {
    if let kind = questionKind(section.title) { return kind }
    let colon = section.title.firstIndex(of: ":")
    let head = colon.map { String(section.title[..<$0]) } ?? ""
    let kinds = Self.questionKinds.map(word)
    if !head.isEmpty, head.utf8.count <= 12, looksLikeQuestion(section) || isKindInOtherCase(head),
      let near = NearMiss.nearest(to: head, in: kinds)
    {
      report(.misspelledKind(head, near, section.span))
    } else if let kind = kinds.first(where: { section.title.hasPrefix($0 + " ") }), looksLikeQuestion(section)
    {
      report(.kindWithoutColon(kind, section.span))
    } else if section.nodes.contains(where: { holdsMarks($0, ["( )", "(x)"]) }) {
      report(.optionsWithoutQuestion(word(.question), section.span))
    }
    return nil
  }

  private func isKindInOtherCase(_ head: String) -> Bool {
    Self.questionKinds.contains { word($0).lowercased() == head.lowercased() }
  }

  /// Whether a section holds something that only questions have: options, a gap, a label, an arrow.
  private func looksLikeQuestion(_ section: Section) -> Bool {
    section.nodes.contains { node in
      switch node.type {
      case MarkdownKind.list:
        holdsMarks(node, ["( )", "(x)", "[ ]", "[x]"])
          || node.children.contains { holdsGapOrArrow($0.firstChild) }
      case MarkdownKind.quote: node.firstChild.map { labelled(PlainText.of($0)) != nil } ?? false
      default: holdsGapOrArrow(node)
      }
    }
  }

  private func holdsGapOrArrow(_ node: MarkdownNode?) -> Bool {
    guard let node, node.type == MarkdownKind.paragraph else { return false }
    return node.children.contains { child in
      switch child.type {
      case MarkdownKind.code: isGap(child.literal)
      case MarkdownKind.text: child.literal.contains("→")
      default: false
      }
    }
  }

  private func holdsMarks(_ node: MarkdownNode, _ marks: [String]) -> Bool {
    guard node.type == MarkdownKind.list, let text = node.firstChild?.firstChild?.firstChild else {
      return false
    }
    return text.type == MarkdownKind.text && marks.contains(String(text.literal.prefix(3)))
  }

  /// Reads a question: its heading, its chips, its stem, what it needs, its hints and its explanation.
  mutating func readQuestion(_ section: Section, _ kind: (keyword: Keyword, word: String), _ place: TextPlace)
    -> Reference<Question>?
  {
    if kind.word != word(kind.keyword) { report(.foreignWord(kind.word, section.span, word(kind.keyword))) }
    var nodes = section.nodes
    var chips = QuestionChips()
    if let found = chipParagraph(nodes.first, place.text), !isGapParagraph(found) {
      for chip in found { readQuestionChip(chip, &chips) }
      nodes = nodes.dropFirst()
    }
    checkFit(chips, kind.keyword)
    let told = diagnostics.count
    let body = questionBody(nodes, kind.keyword, place)
    let needs = QuestionNeeds(section: section, chips: chips, body: body, place: place)
    let content = questionContent(kind.keyword, needs)
    dropConsequencesOfSplit(from: told)
    guard let content else {
      brokenQuestions.insert(section.slug)
      return nil
    }
    if let first = questionIndex[section.slug] {
      report(.duplicateHeading(section.title, section.span, first: sourceMap.questions[first]))
      return nil
    }
    if known?.has(question: section.slug) == true { memory.needsAll = true }
    let title = section.heading.map { prose(of: $0, place) } ?? Prose(section.title)
    let stem = content.stem ?? blocks(body.stem, place)
    let question = Question(
      id: QuestionID(section.slug), title: trimmedTitle(title, kind.word), stem: stem, kind: content.kind,
      points: chips.points, goal: chips.goal, attempts: chips.attempts, hints: body.hints,
      hintCost: chips.hintCost,
      asksCertainty: chips.asksCertainty, shuffles: chips.shuffles, explanation: body.explanation,
      missed: body.missed)
    if let places = repairPlaces(body, place) { sourceMap.repairs[course.questions.count] = places }
    questionIndex[section.slug] = course.questions.count
    course.questions.append(question)
    sourceMap.questions.append(section.span)
    return Reference(course.questions.count - 1)
  }

  /// Where feedback was cut off or a list fell apart, nothing else of the question is told: it follows from that.
  private mutating func dropConsequencesOfSplit(from start: Int) {
    guard diagnostics[start...].contains(where: { $0.code == .splitQuestion }) else { return }
    let consequences: Set<DiagnosticCode> = [
      .noOptions, .noRightOption, .severalRightOptions, .duplicateOption, .optionWithoutFeedback,
      .questionSyntax, .tooFewItems,
    ]
    let kept = diagnostics[start...].filter { !consequences.contains($0.code) }
    diagnostics.replaceSubrange(start..., with: kept)
  }

  private func trimmedTitle(_ title: Prose, _ word: String) -> Prose {
    var count = word.utf8.count + 1
    for byte in title.text.utf8.dropFirst(count) {
      guard byte == 0x20 else { break }
      count += 1
    }
    return title.droppingFirst(count)
  }

  private func isGapParagraph(_ chips: [Chip]) -> Bool {
    guard let first = chips.first else { return false }
    return first.text.hasPrefix("=")
      || Language.allCases.contains { first.text.hasPrefix(Keyword.pickGap.word($0) + ":") }
  }
}

/// What reading a question's kind needs.
struct QuestionNeeds {
  let section: Section
  let chips: QuestionChips
  let body: QuestionBody
  let place: TextPlace
}

extension Diagnostic {
  static func misspelledKind(_ head: String, _ near: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .questionSyntax, at: span,
      Wording(nl: "'\(head):' is geen soort vraag", en: "'\(head):' is no kind of question"),
      hint: Wording(nl: "Bedoel je '\(near):'?", en: "Do you mean '\(near):'?"))
  }

  static func kindWithoutColon(_ word: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .questionSyntax, at: span,
      Wording(
        nl: "achter '\(word)' ontbreekt een dubbele punt", en: "a colon is missing behind '\(word)'"),
      hint: Wording(nl: "Schrijf '\(word): …'.", en: "Write '\(word): …'."))
  }

  static func optionsWithoutQuestion(_ word: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .questionSyntax, at: span,
      Wording(
        nl: "onder deze kop staan antwoorden, maar het is geen vraag",
        en: "there are options below this heading, but it is no question"),
      hint: Wording(nl: "Begin de kop met '\(word): '.", en: "Begin the heading with '\(word): '."))
  }
}
