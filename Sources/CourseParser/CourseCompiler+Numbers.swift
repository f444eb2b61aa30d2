import CourseModel
import SourceText

extension CourseCompiler {
  /// Reads `Getal:`: items `= 20`, `= 15..25` `50%`, `= 1,5 ± 0,1`.
  mutating func numberQuestion(_ needs: QuestionNeeds) -> Question.Kind? {
    guard let list = needs.body.list, !list.isOrderedList else {
      report(
        .tooFewItems(
          needs.section.span, Wording(nl: "een regel als '- `= 20`'", en: "a line like '- `= 20`'")))
      return nil
    }
    var keys: [Question.NumberKey] = []
    for item in needs.body.items {
      guard let paragraph = item.firstChild else { continue }
      let chips = chipParagraph(paragraph, needs.place.text) ?? []
      guard let first = chips.first, first.text.hasPrefix("=") else {
        report(.numberSyntax(needs.place.text.span(of: item)))
        continue
      }
      if let key = numberKey(first, Array(chips.dropFirst()), item, needs) { keys.append(key) }
    }
    guard keys.contains(where: { $0.share.numerator > 0 }) else {
      if keys.count == needs.body.items.count { report(.noRightNumber(needs.section.span)) }
      return nil
    }
    return .number(keys)
  }

  private mutating func numberKey(_ chip: Chip, _ rest: [Chip], _ item: MarkdownNode, _ needs: QuestionNeeds)
    -> Question.NumberKey?
  {
    var share = Fraction.one
    for other in rest {
      if let value = Fraction(percentage: other.text) { share = value } else { report(.optionShare(other)) }
    }
    let text = String(chip.text.dropFirst()).trimmingSpaces
    guard let range = numberRange(text, chip) else { return nil }
    let told = optionFeedback(item, needs.place)
    return Question.NumberKey(low: range.low, high: range.high, share: share, feedback: told.feedback)
  }

  private mutating func numberRange(_ text: String, _ chip: Chip) -> (low: Fraction, high: Fraction)? {
    if let dots = text.firstRange(of: "..") {
      guard let low = number(String(text[..<dots.lowerBound]), chip),
        let high = number(String(text[dots.upperBound...]), chip)
      else { return nil }
      if isAscending(low, high) { return (low, high) }
      report(.numberSyntax(chip.span))
      return nil
    }
    if let sign = text.firstRange(of: "±") ?? text.firstRange(of: "+-") {
      guard let middle = number(String(text[..<sign.lowerBound]), chip),
        let margin = number(String(text[sign.upperBound...]), chip)
      else { return nil }
      let below = middle.denominator * margin.denominator
      let centre = middle.numerator * margin.denominator
      let distance = abs(margin.numerator) * middle.denominator
      return (Fraction(centre - distance, below), Fraction(centre + distance, below))
    }
    return number(text, chip).map { ($0, $0) }
  }

  private func isAscending(_ low: Fraction, _ high: Fraction) -> Bool {
    low.numerator * high.denominator <= high.numerator * low.denominator
  }

  private mutating func number(_ text: String, _ chip: Chip) -> Fraction? {
    let text = text.trimmingSpaces
    let separators = text.filter { $0 == "." || $0 == "," }
    let digitsAfter = text.split(whereSeparator: { $0 == "." || $0 == "," }).last?.count ?? 0
    if separators.count == 1, digitsAfter == 3, text.first(where: { $0.isNumber }) != "0" {
      report(.ambiguousNumber(text, chip))
      return nil
    }
    if let number = Fraction(decimal: text) { return number }
    report(.numberSyntax(chip.span))
    return nil
  }
}

extension Diagnostic {
  static func numberSyntax(_ span: Span) -> Diagnostic {
    Diagnostic(
      .questionSyntax, at: span,
      Wording(nl: "hier staat geen leesbaar getal", en: "there is no number here that can be read"),
      hint: Wording(
        nl: "Schrijf `= 20`, `= 15..25` of `= 1,5 ± 0,1`.", en: "Write `= 20`, `= 15..25` or `= 1.5 ± 0.1`."))
  }

  static func noRightNumber(_ span: Span) -> Diagnostic {
    Diagnostic(
      .noRightOption, at: span, Wording(nl: "geen enkel getal is goed", en: "no number is right"),
      hint: Wording(nl: "Geef één regel meer dan 0%.", en: "Give one line more than 0%."))
  }

  static func ambiguousNumber(_ text: String, _ chip: Chip) -> Diagnostic {
    let whole = text.filter { $0 != "." && $0 != "," }
    var short = String(text.map { $0 == "." ? "," : $0 })
    while short.hasSuffix("0") || short.hasSuffix(",") {
      let isComma = short.hasSuffix(",")
      short.removeLast()
      if isComma { break }
    }
    return Diagnostic(
      .ambiguousNumber, at: chip.span,
      Wording(nl: "is '\(text)' \(whole) of \(short)?", en: "is '\(text)' \(whole) or \(short)?"),
      hint: Wording(nl: "Schrijf \(whole) of \(short).", en: "Write \(whole) or \(short)."))
  }
}
