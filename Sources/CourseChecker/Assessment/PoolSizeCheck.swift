internal import CourseModel
internal import SourceText

/// A pool holds at least twice what is drawn from it, three times where attempts are free (learning.md 2.5).
///
/// Attempts are free where their number is not limited. A test that asks all its items is not drawn, but with
/// more than one attempt the second is the first again; that is told too.
enum PoolSizeCheck {
  /// A warning at the `#` of each test with a small pool.
  static func run(_ checked: CheckedCourse) -> [Diagnostic] {
    checked.tests.flatMap { part, test -> [Diagnostic] in
      let span = checked.places.part(part)
      let factor = test.attempts == nil ? 3 : 2
      let pool = checked.questions(test.pool).map(\.question)
      guard test.attempts != 1 else { return [] }
      guard let perGoal = test.perGoal else {
        let draw = min(test.draw ?? pool.count, pool.count)
        return pool.count < factor * draw ? [.smallPool(pool.count, draw, factor, nil, span)] : []
      }
      return checked.course.goals.compactMap { goal in
        let count = pool.count { $0.goal == goal.id }
        return count < factor * perGoal ? .smallPool(count, perGoal, factor, goal.id, span) : nil
      }
    }
  }
}

extension Diagnostic {
  static func smallPool(_ pool: Int, _ draw: Int, _ factor: Int, _ goal: GoalID?, _ span: Span) -> Diagnostic
  {
    let about = goal.map { Wording(nl: " over het doel '\($0)'", en: " about the goal '\($0)'") }
    let why = factor == 3 ? Wording(nl: ", want de pogingen zijn vrij", en: ", since attempts are free") : nil
    return Diagnostic(
      .smallPool, at: span,
      Wording(
        nl: draw == 1
          ? "er wordt 1 vraag\(about?.nl ?? "") getrokken uit \(pool)"
          : "er worden \(draw) vragen\(about?.nl ?? "") getrokken uit \(pool)",
        en: draw == 1
          ? "1 question\(about?.en ?? "") is drawn from \(pool)"
          : "\(draw) questions\(about?.en ?? "") are drawn from \(pool)"),
      hint: Wording(
        nl:
          "Schrijf er \(factor * draw) of meer\(why?.nl ?? ""), of trek er minder: anders is een herkansing dezelfde toets.",
        en:
          "Write \(factor * draw) or more\(why?.en ?? ""), or draw fewer: a retry is the same test otherwise."
      ))
  }
}
