import CourseModel
import Testing

@testable import ScenarioEngine

@Suite struct DrawTests {
  /// The items of each of `attempts` attempts, all skipped.
  private func draws(_ test: CourseModel.Test, seed: UInt64, attempts: Int) throws -> [[String]] {
    var session = Session(course: TestCourses.testCourse(test), seed: seed)
    try session.perform(.continued)
    return try (0..<attempts).map { attempt in
      try session.perform(attempt == 0 ? .continued : .restarted(part: PartID("t")))
      var items: [String] = []
      while case .question(let screen) = session.screen {
        items.append(screen.question.id.rawValue)
        try session.perform(.skipped(question: screen.question.id))
      }
      return items
    }
  }

  @Test("all items come in the order of the file when the test does not shuffle")
  func all() throws {
    #expect(
      try draws(TestCourses.test(reflects: true), seed: 3, attempts: 1) == [["q2", "q3", "q4", "q5", "r"]])
  }

  @Test("the draw follows from the seed, and differs between seeds")
  func seeds() throws {
    let test = TestCourses.test(draw: 2, shuffles: true)
    let all = try (0..<40).map { try draws(test, seed: $0, attempts: 1)[0] }
    #expect(try all == (0..<40).map { try draws(test, seed: $0, attempts: 1)[0] })
    #expect(all.allSatisfy { $0.count == 2 && Set($0).count == 2 })
    #expect(Set(all).count == 12, "each ordered pair of four items comes by")
  }

  @Test("a draw without shuffling keeps the order of the file", arguments: 0..<20 as Range<UInt64>)
  func unshuffled(seed: UInt64) throws {
    let items = try draws(TestCourses.test(draw: 3), seed: seed, attempts: 1)[0]
    #expect(items.count == 3 && items == items.sorted())
  }

  @Test("each goal gets just so many items", arguments: 0..<20 as Range<UInt64>)
  func perGoal(seed: UInt64) throws {
    let items = try draws(TestCourses.test(draw: 2, perGoal: 1, shuffles: true), seed: seed, attempts: 1)[0]
    #expect(items.count == 2)
    #expect(items.count { ["q2", "q3"].contains($0) } == 1)
  }

  @Test("a next attempt prefers what was not asked before", arguments: 0..<20 as Range<UInt64>)
  func fresh(seed: UInt64) throws {
    let attempts = try draws(
      TestCourses.test(draw: 2, shuffles: true, attempts: nil), seed: seed, attempts: 4)
    #expect(Set(attempts[0] + attempts[1]).count == 4)
    #expect(Set(attempts[2] + attempts[3]).count == 4)
  }

  @Test("a draw larger than the pool takes the pool, and an empty test is over at once")
  func bounds() throws {
    #expect(try draws(TestCourses.test(draw: 9), seed: 1, attempts: 1)[0].count == 4)
    #expect(try draws(TestCourses.test(draw: -1), seed: 1, attempts: 1) == [[]])
    #expect(try draws(TestCourses.test(pool: []), seed: 1, attempts: 2) == [[], []])
  }
}
