internal import CourseModel
internal import SourceText

/// Each goal is taught, practised and tested (learning.md 1.3, row 3).
///
/// Taught is a page or a scene with its chip, practised a marked question in a lesson or a walk. In a course
/// without a test all marked questions count for the result (ruling 107), so no test item is asked there.
enum GoalCoverageCheck {
  /// The least number of items of a goal in a pool.
  static let leastItems = 3

  /// An error at each goal that lacks one of the three, and a warning at each test with too few items for a goal.
  static func run(_ checked: CheckedCourse) -> [Diagnostic] {
    let coverage = GoalCoverage(checked)
    let key = checked.course.language == .nl ? "doel" : "goal"
    var found: [Diagnostic] = []
    for (index, goal) in checked.course.goals.enumerated() {
      let span = checked.places.goal(index)
      let chip = "\(key): \(goal.id)"
      let (name, others) = (goal.id.rawValue, checked.elsewhere.goals)
      if coverage.taught[goal.id] == nil, !others.taught.contains(name) {
        found.append(.goalNotTaught(goal.id, chip, span))
      }
      if coverage.practised[goal.id] == nil, !others.practised.contains(name) {
        found.append(.goalNotPractised(goal.id, chip, span))
      }
      if checked.isTested, coverage.testItems(of: goal.id) == 0, !others.tested.contains(name) {
        found.append(.goalNotTested(goal.id, chip, span))
      }
    }
    for (part, _) in checked.tests {
      for goal in checked.course.goals {
        let count = coverage.tested[part]?[goal.id]?.count ?? 0
        guard count > 0, count < leastItems else { continue }
        found.append(.fewItems(goal.id, count, checked.places.part(part)))
      }
    }
    return found
  }
}

extension Diagnostic {
  static func goalNotTaught(_ goal: GoalID, _ chip: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .goalNotTaught, at: span,
      Wording(nl: "het doel '\(goal)' wordt nergens uitgelegd", en: "the goal '\(goal)' is taught nowhere"),
      hint: Wording(
        nl: "Zet `\(chip)` onder de kop van de bladzijde of scène die het uitlegt, of schrijf die.",
        en: "Put `\(chip)` below the heading of the page or scene that teaches it, or write one."))
  }

  static func goalNotPractised(_ goal: GoalID, _ chip: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .goalNotPractised, at: span,
      Wording(nl: "het doel '\(goal)' wordt nergens geoefend", en: "the goal '\(goal)' is practised nowhere"),
      hint: Wording(
        nl: "Zet in een les of wandeling een vraag met `\(chip)`.",
        en: "Put a question with `\(chip)` in a lesson or a walk."))
  }

  static func goalNotTested(_ goal: GoalID, _ chip: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .goalNotTested, at: span,
      Wording(
        nl: "geen enkele toetsvraag gaat over het doel '\(goal)'",
        en: "no test item is about the goal '\(goal)'"),
      hint: Wording(
        nl: "Zet in de toets minstens drie vragen met `\(chip)`.",
        en: "Put at least three questions with `\(chip)` in the test."))
  }

  static func fewItems(_ goal: GoalID, _ count: Int, _ span: Span) -> Diagnostic {
    let items =
      count == 1
      ? Wording(nl: "1 vraag", en: "1 question") : Wording(nl: "\(count) vragen", en: "\(count) questions")
    return Diagnostic(
      .fewItems, at: span,
      Wording(
        nl: "de toets heeft \(items.nl) over het doel '\(goal)'",
        en: "the test has \(items.en) about the goal '\(goal)'"),
      hint: Wording(
        nl: "Schrijf er minstens \(GoalCoverageCheck.leastItems): uit minder blijkt niet of iemand het kan.",
        en: "Write at least \(GoalCoverageCheck.leastItems): fewer do not show whether somebody can do it."))
  }
}
