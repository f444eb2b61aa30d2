import Testing

@testable import CourseChecker

@Suite("Works side by side")
struct LanesTests {
  @Test("results stand in the order of the works, however many there are", arguments: [0, 1, 2, 100])
  func order(count: Int) {
    let works = (0..<count).map { number -> @Sendable () -> Int in { number } }
    #expect(Lanes.run(works) == Array(0..<count))
  }

  @Test("works within works come to an end")
  func nested() {
    let works = (0..<20).map { outer -> @Sendable () -> [Int] in
      { Lanes.run((0..<20).map { inner -> @Sendable () -> Int in { outer * 20 + inner } }) }
    }
    #expect(Lanes.run(works).flatMap(\.self) == Array(0..<400))
  }

  @Test("two works of different kinds give both results")
  func both() {
    let (number, text) = Lanes.both({ 1 }, { Lanes.both({ "a" }, { "b" }).1 })
    #expect(number == 1 && text == "b")
  }
}
