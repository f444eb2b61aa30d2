import SourceText

extension Mutation {
  /// Scripted walks that no longer work.
  static let ofTrials: [Mutation] = [
    Mutation("a choice of a trial has another name", .trialFails) { text, chance in
      text.change(in: [.trial], &chance) { line in
        line.text.first?.isNumber == true ? line.text.changing(from: ". ", to: " ") { _ in "Dans" } : nil
      }
    },
    Mutation("a choice of a trial is left out", .trialFails) { text, chance in
      let lines = text.lines(in: [.trial]).filter { $0.text.first?.isNumber == true }
      let pairs = zip(lines, lines.dropFirst()).filter { $0.index + 1 == $1.index }
      guard let (line, _) = chance.pick(Array(pairs)) else { return nil }
      text.replace(line, with: [])
      return .atOne(
        of: [line.spot] + text.lines(of: line.path).filter { $0.heading == line.heading }.map(\.spot))
    },
    Mutation("a choice of the walk was given another text", .trialFails) { text, chance in
      let steps = text.lines(in: [.trial]).filter { $0.text.first?.isNumber == true }
      let choices = text.lines(in: [.walk]).filter(\.isChoice)
      let lines = choices.filter { line in
        // One that stands in several scenes may still be there where the trial comes by.
        let label = line.text.prefix { $0 != "]" }
        return choices.count { $0.text.hasPrefix(label) } == 1
          && steps.contains { step in
            line.text.hasPrefix("- [\(step.text.drop { $0 != " " }.dropFirst())](")
          }
      }
      guard let line = chance.pick(lines), let changed = line.text.replacingFirst("- [", with: "- [Of toch: ")
      else { return nil }
      text.replace(line, with: [changed])
      return .atOne(
        of: steps.filter { line.text.hasPrefix("- [\($0.text.drop { $0 != " " }.dropFirst())](") }.map(\.spot)
      )
    },
    Mutation("a trial expects another ending", .trialFails, .unknownName) { text, chance in
      text.change(in: [.trial], &chance) { line in
        line.text.changing(from: line.word("`verwacht einde ", "`expect end "), to: "`") { $0.misspelled }
      }
    },
    Mutation("a trial expects in other words", .trialSyntax, .unknownChip, .misspelledChip) { text, chance in
      text.change(in: [.trial], &chance) { line in
        line.text.replacingFirst(line.word("`verwacht ", "`expect "), with: "`hoop ")
      }
    },
    Mutation("a trial has bullets", .trialSyntax) { text, chance in
      let lines = text.lines(in: [.trial])
      guard let heading = chance.pick(lines.filter { $0.text.hasPrefix("## ") }) else { return nil }
      for line in lines
      where line.heading == heading.index && line.path == heading.path && line.text.first?.isNumber == true {
        text.replace(line, with: ["- " + line.text.drop { $0 != " " }.dropFirst()])
      }
      return .at(heading.spot)
    },
  ]
}
