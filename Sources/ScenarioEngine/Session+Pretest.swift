public import CourseModel
public import Scoring

/// The points for a goal before the first lesson and in the test that counts.
public struct GoalGain: Sendable, Hashable {
  /// The goal.
  public let goal: GoalID
  /// What the pretest gave; nil if it asked nothing about the goal.
  public let before: GoalResult?
  /// What the test gave; nil while it was not made, or if it asked nothing about the goal.
  public let after: GoalResult?
}

/// The pretest: an optional draw from the pool of a test before the first lesson (rulings 107 and 112).
///
/// It gives no feedback and counts for nothing. A goal of which all its items were answered right is shown; a
/// lesson of which all goals are shown may be passed over.
extension Session {
  /// How many items the pretest has, where it may be opened to be made: nothing was taught or tested yet.
  public var openPretestItems: Int? {
    guard let pretest = index.pretest, !hasBegun else { return nil }
    if let begun = state.pretest { return begun.isFinished ? nil : begun.items.count }
    return drawPretest(pretest).count
  }

  /// What the pretest gave: all of it, or of one that was left for a part what it had asked by then; nil while
  /// it goes on, and where nothing was asked.
  public var pretestResult: TestResult? {
    guard let slot = index.pretest, let pretest = closedPretest else { return nil }
    return result(of: Array(pretest.asked), in: index.tests[slot].content)
  }

  /// Each goal before and after; nil without a pretest that was finished.
  public var gains: [GoalGain]? {
    guard let slot = index.pretest, let before = pretestResult else { return nil }
    let after = state.tests[slot].counting?.result
    return course.goals.map(\.id).map { goal in
      GoalGain(
        goal: goal, before: before.goals.first { $0.goal == goal },
        after: after?.goals.first { $0.goal == goal })
    }
  }

  /// The lessons that may be passed over, since the pretest showed all their goals, and that are not done.
  public var lessonsShown: [PartID] {
    state.parts.indices.filter { !state.parts[$0].isDone && isShown($0) }.map(index.id)
  }

  /// Whether the pretest showed all goals of a lesson.
  func isShown(_ part: Int) -> Bool {
    guard case .lesson(let slot) = index.slots[part], let pretest = closedPretest else { return false }
    let goals = index.lessons[slot].content.goals(in: course)
    return !goals.isEmpty
      && goals.allSatisfy { goal in
        let items = pretest.items.filter { index.question(Int($0.question)).goal == goal }
        return !items.isEmpty && items.allSatisfy { $0.counting?.isRight == true }
      }
  }

  /// The pretest, once no more of its items are asked: all were, or something else was begun.
  private var closedPretest: PretestState? {
    guard let pretest = state.pretest, pretest.position > 0 else { return nil }
    return pretest.isFinished || hasBegun ? pretest : nil
  }

  /// Opens the pretest: begins it, goes on with it, or shows what came of it.
  mutating func openPretest(_ effects: inout [Effect]) throws(Refusal) {
    guard let slot = index.pretest else { throw .noPretest }
    if state.pretest == nil {
      guard !hasBegun else { throw .pretestTooLate }
      state.pretest = PretestState(items: drawPretest(slot).map { TestState.Item(question: $0) })
    } else if hasBegun, closedPretest == nil {
      throw .pretestTooLate
    }
    state.location = .pretest
  }

  /// Whether a lesson, a walk or a test was begun, so that it is too late for a pretest.
  private var hasBegun: Bool {
    state.lessons.contains { $0.seen.count > 0 } || state.walks.contains { $0.position != nil }
      || state.tests.contains { !$0.items.isEmpty }
  }

  /// Draws the items: so many for each goal, in the order of the file or shuffled as in the test.
  private func drawPretest(_ slot: Int) -> [Int] {
    let (part, test) = index.tests[slot]
    var generator = SeededGenerator(seed: seed, purpose: "pretest/\(index.id(part))")
    let pool = test.pool.map(\.index)
    let shuffled = generator.shuffled(pool)
    var counts: [GoalID: Int] = [:]
    let drawn = shuffled.filter { question in
      guard let goal = index.question(question).goal, counts[goal, default: 0] < test.pretest ?? 0 else {
        return false
      }
      counts[goal, default: 0] += 1
      return true
    }
    return test.shuffles ? drawn : pool.filter(Set(drawn).contains)
  }

  /// The questions that the pretest of a test took out of its pool.
  func takenByPretest(_ slot: Int) -> Set<Int> {
    guard index.pretest == slot, let pretest = state.pretest else { return [] }
    return Set(pretest.items.map { Int($0.question) })
  }

  /// Takes in an answer; it is kept and never shown.
  mutating func takeInPretest(_ given: GivenAnswer, _ effects: inout [Effect]) {
    guard let position = state.pretest?.position, let item = state.pretest?.items[position] else { return }
    state.pretest?.items[position].attempts += 1
    state.pretest?.items[position].last = given
    state.pretest?.items[position].counting = given.mark
    effects.append(.keepAnswer(index.question(Int(item.question)).id))
    state.pretest?.position += 1
  }

  /// Goes on from what the pretest gave; an item waits for its answer.
  mutating func goOnInPretest(_ effects: inout [Effect]) throws(Refusal) {
    guard closedPretest != nil else {
      throw openQuestion.map { .questionWaits(index.question($0.question).id) } ?? .nowhereToGoOn
    }
    goToNext(after: -1, &effects)
  }
}

extension Lesson {
  /// The goals that its pages teach and its questions practise.
  fileprivate func goals(in course: Course) -> Set<GoalID> {
    var goals: Set<GoalID> = []
    for step in steps {
      switch step {
      case .page(let page): goals.formUnion(page.goals)
      case .question(let question): if let goal = course[question].goal { goals.insert(goal) }
      }
    }
    return goals
  }
}
