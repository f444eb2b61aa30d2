import CourseModel

/// Turns one of our questions into those of a file: one, or one for each gap.
struct GIFTQuestionWriter {
  let question: Question
  let words: CourseWords
  var text = GIFTText()
  private(set) var own: [ConversionFinding] = []

  init(_ question: Question, _ words: CourseWords) {
    self.question = question
    self.words = words
  }

  /// What could not be said.
  var findings: [ConversionFinding] { own + text.findings }

  mutating func found(_ finding: ConversionFinding) { own.append(finding) }

  mutating func write() -> [GIFT.Question] {
    if case .repair = question.kind {
      found(.repairLost)
      return []
    }
    reportSettings()
    text.add(title)
    for blocks in [question.stem, question.explanation.withoutEmpty] { text.add(blocks) }
    switch question.kind {
    case .single(let options): return [single(options)]
    case .multiple(let options, let rule): return [multiple(options, rule)]
    case .order(let items, _): return [order(items)]
    case .match(let left, let right, let spare, _): return [match(left, right, spare)]
    case .gaps(let lines, let gaps, _, _): return gapped(lines, gaps)
    case .shortText(let answers, _): return [short(answers)]
    case .number(let keys): return [number(keys)]
    case .repair: return []
    case .reflection: return [made(.essay)]
    case .scale(let steps, let low, let high): return [scale(steps, low, high)]
    }
  }

  private mutating func reportSettings() {
    if question.points != .one, question.isMarked { found(.setting(.points)) }
    if question.attempts != nil { found(.setting(.attempts)) }
    if !question.hints.isEmpty { found(.setting(.hints)) }
    if question.asksCertainty { found(.setting(.certainty)) }
    if question.shuffles { found(.setting(.shuffle)) }
    if !question.missed.isEmpty { found(.setting(.missed)) }
    switch question.kind {
    case .order(_, let allOrNothing), .match(_, _, _, let allOrNothing):
      if allOrNothing { found(.setting(.allOrNothing)) }
    case .gaps(_, _, let isExact, let allOrNothing):
      if allOrNothing { found(.setting(.allOrNothing)) }
      if isExact { found(.setting(.exact)) }
    case .shortText(_, let isExact): if isExact { found(.setting(.exact)) }
    case .single, .multiple, .number, .reflection, .scale, .repair: break
    }
  }

  /// The heading as running text: what it cannot hold as a heading elsewhere is left out.
  private var title: Prose {
    Prose(
      question.title.text, marks: question.title.marks.filter { $0.style == .emphasis || $0.style == .strong }
    )
  }

  /// The heading and the text below it; the heading only where it is not the text's own beginning.
  func body(_ rest: [Block]) -> [Block] {
    if question.title.text.hasSuffix("…") {
      let opening = question.title.text.dropLast().trimmed
      let whole = rest.flattened.prose.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if whole.hasPrefix(opening), !opening.isEmpty { return rest }
    }
    return [.paragraph(title)] + rest
  }

  mutating func made(_ kind: GIFT.Kind) -> GIFT.Question {
    if title.marks.count < question.title.marks.count { found(.linkBecameText) }
    if !GIFT.keepsName(question.title.text) { found(.nameNotKept) }
    return GIFT.Question(
      name: question.title.text, text: text.write(body(question.stem)), kind: kind,
      feedback: text.write(question.explanation))
  }

  private mutating func single(_ options: [Question.Option]) -> GIFT.Question {
    add(options)
    if let judged = judged(options) { return made(judged) }
    let answers = options.map { option -> GIFT.Answer in
      let share = option.share.map { Double($0.numerator) * 100 / Double($0.denominator) } ?? 0
      let weight = option.isRight ? 100 : accepted(share)
      return GIFT.Answer(
        text.write(option.text), weight: weight, isMarked: option.isRight,
        feedback: text.write(option.feedback))
    }
    return made(.choice(answers, isSingle: true))
  }

  private mutating func add(_ options: [Question.Option]) {
    for option in options {
      text.add(option.text)
      text.add(option.feedback.withoutEmpty)
      if option.isFixed { found(.setting(.fixed)) }
      if !option.missed.isEmpty { found(.setting(.missed)) }
    }
  }

  /// A question whose options are the words for true and false.
  private mutating func judged(_ options: [Question.Option]) -> GIFT.Kind? {
    guard options.count == 2, options.map(\.text) == [Prose(words.isTrue), Prose(words.isFalse)],
      options.allSatisfy({ $0.share == nil })
    else { return nil }
    let isTrue = options[0].isRight
    return .trueFalse(
      isTrue, wrong: text.write(options[isTrue ? 1 : 0].feedback),
      right: text.write(options[isTrue ? 0 : 1].feedback))
  }

  /// A weight that Moodle takes: the nearest, which is reported, where it refuses ours.
  private mutating func accepted(_ weight: Double) -> Double {
    if GIFT.isAccepted(weight) { return weight }
    let nearest = GIFT.accepted(weight)
    found(.weightRefused(GIFTWriter.digits(weight), GIFTWriter.digits(nearest)))
    return nearest
  }

  private mutating func multiple(_ options: [Question.Option], _ rule: Question.MultipleRule) -> GIFT.Question
  {
    add(options)
    let right = Double(max(1, options.count(where: \.isRight)))
    let wrong = Double(max(1, options.count { !$0.isRight }))
    var cost = 100 / wrong
    switch rule {
    case .partial: break
    case .plusMinus: cost = 100 / right
    case .allOrNothing, .rowByRow, .pick: found(.ruleBecameWeights)
    }
    if options.contains(where: { $0.share != nil }) { found(.setting(.share)) }
    let (earned, lost) = (
      accepted(100 / right), options.allSatisfy(\.isRight) ? 0 : accepted(-min(100, cost))
    )
    let answers = options.map { option in
      GIFT.Answer(
        text.write(option.text), weight: option.isRight ? earned : lost, feedback: text.write(option.feedback)
      )
    }
    return made(.choice(answers, isSingle: false))
  }

  private mutating func scale(_ steps: ClosedRange<Int>, _ low: String, _ high: String) -> GIFT.Question {
    found(.scaleBecameEssay)
    var essay = made(.essay)
    let words =
      [low, high].contains("")
      ? "\(steps.lowerBound)–\(steps.upperBound)"
      : "\(steps.lowerBound) = \(low), \(steps.upperBound) = \(high)"
    essay.text.text += "\n\n" + text.write(Prose("(\(words))")).text
    return essay
  }
}
