import SourceText

extension Mutation {
  /// Drawings that do not fit the walk.
  static let ofMaps: [Mutation] = [
    Mutation("a place is misspelled on the map", .mapUnknownPlace) { text, chance in
      text.change(in: [.map, .walk], .map, &chance) { $0.text.changing(from: "[", to: "]") { $0.misspelled } }
    },
    Mutation("a place's bracket is gone", .mapSyntax) { text, chance in
      text.change(in: [.map, .walk], .map, &chance) { $0.text.replacingFirst("]", with: "─") }
    },
    Mutation("a line of the map has moved", .mapLooseEnd) { text, chance in
      let lines = text.lines(in: [.map, .walk], .map).filter { line in
        line.text.hasPrefix(" ") && line.text.contains("│") && !line.text.contains("[")
      }
      guard let line = chance.pick(lines) else { return nil }
      text.replace(line, with: ["    " + line.text])
      return .atOne(of: [-1, 0, 1].map { Spot(path: line.path, line: line.index + 1 + $0) })
    },
    Mutation("a way on the map has a hole", .mapLooseEnd) { text, chance in
      let lines = text.lines(in: [.map, .walk], .map).filter { $0.text.contains("──") }
      guard let line = chance.pick(lines), let changed = line.text.replacingFirst("──", with: "  ") else {
        return nil
      }
      text.replace(line, with: [changed])
      return .at(line.spot)
    },
    Mutation("a place has gone from the map's headings", .mapUnknownPlace) { text, chance in
      guard
        let heading = chance.pick(text.lines(in: [.map]).filter { $0.isHeading && $0.text.hasPrefix("# ") })
      else { return nil }
      let name = heading.text.dropFirst(2)
      guard let label = text.lines(in: [.map], .map).first(where: { $0.text.contains("[\(name)]") }) else {
        return nil
      }
      text.replace(heading, with: ["Er is hier niets."])
      return .at(label.spot)
    },
    Mutation("a place that is not on the map", .placeNotOnMap) { text, chance in
      let hasMap = text.lines(in: [.map, .walk], .map).isEmpty == false
      let chip = text.word("`plek`", "`place`")
      let headings = text.lines(in: [.walk]).filter { line in
        line.isHeading && line.text.hasPrefix("# ")
          && text.lines(of: line.path).contains { $0.index == line.index + 2 && $0.text.hasPrefix(chip) }
      }
      guard hasMap, let heading = chance.pick(headings) else { return nil }
      text.replace(heading, with: ["# Ergens anders"])
      return .at(heading.spot)
    },
    Mutation("the map's fence is not closed", .unclosedBlock) { text, chance in
      let lines = text.lines(in: [.map, .walk], .map).filter { $0.text == "```" }
      guard let line = chance.pick(lines) else { return nil }
      let fence = text.lines(of: line.path).last {
        $0.zone == .map && $0.text.hasPrefix("```") && $0.index < line.index
      }
      text.replace(line, with: [])
      return fence.map { .at($0.spot) }
    },
    Mutation("a stroke between places that no choice joins", .mapEdgeWithoutLink) { text, chance in
      let lines = text.lines(in: [.map, .walk], .map)
      let scenes = Set(text.lines(in: [.walk]).map(\.text).filter { $0.hasPrefix("# ") })
      let able = lines.filter { line in
        let names = line.text.split(separator: "[").dropFirst().prefix(2).compactMap {
          $0.split(separator: "]").first
        }
        return line.text.contains("]  ") && names.count == 2
          && names.allSatisfy { scenes.contains("# \($0)") }
      }
      guard let line = chance.pick(able) else { return nil }
      let changed = line.text.changing(from: "]", to: "[") { gap in
        gap.allSatisfy { $0 == " " } ? String(repeating: "─", count: gap.count) : nil
      }
      guard let changed else { return nil }
      text.replace(line, with: [changed])
      return .at(line.spot)
    },
  ]
}
