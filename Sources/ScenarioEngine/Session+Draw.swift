internal import CourseModel

/// The draw of an attempt, which follows from the seed and the attempts before it.
extension Session {
  /// Draws the items of the next attempt, by their index.
  ///
  /// Whatever was asked least often in the attempts before comes first, in a seeded order; with
  /// `per doel` just so many for each goal. The items then stand in that seeded order if the test
  /// shuffles, and otherwise in the order of the file. What the pretest asked is never drawn.
  func drawItems(_ slot: Int) -> [Int] {
    let (part, test) = index.tests[slot]
    let attempt = state.tests[slot].finished.count + 1
    var generator = SeededGenerator(seed: seed, purpose: "draw/\(index.id(part))/\(attempt)")
    let taken = takenByPretest(slot)
    let pool = test.pool.map(\.index).filter { !taken.contains($0) }
    let shuffled = generator.shuffled(pool)
    let drawn = Set(choose(from: shuffled, for: test, slot))
    return (test.shuffles ? shuffled : pool).filter(drawn.contains)
  }

  private func choose(from shuffled: [Int], for test: Test, _ slot: Int) -> [Int] {
    if test.perGoal == nil, test.draw == nil { return shuffled }
    let candidates = rarestFirst(shuffled, slot)
    guard let perGoal = test.perGoal else { return Array(candidates.prefix(max(0, test.draw ?? 0))) }
    var counts: [GoalID: Int] = [:]
    return candidates.filter { question in
      guard let goal = index.question(question).goal, counts[goal, default: 0] < perGoal else { return false }
      counts[goal, default: 0] += 1
      return true
    }
  }

  /// Puts what was asked least often first, and else leaves the order as it is.
  private func rarestFirst(_ questions: [Int], _ slot: Int) -> [Int] {
    var asked: [Int: Int] = [:]
    for attempt in state.tests[slot].finished {
      for item in attempt.items { asked[Int(item.question), default: 0] += 1 }
    }
    let times = Set(questions.map { asked[$0] ?? 0 }).sorted()
    return times.flatMap { time in questions.filter { asked[$0] ?? 0 == time } }
  }
}
