import SourceText

extension Mutation {
  /// Tests that cannot be drawn or passed.
  static let ofTests: [Mutation] = [
    chips("more drawn than there is", .drawTooLarge, .drawMismatch) { pieces in pieces[1] = "99" },
    chips("a pool of another size", .drawMismatch, .drawTooLarge) { pieces in pieces[3] = "9" },
    chips("a draw that does not fit the goals", .drawMismatch, .drawTooLarge) { pieces in
      pieces[1] = String((Int(pieces[1]) ?? 2) - 1)
    },
    chips("a draw in words", .unknownChip, .misspelledChip, .wrongValue, .questionSyntax, .conflictingChips) {
      pieces in
      pieces[1] = "tien"
    },
    Mutation("a goal with too few questions for the draw", .drawTooLarge, .drawMismatch, .smallPool) {
      text, chance in
      text.change(in: [.test], &chance) { line in
        line.isInQuestion
          ? nil : line.text.changing(from: line.word("`per doel ", "`per goal "), to: "`") { _ in "40" }
      }
    },
    Mutation("a question of the pool has gone", .drawMismatch, .drawTooLarge) { text, chance in
      let draw = text.word("`trek ", "`draw ")
      guard
        let line = chance.pick(text.lines(in: [.test]).filter { !$0.isInQuestion && $0.text.hasPrefix(draw) })
      else { return nil }
      let questions = text.questions("Vraag", "Question", in: [.test]).filter { $0.heading.path == line.path }
      guard let question = chance.pick(questions) else { return nil }
      text.replace(question.heading, count: question.lines.count, with: [])
      return .at(line.spot)
    },
    Mutation("a pass mark above the whole", .wrongValue, .unknownChip) { text, chance in
      text.change(in: [.test], &chance) { line in
        line.text.changing(from: line.word("`slagen-bij: ", "`pass-at: "), to: "`") { _ in "170%" }
      }
    },
    Mutation("no attempts", .wrongValue, .unknownChip) { text, chance in
      text.change(in: [.test], &chance) { line in
        line.text.changing(from: line.word("`pogingen: ", "`attempts: "), to: "`") { _ in "0" }
      }
    },
    Mutation("feedback at an unknown moment", .wrongValue, .unknownChip, .misspelledChip) { text, chance in
      text.change(in: [.test], &chance) { line in
        line.text.changing(from: "`feedback: ", to: "`") { _ in "nooit" }
      }
    },
    Mutation("a property in other words", .wrongValue, .unknownChip, .misspelledChip) { text, chance in
      text.change(in: [.test], &chance) { line in
        line.text.replacingFirst(
          line.word("`slagen-bij: ", "`pass-at: "), with: line.word("`slagen bij ", "`pass at "))
      }
    },
    Mutation("all questions of a test have gone", .emptyTest, .passMarkUnattainable, .drawMismatch) {
      text, chance in
      let questions = text.questions(
        "Vraag", "Volgorde", "Koppel", "Vul in", "Getal", "Reflectie", "Question", "Order", "Match",
        "Fill in",
        "Number", "Reflection", in: [.test])
      guard let first = questions.first?.heading else { return nil }
      let lines = text.lines(of: first.path)
      text.replace(first, count: lines.count - first.index, with: [""])
      return .atOne(of: lines.filter { $0.index < first.index }.map(\.spot))
    },
    Mutation("a goal that the test does not ask", .goalNotTested) { text, chance in
      let chip = text.word("`doel: ", "`goal: ")
      let goals = text.lines(in: [.course], .frontMatter).filter { line in
        let name = line.text.prefix { $0 != ":" }.drop { $0 == " " }
        return line.text.hasPrefix("  ") && !line.text.contains("{")
          && text.lines(in: [.test]).contains { $0.text.contains("\(chip)\(name)`") }
      }
      guard let goal = chance.pick(goals) else { return nil }
      let name = goal.text.prefix { $0 != ":" }.drop { $0 == " " }
      for line in text.lines(in: [.test]) where line.text.contains("\(chip)\(name)`") {
        text.replace(
          line,
          with: [
            line.text.replacingFirst(" \(chip)\(name)`", with: "") ?? line.text.replacingFirst(
              "\(chip)\(name)`", with: "") ?? ""
          ])
      }
      for line in text.lines(in: [.test])
      where !line.isInQuestion && line.text.contains(text.word("`per doel ", "`per goal ")) {
        let cut = line.text.split(separator: " `").filter { !$0.hasPrefix(text.word("per doel", "per goal")) }
        text.replace(line, with: [cut.joined(separator: " `")])
      }
      return .at(goal.spot)
    },
  ]

  /// A mutation of the chip that says how many questions are drawn, as its four words.
  private static func chips(
    _ name: String, _ codes: DiagnosticCode..., edit: @escaping @Sendable (inout [String]) -> Void
  ) -> Mutation {
    Mutation(name, codes) { text, chance in
      text.change(in: [.test], &chance) { line in
        guard !line.isInQuestion else { return nil }
        let open = line.word("`trek", "`draw")
        return line.text.changing(from: open, to: "`") { chip in
          var pieces = (open + chip).split(separator: " ").map(String.init)
          guard pieces.count == 4 else { return nil }
          edit(&pieces)
          return " " + pieces.dropFirst().joined(separator: " ")
        }
      }
    }
  }
}
