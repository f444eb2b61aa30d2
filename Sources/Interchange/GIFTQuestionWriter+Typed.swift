import CourseModel

/// Kinds with something to type or to pair.
extension GIFTQuestionWriter {
  mutating func short(_ answers: [String]) -> GIFT.Question { made(.short(typed(answers))) }

  private mutating func typed(_ answers: [String]) -> [GIFT.Answer] {
    answers.map { answer in
      let clear = GIFT.unmistakable(answer, withoutArrows: true)
      if clear != answer { found(.answerChanged(clear)) }
      let text = clear.replacing("*", with: "\\*")
      return GIFT.Answer(GIFT.Text(text, self.text.format), weight: 100, isMarked: true)
    }
  }

  mutating func order(_ items: [Question.Option]) -> GIFT.Question {
    found(.orderBecameMatch)
    for item in items where !item.feedback.isEmpty { found(.optionFeedbackLost) }
    return made(
      .match(items.enumerated().map { GIFT.Pair(text.write(Prose("\($0 + 1)")), right($1.text)) }))
  }

  mutating func match(_ left: [Question.Option], _ right: [Question.Option], _ spare: [Question.Option])
    -> GIFT.Question
  {
    for option in left {
      text.add(option.text)
      if !option.feedback.isEmpty { found(.optionFeedbackLost) }
    }
    var pairs = zip(left, right).map { GIFT.Pair(leftSide($0.text), self.right($1.text)) }
    pairs += spare.map { GIFT.Pair(GIFT.Text("", text.format), self.right($0.text)) }
    return made(.match(pairs))
  }

  /// An arrow cannot be escaped: the first one parts the sides.
  private mutating func leftSide(_ prose: Prose) -> GIFT.Text {
    let side = text.write(prose)
    let clear = GIFT.unmistakable(side.text, withoutArrows: true)
    if clear != side.text { found(.answerChanged(clear)) }
    return GIFT.Text(clear, side.format)
  }

  /// A right side is plain text to Moodle.
  private mutating func right(_ prose: Prose) -> String {
    if !prose.marks.isEmpty { found(.marksLostAtPair) }
    let line = prose.onOneLine.text
    let clear = GIFT.unmistakable(line, withoutArrows: false)
    if clear != line { found(.answerChanged(clear)) }
    return clear
  }

  mutating func number(_ keys: [Question.NumberKey]) -> GIFT.Question {
    for key in keys { text.add(key.feedback.withoutEmpty) }
    var otherwise: [Block] = []
    var answers: [GIFT.Answer] = []
    for (index, key) in keys.enumerated() {
      let isRest =
        (key.low, key.high) == GIFTNumber.everything && key.share == .zero && index == keys.count - 1
      if isRest, index > 0 {
        otherwise = key.feedback
        continue
      }
      let share = Double(key.share.numerator) * 100 / Double(key.share.denominator)
      let range = key.low == key.high ? key.low.decimals : "\(key.low.decimals)..\(key.high.decimals)"
      answers.append(
        GIFT.Answer(
          GIFT.Text(range, .plain), weight: weight(share), isMarked: true, feedback: text.write(key.feedback))
      )
    }
    return made(.number(answers, otherwise: text.write(otherwise)))
  }

  private mutating func weight(_ share: Double) -> Double {
    if GIFT.isAccepted(share) { return share }
    found(.weightRefused(GIFTWriter.digits(share), GIFTWriter.digits(GIFT.accepted(share))))
    return GIFT.accepted(share)
  }

  /// A question for each gap: the format has one gap a question.
  mutating func gapped(_ lines: [[Question.Segment]], _ gaps: [Question.Gap]) -> [GIFT.Question] {
    if gaps.count > 1 { found(.gapsSplit(gaps.count)) }
    return gaps.indices.map { index in
      var question = gap(index, lines, gaps[index])
      if gaps.count > 1, let name = question.name { question.name = "\(name) (\(index + 1)/\(gaps.count))" }
      return question
    }
  }

  private mutating func gap(_ index: Int, _ lines: [[Question.Segment]], _ gap: Question.Gap) -> GIFT.Question
  {
    let (before, after) = around(index, lines)
    var made = made(.essay)
    let last = before.last ?? ""
    made.text = text.write(body(before.filter { !$0.isEmpty }.map { .paragraph(Prose(String($0.trimmed))) }))
    if before.count > 1, last.isEmpty { made.text.text += "\n\n" }
    if after.contains(where: { !$0.isEmpty }) {
      let rest = text.write(after.filter { !$0.isEmpty }.map { .paragraph(Prose(String($0.trimmed))) }).text
      let lead = after[0].isEmpty ? "\n\n" : after[0].hasPrefix(" ") ? " " : ""
      made.tail = lead + rest
      made.text.text =
        String(made.text.text.trimmed) + (last.hasSuffix(" ") ? " " : last.isEmpty ? "\n\n" : "")
    }
    switch gap {
    case .typed(let answers): made.kind = .short(typed(answers))
    case .picked(let options):
      if made.tail == nil { found(.gapBecameOptions) }
      made.kind = .choice(
        options.map { GIFT.Answer(text.write($0.text), weight: $0.isRight ? 100 : 0, isMarked: $0.isRight) },
        isSingle: true)
    }
    return made
  }

  /// The lines before and behind a gap; other gaps are blanks.
  private func around(_ index: Int, _ lines: [[Question.Segment]]) -> (before: [String], after: [String]) {
    var before: [String] = []
    var after: [String] = []
    var isBehind = false
    for line in lines {
      var text = ""
      for segment in line {
        switch segment {
        case .text(let words): text += words
        case .gap(index):
          before.append(text)
          text = ""
          isBehind = true
        case .gap: text += "_____"
        }
      }
      if isBehind { after.append(text) } else { before.append(text) }
    }
    return (before, after)
  }
}

extension Fraction {
  /// The number with decimals: exact for what a course can hold, whose parts below the line are tens.
  var decimals: String {
    var rest = abs(numerator) % denominator
    var digits = ""
    while rest > 0, digits.utf8.count < 12, rest <= Int.max / 10 {
      rest *= 10
      digits += String(rest / denominator)
      rest %= denominator
    }
    return (numerator < 0 ? "-" : "") + String(abs(numerator) / denominator)
      + (digits.isEmpty ? "" : "." + digits)
  }
}
