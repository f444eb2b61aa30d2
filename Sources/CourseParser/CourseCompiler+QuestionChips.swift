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
  var rule: (value: Question.MultipleRule, chip: Chip)?
  /// The chips that fit some kinds of question only.
  var special: [(keyword: Keyword, chip: Chip)] = []
  var seen: Set<Keyword> = []
  var isExact = false
  var isOpen = false
  var scale: (range: ClosedRange<Int>, low: String, high: String)?
}

extension CourseCompiler {
  /// Counts a chip of a kind; reports the second one.
  private mutating func once(_ keyword: Keyword, _ chip: Chip, _ chips: inout QuestionChips) {
    if !chips.seen.insert(keyword).inserted { report(.conflictingChips(chip)) }
  }

  /// Reports chips that say nothing about this kind of question.
  mutating func checkFit(_ chips: QuestionChips, _ kind: Keyword) {
    for (keyword, chip) in chips.special {
      let fitting: [Keyword]
      switch keyword {
      case .exact: fitting = [.fillIn]
      case .open, .scale: fitting = [.reflection]
      case .allOrNothing: fitting = [.question, .order, .match, .fillIn]
      case .points: fitting = [.question, .order, .match, .fillIn, .numberQuestion, .repair]
      case .certainty: fitting = [.question, .order, .match, .fillIn, .numberQuestion]
      default: fitting = [.question]
      }
      if !fitting.contains(kind) { report(.chipOfOtherKind(chip)) }
    }
  }

  /// Reads one chip of a question.
  mutating func readQuestionChip(_ chip: Chip, _ chips: inout QuestionChips) {
    if readScoringChip(chip, &chips) || readAttemptChip(chip, &chips) { return }
    if let name = value(of: chip, .goal) {
      once(.goal, chip, &chips)
      chips.goal = goal(name, chip)
    } else if matches(chip, .shuffle) {
      chips.shuffles = true
    } else if matches(chip, .exact) {
      chips.isExact = true
      chips.special.append((.exact, chip))
    } else if matches(chip, .open) {
      chips.isOpen = true
      chips.special.append((.open, chip))
    } else if let text = value(of: chip, .scale, colon: false) {
      chips.special.append((.scale, chip))
      if chips.isOpen || chips.scale != nil { report(.conflictingChips(chip)) }
      chips.scale = scale(text, chip)
    } else {
      let flags: [Keyword] = [
        .certainty, .allOrNothing, .partial, .plusMinus, .rowByRow, .shuffle, .exact, .open,
      ]
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
      chips.special.append((.certainty, chip))
      return true
    }
    let pieces = chip.text.split(separator: " ")
    guard pieces.count == 2, let points = Fraction(decimal: String(pieces[0])) else { return false }
    guard keyword(pieces[1], among: [.point, .points], at: chip.span) != nil else { return false }
    once(.points, chip, &chips)
    chips.special.append((.points, chip))
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
    chips.rule = (rule, chip)
    chips.special.append((rule == .allOrNothing ? .allOrNothing : .partial, chip))
    if rule == .allOrNothing { chips.allOrNothing = true }
  }

  private mutating func readAttemptChip(_ chip: Chip, _ chips: inout QuestionChips) -> Bool {
    if let text = value(of: chip, .atMost, colon: false) {
      let pieces = text.split(separator: " ")
      guard let first = pieces.first, let number = Int(first), (1...99).contains(number) else { return false }
      once(.attempts, chip, &chips)
      chips.attempts = number
      return true
    }
    if let text = value(of: chip, .hintCosts, colon: false) {
      guard let cost = Fraction(percentage: text) else { return false }
      once(.hintCosts, chip, &chips)
      chips.hintCost = cost
      return true
    }
    return false
  }

  private mutating func scale(_ text: String, _ chip: Chip) -> (
    range: ClosedRange<Int>, low: String, high: String
  )? {
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
    let words =
      pieces.count > 1 ? pieces[1].split(separator: "-", maxSplits: 1).map { String($0).trimmingSpaces } : []
    return (numbers[0]...numbers[1], words.first ?? "", words.count > 1 ? words[1] : "")
  }
}

extension Diagnostic {
  static func chipOfOtherKind(_ chip: Chip) -> Diagnostic {
    Diagnostic(
      .conflictingChips, at: chip.span,
      Wording(
        nl: "'\(chip.text)' past niet bij deze soort vraag",
        en: "'\(chip.text)' does not fit this kind of question"),
      hint: Wording(nl: "Haal het weg.", en: "Take it out."))
  }

  static func noPoints(_ chip: Chip) -> Diagnostic {
    Diagnostic(
      .questionSyntax, at: chip.span,
      Wording(
        nl: "een vraag moet meer dan 0 punten waard zijn", en: "a question must be worth more than 0 points"),
      hint: Wording(
        nl: "Telt hij niet mee? Maak er een 'Reflectie:' van.",
        en: "Should it not count? Make it a 'Reflection:'."))
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
