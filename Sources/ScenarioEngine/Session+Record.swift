public import CourseModel
public import Scoring

/// An item of an attempt at a test: how it was asked and answered.
public struct ItemRecord: Sendable, Hashable {
  /// The question.
  public let question: QuestionID
  /// How often it was answered.
  public let attempts: Int
  /// How many hints were given.
  public let hints: Int
  /// The last answer; nil if it was skipped.
  public let response: Response?
  /// How sure the learner was.
  public let certainty: Int?
  /// The mark that counts; nil if it was skipped.
  public let mark: Mark?
}

/// An attempt at a test that was finished.
public struct AttemptRecord: Sendable, Hashable {
  /// The items, in the order in which they were asked.
  public let items: [ItemRecord]
  /// What they add up to.
  public let result: TestResult
}

/// What reports, trials and certificates read of a session.
extension Session {
  /// The finished attempts at a test, in order; nil if the part is no test.
  public func attempts(at part: PartID) -> [AttemptRecord]? {
    guard let number = index.find(part), case .test(let slot) = index.slots[number] else { return nil }
    return state.tests[slot].finished.map { attempt in
      AttemptRecord(items: attempt.items.map(record), result: attempt.result)
    }
  }

  private func record(_ item: TestState.Item) -> ItemRecord {
    ItemRecord(
      question: index.question(Int(item.question)).id, attempts: item.attempts, hints: item.hints,
      response: item.last?.response, certainty: item.last?.certainty, mark: item.counting)
  }

  /// The mark of the last answer to a question of a lesson or a walk; nil if there is none.
  public func practiceMark(of question: Reference<Question>) -> Mark? {
    state.practice[question.index]?.counting
  }

  /// Tells whether a condition holds in the run of a walk; nil if the part is no walk, or did not begin.
  public func holds(_ condition: Condition, in part: PartID) -> Bool? {
    runningWalk(part).map { holds(condition, in: $0) }
  }

  /// The value of a variable in the run of a walk; nil if the part is no walk, or did not begin.
  public func value(of variable: Reference<Variable>, in part: PartID) -> Int? {
    runningWalk(part).map { state.walks[$0].variables[variable.index] }
  }

  /// The role that is on in the run of a walk.
  public func role(in part: PartID) -> RoleID? { runningWalk(part).flatMap { state.walks[$0].role } }

  /// The scenes in which a walk ended, in any of its runs, in the order of the course.
  public func endings(of part: PartID) -> [SceneID] {
    guard let slot = runningWalk(part) else { return [] }
    let scenes = index.walks[slot].content.scenes
    return scenes.indices.filter(state.walks[slot].endings.contains).map { scenes[$0].id }
  }

  private func runningWalk(_ part: PartID) -> Int? {
    guard let number = index.find(part), case .walk(let slot) = index.slots[number],
      state.walks[slot].position != nil
    else { return nil }
    return slot
  }
}
