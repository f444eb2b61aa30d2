import SourceText

extension Mutation {
  /// What Markdown makes of small slips.
  static let ofMarkdown: [Mutation] = [
    Mutation("emphasis is not closed", .strayEmphasis) { text, chance in
      text.change(in: [.walk], &chance) { line in
        line.text.hasPrefix("**") && line.text.count(where: { $0 == "*" }) == 4
          ? line.text.replacingFirst(":** ", with: ": ") : nil
      }
    },
    Mutation("a space within emphasis", .strayEmphasis) { text, chance in
      text.change(in: [.walk], &chance) { line in
        line.text.hasPrefix("**") && line.text.count(where: { $0 == "*" }) == 4
          ? line.text.replacingFirst("**", with: "** ") : nil
      }
    },
    Mutation("a comment is not closed", .unclosedBlock) { text, chance in
      let lines = text.lines(in: FileKind.parts)
      let able = zip(lines, lines.dropFirst()).filter { $0.text.isEmpty && $1.text.first?.isLetter == true }
        .map(\.1)
      guard let line = chance.pick(able) else { return nil }
      text.replace(line, with: ["<!-- " + line.text])
      return .at(line.spot)
    },
    Mutation("a fence is not closed", .unclosedBlock) { text, chance in
      let lines = text.lines(in: FileKind.parts)
      let able = zip(lines, lines.dropFirst()).filter {
        $0.text.isEmpty && $1.text.first?.isLetter == true && !$1.isInQuestion
      }.map(\.1)
      guard let line = chance.pick(able) else { return nil }
      text.replace(line, with: ["```", line.text])
      return .at(line.spot)
    },
    Mutation("marks of a merge that failed", .mergeMark) { text, chance in
      guard let line = chance.pick(text.lines(in: FileKind.parts).filter { $0.text.first?.isLetter == true })
      else { return nil }
      text.replace(line, with: ["<<<<<<< HEAD", line.text, "=======", line.text, ">>>>>>> werk"])
      return .at(line.spot)
    },
    Mutation("two quotations became one", .fusedQuotes) { text, chance in
      let lines = text.lines(in: FileKind.parts)
      let able = zip(zip(lines, lines.dropFirst()), lines.dropFirst(2)).filter { pair, third in
        pair.0.text.hasPrefix("> Hint: ") && pair.1.text.isEmpty && third.text.hasPrefix("> ")
      }
      guard let ((_, empty), _) = chance.pick(Array(able)) else { return nil }
      text.replace(empty, with: [])
      return .at(empty.spot)
    },
    Mutation("markup that hides text", .hiddenText) { text, chance in
      text.change(in: FileKind.parts, &chance) { line in
        line.text.first?.isLetter == true && !line.isInQuestion ? "Een <b>" + line.text + "</b>" : nil
      }
    },
    Mutation("a year at the start of a line", .accidentalList) { text, chance in
      let lines = text.lines(in: FileKind.parts)
      let able = zip(lines, lines.dropFirst()).filter {
        $0.text.isEmpty && $1.text.first?.isLetter == true && !$1.isInQuestion
      }.map(\.1)
      guard let line = chance.pick(able) else { return nil }
      text.replace(line, with: ["2026. " + line.text])
      return .at(line.spot)
    },
  ]
}
