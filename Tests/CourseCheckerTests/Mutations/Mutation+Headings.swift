import SourceText

extension Mutation {
  /// Headings that are gone, twice there, or none.
  static let ofHeadings: [Mutation] = [
    Mutation("a scene that choices lead to has gone", .unknownScene) { text, chance in
      let headings = text.lines(in: [.walk]).filter {
        $0.isHeading && $0.text.hasPrefix("## ") && !$0.isInQuestion
      }
      guard let heading = chance.pick(headings) else { return nil }
      let asking = text.lines(of: heading.path).filter {
        $0.zone == .body && $0.text.contains("](#\(heading.slug))")
      }
      guard !asking.isEmpty else { return nil }
      text.replace(heading, with: ["Er verandert iets."])
      return .atEach(of: asking.map(\.spot))
    },
    Mutation("a heading stands there twice", .duplicateHeading) { text, chance in
      let headings = text.lines(in: FileKind.parts).filter { $0.isHeading && $0.text.hasPrefix("##") }
      guard let second = chance.pick(headings) else { return nil }
      guard let first = headings.first(where: { $0.path == second.path && $0.index < second.index }) else {
        return nil
      }
      let text0 = second.text.prefix { $0 == "#" } + first.text.drop { $0 == "#" }
      text.replace(second, with: [String(text0)])
      return .at(second.spot)
    },
    Mutation("an entry's heading stands there twice", .duplicateHeading) { text, chance in
      let headings = text.lines(in: FileKind.entries).filter { $0.isHeading && $0.text.hasPrefix("## ") }
      guard let second = chance.pick(headings) else { return nil }
      guard let first = headings.first(where: { $0.path == second.path && $0.index < second.index }) else {
        return nil
      }
      text.replace(second, with: [first.text])
      return .at(second.spot)
    },
    Mutation("a heading lacks its space", .headingWithoutSpace) { text, chance in
      text.change(in: FileKind.parts, &chance) { line in
        line.isHeading && line.text.hasPrefix("## ") ? line.text.replacingFirst("## ", with: "##") : nil
      }
    },
    Mutation("an entry's heading lacks its space", .headingWithoutSpace) { text, chance in
      text.change(in: FileKind.entries, &chance) { line in
        line.isHeading && line.text.hasPrefix("## ") ? line.text.replacingFirst("## ", with: "##") : nil
      }
    },
    Mutation("a heading has an attribute", .headingAttribute) { text, chance in
      text.change(in: FileKind.parts, &chance) { $0.isHeading ? $0.text + " {#hier}" : nil }
    },
    Mutation("the empty line above a rule is gone", .accidentalList) { text, chance in
      let lines = text.lines(in: FileKind.parts).filter { line in
        !line.isHeading && !line.isInQuestion && line.heading.map { line.index > $0 + 3 } == true
          && line.text.first?.isLetter == true
      }
      guard let line = chance.pick(lines) else { return nil }
      text.replace(line, with: [line.text, "---"])
      return .at(line.spot)
    },
    Mutation("text before the first scene", .textBeforeScene) { text, chance in
      guard let line = chance.pick(text.lines(in: [.walk]).filter { $0.isHeading && $0.text.hasPrefix("# ") })
      else { return nil }
      guard let first = text.lines(of: line.path).first(where: \.isHeading) else { return nil }
      text.replace(first, with: ["Er was eens een wijk.", "", first.text])
      return .at(first.spot)
    },
  ]
}
