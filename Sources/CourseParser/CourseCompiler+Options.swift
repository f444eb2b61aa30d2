import CourseModel
import SourceText

extension CourseCompiler {
  /// Reads what a question of a kind needs; nil, with a diagnostic, where it is not there.
  mutating func questionContent(_ keyword: Keyword, _ needs: QuestionNeeds) -> (kind: Question.Kind, missed: [Block])? {
    switch keyword {
    case .question: return choiceQuestion(needs)
    case .order: return orderQuestion(needs).map { ($0, []) }
    case .match: return matchQuestion(needs).map { ($0, []) }
    case .fillIn: return gapQuestion(needs).map { ($0, []) }
    case .numberQuestion: return numberQuestion(needs).map { ($0, []) }
    default: return reflection(needs).map { ($0, []) }
    }
  }

  private mutating func reflection(_ needs: QuestionNeeds) -> Question.Kind? {
    if let scale = needs.chips.scale { return .scale(scale.range, low: scale.low, high: scale.high) }
    return .reflection
  }

  /// An option's mark, and the bytes that it takes: `( ) `, `(x) `, `[ ] `, `[x] `.
  private func optionMark(_ text: String) -> (isMultiple: Bool, isRight: Bool, length: Int)? {
    let head = text.prefix(4)
    let marks: [(String, Bool, Bool)] = [
      ("( )", false, false), ("(x)", false, true), ("(X)", false, true),
      ("[ ]", true, false), ("[x]", true, true), ("[X]", true, true),
    ]
    for (mark, isMultiple, isRight) in marks where head.hasPrefix(mark) {
      guard head.count == 3 || head.hasSuffix(" ") else { continue }
      return (isMultiple, isRight, 3)
    }
    return nil
  }

  private mutating func choiceQuestion(_ needs: QuestionNeeds) -> (kind: Question.Kind, missed: [Block])? {
    guard let list = needs.body.list else {
      report(.noOptions(needs.section.span))
      return nil
    }
    var options: [Question.Option] = []
    var isMultiple: Bool?
    var spans: [Span] = []
    for item in list.children {
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
      if let known = isMultiple, known != mark.isMultiple { report(.mixedMarks(span)) }
      isMultiple = isMultiple ?? mark.isMultiple
      options.append(option(item, line, mark, needs))
      spans.append(span)
    }
    checkOptions(options, spans, isMultiple ?? false, needs)
    guard options.count >= 2 else { return nil }
    if isMultiple == true {
      return (.multiple(options, checkedRule(options, needs)), [])
    }
    return (.single(options), [])
  }

  private mutating func checkedRule(_ options: [Question.Option], _ needs: QuestionNeeds) -> Question.MultipleRule {
    guard let rule = needs.chips.rule else { return .partial }
    if case .pick(let number) = rule, !(1...max(1, options.filter(\.isRight).count)).contains(number) {
      report(.pickTooMany(number, needs.section.span))
      return .partial
    }
    return rule
  }

  private mutating func checkOptions(_ options: [Question.Option], _ spans: [Span], _ isMultiple: Bool, _ needs: QuestionNeeds) {
    if options.count < 2 { report(.noOptions(needs.section.span)) }
    let right = options.filter(\.isRight).count
    if right == 0, !options.isEmpty { report(.noRightOption(needs.section.span, isMultiple: isMultiple)) }
    if right > 1, !isMultiple {
      let second = options.indices.filter { options[$0].isRight }.dropFirst().first ?? 0
      report(.severalRightOptions(spans[second]))
    }
    if let rule = needs.chips.rule, !isMultiple, rule != .allOrNothing, let list = needs.body.list {
      report(.ruleOnSingle(needs.place.text.span(of: list)))
    }
    var seen: Set<OptionID> = []
    for (option, span) in zip(options, spans) {
      if !seen.insert(option.id).inserted { report(.duplicateOption(option.text.text, span)) }
      if option.feedback.isEmpty { report(.optionWithoutFeedback(option.text.text, span)) }
    }
  }

