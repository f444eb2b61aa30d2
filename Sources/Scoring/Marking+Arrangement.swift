internal import CourseModel

extension Marking {
  /// Items to be put in order: the share that stands at its own place.
  static func order(
    _ ids: [OptionID], of items: [Question.Option], allOrNothing: Bool
  ) -> Assessment {
    if let problem = misuse(of: ids, among: items.map(\.id)) { return .refused(problem, parts: items.count) }
    guard ids.count == items.count else { return .refused(.notAPermutation, parts: items.count) }
    return .counting(zip(items, ids).map { $0.id == $1 }, allOrNothing: allOrNothing)
  }

  /// Pairs to be made: the share that is right.
  ///
  /// An empty id stands for a left side without a right one.
  static func match(
    _ ids: [OptionID], left: Int, right: [Question.Option], spare: [Question.Option], allOrNothing: Bool
  ) -> Assessment {
    guard ids.count <= left, right.count == left else { return .refused(.wrongForm, parts: left) }
    let made = ids.filter { !$0.rawValue.isEmpty }
    if let problem = misuse(of: made, among: (right + spare).map(\.id)) {
      return .refused(problem, parts: left)
    }
    let parts = right.indices.map { $0 < ids.count && ids[$0] == right[$0].id }
    var result = Assessment.counting(parts, allOrNothing: allOrNothing)
    let missing = right.indices.filter { $0 >= ids.count || ids[$0].rawValue.isEmpty }
    if !missing.isEmpty { result.problem = .incompletePairs(missing) }
    return result
  }

  /// The first of `ids` that is not among `known`, or that was there before.
  private static func misuse(of ids: [OptionID], among known: [OptionID]) -> ResponseProblem? {
    let known = Set(known)
    var seen: Set<OptionID> = []
    for id in ids {
      guard known.contains(id) else { return .unknownOption(id) }
      guard seen.insert(id).inserted else { return .repeatedOption(id) }
    }
    return nil
  }
}
