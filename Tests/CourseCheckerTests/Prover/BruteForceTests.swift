import CourseModel
import Testing

@testable import CourseChecker

struct BruteForceTests {
  @Test(arguments: 0..<8)
  func theProofAgreesWithStepsOfTheEngine(_ batch: Int) throws {
    for number in 0..<50 {
      let seed = UInt64(batch * 50 + number)
      let course = RandomCourse.make(seed: seed)
      let brute = BruteForce(course, limit: 1_500)
      guard brute.isComplete, let walk = course.walk(RandomCourse.part) else { continue }
      let model = try WalkModel(walk, part: RandomCourse.part, of: course)
      compare(
        brute, WalkInvestigation<UInt64>(model, limit: 1_000_000).facts(),
        Exploration(StateSpace<UInt64>(model), limit: 1_000_000), seed)
      compare(
        brute, WalkInvestigation<UInt128>(model, limit: 1_000_000).facts(),
        Exploration(StateSpace<UInt128>(model), limit: 1_000_000), seed)
    }
  }

  private func compare<Word>(
    _ brute: BruteForce, _ facts: WalkFacts, _ found: Exploration<Word>, _ seed: UInt64
  ) {
    let reached = facts.isReached.indices.filter { facts.isReached[$0].contains(true) }
    #expect(Set(reached) == brute.reached, "reached scenes of \(seed)")
    #expect(Set(facts.deadEnds.map(\.scene)) == brute.deadEnds, "dead ends of \(seed)")
    let graph = found.space.graph
    let trapped = Set(found.trappedStates().map { Int(graph.nodes[found.space.node(of: $0)].scene) })
    #expect(trapped == brute.trapped, "trapped scenes of \(seed)")
    #expect(facts.traps.isEmpty == brute.trapped.isEmpty, "traps of \(seed)")
    #expect(Set(facts.traps.map(\.scene)).isSubset(of: brute.trapped), "entries of traps of \(seed)")
    var taken: Set<ChoicePlace> = []
    for (scene, choices) in facts.isTaken.enumerated() {
      for (number, isTaken) in choices.enumerated() where isTaken {
        taken.insert(ChoicePlace(scene: scene, number: number))
      }
    }
    #expect(
      taken.subtracting(brute.backs) == brute.taken.subtracting(brute.backs), "choices taken of \(seed)")
    #expect(Set(facts.backsWithoutDetour.map(\.place)) == brute.backs, "backs without a detour of \(seed)")
    #expect(
      Set(facts.bounds.map { [$0.place.scene, $0.place.number, $0.variable] }) == brute.bounds,
      "bounds of \(seed)")
    #expect(facts.held.filter(\.isPassage) == brute.held, "conditions that held of \(seed)")
    #expect(facts.failed.filter(\.isPassage) == brute.failed, "conditions that failed of \(seed)")
  }
}

extension GuardPlace {
  fileprivate var isPassage: Bool {
    if case .passage = self { true } else { false }
  }
}
