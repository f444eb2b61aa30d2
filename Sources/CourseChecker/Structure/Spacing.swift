internal import CourseModel

/// When goals are practised: soon after they are first taught, and again later (learning.md 1.3, row 12).
struct Spacing: Sendable, Hashable {
  /// The number of steps within which practice is soon.
  static let soon = 3

  /// The steps from the first that teaches the goal to the next question about it; nil if there is none.
  let stepsToPractice: Int?
  /// Whether a question about it stands in a later part than the first that teaches it.
  let isPractisedLater: Bool

  /// Whether practice comes soon.
  var isPractisedSoon: Bool { stepsToPractice.map { $0 <= Self.soon } ?? false }

  /// Looks at a goal.
  init(of goal: GoalID, in steps: [Step]) {
    guard let first = steps.firstIndex(where: { $0.taught.contains(goal) }) else {
      stepsToPractice = nil
      isPractisedLater = false
      return
    }
    let practice = steps[first...].firstIndex { $0.asked.contains(goal) }
    stepsToPractice = practice.map { $0 - first }
    isPractisedLater = steps[first...].contains { $0.part > steps[first].part && $0.asked.contains(goal) }
  }

  /// A page, a question, a scene or a test of a course.
  struct Step: Sendable, Hashable {
    let part: Int
    var taught: [GoalID] = []
    var asked: [GoalID] = []
  }

  /// The steps of a course, in the order of the files; a scene's questions are its own step.
  static func steps(of checked: CheckedCourse) -> [Step] {
    checked.course.parts.enumerated().flatMap { index, part -> [Step] in
      switch part.content {
      case .lesson(let lesson):
        return lesson.steps.map { step in
          switch step {
          case .page(let page): Step(part: index, taught: page.goals)
          case .question(let question): Step(part: index, asked: goals(of: [question], checked))
          }
        }
      case .walk(let walk):
        return walk.scenes.map {
          Step(part: index, taught: $0.goals, asked: goals(of: $0.questions, checked))
        }
      case .test(let test): return [Step(part: index, asked: goals(of: test.pool, checked))]
      }
    }
  }

  private static func goals(of questions: [Reference<Question>], _ checked: CheckedCourse) -> [GoalID] {
    checked.questions(questions).filter(\.question.isMarked).compactMap(\.question.goal)
  }
}
