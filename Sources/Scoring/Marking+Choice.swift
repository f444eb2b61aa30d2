internal import CourseModel

extension Marking {
  /// A single question: 1 for the right option, the option's own share for another.
  static func single(_ chosen: [OptionID], of options: [Question.Option]) -> Assessment {
    guard let id = chosen.first else { return .refused(.noneSelected, parts: options.count) }
    guard chosen.count == 1 else { return .refused(.severalSelected, parts: options.count) }
    guard let index = options.firstIndex(where: { $0.id == id }) else {
      return .refused(.unknownOption(id), parts: options.count)
    }
    var parts = options.map { !$0.isRight }
    parts[index].toggle()
    return Assessment(share: options[index].worth, parts: parts)
  }

  /// A multiple question, by its rule; the order of the ticks is of no account.
  ///
  /// No tick at all earns nothing, though `rowByRow` would reward it: a selection is asked for.
  static func multiple(
    _ ids: [OptionID], of options: [Question.Option], by rule: Question.MultipleRule
  ) -> Assessment {
    guard !ids.isEmpty else { return .refused(.noneSelected, parts: options.count) }
    var ticked = Array(repeating: false, count: options.count)
    for id in ids {
      guard let index = options.firstIndex(where: { $0.id == id }) else {
        return .refused(.unknownOption(id), parts: options.count)
      }
      guard !ticked[index] else { return .refused(.repeatedOption(id), parts: options.count) }
      ticked[index] = true
    }
    if case .pick(let limit) = rule, ids.count > limit {
      return .refused(.tooManySelected(limit: limit), parts: options.count)
    }
    let parts = zip(options, ticked).map { $0.isRight == $1 }
    let right = zip(options, ticked).count { $0.isRight && $1 }
    let share = rule.share(
      rightTicked: right, wrongTicked: ids.count - right, right: options.count { $0.isRight },
      of: options.count)
    return Assessment(share: share, parts: parts)
  }
}

extension Question.Option {
  /// What choosing it earns in a single question, from 0 to 1.
  var worth: Rational {
    if isRight { return .one }
    guard let share else { return .zero }
    return Rational(share).clamped(to: 0...1)
  }
}
