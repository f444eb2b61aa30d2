import SourceText

extension Mutation {
  /// Characters that came along from another program.
  static let ofCharacters: [Mutation] = [
    Mutation("a no-break space in a chip", .noBreakSpace) { text, chance in
      text.change(in: FileKind.parts, &chance) { line in
        line.text.hasPrefix("`") ? line.text.replacingFirst(": ", with: ":\u{A0}") : nil
      }
    },
    Mutation("a no-break space behind a bullet", .noBreakSpace) { text, chance in
      text.change(in: FileKind.parts, &chance) { line in
        line.text.hasPrefix("- ") ? "-\u{A0}" + line.text.dropFirst(2) : nil
      }
    },
    Mutation("a no-break space in a heading's mark", .noBreakSpace) { text, chance in
      text.change(in: FileKind.parts, &chance) { line in
        line.isHeading ? line.text.replacingFirst("# ", with: "#\u{A0}") : nil
      }
    },
    Mutation("a no-break space in an option's mark", .noBreakSpace) { text, chance in
      text.change(in: FileKind.parts, &chance) { $0.text.replacingFirst("- ( )", with: "- (\u{A0})") }
    },
    Mutation("a no-break space in a condition", .noBreakSpace) { text, chance in
      let open = text.word("`als ", "`if ")
      return text.change(in: [.walk], &chance) { line in
        line.text.changing(from: open, to: "`") { $0.replacingFirst(" ", with: "\u{A0}") }
      }
    },
    Mutation("a no-break space in the front matter", .noBreakSpace, .frontMatterSyntax) { text, chance in
      text.change(in: [.course], .frontMatter, &chance) { $0.text.replacingFirst(": ", with: ":\u{A0}") }
    },
    Mutation("an invisible character in a chip", .hiddenCharacter) { text, chance in
      text.change(in: FileKind.parts, &chance) { line in
        line.text.hasPrefix("`") ? line.text.replacingFirst(": ", with: ": \u{200B}") : nil
      }
    },
    Mutation("an invisible character in a link", .hiddenCharacter) { text, chance in
      text.change(in: FileKind.parts, &chance) { $0.text.replacingFirst("](#", with: "](#\u{200B}") }
    },
    Mutation("letters that run the other way", .hiddenCharacter) { text, chance in
      text.change(in: FileKind.parts, &chance) { line in
        line.text.first?.isLetter == true ? line.text + "\u{202E}" : nil
      }
    },
    Mutation("a control character", .controlCharacter) { text, chance in
      text.change(in: FileKind.parts, &chance) { line in
        line.text.first?.isLetter == true ? line.text + "\u{1B}" : nil
      }
    },
    Mutation("a control character as a reference", .controlCharacter) { text, chance in
      text.change(in: FileKind.parts, &chance) { line in
        line.text.first?.isLetter == true && !line.isInQuestion ? line.text + " &#27;" : nil
      }
    },
    Mutation("curly quotation marks in a condition", .curlyQuote, .conditionSyntax, .unknownName) {
      text, chance in
      let open = text.word("`als ", "`if ")
      return text.change(in: [.walk], &chance) { line in
        line.text.changing(from: open, to: "`") { "“\($0)”" }
      }
    },
    Mutation("curly quotation marks in a chip", .curlyQuote, .unknownName) { text, chance in
      let open = text.word("`wie: ", "`who: ")
      return text.change(in: [.walk], &chance) { line in line.text.changing(from: open, to: "`") { "“\($0)”" }
      }
    },
    Mutation("a bullet from a word processor", .accidentalList) { text, chance in
      text.change(in: [.walk], &chance) { line in line.isChoice ? "• " + line.text.dropFirst(2) : nil }
    },
    Mutation("a dash from a word processor for a bullet", .accidentalList) { text, chance in
      text.change(in: [.walk], &chance) { line in line.isChoice ? "– " + line.text.dropFirst(2) : nil }
    },
    Mutation("a dash for an option's bullet", .accidentalList, .questionSyntax) { text, chance in
      text.change(in: FileKind.parts, &chance) { $0.text.replacingFirst("- ( )", with: "– ( )") }
    },
  ]
}
