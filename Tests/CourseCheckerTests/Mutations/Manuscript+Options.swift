import ScenarioEngine

extension Manuscript {
  /// Changes the feedback of one option, and tells its line, or that of the option above it.
  mutating func changeFeedback(
    _ chance: inout SeededGenerator, tellingOption: Bool = false, _ edit: (String) -> String?
  ) -> Damage? {
    let lines = questions("Vraag", "Question").flatMap(\.lines)
    let pairs = zip(lines, lines.dropFirst()).filter { option, feedback in
      option.zone == .body && option.text.hasPrefix("- ") && feedback.text.hasPrefix("  > ")
    }
    guard let (option, feedback) = chance.pick(Array(pairs)), let text = edit(feedback.text) else {
      return nil
    }
    replace(feedback, with: [text])
    return .at(tellingOption ? option.spot : feedback.spot)
  }

  /// Changes one option with this mark.
  mutating func changeOption(
    _ mark: String, _ chance: inout SeededGenerator, _ edit: (ManuscriptLine) -> String
  )
    -> Damage?
  {
    change(questions("Vraag", "Question").flatMap { $0.options(mark) }, &chance) { [edit($0)] }
  }
}
