import CourseModel
import SourceText

/// The chips of a question while they are read.
struct QuestionChips {
  var points = Fraction.one
  var goal: GoalID?
  var attempts: Int?
  var hintCost = Fraction.zero
  var asksCertainty = false
  var shuffles = false
  var allOrNothing = false
  var rule: Question.MultipleRule?
  var isExact = false
  var isOpen = false
  var scale: (range: ClosedRange<Int>, low: String, high: String)?
}

/// The sections of a question while they are read.
struct QuestionBody {
  var stem: [MarkdownNode] = []
  var list: MarkdownNode?
  var hints: [[Block]] = []
  var explanation: [Block] = []
  var missed: [Block] = []
}

extension CourseCompiler {
  /// The kind word that a heading begins with, if it is a question's.
  func questionKind(_ title: String) -> (keyword: Keyword, word: String)? {
    guard let colon = title.firstIndex(of: ":") else { return nil }
    let head = title[..<colon]
    guard head.utf8.count <= 12 else { return nil }
    let kinds: [Keyword] = [.question, .order, .match, .fillIn, .numberQuestion, .reflection]
    guard let found = Keyword.read(head, among: kinds, in: language) else { return nil }
    return (found.keyword, String(head))
  }

  /// Reads a question: its heading, its chips, its stem, what it needs, its hints and its explanation.
  mutating func readQuestion(_ section: Section, _ kind: (keyword: Keyword, word: String), _ place: TextPlace) -> Reference<Question>? {
    if kind.word != word(kind.keyword) { report(.foreignWord(kind.word, section.span, word(kind.keyword))) }
    var nodes = section.nodes
    var chips = QuestionChips()
    if let found = chipParagraph(nodes.first, place.text), !isGapParagraph(found) {
      for chip in found { readQuestionChip(chip, &chips) }
      nodes = nodes.dropFirst()
    }
    let body = questionBody(nodes, kind.keyword, place)
    let needs = QuestionNeeds(section: section, chips: chips, body: body, place: place)
    guard let content = questionContent(kind.keyword, needs) else { return nil }
    if let first = questionIndex[section.slug] {
      report(.duplicateHeading(section.title, section.span, first: sourceMap.questions[first]))
      return nil
    }
    let title = section.heading.map { prose(of: $0, place) } ?? Prose(section.title)
    let stem = isTextOfGaps(content.kind) ? [] : blocks(body.stem, place)
    let question = Question(
      id: QuestionID(section.slug), title: trimmedTitle(title, kind.word), stem: stem, kind: content.kind,
      points: chips.points, goal: chips.goal, attempts: chips.attempts, hints: body.hints, hintCost: chips.hintCost,
      asksCertainty: chips.asksCertainty, shuffles: chips.shuffles, explanation: body.explanation,
      missed: body.missed + content.missed)
    questionIndex[section.slug] = course.questions.count
    course.questions.append(question)
    sourceMap.questions.append(section.span)
    return Reference(course.questions.count - 1)
  }

  private func trimmedTitle(_ title: Prose, _ word: String) -> Prose {
    var count = word.utf8.count + 1
    for byte in title.text.utf8.dropFirst(count) {
      guard byte == 0x20 else { break }
      count += 1
    }
    return title.droppingFirst(count)
  }

  private func isTextOfGaps(_ kind: Question.Kind) -> Bool {
    if case .gaps = kind { true } else { false }
  }

  private func isGapParagraph(_ chips: [Chip]) -> Bool {
    guard let first = chips.first else { return false }
    return first.text.hasPrefix("=") || Language.allCases.contains { first.text.hasPrefix(Keyword.pickGap.word($0) + ":") }
  }

