import SourceText

extension Mutation {
  /// Code spans that are not what they should be.
  static let ofChips: [Mutation] = [
    Mutation("an unknown chip behind a choice", .unknownChip) { text, chance in
      text.change(in: [.walk], &chance) { $0.isChoice ? $0.text + " `geheim`" : nil }
    },
    Mutation("an unknown chip below a heading", .unknownChip, .misspelledChip) { text, chance in
      let chip = text.word("`wie: ", "`who: ")
      return text.change(in: [.walk], &chance) { line in
        line.text.hasPrefix(chip) ? "`geur: brood` " + line.text : nil
      }
    },
    Mutation("a chip's word is misspelled", .unknownChip, .misspelledChip) { text, chance in
      let words = [
        "eenmalig", "zijpad", "plek", "zekerheid", "schud", "once", "detour", "place", "certainty", "shuffle",
        "eerste-antwoord-telt", "first-answer-counts",
      ]
      return text.change(in: FileKind.parts, &chance) { line in
        for word in words {
          if let wrong = word.misspelled, let text = line.text.replacingFirst("`\(word)`", with: "`\(wrong)`")
          {
            return text
          }
        }
        return nil
      }
    },
    Mutation("a chip's key is misspelled", .unknownChip, .misspelledChip) { text, chance in
      let words = [
        "wie", "doel", "slagen-bij", "pogingen", "feedback", "who", "goal", "pass-at", "attempts",
      ]
      return text.change(in: FileKind.parts, &chance) { line in
        for word in words {
          if let wrong = word.misspelled,
            let text = line.text.replacingFirst("`\(word): ", with: "`\(wrong): ")
          {
            return text
          }
        }
        return nil
      }
    },
    Mutation("the word of a condition is misspelled", .unknownChip, .misspelledChip) { text, chance in
      let (open, wrong) = (text.word("`als ", "`if "), text.word("`asl ", "`fi "))
      return text.change(in: [.walk], &chance) { $0.text.replacingFirst(open, with: wrong) }
    },
    Mutation("the word of an alternative is misspelled", .unknownChip, .misspelledChip) { text, chance in
      let (open, wrong) = (text.word("`anders`", "`else`"), text.word("`adners`", "`esle`"))
      return text.change(in: [.walk], &chance) { $0.text.replacingFirst(open, with: wrong) }
    },
    Mutation("a chip's word is capitalised", .unknownChip, .misspelledChip) { text, chance in
      let (open, wrong) = (text.word("`als ", "`if "), text.word("`Als ", "`If "))
      return text.change(in: [.walk], &chance) { $0.text.replacingFirst(open, with: wrong) }
    },
    Mutation("a chip lacks its colon", .unknownChip, .misspelledChip) { text, chance in
      let (open, wrong) = (text.word("`wie: ", "`who: "), text.word("`wie ", "`who "))
      return text.change(in: [.walk], &chance) { $0.text.replacingFirst(open, with: wrong) }
    },
    Mutation("a chip's closing backtick is gone", .unclosedBacktick) { text, chance in
      text.change(in: FileKind.parts, &chance) { line in
        guard line.text.hasSuffix("`"), line.text.count(where: { $0 == "`" }) == 2 else { return nil }
        return String(line.text.dropLast())
      }
    },
    Mutation("a condition's closing backtick is gone", .unclosedBacktick) { text, chance in
      let open = text.word("`als ", "`if ")
      return text.change(in: [.walk], &chance) { line in
        guard line.text.hasPrefix(open), line.text.count(where: { $0 == "`" }) == 2 else { return nil }
        return line.text.replacingFirst("` ", with: " ")
      }
    },
    Mutation("quotation marks for backticks", .curlyQuote, .brokenLink, .unknownChip, .mixedList) {
      text, chance in
      text.change(in: [.walk], &chance) { line in
        guard line.isChoice, line.text.hasSuffix("`"), line.text.count(where: { $0 == "`" }) == 2 else {
          return nil
        }
        return line.text.replacingFirst("`", with: "‘")?.replacingFirst("`", with: "’")
      }
    },
    Mutation("a condition's comparison is turned round", .conditionSyntax) { text, chance in
      text.change(in: [.walk], &chance) { $0.text.replacingFirst(" >= ", with: " => ") }
    },
    Mutation("a condition ends too early", .conditionSyntax) { text, chance in
      let open = text.word("`als ", "`if ")
      return text.change(in: [.walk], &chance) { line in
        line.text.changing(from: open, to: "`") { $0 + " " + line.word("en", "and") }
      }
    },
    Mutation("a condition has a bracket too many", .conditionSyntax) { text, chance in
      let open = text.word("`als ", "`if ")
      return text.change(in: [.walk], &chance) { $0.text.replacingFirst(open, with: open + "(") }
    },
    Mutation("a condition without a condition", .conditionSyntax) { text, chance in
      let open = text.word("`als ", "`if ")
      return text.change(in: [.walk], &chance) { line in
        line.text.changing(from: open, to: "`") { _ in "" }?.replacingFirst(open, with: open.dropLast() + "")
      }
    },
    Mutation("an effect is written as a sum", .effectSyntax) { text, chance in
      text.change(in: [.walk], &chance) { $0.text.replacingFirst(" +1`", with: " = 1`") }
    },
    Mutation("an effect without an amount", .effectSyntax) { text, chance in
      text.change(in: [.walk], &chance) { $0.text.replacingFirst(" +1`", with: "`") }
    },
    Mutation("a chip in a heading", .chipInHeading) { text, chance in
      text.change(in: FileKind.parts, &chance) { line in
        line.isHeading && !line.isInQuestion ? line.text + " " + line.word("`plek`", "`place`") : nil
      }
    },
    Mutation("an alternative without its condition", .elseWithoutIf) { text, chance in
      let (open, other) = (text.word("`als ", "`if "), text.word("`anders`", "`else`"))
      let lines = text.lines(in: [.walk])
      let pairs = zip(lines, lines.dropFirst(2)).filter {
        $0.text.hasPrefix(open) && $1.text.hasPrefix(other)
      }
      guard let (first, second) = chance.pick(pairs), second.index == first.index + 2 else { return nil }
      text.replace(first, count: 2, with: [])
      return .at(first.spot)
    },
  ]
}
