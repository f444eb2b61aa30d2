public import CourseModel

/// The marking of answers: exact, total and without state, so that a replay gives the same marks for ever.
public enum Marking {
  /// The most characters (Unicode scalars) of a typed answer.
  public static let longestText = 2000

  /// Marks a response.
  ///
  /// Never traps: a response that does not fit the question (another form, an option that is not there,
  /// no selection, too many, an ambiguous number) earns a share of 0, and an empty pair or gap is wrong.
  /// Ask `problem(with:for:certainty:)` first, so that a slip costs a learner nothing.
  ///
  /// - Parameters:
  ///   - response: What the learner answered.
  ///   - question: The question.
  ///   - certainty: 1, 2 or 3 where the question asks for it; anything else counts as 1.
  ///   - hints: How many hints were shown; each costs `question.hintCost` of the item's points.
  /// - Returns: The mark; its points lie between −6 times the item's points and the maximum.
  public static func mark(
    _ response: Response, to question: Question, certainty: Int? = nil, hints: Int = 0
  ) -> Mark {
    guard question.isMarked else { return .unmarked }
    return Mark(assess(response, to: question), of: question, certainty: certainty, hints: hints)
  }

  /// The mark of an item that was shown and not answered: nothing, out of the item's maximum.
  public static func unanswered(_ question: Question) -> Mark {
    guard question.isMarked else { return .unmarked }
    let parts = Array(repeating: false, count: partCount(of: question.kind))
    return Mark(
      verdict: .wrong, share: .zero, points: .zero, maximum: Mark.maximum(of: question), parts: parts)
  }

  /// What keeps a response from being marked as it stands; nil if it can be marked.
  public static func problem(
    with response: Response, for question: Question, certainty: Int? = nil
  ) -> ResponseProblem? {
    if let problem = assess(response, to: question).problem { return problem }
    guard question.isMarked, question.asksCertainty else { return nil }
    guard let certainty else { return .missingCertainty }
    return (1...3).contains(certainty) ? nil : .unknownCertainty
  }

  /// Assesses a response by the rules of the question's kind.
  static func assess(_ response: Response, to question: Question) -> Assessment {
    switch (question.kind, response) {
    case (.single(let options), .options(let chosen)):
      single(chosen, of: options)
    case (.multiple(let options, let rule), .options(let ticked)):
      multiple(ticked, of: options, by: rule)
    case (.order(let items, let allOrNothing), .order(let ids)):
      order(ids, of: items, allOrNothing: allOrNothing)
    case (.match(let left, let right, let spare, let allOrNothing), .pairs(let ids)):
      match(ids, left: left.count, right: right, spare: spare, allOrNothing: allOrNothing)
    case (.gaps(_, let gaps, let exact, let allOrNothing), .gaps(let texts)):
      fill(texts, in: gaps, exact: exact, allOrNothing: allOrNothing)
    case (.shortText(let keys, let exact), .text(let text)):
      shortText(text, keys: keys, exact: exact)
    case (.number(let keys), .text(let text)):
      number(text, keys: keys)
    case (.reflection, .reflection):
      Assessment(share: .zero, parts: [])
    case (.scale(let steps, _, _), .scale(let step)):
      Assessment(
        share: .zero, parts: [], problem: steps.contains(step) ? nil : .outOfScale(steps))
    case (.repair(let repair), .text(let text)): mended(text, of: repair)
    case (.single, _), (.multiple, _), (.order, _), (.match, _), (.gaps, _), (.shortText, _),
      (.number, _), (.reflection, _), (.scale, _), (.repair, _):
      .refused(.wrongForm, parts: partCount(of: question.kind))
    }
  }

  /// How many parts the mark of such a question has: options, items, pairs, gaps, or the one text.
  static func partCount(of kind: Question.Kind) -> Int {
    switch kind {
    case .single(let options), .multiple(let options, _): options.count
    case .order(let items, _): items.count
    case .match(let left, _, _, _): left.count
    case .gaps(_, let gaps, _, _): gaps.count
    case .shortText, .number, .repair: 1
    case .reflection, .scale: 0
    }
  }
}