  /// Sorts the blocks of a question: stem, list, and the quotations after it.
  private mutating func questionBody(_ nodes: ArraySlice<MarkdownNode>, _ kind: Keyword, _ place: TextPlace) -> QuestionBody {
    var body = QuestionBody()
    let wantsOrdered = kind == .order
    let hasList = kind != .fillIn && kind != .reflection
    for node in nodes {
      switch node.type {
      case MarkdownKind.list where hasList && (node.isOrderedList == wantsOrdered || body.list != nil):
        if body.list == nil { body.list = node } else { report(.splitQuestion(place.text.span(of: node))) }
      case MarkdownKind.quote:
        checkQuote(node, place)
        readLabelledQuote(node, place, &body)
      default:
        if body.list == nil {
          body.stem.append(node)
        } else if node.type != MarkdownKind.htmlBlock {
          report(.textAfterOptions(place.text.span(of: node)))
        }
      }
    }
    return body
  }

  private mutating func readLabelledQuote(_ node: MarkdownNode, _ place: TextPlace, _ body: inout QuestionBody) {
    guard let (label, content) = labelledBlocks(node, place) else {
      if body.list != nil {
        report(.cutOffFeedback(place.text.span(of: node), place.text.source.text(place.text.range(of: node))))
      } else {
        body.stem.append(node)
      }
      return
    }
    switch label {
    case .hint: body.hints.append(content)
    case .explanation: body.explanation += content
    default: body.missed += content
    }
  }

  /// The label of a quotation and its blocks without the label; nil without one.
  mutating func labelledBlocks(_ node: MarkdownNode, _ place: TextPlace) -> (label: Keyword, content: [Block])? {
    guard let paragraph = node.firstChild, paragraph.type == MarkdownKind.paragraph,
      let first = paragraph.firstChild, first.type == MarkdownKind.text,
      let (label, length) = labelled(first.literal)
    else { return nil }
    var content = blocks(node.children, place)
    if case .paragraph(let prose) = content.first {
      var lead = length
      for byte in prose.text.utf8.dropFirst(length) {
        guard byte == 0x20 else { break }
        lead += 1
      }
      content[0] = .paragraph(prose.droppingFirst(lead))
    }
    return (label, content)
  }

  private mutating func readQuestionChip(_ chip: Chip, _ chips: inout QuestionChips) {
    if readScoringChip(chip, &chips) || readAttemptChip(chip, &chips) { return }
    if let name = value(of: chip, .goal) {
      chips.goal = goal(name, chip)
    } else if matches(chip, .shuffle) {
      chips.shuffles = true
    } else if matches(chip, .exact) {
      chips.isExact = true
    } else if matches(chip, .open) {
      chips.isOpen = true
    } else if let text = value(of: chip, .scale, colon: false) {
      chips.scale = scale(text, chip)
    } else {
      let flags: [Keyword] = [.certainty, .allOrNothing, .partial, .plusMinus, .rowByRow, .shuffle, .exact, .open]
      unknown(chip, expected: ["1 \(word(.point))", "\(word(.goal)): …"] + flags.map(word))
    }
  }

  private mutating func readScoringChip(_ chip: Chip, _ chips: inout QuestionChips) -> Bool {
    let rules: [(Keyword, Question.MultipleRule)] = [
      (.partial, .partial), (.plusMinus, .plusMinus), (.rowByRow, .rowByRow), (.allOrNothing, .allOrNothing),
    ]
    for (keyword, rule) in rules where matches(chip, keyword) {
      setRule(rule, chip, &chips)
      return true
    }
    if let rest = value(ofHyphenated: chip, .pick), let number = Int(rest) {
      setRule(.pick(number), chip, &chips)
      return true
    }
    if matches(chip, .certainty) {
      chips.asksCertainty = true
      return true
    }
    let pieces = chip.text.split(separator: " ")
    guard pieces.count == 2, let points = Fraction(decimal: String(pieces[0])) else { return false }
    guard keyword(pieces[1], among: [.point, .points], at: chip.span) != nil else { return false }
    if points.numerator > 0 { chips.points = points } else { report(.noPoints(chip)) }
    return true
  }

  private func value(ofHyphenated chip: Chip, _ keyword: Keyword) -> String? {
    for tongue in Language.allCases where chip.text.hasPrefix(keyword.word(tongue) + "-") {
      return String(chip.text.dropFirst(keyword.word(tongue).count + 1))
    }
    return nil
  }

