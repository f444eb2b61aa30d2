import SourceText

extension Mutation {
  /// Feedback that no longer belongs to its option, and chips that do not fit.
  static let ofOptions: [Mutation] = [
    Mutation("feedback is not indented", .splitQuestion) { text, chance in
      text.changeFeedback(&chance) { $0.drop { $0 == " " } + "" }
    },
    Mutation("feedback is indented by one space", .splitQuestion) { text, chance in
      text.changeFeedback(&chance) { " " + $0.drop { $0 == " " } }
    },
    Mutation("feedback is indented by six spaces", .splitQuestion) { text, chance in
      text.changeFeedback(&chance) { "      " + $0.drop { $0 == " " } }
    },
    Mutation("feedback lacks its mark", .optionWithoutFeedback, .questionSyntax) { text, chance in
      text.changeFeedback(&chance, tellingOption: true) { $0.replacingFirst("> ", with: "") }
    },
    Mutation("an option's feedback is gone", .optionWithoutFeedback) { text, chance in
      let lines = text.questions("Vraag", "Question").flatMap(\.lines)
      let pairs = zip(zip(lines, lines.dropFirst()), lines.dropFirst(2)).filter { pair, third in
        pair.0.text.hasPrefix("- (") && pair.1.text.hasPrefix("  > ") && !third.text.hasPrefix(" ")
      }
      guard let ((option, feedback), _) = chance.pick(Array(pairs)) else { return nil }
      text.replace(feedback, with: [])
      return .at(option.spot)
    },
    Mutation("an option's feedback is empty", .optionWithoutFeedback) { text, chance in
      text.changeFeedback(&chance, tellingOption: true) { _ in "  >" }
    },
    Mutation("a share on the right option", .optionShare) { text, chance in
      text.changeOption("(x)", &chance) { $0.text + " `50%`" }
    },
    Mutation("a share above the whole", .optionShare) { text, chance in
      text.changeOption("( )", &chance) { $0.text + " `150%`" }
    },
    Mutation("an unknown chip on an option", .unknownChip, .misspelledChip) { text, chance in
      text.changeOption("( )", &chance) { $0.text + $0.word(" `eenmalig`", " `once`") }
    },
    Mutation("two rules for one question", .conflictingChips) { text, chance in
      let lines = text.questions("Vraag", "Question").filter { !$0.options("[x]").isEmpty }
        .flatMap { $0.lines(startingWith: "`") }
      return text.change(lines, &chance) { line in
        [line.text + line.word(" `alles-of-niets` `plus-min`", " `all-or-nothing` `plus-minus`")]
      }
    },
    Mutation("more to pick than there is right", .questionSyntax) { text, chance in
      let lines = text.questions("Vraag", "Question").filter { !$0.options("[x]").isEmpty }
        .compactMap { $0.lines(startingWith: "`").first }
      return text.change(lines, &chance) { line in
        line.text.contains(line.word("`kies-", "`pick-"))
          ? nil : [line.text + line.word(" `kies-9`", " `pick-9`")]
      }
    },
    Mutation("points below nothing", .wrongValue, .unknownChip, .questionSyntax, .misspelledChip) {
      text, chance in
      text.change(in: FileKind.parts, &chance) { line in
        line.text.replacingFirst(
          line.word("`1 punt`", "`1 point`"), with: line.word("`-1 punt`", "`-1 point`"))
      }
    },
    Mutation("the empty line below a question's chips is gone", .strayChip) { text, chance in
      let lines = text.questions("Vraag", "Question").flatMap(\.lines)
      let pairs = zip(zip(lines, lines.dropFirst()), lines.dropFirst(2)).filter { pair, third in
        pair.0.text.hasPrefix("`") && pair.0.zone == .body && pair.1.text.isEmpty
          && third.text.first?.isLetter == true
      }
      guard let ((chips, empty), _) = chance.pick(Array(pairs)) else { return nil }
      text.replace(empty, with: [])
      return .at(chips.spot)
    },
  ]
}
