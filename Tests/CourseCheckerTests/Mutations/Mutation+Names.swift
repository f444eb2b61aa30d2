import SourceText

extension Mutation {
  /// Names of things that are not there.
  static let ofNames: [Mutation] = [
    Mutation("a person's id is misspelled", .unknownName) { text, chance in
      let open = text.word("`wie: ", "`who: ")
      return text.change(in: [.walk], &chance) { $0.text.changing(from: open, to: "`") { $0.misspelled } }
    },
    Mutation("a goal's id is misspelled", .unknownName) { text, chance in
      let open = text.word("`doel: ", "`goal: ")
      return text.change(in: FileKind.parts, &chance) {
        $0.text.changing(from: open, to: "`") { $0.misspelled }
      }
    },
    Mutation("a variable is misspelled in an effect", .unknownName) { text, chance in
      let open = text.word("`doe ", "`do ")
      return text.change(in: [.walk], &chance) { $0.text.changing(from: open, to: " ") { $0.misspelled } }
    },
    Mutation("a name is misspelled in a condition", .unknownName, .unknownScene) { text, chance in
      let (open, close) = (text.word("`als ", "`if "), "`")
      let words = Set([
        "en", "of", "niet", "bezocht", "genoteerd", "gekozen", "and", "or", "not", "visited", "noted",
        "chosen",
        "bezoeken", "visits", "rol", "role", "goed", "right",
      ])
      return text.change(in: [.walk], &chance) { line in
        line.text.changing(from: open, to: close) { condition in
          var pieces = condition.split(separator: " ").map(String.init)
          guard let at = pieces.firstIndex(where: { !words.contains($0) && $0.count > 3 }) else { return nil }
          guard at == 0 || !["rol", "role"].contains(pieces[at - 1]) else { return nil }
          guard let wrong = pieces[at].misspelled else { return nil }
          pieces[at] = wrong
          return pieces.joined(separator: " ")
        }
      }
    },
    Mutation("a word of a condition is misspelled", .conditionSyntax, .unknownName) { text, chance in
      let words = ["niet", "bezocht", "genoteerd", "gekozen", "not", "visited", "noted", "chosen"]
      let open = text.word("`als ", "`if ")
      return text.change(in: [.walk], &chance) { line in
        line.text.changing(from: open, to: "`") { condition in
          for word in words {
            if let wrong = word.misspelled,
              let changed = condition.replacingFirst(word + " ", with: wrong + " ")
            {
              return changed
            }
          }
          return nil
        }
      }
    },
    Mutation("a role that no choice puts on", .unknownName) { text, chance in
      let open = text.word("`als rol ", "`if role ")
      return text.change(in: [.walk], &chance) { $0.text.changing(from: open, to: "`") { $0.misspelled } }
    },
    Mutation("the choice that puts a role on is gone", .unknownName) { text, chance in
      let chip = text.word(" `rol: ", " `role: ")
      let lines = text.lines(in: [.walk])
      guard let line = chance.pick(lines.filter { $0.isChoice && $0.text.contains(chip) }) else { return nil }
      let cut = line.text.changing(from: chip, to: "`") { _ in "" }?.replacingFirst(chip + "`", with: "")
      text.replace(line, with: [cut ?? ""])
      let asked = text.word("`als rol ", "`if role ")
      return .atEach(of: lines.filter { $0.text.contains(asked) }.map(\.spot))
    },
    Mutation("an entry has gone", .unknownEntry, .unknownName) { text, chance in
      guard let heading = chance.pick(text.lines(in: FileKind.entries).filter { $0.text.hasPrefix("## ") })
      else { return nil }
      let asking = text.lines(in: FileKind.parts).filter { $0.text.contains("#\(heading.slug))") }
      guard !asking.isEmpty else { return nil }
      text.replace(heading, with: ["Zomaar een regel."])
      return .atEach(of: asking.map(\.spot))
    },
    Mutation("an entry that nothing uses", .unusedEntry) { text, chance in
      let lines = text.lines(in: FileKind.entries).filter {
        $0.path.hasPrefix(text.folder + "/") && $0.isHeading
      }
      guard let line = chance.pick(lines.filter { $0.text.hasPrefix("## ") }) else { return nil }
      text.replace(line, with: ["## Iets heel anders", "", "Een paar woorden.", "", line.text])
      return .at(line.spot)
    },
  ]
}

extension ManuscriptLine {
  /// The id of a plain heading.
  var slug: String {
    let name = text.drop { $0 == "#" }.drop { $0 == " " }.lowercased()
    return name.compactMap { character -> String? in
      if character == " " { return "-" }
      return character.isLetter || character.isNumber || character == "-" || character == "_"
        ? String(character) : nil
    }.joined()
  }
}
