internal import CourseModel
internal import ScenarioEngine
internal import Scoring

extension Shown {
  /// What is to be seen, by the kind of screen.
  static func screen(_ screen: Screen) -> [String: CanonicalValue] {
    switch screen {
    case .welcome: ["kind": "welcome"]
    case .contents: ["kind": "contents"]
    case .warning(let warning):
      warning.isForCourse ? ["kind": "warning"] : ["kind": "warning", "part": .text(warning.part.rawValue)]
    case .page(let page):
      [
        "kind": "page", "page": .text(page.page.id.rawValue), "part": .text(page.part.rawValue),
        "step": number(page.step),
      ]
    case .question(let question): asked(question)
    case .feedback(let feedback):
      ["kind": "feedback", "question": .text(feedback.question.question.id.rawValue)]
    case .scene(let scene): seen(scene)
    case .walkEnd(let end):
      [
        "ending": .text(end.ending), "kind": "ending", "part": .text(end.part.rawValue),
        "scene": .text(end.scene.id.rawValue),
      ]
    case .testIntroduction(let test):
      ["items": number(test.items), "kind": "test", "part": .text(test.part.rawValue)]
    case .testResult(let test):
      result(
        test.result,
        [
          "attempt": number(test.attempt), "kind": "result", "part": .text(test.part.rawValue),
          "passed": .truth(test.result.isPassed),
        ])
    case .pretestResult(let pretest):
      result(
        pretest.result, ["kind": "pretest", "passable": .texts(pretest.mayPassOver.map(\.rawValue))])
    case .courseEnd(let standing):
      result(
        standing.result?.total,
        ["kind": "end", "net": .number(standing.netStudyTime), "passed": .truth(standing.isPassed)])
    }
  }

  private static func number(_ value: Int) -> CanonicalValue { .number(Int64(value)) }

  private static func result(
    _ result: TestResult?, _ members: [String: CanonicalValue]
  ) -> [String: CanonicalValue] {
    guard let result else { return members }
    return members.merging([
      "maximum": .text(result.maximum.description), "points": .text(result.points.description),
    ]) { first, _ in first }
  }

  private static func seen(_ screen: SceneScreen) -> [String: CanonicalValue] {
    var members: [String: CanonicalValue] = [
      "kind": "scene", "part": .text(screen.part.rawValue), "scene": .text(screen.scene.id.rawValue),
    ]
    if screen.scene.beats.count > 1 { members["stretch"] = number(screen.beat) }
    if !screen.choices.isEmpty { members["choices"] = .texts(screen.choices.map(\.id.rawValue)) }
    return members
  }

  /// A question: where it is asked, and its options in the order in which they were drawn.
  private static func asked(_ screen: QuestionScreen) -> [String: CanonicalValue] {
    var members: [String: CanonicalValue] = [
      "kind": "question", "question": .text(screen.question.id.rawValue),
    ]
    switch screen.context {
    case .lesson(let part, let step, _):
      members["part"] = .text(part.rawValue)
      members["step"] = number(step)
    case .walk(let part, let scene):
      members["part"] = .text(part.rawValue)
      members["scene"] = .text(scene.rawValue)
    case .test(let part, let attempt, let item, let count):
      members["part"] = .text(part.rawValue)
      members["attempt"] = number(attempt)
      members["item"] = number(item)
      members["items"] = number(count)
    case .pretest(let item, let count):
      members["item"] = number(item)
      members["items"] = number(count)
    }
    if !screen.hints.isEmpty { members["hints"] = number(screen.hints.count) }
    let shown = screen.presentation
    if !shown.options.isEmpty { members["options"] = ids(shown.options) }
    if !shown.right.isEmpty { members["right"] = ids(shown.right) }
    if shown.gaps.contains(where: { !$0.isEmpty }) { members["gaps"] = .list(shown.gaps.map(ids)) }
    return members
  }

  private static func ids(_ options: [Question.Option]) -> CanonicalValue {
    .texts(options.map(\.id.rawValue))
  }
}
