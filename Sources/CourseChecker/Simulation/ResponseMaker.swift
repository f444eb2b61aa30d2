internal import CourseModel
internal import ScenarioEngine
internal import Scoring

/// Makes responses to a question: right, wrong, or any.
struct ResponseMaker {
  let question: Question

  /// A response that is right, wrong, or drawn from all there are where `right` is nil.
  func response(right: Bool?, _ generator: inout SeededGenerator) -> Response {
    switch question.kind {
    case .single(let options): .options([single(options, right, &generator)])
    case .multiple(let options, let rule): .options(several(options, rule, right, &generator))
    case .order(let items, _): .order(order(items, right, &generator))
    case .match(let left, let rights, let spare, _):
      .pairs(pairs(left, rights, spare, right, &generator))
    case .gaps(_, let gaps, _, _): .gaps(gaps.map { gap($0, right, &generator) })
    case .shortText(let answers, _): .text(right == true ? answers.first ?? "?" : "?")
    case .number(let keys): .text(number(keys, right))
    case .repair(let repair): .text(right == true ? repair.repaired : repair.broken)
    case .reflection: .reflection(digest: String(repeating: "0", count: 64))
    case .scale(let range, _, _): .scale(range.lowerBound + generator.next(below: range.count))
    }
  }

  private func single(
    _ options: [Question.Option], _ right: Bool?, _ generator: inout SeededGenerator
  ) -> OptionID {
    let pool = options.filter { right == nil || $0.isRight == right }
    let some = pool.isEmpty ? options : pool
    return some[generator.next(below: some.count)].id
  }

  private func several(
    _ options: [Question.Option], _ rule: Question.MultipleRule, _ right: Bool?,
    _ generator: inout SeededGenerator
  ) -> [OptionID] {
    var limit = options.count
    if case .pick(let number) = rule { limit = number }
    if let right {
      let pool = options.filter { $0.isRight == right }
      return (pool.isEmpty ? options : pool).prefix(limit).map(\.id)
    }
    var picked: [OptionID] = []
    while picked.isEmpty { picked = options.filter { _ in generator.next(below: 2) == 0 }.map(\.id) }
    return Array(picked.prefix(limit))
  }

  private func order(
    _ items: [Question.Option], _ right: Bool?, _ generator: inout SeededGenerator
  ) -> [OptionID] {
    switch right {
    case true?: items.map(\.id)
    case false?: Array(items.map(\.id).dropFirst() + items.map(\.id).prefix(1))
    case nil: generator.shuffled(items.map(\.id))
    }
  }

  private func pairs(
    _ left: [Question.Option], _ rights: [Question.Option], _ spare: [Question.Option], _ right: Bool?,
    _ generator: inout SeededGenerator
  ) -> [OptionID] {
    let ids = rights.map(\.id)
    switch right {
    case true?: return ids
    case false?: return Array(ids.dropFirst() + ids.prefix(1))
    case nil:
      let all = (rights + spare).map(\.id)
      return left.map { _ in all[generator.next(below: all.count)] }
    }
  }

  private func gap(_ gap: Question.Gap, _ right: Bool?, _ generator: inout SeededGenerator) -> String {
    switch gap {
    case .typed(let answers): right == true ? answers.first ?? "?" : "?"
    case .picked(let options): single(options, right, &generator).rawValue
    }
  }

  private func number(_ keys: [Question.NumberKey], _ right: Bool?) -> String {
    guard right == true, let key = keys.first(where: { $0.share == .one }) else { return "987654" }
    let low = Rational(key.low)
    if low.denominator == 1 { return String(low.numerator) }
    let decimal = low.rounded(toPlaces: 6)
    return "\(decimal.isNegative ? "-" : "")\(decimal.whole),\(decimal.digits)"
  }
}
