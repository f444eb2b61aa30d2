internal import CourseModel

extension Marking {
  /// A short text.
  static func shortText(_ text: String, keys: [String], exact: Bool) -> Assessment {
    if let problem = problem(withTyped: text) { return .refused(problem, parts: 1) }
    switch TextMatching.match(text, against: keys, exact: exact) {
    case .right: return Assessment(share: .one, parts: [true])
    case .almost(let spelling): return Assessment(share: .one, parts: [true], spellings: [spelling])
    case .wrong: return Assessment(share: .zero, parts: [false])
    }
  }

  /// Gaps in a text: the share that is filled rightly.
  ///
  /// A gap with nothing in it is wrong.
  static func fill(
    _ texts: [String], in gaps: [Question.Gap], exact: Bool, allOrNothing: Bool
  ) -> Assessment {
    guard texts.count <= gaps.count else { return .refused(.wrongForm, parts: gaps.count) }
    var parts = Array(repeating: false, count: gaps.count)
    var spellings: [String] = []
    var missing: [Int] = []
    for (index, gap) in gaps.enumerated() {
      guard index < texts.count, !TextMatching.isBlank(texts[index]) else {
        missing.append(index)
        continue
      }
      switch gap {
      case .picked(let options):
        guard let picked = options.first(where: { $0.id.rawValue == texts[index] }) else {
          return .refused(.unknownOption(OptionID(texts[index])), parts: gaps.count)
        }
        parts[index] = picked.isRight
      case .typed(let keys):
        let filled = shortText(texts[index], keys: keys, exact: exact)
        if let problem = filled.problem { return .refused(problem, parts: gaps.count) }
        parts[index] = filled.parts == [true]
        spellings += filled.spellings
      }
    }
    var result = Assessment.counting(parts, allOrNothing: allOrNothing)
    result.spellings = spellings
    if !missing.isEmpty { result.problem = .incompleteGaps(missing) }
    return result
  }

  /// A number: the share of the first key that it fits, from above.
  static func number(_ text: String, keys: [Question.NumberKey]) -> Assessment {
    if let problem = problem(withTyped: text) { return .refused(problem, parts: 1) }
    switch NumberReading(text) {
    case .number(let number):
      guard let key = keys.first(where: { Rational($0.low) <= number && number <= Rational($0.high) })
      else { return Assessment(share: .zero, parts: [false]) }
      let share = Rational(key.share).clamped(to: 0...1)
      return Assessment(share: share, parts: [share == .one])
    case .ambiguous(let grouped, let decimal):
      return .refused(.ambiguousNumber(grouped: grouped, decimal: decimal), parts: 1)
    case .tooLong: return .refused(.tooLong(limit: NumberReading.mostDigits), parts: 1)
    case .notANumber: return .refused(.notANumber, parts: 1)
    }
  }

  /// Whether what was typed is empty or too long.
  private static func problem(withTyped text: String) -> ResponseProblem? {
    if text.utf8.count > longestText, text.unicodeScalars.count > longestText {
      return .tooLong(limit: longestText)
    }
    return TextMatching.isBlank(text) ? .emptyText : nil
  }
}