  /// The text of an option's paragraph and the chips behind it.
  private mutating func optionLine(_ paragraph: MarkdownNode, _ place: TextPlace) -> (prose: Prose, chips: [Chip]) {
    var nodes = paragraph.children
    var chips: [Chip] = []
    while let last = nodes.last {
      if last.type == MarkdownKind.code, isOptionChip(last.literal) {
        chips.insert(chip(last, in: paragraph, place.text), at: 0)
        nodes.removeLast()
      } else if last.type == MarkdownKind.text, last.literal.allSatisfy({ $0 == " " }), nodes.count > 1,
        nodes[nodes.count - 2].type == MarkdownKind.code
      {
        nodes.removeLast()
      } else {
        break
      }
    }
    return (prose(nodes, place, in: paragraph), chips)
  }

  private func isOptionChip(_ literal: String) -> Bool {
    literal.hasSuffix("%") || Language.allCases.contains { Keyword.fixed.word($0) == literal } || looksLikeChip(literal)
  }

  private mutating func option(
    _ item: MarkdownNode, _ line: (prose: Prose, chips: [Chip]), _ mark: (isMultiple: Bool, isRight: Bool, length: Int),
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
  mutating func optionFeedback(_ item: MarkdownNode, _ place: TextPlace) -> (feedback: [Block], missed: [Block]) {
    var feedback: [Block] = []
    var missed: [Block] = []
    for node in item.children.dropFirst() {
      if node.type == MarkdownKind.quote {
        checkQuote(node, place)
        if let (label, content) = labelledBlocks(node, place), label == .missed {
          missed += content
        } else {
          feedback += blocks(node.children, place)
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
      hint: Wording(nl: "Schrijf per regel '- ( ) …', en bij het goede '- (x) …'.", en: "Write '- ( ) …' on each line, and '- (x) …' for the right one."))
  }

  static func notAnOption(_ span: Span) -> Diagnostic {
    Diagnostic(
      .questionSyntax, at: span,
      Wording(nl: "dit is geen antwoord: er staat geen ( ) of [ ] voor", en: "this is no option: no ( ) or [ ] stands before it"),
      hint: Wording(nl: "Begin de regel met '- ( ) ' of '- (x) ', met de spaties.", en: "Begin the line with '- ( ) ' or '- (x) ', with the spaces."))
  }

  static func mixedMarks(_ span: Span) -> Diagnostic {
    Diagnostic(
      .questionSyntax, at: span,
      Wording(nl: "( ) en [ ] staan door elkaar", en: "( ) and [ ] are mixed"),
      hint: Wording(nl: "Kies ( ) als er één antwoord goed is, en [ ] als er meer goed kunnen zijn.", en: "Choose ( ) if one option is right, and [ ] if several can be."))
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
      Wording(nl: "dit is het tweede goede antwoord van een vraag met ( )", en: "this is the second right option of a question with ( )"),
      hint: Wording(nl: "Gebruik [ ] en [x] als meer antwoorden goed zijn.", en: "Use [ ] and [x] if several options are right."))
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
      hint: Wording(nl: "Zet eronder, twee spaties ingesprongen: '  > …'.", en: "Put below it, indented by two spaces: '  > …'."))
  }

  static func optionShare(_ chip: Chip) -> Diagnostic {
    Diagnostic(
      .optionShare, at: chip.span,
      Wording(nl: "'\(chip.text)' kan hier niet", en: "'\(chip.text)' is not possible here"),
      hint: Wording(nl: "Een percentage van 0% tot 100% kan alleen bij een fout antwoord.", en: "A percentage from 0% to 100% is possible on wrong options only."))
  }

  static func pickTooMany(_ number: Int, _ span: Span) -> Diagnostic {
    Diagnostic(
      .questionSyntax, at: span,
      Wording(nl: "er zijn geen \(number) goede antwoorden om te kiezen", en: "there are no \(number) right options to pick"))
  }

  static func ruleOnSingle(_ span: Span) -> Diagnostic {
    Diagnostic(
      .conflictingChips, at: span,
      Wording(nl: "deze telregel is voor vragen met [ ]", en: "this scoring rule is for questions with [ ]"),
      hint: Wording(nl: "Haal de regel weg, of gebruik [ ] en [x].", en: "Take the rule out, or use [ ] and [x]."))
  }
}
