internal import CourseModel

/// What a course has for each goal: where it is taught, practised and tested.
struct GoalCoverage {
  /// For each goal the number of pages and scenes that teach it.
  private(set) var taught: [GoalID: Int] = [:]
  /// For each goal the number of marked questions in lessons and walks.
  private(set) var practised: [GoalID: Int] = [:]
  /// For each test, by its part, the items of each goal.
  private(set) var tested: [Int: [GoalID: [Question]]] = [:]

  /// Counts a course.
  init(_ checked: CheckedCourse) {
    for part in checked.course.parts {
      switch part.content {
      case .lesson(let lesson):
        for step in lesson.steps {
          if case .page(let page) = step { count(page.goals, in: \.taught) }
        }
      case .walk(let walk): for scene in walk.scenes { count(scene.goals, in: \.taught) }
      case .test: continue
      }
    }
    for (index, question) in checked.course.questions.enumerated() {
      guard let goal = question.goal, question.isMarked else { continue }
      switch checked.homes[index] {
      case .lesson, .walk: count([goal], in: \.practised)
      case .test(let part): tested[part, default: [:]][goal, default: []].append(question)
      case .afterTest, nil: continue
      }
    }
  }

  private mutating func count(_ goals: [GoalID], in list: WritableKeyPath<GoalCoverage, [GoalID: Int]>) {
    for goal in Set(goals) { self[keyPath: list][goal, default: 0] += 1 }
  }

  /// The number of items of a goal in all tests.
  func testItems(of goal: GoalID) -> Int { tested.values.reduce(0) { $0 + ($1[goal]?.count ?? 0) } }
}

extension CheckedCourse {
  /// The goals that a part teaches, practises and tests.
  func goals(of index: Int) -> (taught: Set<String>, practised: Set<String>, tested: Set<String>) {
    let part = course.parts[index]
    var taught: [GoalID] = []
    switch part.content {
    case .lesson(let lesson):
      for case .page(let page) in lesson.steps { taught += page.goals }
    case .walk(let walk): for scene in walk.scenes { taught += scene.goals }
    case .test: break
    }
    var (practised, tested): (Set<String>, Set<String>) = ([], [])
    for question in questionsByPart[index] ?? [] where course.questions[question].isMarked {
      guard let goal = course.questions[question].goal else { continue }
      switch homes[question] {
      case .lesson, .walk: practised.insert(goal.rawValue)
      case .test: tested.insert(goal.rawValue)
      case .afterTest, nil: continue
      }
    }
    return (Set(taught.map(\.rawValue)), practised, tested)
  }
}
