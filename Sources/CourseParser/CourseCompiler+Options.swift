import CourseModel
import SourceText

/// What a question asks, and the rest of its stem where that is not the text above its list.
struct QuestionContent {
  let kind: Question.Kind
  var stem: [Block]?
}

extension CourseCompiler {
  /// Reads what a question of a kind needs; nil, with a diagnostic, where it is not there.
  mutating func questionContent(_ keyword: Keyword, _ needs: QuestionNeeds) -> QuestionContent? {
    switch keyword {
    case .question: return choiceQuestion(needs)
    case .order: return orderQuestion(needs).map { QuestionContent(kind: $0) }
    case .match: return matchQuestion(needs).map { QuestionContent(kind: $0) }
    case .fillIn: return gapQuestion(needs)
    case .repair: return repairQuestion(needs).map { QuestionContent(kind: $0) }
    case .numberQuestion: return numberQuestion(needs).map { QuestionContent(kind: $0) }
    default: return QuestionContent(kind: reflection(needs))
    }
  }

  private func reflection(_ needs: QuestionNeeds) -> Question.Kind {
    if let scale = needs.chips.scale { return .scale(scale.range, low: scale.low, high: scale.high) }
    return .reflection
  }

  /// An option's mark, and the bytes that it takes: `( ) `, `(x) `, `[ ] `, `[x] `.
  private func optionMark(_ text: String) -> (isMultiple: Bool, isRight: Bool, length: Int)? {
    var bytes = text.utf8.makeIterator()
    let (open, sign, close) = (bytes.next(), bytes.next(), bytes.next())
    let isMultiple = open == UInt8(ascii: "[")
    guard isMultiple && close == UInt8(ascii: "]") || open == UInt8(ascii: "(") && close == UInt8(ascii: ")")
    else { return nil }
    let isRight = sign == UInt8(ascii: "x") || sign == UInt8(ascii: "X")
    guard isRight || sign == 0x20 else { return nil }
    if let space = bytes.next() {
      // An accent that stands upon the space makes another character of it.
      guard space == 0x20, bytes.next() ?? 0 < 0x80 || text.prefix(4).hasSuffix(" ") else { return nil }
    }
    return (isMultiple, isRight, 3)
  }

  private mutating func choiceQuestion(_ needs: QuestionNeeds) -> QuestionContent? {
    guard needs.body.list != nil else {
      report(.noOptions(needs.section.span))
      return nil
    }
    var options: [Question.Option] = []
    var isMultiple: Bool?
    var spans: [Span] = []
    for item in needs.body.items {
      let span = needs.place.text.span(of: item)
      guard let paragraph = item.firstChild, paragraph.type == MarkdownKind.paragraph else {
        report(.notAnOption(span))
        continue
      }
      let line = optionLine(paragraph, needs.place)
      guard let mark = optionMark(line.prose.text) else {
        report(.notAnOption(span))
        continue
      }
      checkWrappedOptions(paragraph, needs.place)
      if let known = isMultiple, known != mark.isMultiple { report(.mixedMarks(span)) }
      isMultiple = isMultiple ?? mark.isMultiple
      options.append(option(item, line, mark, needs))
      spans.append(span)
    }
    checkOptions(options, spans, isMultiple ?? false, needs)
    guard options.count >= 2 else { return nil }
    if isMultiple == true {
      return QuestionContent(kind: .multiple(options, checkedRule(options, needs)))
    }
    return QuestionContent(kind: .single(options))
  }

  private mutating func checkedRule(_ options: [Question.Option], _ needs: QuestionNeeds)
    -> Question.MultipleRule
  {
    guard let (rule, chip) = needs.chips.rule else { return .partial }
    if case .pick(let number) = rule, !(1...max(1, options.filter(\.isRight).count)).contains(number) {
      report(.pickTooMany(number, chip.span))
      return .partial
    }
    return rule
  }

  private mutating func checkOptions(
    _ options: [Question.Option], _ spans: [Span], _ isMultiple: Bool, _ needs: QuestionNeeds
  ) {
    if options.count < 2, spans.count == needs.body.items.count { report(.noOptions(needs.section.span)) }
    let right = options.filter(\.isRight).count
    if right == 0, !options.isEmpty { report(.noRightOption(needs.section.span, isMultiple: isMultiple)) }
    if right > 1, !isMultiple {
      let second = options.indices.filter { options[$0].isRight }.dropFirst().first ?? 0
      report(.severalRightOptions(spans[second]))
    }
    if let (rule, chip) = needs.chips.rule, !isMultiple, rule != .allOrNothing {
      report(.ruleOnSingle(chip.span))
    }
    var seen = FewKeys<OptionID, Void>()
    for (option, span) in zip(options, spans) {
      if seen[option.id] != nil { report(.duplicateOption(option.text.text, span)) }
      seen[option.id] = ()
      if option.text.text.isEmpty {
        report(.notAnOption(span))
      } else if option.feedback.isEmpty, !needs.body.isSplit {
        report(.optionWithoutFeedback(option.text.text, span))
      }
    }
  }

