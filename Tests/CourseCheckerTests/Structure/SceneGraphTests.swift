import BigInt
import CourseModel
import Testing

@testable import CourseChecker

@Suite("Ways through a walk")
struct SceneGraphTests {
  /// A diamond between two bottlenecks: 0 → 1 or 2 → 3 → end (4).
  private let diamond = SceneGraph(next: [[1, 2], [3], [3], [4]])

  @Test("ways, lengths and bottlenecks of a diamond")
  func counts() throws {
    let ways = try #require(diamond.ways())
    #expect(ways.count == 2)
    #expect(ways.longest == 3)
    #expect(diamond.shortest() == 3)
    #expect(diamond.bottlenecks() == [0, 3])
  }

  @Test("a chain of diamonds has two to the power of its length ways")
  func many() throws {
    var next: [[Int]] = []
    for at in stride(from: 0, to: 300, by: 3) { next += [[at + 1, at + 2], [at + 3], [at + 3]] }
    let graph = SceneGraph(next: next + [[301]])
    #expect(try #require(graph.ways()).count == BigInt(2).power(100))
    #expect(graph.bottlenecks().count == 101)
  }

  @Test("a way that goes round has no count, but bottlenecks and a shortest way")
  func loops() {
    let graph = SceneGraph(next: [[1], [0, 2], [3]])
    #expect(graph.ways() == nil)
    #expect(graph.shortest() == 3)
    #expect(graph.bottlenecks() == [0, 1, 2])
  }

  @Test("bottlenecks are those without which the end is not reached")
  func byRemoval() {
    var state: UInt64 = 11
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for _ in 0..<200 {
      let size = 2 + random(9)
      let graph = SceneGraph(
        next: (0..<size).map { _ in (0..<(1 + random(2))).map { _ in random(size + 1) } })
      guard graph.reached(from: 0).contains(size) else {
        #expect(graph.bottlenecks().isEmpty)
        continue
      }
      let needed = (0..<size).filter { node in
        let without = SceneGraph(
          next: graph.next.enumerated().map { $0.offset == node ? [] : $0.element.filter { $0 != node } })
        return node == 0 || !without.reached(from: 0).contains(size)
      }
      #expect(Set(graph.bottlenecks()) == Set(needed))
    }
  }

  @Test("no scenes at all, or no way to the end, is no way")
  func empty() {
    #expect(SceneGraph(next: []).bottlenecks().isEmpty)
    #expect(SceneGraph(next: [[0]]).shortest() == nil)
  }
}
