import SourceText

extension Mutation {
  /// Front matter that cannot be read.
  static let ofFrontMatter: [Mutation] = [
    Mutation("the line that closes the front matter is gone", .frontMatterSyntax) { text, chance in
      let files = text.lines(in: FileKind.parts.union(FileKind.entries).union([.course]), .frontMatter)
      guard let line = chance.pick(files.filter { $0.index > 0 && $0.text == "---" }) else { return nil }
      text.replace(line, with: [])
      return .atOne(of: [Spot(path: line.path, line: 1), line.spot])
    },
    Mutation("the line that opens the front matter is gone", .missingKey, .frontMatterSyntax) {
      text, chance in
      let files = text.lines(in: FileKind.parts.union(FileKind.entries).union([.course]), .frontMatter)
      guard let line = chance.pick(files.filter { $0.index == 0 }) else { return nil }
      text.replace(line, with: [])
      return .at(line.spot)
    },
    Mutation("a file does not say what it is", .missingKey) { text, chance in
      let lines = text.lines(in: FileKind.parts.union(FileKind.entries), .frontMatter)
      guard let line = chance.pick(lines.filter { $0.text.hasPrefix(text.word("soort: ", "kind: ")) })
      else { return nil }
      text.replace(line, with: [])
      return .at(Spot(path: line.path, line: 1))
    },
    Mutation("the kind of a file is misspelled", .unknownKind) { text, chance in
      text.change(in: FileKind.parts.union(FileKind.entries), .frontMatter, &chance) { line in
        let key = line.word("soort: ", "kind: ")
        return line.text.hasPrefix(key)
          ? (line.text.dropFirst(key.count) + "").misspelled.map { key + $0 } : nil
      }
    },
    Mutation("a required key is gone", .missingKey) { text, chance in
      let lines = text.lines(in: [.course], .frontMatter).filter { line in
        ["titel: ", "taal: ", "versie: ", "title: ", "language: ", "version: "].contains(
          where: line.text.hasPrefix)
      }
      guard let line = chance.pick(lines) else { return nil }
      text.replace(line, with: [])
      return .at(Spot(path: line.path, line: 1))
    },
    Mutation("a key is misspelled", .unknownKey) { text, chance in
      text.change(in: [.course], .frontMatter, &chance) { line in
        guard let colon = line.text.firstIndex(of: ":"), line.text.first != " " else { return nil }
        return (String(line.text[..<colon])).misspelled.map { $0 + line.text[colon...] }
      }
    },
    Mutation("a key within a variable is misspelled", .unknownKey) { text, chance in
      text.change(in: [.course], .frontMatter, &chance) { line in
        line.text.replacingFirst(line.word(" naam: ", " name: "), with: line.word(" nama: ", " nmae: "))
      }
    },
    Mutation("a key stands there twice", .duplicateKey) { text, chance in
      let lines = text.lines(in: [.course], .frontMatter).filter { $0.text.contains(": ") }
      guard let line = chance.pick(lines) else { return nil }
      text.replace(line, with: [line.text, line.text])
      return .at(Spot(path: line.path, line: line.index + 2))
    },
    Mutation("a key lacks the space behind its colon", .frontMatterSyntax) { text, chance in
      text.change(in: [.course], .frontMatter, &chance) { line in
        line.text.first == " " || line.text.contains("{") ? nil : line.text.replacingFirst(": ", with: ":")
      }
    },
    Mutation("a tab in the front matter", .frontMatterSyntax, .controlCharacter) { text, chance in
      text.change(in: [.course], .frontMatter, &chance) { line in
        line.text.hasPrefix("  ") ? "\t" + line.text.dropFirst(2) : nil
      }
    },
    Mutation("a line is indented too far", .frontMatterSyntax) { text, chance in
      let lines = text.lines(in: [.course], .frontMatter)
      let pairs = zip(lines, lines.dropFirst()).filter { $0.text.hasPrefix("  ") && $1.text.hasPrefix("  ") }
      guard let (_, line) = chance.pick(Array(pairs)) else { return nil }
      text.replace(line, with: ["  " + line.text])
      return .atOne(of: [line.spot, Spot(path: line.path, line: line.index)])
    },
    Mutation("a brace is not closed", .frontMatterSyntax) { text, chance in
      text.change(in: [.course], .frontMatter, &chance) { line in
        line.text.hasSuffix("}") ? String(line.text.dropLast()) : nil
      }
    },
    Mutation("a quotation mark is not closed", .frontMatterSyntax) { text, chance in
      text.change(in: [.course], .frontMatter, &chance) { line in
        let keys = ["titel: ", "title: ", "voor: ", "for: "]
        guard let key = keys.first(where: line.text.hasPrefix) else { return nil }
        return key + "\"" + line.text.dropFirst(key.count)
      }
    },
    Mutation("a value begins with a curly quotation mark", .curlyQuote) { text, chance in
      text.change(in: [.course], .frontMatter, &chance) { line in
        let keys = ["titel: ", "title: ", "voor: ", "for: "]
        guard let key = keys.first(where: line.text.hasPrefix) else { return nil }
        return key + "“" + line.text.dropFirst(key.count) + "”"
      }
    },
  ]
}
