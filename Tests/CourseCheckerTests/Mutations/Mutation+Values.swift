import SourceText

extension Mutation {
  /// Values of the front matter that cannot be.
  static let ofValues: [Mutation] = [
    value("a course's duration without a unit", ["duur": "70", "duration": "70"], .wrongValue),
    value(
      "a course's duration in another unit", ["duur": "3 kwartier", "duration": "3 quarters"], .wrongValue),
    value("a language that there is not", ["taal": "fy", "language": "fy"], .wrongValue),
    value("a pass mark above the whole", ["  slagen-bij": "170%", "  pass-at": "170%"], .wrongValue),
    value("a pass mark in words", ["  slagen-bij": "voldoende", "  pass-at": "enough"], .wrongValue),
    value("a least time without a unit", ["  minimum": "45"], .wrongValue),
    value("a register that is not known", ["  register": "Registerplien"], .unknownRegister),
    value("a world that is not there", ["wereld": "wijkje", "world": "wijkje"], .unknownWorld),
    value(
      "a tag without help line", ["gevoelig": "[haaruitval]", "sensitive": "[hairloss]"], .missingHelpLine),
    value(
      "a value is gone", ["titel": "", "versie": "", "title": "", "version": ""], .wrongValue, .missingKey),
    Mutation("a variable starts above its bounds", .wrongValue, .outOfBounds) { text, chance in
      text.change(in: [.course], .frontMatter, &chance) { line in
        guard line.text.contains(line.word("tot: ", "to: ")) else { return nil }
        return line.text.changing(from: line.word("begin: ", "start: "), to: ",") { _ in "99" }
      }
    },
    Mutation("a variable's bounds are turned round", .wrongValue, .outOfBounds) { text, chance in
      text.change(in: [.course], .frontMatter, &chance) { line in
        line.text.changing(from: line.word("tot: ", "to: "), to: ",") { _ in "-3" }
      }
    },
    Mutation("a variable's start is no number", .wrongValue) { text, chance in
      text.change(in: [.course], .frontMatter, &chance) { line in
        guard line.text.contains(line.word("tot: ", "to: ")) else { return nil }
        return line.text.changing(from: line.word("begin: ", "start: "), to: ",") { _ in "veel" }
      }
    },
    Mutation("a variable that nothing reads", .unreadVariable) { text, chance in
      guard let choice = chance.pick(text.lines(in: [.walk]).filter(\.isChoice)) else { return nil }
      text.replace(choice, with: [choice.text + text.word(" `doe gezien ja`", " `do seen yes`")])
      let line = text.word("  gezien: {begin: nee, naam: niets}", "  seen: {start: no, name: nothing}")
      return text.insert(below: ["variabelen:", "variables:"], line)
    },
    Mutation("a goal that nothing teaches", .goalNotTaught, .drawMismatch) { text, chance in
      let line = text.word("  vliegen: Je kunt vliegen.", "  flying: You can fly.")
      guard let added = text.insert(below: ["leerdoelen:", "goals:"], line) else { return nil }
      // A test that draws as many of each goal has none to draw of this one, which is told first.
      let draws = text.lines(in: [.test]).filter { $0.text.contains(text.word("`per doel ", "`per goal ")) }
      return .atOne(of: added.spots + draws.map(\.spot))
    },
  ]

  /// A mutation that gives one of some keys of the course file another value.
  private static func value(_ name: String, _ values: [String: String], _ codes: DiagnosticCode...)
    -> Mutation
  {
    Mutation(name, codes) { text, chance in
      text.change(in: [.course], .frontMatter, &chance) { line in
        guard let (key, value) = values.first(where: { line.text.hasPrefix($0.key + ":") }) else {
          return nil
        }
        return value.isEmpty ? key + ":" : "\(key): \(value)"
      }
    }
  }
}

extension Manuscript {
  /// Adds a line below one of some lines of the course file.
  fileprivate mutating func insert(below heads: [String], _ added: String) -> Damage? {
    guard let head = lines(in: [.course], .frontMatter).first(where: { heads.contains($0.text) }) else {
      return nil
    }
    replace(head, with: [head.text, added])
    return .at(Spot(path: head.path, line: head.index + 2))
  }
}