  private mutating func setRule(_ rule: Question.MultipleRule, _ chip: Chip, _ chips: inout QuestionChips) {
    if chips.rule != nil { report(.conflictingChips(chip)) }
    chips.rule = rule
    if rule == .allOrNothing { chips.allOrNothing = true }
  }

  private mutating func readAttemptChip(_ chip: Chip, _ chips: inout QuestionChips) -> Bool {
    if let text = value(of: chip, .atMost, colon: false) {
      let pieces = text.split(separator: " ")
      guard let first = pieces.first, let number = Int(first), (1...99).contains(number) else { return false }
      chips.attempts = number
      return true
    }
    if let text = value(of: chip, .hintCosts, colon: false) {
      guard let cost = Fraction(percentage: text) else { return false }
      chips.hintCost = cost
      return true
    }
    return false
  }

  private mutating func scale(_ text: String, _ chip: Chip) -> (range: ClosedRange<Int>, low: String, high: String)? {
    let pieces = text.split(separator: ":", maxSplits: 1).map { String($0).trimmingSpaces }
    let numbers = pieces.first.map { $0.split(separator: ".").compactMap { Int($0) } } ?? []
    guard numbers.count == 2, (-100...100).contains(numbers[0]), (-100...100).contains(numbers[1]) else {
      report(.scaleSyntax(chip))
      return nil
    }
    guard numbers[0] < numbers[1] else {
      report(.scaleOrder(chip))
      return nil
    }
    let words = pieces.count > 1 ? pieces[1].split(separator: "-", maxSplits: 1).map { String($0).trimmingSpaces } : []
    return (numbers[0]...numbers[1], words.first ?? "", words.count > 1 ? words[1] : "")
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
  static func splitQuestion(_ span: Span) -> Diagnostic {
    Diagnostic(
      .splitQuestion, at: span,
      Wording(nl: "de lijst met antwoorden is hier in tweeën gevallen", en: "the list of options fell into two here"),
      hint: Wording(
        nl: "Spring de feedback erboven twee spaties in: '  > …'.",
        en: "Indent the feedback above it by two spaces: '  > …'."))
  }

  static func cutOffFeedback(_ span: Span, _ line: String) -> Diagnostic {
    let first = line.split(separator: "\n").first.map(String.init) ?? line
    return Diagnostic(
      .splitQuestion, at: span,
      Wording(nl: "deze feedback hoort nu bij geen antwoord", en: "this feedback belongs to no option"),
      hint: Wording(
        nl: "Spring de regel twee spaties in: '  \(first)'.", en: "Indent the line by two spaces: '  \(first)'."))
  }

  static func textAfterOptions(_ span: Span) -> Diagnostic {
    Diagnostic(
      .questionSyntax, at: span,
      Wording(nl: "tekst na de antwoorden wordt niet getoond", en: "text after the options is not shown"),
      hint: Wording(nl: "Zet hem boven de lijst, of als '> Uitleg: …'.", en: "Put it above the list, or as '> Explanation: …'."))
  }

  static func noPoints(_ chip: Chip) -> Diagnostic {
    Diagnostic(
      .questionSyntax, at: chip.span,
      Wording(nl: "een vraag moet meer dan 0 punten waard zijn", en: "a question must be worth more than 0 points"),
      hint: Wording(nl: "Telt hij niet mee? Maak er een 'Reflectie:' van.", en: "Should it not count? Make it a 'Reflection:'."))
  }

  static func scaleSyntax(_ chip: Chip) -> Diagnostic {
    Diagnostic(
      .questionSyntax, at: chip.span,
      Wording(nl: "'\(chip.text)' is geen schaal", en: "'\(chip.text)' is no scale"),
      hint: Wording(nl: "Schrijf `schaal 1..5: nooit - altijd`.", en: "Write `scale 1..5: never - always`."))
  }

  static func scaleOrder(_ chip: Chip) -> Diagnostic {
    Diagnostic(
      .scaleOrder, at: chip.span,
      Wording(nl: "een schaal loopt van laag naar hoog", en: "a scale runs from low to high"),
      hint: Wording(nl: "Draai de getallen en de woorden om.", en: "Swap the numbers and the words."))
  }
}
