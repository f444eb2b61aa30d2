import CourseModel
import SourceText

extension CourseCompiler {
  /// Reads `Volgorde:`: an ordered list in the right order.
  mutating func orderQuestion(_ needs: QuestionNeeds) -> Question.Kind? {
    guard let list = needs.body.list, list.isOrderedList else {
      report(
        .tooFewItems(
          needs.section.span,
          Wording(nl: "een genummerde lijst in de goede volgorde", en: "a numbered list in the right order")))
      return nil
    }
    var items: [Question.Option] = []
    var seen: Set<OptionID> = []
    for item in needs.body.items {
      guard let paragraph = item.firstChild, list.isOrderedList else { continue }
      let text = prose(of: paragraph, needs.place)
      let told = optionFeedback(item, needs.place)
      let option = Question.Option(
        id: OptionID(Slug.of(text.text)), text: text, isRight: true, feedback: told.feedback)
      check(option, &seen, item, needs)
      items.append(option)
    }
    guard items.count >= 2 else {
      report(.tooFewItems(needs.section.span, Wording(nl: "twee of meer stappen", en: "two or more items")))
      return nil
    }
    return .order(items, allOrNothing: needs.chips.allOrNothing)
  }

  private mutating func check(
    _ option: Question.Option, _ seen: inout Set<OptionID>, _ item: MarkdownNode, _ needs: QuestionNeeds
  ) {
    if !seen.insert(option.id).inserted {
      report(.duplicateOption(option.text.text, needs.place.text.span(of: item)))
    }
  }

  /// Reads `Koppel:`: items `left → right`, and spare right sides as `→ right`.
  mutating func matchQuestion(_ needs: QuestionNeeds) -> Question.Kind? {
    guard let list = needs.body.list, !list.isOrderedList else {
      report(
        .tooFewItems(
          needs.section.span, Wording(nl: "regels als '- links → rechts'", en: "lines like '- left → right'"))
      )
      return nil
    }
    var left: [Question.Option] = []
    var right: [Question.Option] = []
    var spare: [Question.Option] = []
    var (seenLeft, seenRight): (Set<OptionID>, Set<OptionID>) = ([], [])
    for item in needs.body.items {
      guard let paragraph = item.firstChild, let sides = sides(prose(of: paragraph, needs.place)) else {
        report(.noArrow(needs.place.text.span(of: item)))
        continue
      }
      let told = optionFeedback(item, needs.place)
      let rightSide = Question.Option(
        id: OptionID(Slug.of(sides.right.text)), text: sides.right, isRight: true)
      check(rightSide, &seenRight, item, needs)
      guard !sides.left.text.isEmpty else {
        spare.append(rightSide)
        continue
      }
      let id = OptionID(Slug.of(sides.left.text))
      let leftSide = Question.Option(id: id, text: sides.left, isRight: true, feedback: told.feedback)
      check(leftSide, &seenLeft, item, needs)
      left.append(leftSide)
      right.append(rightSide)
    }
    guard left.count >= 2 else {
      report(
        .tooFewItems(
          needs.section.span,
          Wording(nl: "twee of meer paren 'links → rechts'", en: "two or more pairs 'left → right'")))
      return nil
    }
    return .match(left: left, right: right, spare: spare, allOrNothing: needs.chips.allOrNothing)
  }

  private func sides(_ line: Prose) -> (left: Prose, right: Prose)? {
    for arrow in ["→", "->"] {
      guard let range = line.text.firstRange(of: arrow) else { continue }
      let before = line.text[..<range.lowerBound]
      let after = line.text[range.upperBound...]
      let lead = before.utf8.count - String(before).trimmingEndSpaces.utf8.count
      let left = line.slice(0..<before.utf8.count - lead)
      let spaces = after.prefix { $0 == " " }.count
      let right = line.slice(line.text.utf8.count - after.utf8.count + spaces..<line.text.utf8.count)
      return right.text.isEmpty ? nil : (left, right)
    }
    return nil
  }
}

extension String {
  fileprivate var trimmingEndSpaces: String {
    var result = self
    while result.last == " " { result.removeLast() }
    return result
  }
}

extension Diagnostic {
  static func tooFewItems(_ span: Span, _ wanted: Wording) -> Diagnostic {
    Diagnostic(
      .tooFewItems, at: span,
      Wording(nl: "deze vraag mist \(wanted.nl)", en: "this question lacks \(wanted.en)"),
      hint: Wording(nl: "Zet onder de kop \(wanted.nl).", en: "Put below the heading \(wanted.en)."))
  }

  static func noArrow(_ span: Span) -> Diagnostic {
    Diagnostic(
      .questionSyntax, at: span,
      Wording(nl: "in deze regel staat geen pijl", en: "there is no arrow in this line"),
      hint: Wording(
        nl: "Schrijf 'links → rechts' of 'links -> rechts'.", en: "Write 'left → right' or 'left -> right'."))
  }
}