  /// The text of an option's paragraph and the chips behind it.
  private mutating func optionLine(_ paragraph: MarkdownNode, _ place: TextPlace) -> (
    prose: Prose, chips: [Chip]
  ) {
    var chips: [Chip] = []
    var last = paragraph.lastChild
    while let node = last {
      if node.type == MarkdownKind.code, isOptionChip(node.literal) {
        chips.insert(chip(node, in: paragraph, place.text), at: 0)
      } else if node.type != MarkdownKind.text || !node.isBlank || node.previous?.type != MarkdownKind.code {
        break
      }
      last = node.previous
    }
    guard !chips.isEmpty, let last else { return (prose(of: paragraph, place), chips) }
    var nodes: [MarkdownNode] = []
    for node in paragraph.children {
      nodes.append(node)
      if node == last { break }
    }
    return (prose(nodes, place, in: paragraph), chips)
  }

  /// What was swallowed by the option above it: an option whose mark is no list's (`-[ ] tekst`), and feedback that
  /// is indented so far that it runs on.
  private mutating func checkWrappedOptions(_ paragraph: MarkdownNode, _ place: TextPlace) {
    guard paragraph.endLine > paragraph.startLine else { return }
    for line in (paragraph.startLine + 1)...paragraph.endLine {
      let range = place.text.source.rangeOfLine(place.text.bodyLine + line)
      let content = place.text.source.text(range).drop { $0 == " " }
      let start = range.upperBound - content.utf8.count
      let span = Span(file: place.text.index, range: start..<range.upperBound)
      if content.hasPrefix(">") {
        let lead = Span(file: place.text.index, range: range.lowerBound..<start)
        report(
          .cutOffFeedback(span, String(content), 2, fixes: [Diagnostic.Fix(span: lead, replacement: "  ")]))
      } else if beginsWithMark(content) {
        report(.notAnOption(span))
      }
    }
  }

  private func isOptionChip(_ literal: String) -> Bool {
    literal.hasSuffix("%") || Language.allCases.contains { Keyword.fixed.word($0) == literal }
      || looksLikeChip(literal)
  }

  private mutating func option(
    _ item: MarkdownNode, _ line: (prose: Prose, chips: [Chip]),
    _ mark: (isMultiple: Bool, isRight: Bool, length: Int),
    _ needs: QuestionNeeds
  ) -> Question.Option {
    var share: Fraction?
    var isFixed = false
    for chip in line.chips {
      if matches(chip, .fixed) {
        isFixed = true
      } else if let value = Fraction(percentage: chip.text), !mark.isRight {
        share = value
      } else if chip.text.hasSuffix("%") {
        report(.optionShare(chip))
      } else {
        unknown(chip, expected: ["25%", word(.fixed)])
      }
    }
    let lead = line.prose.text.utf8.dropFirst(mark.length).prefix { $0 == 0x20 }.count
    let text = line.prose.droppingFirst(mark.length + lead)
    let told = optionFeedback(item, needs.place)
    return Question.Option(
      id: OptionID(Slug.of(text.text)), text: text, isRight: mark.isRight, share: share, isFixed: isFixed,
      feedback: told.feedback, missed: told.missed)
  }

  /// What stands below an option: its feedback, and what is told when it was missed.
  mutating func optionFeedback(_ item: MarkdownNode, _ place: TextPlace) -> (
    feedback: [Block], missed: [Block]
  ) {
    var feedback: [Block] = []
    var missed: [Block] = []
    for node in item.children.dropFirst() {
      if node.type == MarkdownKind.codeBlock, node.begins(with: UInt8(ascii: ">")), node.fenceInfo.isEmpty {
        let indent = (item.startColumn) + 1
        report(.cutOffFeedback(place.text.span(of: node), trimmedEnd(node.literal), indent))
      } else if node.type == MarkdownKind.quote {
        checkQuote(node, place, inOption: true)
        let labelled = labelledBlocks(node, place)
        if let (label, content) = labelled, label == .missed {
          missed += content
        } else {
          if let (label, _) = labelled { report(.labelBelowOption(word(label), place.text.span(of: node))) }
          feedback += labelled?.content ?? blocks(node.children, place)
        }
      } else if let block = block(node, place) {
        feedback.append(block)
      }
    }
    return (feedback, missed)
  }
}

