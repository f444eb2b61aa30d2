internal import CourseModel
internal import CourseParser
internal import SourceText

/// Whether every way through the course meets every goal (ruling 58).
extension CourseProof {
  mutating func checkGoals() {
    for (index, goal) in course.goals.enumerated() where map.goals.indices.contains(index) {
      if course.parts.contains(where: { course.certainlyMeets(goal.id, in: $0) }) { continue }
      if elsewhere.goals.met.contains(goal.id.rawValue) { continue }
      guard elsewhere.isNothing else {
        needAll()
        continue
      }
      guard let way = wayAround(goal.id) else { continue }
      report(.avoidableGoal(goal, map.goals[index], way.found), part: way.found?.part, way: way.found)
    }
  }

  /// A way through each walk that does not meet a goal; nil if some walk has none, or is too large to tell.
  private func wayAround(_ goal: GoalID) -> (found: Way?, Void)? {
    var first: Way?
    for part in course.parts {
      guard case .walk(let walk) = part.content else { continue }
      guard let facts = facts[part.id], facts.isComplete,
        let model = models.first(where: { $0.part == part.id })
      else {
        return nil
      }
      let meeting = Set(walk.scenes.indices.filter { course.meets(goal, in: walk.scenes[$0]) })
      guard let way = WaysOfWalk(model, limit: budget.states).first(avoiding: meeting, { $1 }) else {
        return nil
      }
      if first == nil, !meeting.isEmpty { first = way }
    }
    return (first, ())
  }
}

extension Course {
  /// Whether a scene teaches a goal or asks about it.
  fileprivate func meets(_ goal: GoalID, in scene: Scene) -> Bool {
    scene.goals.contains(goal) || scene.questions.contains { self[$0].goal == goal }
  }

  /// Whether everyone who does a lesson or a test meets a goal in it; passing a part over is no way through it.
  func certainlyMeets(_ goal: GoalID, in part: Part) -> Bool {
    switch part.content {
    case .walk: false
    case .lesson(let lesson):
      lesson.steps.contains { step in
        switch step {
        case .page(let page): page.goals.contains(goal)
        case .question(let question): self[question].goal == goal
        }
      }
    case .test(let test):
      if test.reflections.contains(where: { self[$0].goal == goal }) {
        true
      } else {
        certainlyDraws(goal, test)
      }
    }
  }

  private func certainlyDraws(_ goal: GoalID, _ test: Test) -> Bool {
    let own = test.pool.count { self[$0].goal == goal }
    if own == 0 { return false }
    guard test.perGoal == nil, let draw = test.draw else { return true }
    return test.pool.count - own < draw
  }
}

extension Diagnostic {
  fileprivate static func avoidableGoal(_ goal: Goal, _ span: Span, _ way: Way?) -> Diagnostic {
    guard let way else {
      return Diagnostic(
        .avoidableGoal, at: span,
        Wording(
          nl: "geen enkel deel gaat zeker over '\(goal.id)'", en: "no part is sure to be about '\(goal.id)'"),
        hint: Wording(
          nl: "Zet `doel: \(goal.id)` bij een les, een scène of een vraag.",
          en: "Put `goal: \(goal.id)` at a lesson, a scene or a question."))
    }
    return Diagnostic(
      .avoidableGoal, at: span,
      Wording(
        nl: "een lezer kan de cursus doorlopen zonder '\(goal.id)' te ontmoeten",
        en: "a reader can go through the course without meeting '\(goal.id)'"),
      hint: .hint(
        Wording(
          nl: "Leg het op een plek waar iedereen langskomt, of in een les of de toets.",
          en: "Put it where everyone passes, or into a lesson or the test."), way,
        lead: Wording(nl: "Bijvoorbeeld", en: "For example")))
  }
}
