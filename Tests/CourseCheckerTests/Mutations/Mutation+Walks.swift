import ScenarioEngine
import SourceText

extension Mutation {
  /// Walks that do not hang together, whatever the states.
  static let ofWalks: [Mutation] = [
    Mutation("the last scene leads nowhere", .noWayOn) { text, chance in
      guard let scene = text.scenes.last, let first = scene.choices.first, let last = scene.choices.last
      else {
        return nil
      }
      text.replace(first, count: last.index - first.index + 1, with: ["Klaar."])
      return .at(scene.heading.spot)
    },
    Mutation("a choice stands there twice", .duplicateChoice) { text, chance in
      guard let line = chance.pick(text.lines(in: [.walk]).filter(\.isChoice)) else { return nil }
      text.replace(line, with: [line.text, line.text])
      return .at(Spot(path: line.path, line: line.index + 2))
    },
    Mutation("a choice that does what another does", .fakeChoice) { text, chance in
      guard let scene = chance.pick(text.scenes.filter { !$0.choices.isEmpty }) else { return nil }
      let plain = scene.choices.filter { choice in
        !scene.lines.contains { $0.index == choice.index + 1 && $0.text.hasPrefix("  ") }
      }
      guard let line = chance.pick(plain), let twin = line.text.replacingFirst("- [", with: "- [Toch maar: ")
      else { return nil }
      text.replace(line, with: [line.text, twin])
      return .at(Spot(path: line.path, line: line.index + 2))
    },
    Mutation("a second list of choices", .secondChoiceList) { text, chance in
      guard let scene = chance.pick(text.scenes.filter { $0.choices.count > 1 && !$0.leads(to: text.onward) })
      else { return nil }
      let last = scene.choices[scene.choices.count - 1]
      text.replace(last, with: ["", "Er gebeurt nog iets.", "", last.text])
      return .at(Spot(path: last.path, line: last.index + 4))
    },
    Mutation("a choice's bullet is gone", .sceneLinkInText) { text, chance in
      text.change(in: [.walk], &chance) { line in line.isChoice ? line.text.dropFirst(2) + "" : nil }
    },
    Mutation("a choice's bullet lacks its space", .sceneLinkInText) { text, chance in
      text.change(in: [.walk], &chance) { line in
        line.isChoice ? line.text.replacingFirst("- [", with: "-[") : nil
      }
    },
    Mutation("a choice has a number", .sceneLinkInText) { text, chance in
      let scenes = text.scenes.filter { $0.choices.count == 1 }
      guard let line = chance.pick(scenes)?.choices.first else { return nil }
      text.replace(line, with: ["1. " + line.text.dropFirst(2)])
      return .at(line.spot)
    },
    Mutation("text stands before a choice's link", .mixedList) { text, chance in
      let scenes = text.scenes.filter { $0.choices.count > 1 }
      guard let line = chance.pick(chance.pick(scenes)?.choices ?? []) else { return nil }
      text.replace(line, with: ["- Ja: " + line.text.dropFirst(2)])
      return .at(line.spot)
    },
    Mutation("text stands behind a choice's link", .mixedList) { text, chance in
      text.change(in: [.walk], &chance) { $0.isChoice ? $0.text + " of niet" : nil }
    },
    Mutation("a choice without text", .emptyLink, .brokenLink) { text, chance in
      text.change(in: [.walk], &chance) { line in
        line.isChoice ? line.text.changing(from: "- [", to: "](") { _ in "" } : nil
      }
    },
    Mutation("a heading like a reserved target", .ambiguousName, .unknownScene) { text, chance in
      guard let scene = chance.pick(text.scenes.filter { $0.heading.text.hasPrefix("## ") }) else {
        return nil
      }
      text.replace(scene.heading, with: [text.word("## Einde", "## End")])
      return .at(scene.heading.spot)
    },
    Mutation("an ending without a source", .endingWithoutSource) { text, chance in
      guard let scene = chance.pick(text.scenes.filter { $0.leads(to: text.end) }) else { return nil }
      for line in scene.lines where !line.isChoice && line.text.contains("](") {
        text.replace(line, with: ["Een regel zonder bron."])
      }
      return .at(scene.heading.spot)
    },
    Mutation("an ending without a debrief", .shortDebrief, .endingWithoutSource) { text, chance in
      guard let scene = chance.pick(text.scenes.filter { $0.leads(to: text.end) }),
        let first = scene.choices.first
      else { return nil }
      text.replace(
        scene.heading, count: first.index - scene.heading.index, with: [scene.heading.text, "", "Klaar.", ""])
      return .at(scene.heading.spot)
    },
    Mutation("a place that is a scene of another", .unknownChip) { text, chance in
      let chip = text.word("`plek`", "`place`")
      let places = text.scenes.filter {
        $0.heading.text.hasPrefix("# ") && $0.lines.contains { $0.text.hasPrefix(chip) }
      }
      guard let scene = chance.pick(places), let line = scene.lines.first(where: { $0.text.hasPrefix(chip) })
      else { return nil }
      text.replace(scene.heading, with: ["#" + scene.heading.text])
      return .at(line.spot)
    },
    Mutation("an ending's name where nothing ends", .unknownChip) { text, chance in
      guard let scene = chance.pick(text.scenes.filter { !$0.leads(to: text.end) }) else { return nil }
      let line = scene.lines.first { $0.text.hasPrefix("`") } ?? scene.heading
      let chip = text.word("`einde: goed`", "`end: good`")
      text.replace(line, with: line.isHeading ? [line.text, "", chip] : [line.text + " " + chip])
      return .at(line.isHeading ? Spot(path: line.path, line: line.index + 3) : line.spot)
    },
    Mutation("a lesson says that it is a walk", .noWayOn, .noEnding) { text, chance in
      let key = text.word("soort: ", "kind: ")
      let lines = text.lines(in: [.lesson], .frontMatter).filter { $0.text.hasPrefix(key) }
      guard let line = chance.pick(lines) else { return nil }
      text.replace(line, with: [key + text.word("wandeling", "walk")])
      return .atOne(of: text.lines(of: line.path).filter(\.isHeading).map(\.spot))
    },
    Mutation("a walk says that it is a lesson", .unknownChip, .unknownScene, .unknownEntry, .strayChip) {
      text, chance in
      let key = text.word("soort: ", "kind: ")
      let lines = text.lines(in: [.walk], .frontMatter).filter { $0.text.hasPrefix(key) }
      guard let line = chance.pick(lines) else { return nil }
      let told = text.lines(of: line.path).filter { $0.isChoice || $0.text.hasPrefix("`") }
      text.replace(line, with: [key + text.word("les", "lesson")])
      return .atOne(of: told.map(\.spot))
    },
    Mutation("a test says that it is a lesson", .unknownChip) { text, chance in
      let key = text.word("soort: ", "kind: ")
      let lines = text.lines(in: [.test], .frontMatter).filter { $0.text.hasPrefix(key) }
      guard let line = chance.pick(lines) else { return nil }
      let told = text.lines(of: line.path).filter { $0.text.hasPrefix("`") && !$0.isInQuestion }
      text.replace(line, with: [key + text.word("les", "lesson")])
      return .atOne(of: told.map(\.spot))
    },
  ]
}
