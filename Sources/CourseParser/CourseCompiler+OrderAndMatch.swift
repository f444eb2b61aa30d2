import CourseModel
import SourceText

extension CourseCompiler {
  /// Reads `Volgorde:`: an ordered list in the right order.
  mutating func orderQuestion(_ needs: QuestionNeeds) -> Question.Kind? {
    guard let list = needs.body.list, list.isOrderedList else {
      report(.tooFewItems(needs.section.span, Wording(nl: "een genummerde lijst in de goede volgorde", en: "a numbered list in the right order")))
      return nil
    }
    var items: [Question.Option] = []
    for item in list.children {
      guard let paragraph = item.firstChild else { continue }
      let text = prose(of: paragraph, needs.place)
      let told = optionFeedback(item, needs.place)
      add(Question.Option(id: OptionID(Slug.of(text.text)), text: text, isRight: true, feedback: told.feedback), &items, item, needs)
    }
    guard items.count >= 2 else {
      report(.tooFewItems(needs.section.span, Wording(nl: "twee of meer stappen", en: "two or more items")))
      return nil
    }
    return .order(items, allOrNothing: needs.chips.allOrNothing)
  }

  private mutating func add(_ option: Question.Option, _ options: inout [Question.Option], _ item: MarkdownNode, _ needs: QuestionNeeds) {
    if options.contains(where: { $0.id == option.id }) {
      report(.duplicateOption(option.text.text, needs.place.text.span(of: item)))
    }
    options.append(option)
  }

  /// Reads `Koppel:`: items `left → right`, and spare right sides as `→ right`.
  mutating func matchQuestion(_ needs: QuestionNeeds) -> Question.Kind? {
    guard let list = needs.body.list, !list.isOrderedList else {
      report(.tooFewItems(needs.section.span, Wording(nl: "regels als '- links → rechts'", en: "lines like '- left → right'")))
      return nil
    }
    var left: [Question.Option] = []
    var right: [Question.Option] = []
    var spare: [Question.Option] = []
    for item in list.children {
      guard let paragraph = item.firstChild else { continue }
      let line = prose(of: paragraph, needs.place).text
      guard let sides = sides(line) else {
        report(.noArrow(needs.place.text.span(of: item)))
        continue
      }
      let told = optionFeedback(item, needs.place)
      let rightSide = Question.Option(id: OptionID(Slug.of(sides.right)), text: Prose(sides.right), isRight: true)
      if sides.left.isEmpty {
        add(rightSide, &spare, item, needs)
      } else {
        add(Question.Option(id: OptionID(Slug.of(sides.left)), text: Prose(sides.left), isRight: true, feedback: told.feedback), &left, item, needs)
        right.append(rightSide)
      }
    }
    for side in spare where right.contains(where: { $0.id == side.id }) {
      report(.duplicateOption(side.text.text, needs.place.text.span(of: list)))
    }
    guard left.count >= 2 else {
      report(.tooFewItems(needs.section.span, Wording(nl: "twee of meer paren 'links → rechts'", en: "two or more pairs 'left → right'")))
      return nil
    }
    return .match(left: left, right: right, spare: spare, allOrNothing: needs.chips.allOrNothing)
  }

  private func sides(_ line: String) -> (left: String, right: String)? {
    for arrow in ["→", "->"] {
      guard let range = line.range(of: arrow) else { continue }
      let right = String(line[range.upperBound...]).trimmingSpaces
      return right.isEmpty ? nil : (String(line[..<range.lowerBound]).trimmingSpaces, right)
    }
    return nil
  }
}

extension String {
  /// The first place where `needle` stands.
  fileprivate func range(of needle: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(needle) { return start..<index(start, offsetBy: needle.count) }
      start = index(after: start)
    }
    return nil
  }
}

extension Diagnostic {
  static func tooFewItems(_ span: Span, _ wanted: Wording) -> Diagnostic {
    Diagnostic(
      .tooFewItems, at: span,
      Wording(nl: "deze vraag mist \(wanted.nl)", en: "this question lacks \(wanted.en)"))
  }

  static func noArrow(_ span: Span) -> Diagnostic {
    Diagnostic(
      .questionSyntax, at: span,
      Wording(nl: "in deze regel staat geen pijl", en: "there is no arrow in this line"),
      hint: Wording(nl: "Schrijf 'links → rechts' of 'links -> rechts'.", en: "Write 'left → right' or 'left -> right'."))
  }
}