extension Diagnostic {
  static func noOptions(_ span: Span) -> Diagnostic {
    Diagnostic(
      .noOptions, at: span,
      Wording(nl: "deze vraag heeft geen twee antwoorden", en: "this question does not have two options"),
      hint: Wording(
        nl: "Schrijf per regel '- ( ) …', en bij het goede '- (x) …'.",
        en: "Write '- ( ) …' on each line, and '- (x) …' for the right one."))
  }

  static func notAnOption(_ span: Span) -> Diagnostic {
    Diagnostic(
      .questionSyntax, at: span,
      Wording(
        nl: "dit is geen antwoord: er staat geen ( ) of [ ] voor",
        en: "this is no option: no ( ) or [ ] stands before it"),
      hint: Wording(
        nl: "Begin de regel met '- ( ) ' of '- (x) ', met de spaties.",
        en: "Begin the line with '- ( ) ' or '- (x) ', with the spaces."))
  }

  static func mixedMarks(_ span: Span) -> Diagnostic {
    Diagnostic(
      .questionSyntax, at: span,
      Wording(nl: "( ) en [ ] staan door elkaar", en: "( ) and [ ] are mixed"),
      hint: Wording(
        nl: "Kies ( ) als er één antwoord goed is, en [ ] als er meer goed kunnen zijn.",
        en: "Choose ( ) if one option is right, and [ ] if several can be."))
  }

  static func noRightOption(_ span: Span, isMultiple: Bool) -> Diagnostic {
    let mark = isMultiple ? "[x]" : "(x)"
    return Diagnostic(
      .noRightOption, at: span,
      Wording(nl: "geen enkel antwoord is goed", en: "no option is right"),
      hint: Wording(nl: "Zet bij het goede antwoord \(mark).", en: "Put \(mark) before the right option."))
  }

  static func severalRightOptions(_ span: Span) -> Diagnostic {
    Diagnostic(
      .severalRightOptions, at: span,
      Wording(
        nl: "dit is het tweede goede antwoord van een vraag met ( )",
        en: "this is the second right option of a question with ( )"),
      hint: Wording(
        nl: "Gebruik [ ] en [x] als meer antwoorden goed zijn.",
        en: "Use [ ] and [x] if several options are right."))
  }

  static func duplicateOption(_ text: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .duplicateOption, at: span, Wording(nl: "'\(text)' staat er al", en: "'\(text)' is there already"),
      hint: Wording(nl: "Maak de antwoorden verschillend.", en: "Make the options different."))
  }

  static func optionWithoutFeedback(_ text: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .optionWithoutFeedback, at: span,
      Wording(nl: "'\(text)' heeft geen feedback", en: "'\(text)' has no feedback"),
      hint: Wording(
        nl: "Zet eronder, twee spaties ingesprongen: '  > …'.",
        en: "Put below it, indented by two spaces: '  > …'."))
  }

  static func optionShare(_ chip: Chip) -> Diagnostic {
    Diagnostic(
      .optionShare, at: chip.span,
      Wording(nl: "'\(chip.text)' kan hier niet", en: "'\(chip.text)' is not possible here"),
      hint: Wording(
        nl: "Een percentage van 0% tot 100% kan alleen bij een fout antwoord.",
        en: "A percentage from 0% to 100% is possible on wrong options only."))
  }

  static func labelBelowOption(_ label: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .questionSyntax, at: span,
      Wording(
        nl: "'\(label):' onder een antwoord hoort bij dat antwoord",
        en: "'\(label):' below an option belongs to that option"),
      hint: Wording(
        nl: "Zet het na de lijst, zonder spaties ervoor en met een lege regel erboven.",
        en: "Put it after the list, without spaces before it and with an empty line above."))
  }

  static func pickTooMany(_ number: Int, _ span: Span) -> Diagnostic {
    Diagnostic(
      .questionSyntax, at: span,
      Wording(
        nl: "er zijn geen \(number) goede antwoorden om te kiezen",
        en: "there are no \(number) right options to pick"),
      hint: Wording(
        nl: "Kies een getal van 1 tot het aantal goede antwoorden.",
        en: "Choose a number from 1 to the number of right options."))
  }

  static func ruleOnSingle(_ span: Span) -> Diagnostic {
    Diagnostic(
      .conflictingChips, at: span,
      Wording(nl: "deze telregel is voor vragen met [ ]", en: "this scoring rule is for questions with [ ]"),
      hint: Wording(
        nl: "Haal de regel weg, of gebruik [ ] en [x].", en: "Take the rule out, or use [ ] and [x]."))
  }
}
