import ScenarioEngine
import SourceText

extension Mutation {
  /// What only shows once all states are gone through.
  static let ofProofs: [Mutation] = [
    Mutation("a condition that is never true", .conditionNeverTrue) { text, chance in
      guard let variable = chance.pick(text.variables), let line = text.plainLine(&chance) else { return nil }
      let chip = "`\(text.word("als", "if")) \(variable.name) > \(variable.bounds.upperBound)` "
      text.replace(line, with: [chip + line.text])
      return .at(line.spot)
    },
    Mutation("a condition that is always true", .conditionAlwaysTrue) { text, chance in
      guard let variable = chance.pick(text.variables), let line = text.plainLine(&chance) else { return nil }
      let chip = "`\(text.word("als", "if")) \(variable.name) >= \(variable.bounds.lowerBound)` "
      text.replace(line, with: [chip + line.text])
      return .at(line.spot)
    },
    Mutation("a choice that is never open", .choiceNeverOpen, .deadEnd) { text, chance in
      guard let variable = chance.pick(text.variables) else { return nil }
      let scenes = text.scenes.filter { $0.choices.count > 2 }
      guard let line = chance.pick(chance.pick(scenes)?.choices.filter { !$0.text.contains("`") } ?? [])
      else { return nil }
      let chip = " `\(text.word("als", "if")) \(variable.name) > \(variable.bounds.upperBound)`"
      text.replace(line, with: [line.text + chip])
      return .at(line.spot)
    },
    Mutation("the only choice is closed in some states", .deadEnd, .choiceNeverOpen) { text, chance in
      guard let variable = chance.pick(text.variables) else { return nil }
      let scenes = text.scenes.filter { $0.choices.count == 1 && !$0.leads(to: text.back) }
      guard let scene = chance.pick(scenes), let line = scene.choices.first else { return nil }
      let chip = " `\(text.word("als", "if")) \(variable.name) = \(variable.bounds.upperBound)`"
      text.replace(line, with: [line.text + chip])
      return .atOne(of: [scene.heading.spot, line.spot])
    },
    Mutation("a scene from which everything leads to itself", .noWayOut, .detourWithoutBack) { text, chance in
      let scenes = text.scenes.filter {
        $0.choices.count == 2 && !$0.leads(to: text.back) && !$0.leads(to: text.end)
      }
      guard let scene = chance.pick(scenes) else { return nil }
      for line in scene.choices {
        text.replace(line, with: [line.text.changing(from: "](#", to: ")") { _ in scene.heading.slug } ?? ""])
      }
      return .at(scene.heading.spot)
    },
    Mutation("two scenes that lead to each other only", .noWayOut, .detourWithoutBack) { text, chance in
      let scenes = text.scenes.filter {
        !$0.choices.isEmpty && !$0.leads(to: text.back) && !$0.leads(to: text.end)
      }
      let pairs = zip(scenes, scenes.dropFirst()).filter {
        $0.heading.path == $1.heading.path && $0.leads(to: $1.heading.slug)
      }
      guard let (first, second) = chance.pick(Array(pairs)) else { return nil }
      for (scene, target) in [(first, second), (second, first)] {
        for line in scene.choices {
          text.replace(
            line, with: [line.text.changing(from: "](#", to: ")") { _ in target.heading.slug } ?? ""])
        }
      }
      return .at(first.heading.spot)
    },
    Mutation("the only way to a scene is gone", .unreachableScene) { text, chance in
      let scenes = text.scenes
      let lines = text.lines(in: [.walk], nil)
      let lonely = scenes.filter { scene in
        let asking = lines.filter {
          $0.path == scene.heading.path && $0.text.contains("](#\(scene.heading.slug))")
        }
        guard asking.count == 1, asking[0].isChoice,
          let at = scenes.firstIndex(where: {
            $0.heading.index == scene.heading.index && $0.heading.path == scene.heading.path
          }), at > 0
        else { return false }
        return !scenes[at - 1].choices.isEmpty && !scenes[at - 1].leads(to: text.onward)
          && !text.isAskedFor(scene)
      }
      guard let scene = chance.pick(lonely) else { return nil }
      guard
        let choice = lines.first(where: {
          $0.path == scene.heading.path && $0.text.contains("](#\(scene.heading.slug))")
        })
      else { return nil }
      guard
        let owner = scenes.last(where: { $0.heading.path == choice.path && $0.heading.index < choice.index }),
        owner.choices.count > 1
      else { return nil }
      text.replace(
        choice, with: [choice.text.changing(from: "](#", to: ")") { _ in owner.heading.slug } ?? ""])
      return .at(scene.heading.spot)
    },
    Mutation(
      "an ending's choice leads back into the walk", .unreachableScene, .noEnding, .noWayOut, .unknownChip
    ) { text, chance in
      let scenes = text.scenes.filter { $0.leads(to: text.end) }
      guard let scene = chance.pick(scenes) else { return nil }
      for line in scene.choices {
        text.replace(line, with: [line.text.changing(from: "](#", to: ")") { _ in scene.heading.slug } ?? ""])
      }
      // An ending that has a name is told at the chip with the name.
      let chip = scene.lines.first { $0.text.contains(text.word("`einde: ", "`end: ")) }
      return .at((chip ?? scene.heading).spot)
    },
    Mutation("a detour without a way back", .detourWithoutBack, .noWayOut) { text, chance in
      let detours = text.scenes.filter { $0.choices.count == 1 && $0.leads(to: text.back) }
      guard let scene = chance.pick(detours), let line = scene.choices.first else { return nil }
      text.replace(line, with: [line.text.changing(from: "](#", to: ")") { _ in scene.heading.slug } ?? ""])
      let chip = text.word("`zijpad`", "`detour`")
      let asking = text.lines(of: line.path).filter {
        $0.isChoice && $0.text.contains("](#\(scene.heading.slug))") && $0.text.contains(chip)
      }
      return asking.isEmpty ? nil : .atOne(of: asking.map(\.spot) + [scene.heading.spot])
    },
    Mutation("a way back where there is no detour", .backWithoutDetour) { text, chance in
      let scenes = text.scenes.filter {
        $0.choices.count > 1 && !$0.leads(to: text.back) && !$0.leads(to: text.end)
      }
      guard let scene = chance.pick(scenes), let line = chance.pick(scene.choices) else { return nil }
      let chip = text.word("`zijpad`", "`detour`")
      guard !text.isInDetour(scene), !line.text.contains(chip) else { return nil }
      text.replace(line, with: [line.text.changing(from: "](#", to: ")") { _ in text.back } ?? ""])
      return .at(line.spot)
    },
    Mutation("a detour loses its chip", .backWithoutDetour) { text, chance in
      let chip = text.word(" `zijpad`", " `detour`")
      let targets = Set(text.scenes.filter { $0.leads(to: text.back) }.map(\.heading.slug))
      let lines = text.lines(in: [.walk]).filter { $0.isChoice && $0.text.contains(chip) }
      let able = lines.filter { line in targets.contains { line.text.contains("](#\($0))") } }
      guard let line = chance.pick(able), let changed = line.text.replacingFirst(chip, with: "") else {
        return nil
      }
      text.replace(line, with: [changed])
      return .atOne(
        of: text.lines(of: line.path).filter { $0.isChoice && $0.text.contains("](#\(text.back))") }.map(
          \.spot))
    },
    Mutation("an effect that passes a bound", .outOfBounds) { text, chance in
      text.change(in: [.walk], &chance) { line in
        line.isChoice ? line.text.replacingFirst(" +1`", with: " +9`") : nil
      }
    },
    Mutation("a note that nothing gives", .ungivenNote, .conditionNeverTrue, .choiceNeverOpen, .deadEnd) {
      text, chance in
      let asked = text.word("genoteerd ", "noted ")
      let lines = text.lines(in: [.walk], nil)
      let conditions = lines.filter { $0.zone == .body && $0.text.contains("`") && $0.text.contains(asked) }
      let notes = text.lines(in: [.notebook]).filter { $0.text.hasPrefix("## ") }.filter { note in
        conditions.contains { $0.text.contains(asked + note.slug) }
      }
      guard let note = chance.pick(notes) else { return nil }
      for line in text.lines(in: FileKind.parts) where line.text.contains("#\(note.slug))") {
        text.replace(line, with: [line.text.replacingFirst("#\(note.slug))", with: ")") ?? ""])
      }
      return .atOne(of: conditions.filter { $0.text.contains(asked + note.slug) }.map(\.spot) + [note.spot])
    },
  ]
}

extension Manuscript {
  /// A line of a walk that is a paragraph of its own, without condition.
  fileprivate func plainLine(_ chance: inout SeededGenerator) -> ManuscriptLine? {
    let lines = lines(in: [.walk])
    let able = zip(zip(lines, lines.dropFirst()), lines.dropFirst(2)).compactMap {
      pair, third -> ManuscriptLine? in
      let line = pair.1
      let isAlone = pair.0.text.isEmpty && third.text.isEmpty && !line.isInQuestion
      return isAlone && line.text.first?.isLetter == true ? line : nil
    }
    return chance.pick(able)
  }

  /// Whether a condition asks for a scene.
  fileprivate func isAskedFor(_ scene: ManuscriptScene) -> Bool {
    lines(in: [.walk]).contains { $0.text.contains("`") && $0.text.contains(" \(scene.heading.slug)") }
  }

  /// Whether a detour leads straight to a scene, so that a way back may be there.
  fileprivate func isInDetour(_ scene: ManuscriptScene) -> Bool {
    let chip = word("`zijpad`", "`detour`")
    return lines(in: [.walk]).contains {
      $0.isChoice && $0.text.contains(chip) && $0.text.contains("](#\(scene.heading.slug))")
    }
  }
}
