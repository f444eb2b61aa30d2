import ScenarioEngine
import SourceText

extension Mutation {
  /// Questions without what they need.
  static let ofQuestions: [Mutation] = [
    Mutation("the key of a question is gone", .noRightOption) { text, chance in
      let questions = text.questions("Vraag", "Question").filter { $0.options("(x)").count == 1 }
      guard let question = chance.pick(questions) else { return nil }
      _ = text.change(question.options("(x)"), &chance) { line in
        line.text.replacingFirst("(x)", with: "( )").map { [$0] }
      }
      return .at(question.heading.spot)
    },
    Mutation("all keys of a question are gone", .noRightOption) { text, chance in
      guard
        let question = chance.pick(text.questions("Vraag", "Question").filter { !$0.options("[x]").isEmpty })
      else { return nil }
      for line in question.options("[x]") {
        text.replace(line, with: [line.text.replacingFirst("[x]", with: "[ ]") ?? ""])
      }
      return .at(question.heading.spot)
    },
    Mutation("two keys where one is allowed", .severalRightOptions) { text, chance in
      let questions = text.questions("Vraag", "Question").filter { !$0.options("(x)").isEmpty }
      guard let question = chance.pick(questions), let wrong = chance.pick(question.options("( )")),
        let right = question.options("(x)").first
      else { return nil }
      text.replace(wrong, with: [wrong.text.replacingFirst("( )", with: "(x)") ?? ""])
      return .at(max(wrong.index, right.index) == wrong.index ? wrong.spot : right.spot)
    },
    Mutation("both kinds of marks in one question", .questionSyntax) { text, chance in
      let lines = text.questions("Vraag", "Question").flatMap { $0.options("( )").dropFirst() }
      return text.change(lines, &chance) { line in line.text.replacingFirst("( )", with: "[ ]").map { [$0] } }
    },
    Mutation("an option's mark lacks its space", .questionSyntax) { text, chance in
      let lines = text.questions("Vraag", "Question").flatMap { $0.options("( )") }
      return text.change(lines, &chance) { line in line.text.replacingFirst("( )", with: "()").map { [$0] } }
    },
    Mutation("an option has no mark", .questionSyntax) { text, chance in
      let lines = text.questions("Vraag", "Question").flatMap { $0.options("( )") }
      return text.change(lines, &chance) { line in line.text.replacingFirst("( ) ", with: "").map { [$0] } }
    },
    Mutation("an option's bullet is gone", .questionSyntax) { text, chance in
      let lines = text.questions("Vraag", "Question").flatMap { $0.options("( )") }
      return text.change(lines, &chance) { line in line.text.replacingFirst("- ", with: "").map { [$0] } }
    },
    Mutation("an option's bullet lacks its space", .questionSyntax) { text, chance in
      let lines = text.questions("Vraag", "Question").flatMap { $0.options("( )") }
      return text.change(lines, &chance) { line in line.text.replacingFirst("- ", with: "-").map { [$0] } }
    },
    Mutation("an option begins with another bullet", .splitQuestion) { text, chance in
      let lines = text.questions("Vraag", "Question").flatMap { $0.options("( )", "(x)").dropFirst() }
      return text.change(lines, &chance) { line in line.text.replacingFirst("- ", with: "* ").map { [$0] } }
    },
    Mutation("an option stands there twice", .duplicateOption) { text, chance in
      let questions = text.questions("Vraag", "Question").filter { $0.options("( )").count > 1 }
      guard let options = chance.pick(questions)?.options("( )") else { return nil }
      text.replace(options[1], with: [options[0].text])
      return .at(options[1].spot)
    },
    Mutation("one option is left", .noOptions) { text, chance in
      let questions = text.questions("Vraag", "Question").filter { $0.options("( )", "(x)").count > 1 }
      guard let question = chance.pick(questions) else { return nil }
      let options = question.options("( )", "(x)")
      let end =
        question.lines.first { $0.index > options[1].index && $0.text.hasPrefix(">") } ?? question.lines.last
      guard let end else { return nil }
      text.replace(options[1], count: end.index - options[1].index, with: [""])
      return .at(question.heading.spot)
    },
    Mutation("a question's kind is misspelled", .questionSyntax) { text, chance in
      let kinds = text.questions(
        "Vraag", "Volgorde", "Koppel", "Vul in", "Getal", "Question", "Order", "Match", "Fill in", "Number")
      guard let heading = chance.pick(kinds)?.heading else { return nil }
      return text.change([heading], &chance) { line in
        line.text.changing(from: "# ", to: ":") { $0.misspelled }.map { [$0] }
      }
    },
    Mutation("a question's kind lacks its colon", .questionSyntax, .noOptions) { text, chance in
      let kinds = text.questions(
        "Vraag", "Volgorde", "Koppel", "Vul in", "Getal", "Question", "Order", "Match", "Fill in", "Number")
      guard let heading = chance.pick(kinds)?.heading else { return nil }
      return text.change([heading], &chance) { line in line.text.replacingFirst(":", with: "").map { [$0] } }
    },
    Mutation("an ordering of one item", .tooFewItems) { text, chance in
      guard let question = chance.pick(text.questions("Volgorde", "Order")) else { return nil }
      let items = question.lines.filter { $0.text.first?.isNumber == true }
      guard items.count > 1 else { return nil }
      text.replace(items[1], count: items[items.count - 1].index - items[1].index + 1, with: [])
      return .at(question.heading.spot)
    },
    Mutation("an ordering with bullets", .tooFewItems, .questionSyntax, .noOptions) { text, chance in
      guard let question = chance.pick(text.questions("Volgorde", "Order")) else { return nil }
      for line in question.lines where line.text.first?.isNumber == true {
        text.replace(line, with: ["- " + line.text.drop { $0 != " " }.dropFirst()])
      }
      return .at(question.heading.spot)
    },
    Mutation("a pair lacks its arrow", .questionSyntax) { text, chance in
      let lines = text.questions("Koppel", "Match").flatMap { $0.lines(startingWith: "- ") }
      return text.change(lines, &chance) { line in line.text.replacingFirst(" → ", with: " ").map { [$0] } }
    },
    Mutation("a pair has another arrow", .questionSyntax) { text, chance in
      let lines = text.questions("Koppel", "Match").flatMap { $0.lines(startingWith: "- ") }
      return text.change(lines, &chance) { line in line.text.replacingFirst("→", with: "=>").map { [$0] } }
    },
    Mutation("a gap without a right word", .gapSyntax) { text, chance in
      let lines = text.questions("Vul in", "Fill in").flatMap(\.lines)
      return text.change(lines, &chance) { line in
        guard line.zone == .body, line.text.contains("`\(line.word("kies", "pick")): ") else { return nil }
        return line.text.changing(from: "(", to: ")") { _ in "" }?.replacingFirst("()", with: "x").map {
          [$0]
        }
          ?? nil
      }
    },
    Mutation("a gap's word is missing", .gapSyntax) { text, chance in
      let lines = text.questions("Vul in", "Fill in").flatMap(\.lines).filter { $0.zone == .body }
      return text.change(lines, &chance) { line in
        line.text.changing(from: "`= ", to: "`") { _ in "" }?.replacingFirst("`= `", with: "`=`").map { [$0] }
          ?? nil
      }
    },
    Mutation("the gaps are gone", .gapSyntax, .questionSyntax) { text, chance in
      guard let question = chance.pick(text.questions("Vul in", "Fill in")) else { return nil }
      for line in question.lines
      where line.zone == .body && line.text.contains("`")
        && !line.text.hasPrefix("`\(text.word("doel", "goal"))")
      {
        text.replace(line, with: [line.text.filter { $0 != "`" }])
      }
      return .at(question.heading.spot)
    },
    Mutation("a number with a point", .ambiguousNumber) { text, chance in
      let lines = text.questions("Getal", "Number").flatMap { $0.lines(startingWith: "- `= ") }
      return text.change(lines, &chance) { line in
        line.text.changing(from: "`= ", to: "`") { _ in "1.000" }.map { [$0] }
      }
    },
    Mutation("a number in words", .questionSyntax) { text, chance in
      let lines = text.questions("Getal", "Number").flatMap { $0.lines(startingWith: "- `= ") }
      return text.change(lines, &chance) { line in
        line.text.changing(from: "`= ", to: "`") { _ in "twintig" }.map { [$0] }
      }
    },
    Mutation("a scale from high to low", .scaleOrder) { text, chance in
      let open = text.word("`schaal ", "`scale ")
      return text.change(in: FileKind.parts, &chance) { line in
        line.text.changing(from: open, to: ":") { _ in "5..1" }
      }
    },
    Mutation("a label is misspelled", .questionSyntax) { text, chance in
      let lines = text.questions(
        "Vraag", "Koppel", "Volgorde", "Question", "Match", "Order", "Getal", "Number"
      )
      .flatMap { $0.lines(startingWith: "> ") }
      return text.change(lines, &chance) { line in
        line.text.changing(from: "> ", to: ":") { $0.contains(" ") ? nil : $0.misspelled }.map { [$0] }
      }
    },
    Mutation("a label lacks its colon", .splitQuestion, .questionSyntax) { text, chance in
      let lines = text.questions(
        "Vraag", "Koppel", "Volgorde", "Question", "Match", "Order", "Getal", "Number"
      )
      .flatMap { $0.lines(startingWith: "> ") }
      return text.change(lines, &chance) { line in
        guard ["> Hint: ", "> Uitleg: ", "> Explanation: "].contains(where: line.text.hasPrefix) else {
          return nil
        }
        return line.text.replacingFirst(":", with: "").map { [$0] }
      }
    },
    Mutation("text behind the options", .questionSyntax) { text, chance in
      let questions = text.questions("Vraag", "Question").filter { !$0.lines(startingWith: "> ").isEmpty }
      guard let quote = chance.pick(questions)?.lines(startingWith: "> ").last else { return nil }
      text.replace(quote, with: ["Dit staat hier zomaar.", "", quote.text])
      return .at(quote.spot)
    },
  ]
}
