import Testing

@testable import ScenarioEngine

@Suite struct BitSetTests {
  @Test("it does what a set does, and equal sets are equal however they came about")
  func model() {
    var random = SeededGenerator(seed: 1)
    var (set, model) = (BitSet(), Set<Int>())
    for _ in 0..<5000 {
      let number = random.next(below: 300)
      if random.next(below: 2) == 0 {
        #expect(set.insert(number) == model.insert(number).inserted)
      } else {
        #expect(set.remove(number) == (model.remove(number) != nil))
      }
      #expect(set.count == model.count && set.contains(number) == model.contains(number))
    }
    var rebuilt = BitSet()
    for number in model.sorted(by: >) { rebuilt.insert(number) }
    #expect(rebuilt == set && !set.contains(-1) && !set.contains(100_000))
    for number in model { set.remove(number) }
    #expect(set == BitSet() && set.isEmpty)
  }

  @Test("it finds the first number that fits, over all its words")
  func search() {
    var set = BitSet()
    for number in [3, 64, 200] { set.insert(number) }
    var seen: [Int] = []
    #expect(
      set.contains { number in
        seen.append(number); return number == 200
      })
    #expect(seen == [3, 64, 200] && !set.contains { $0 == 4 })
  }
}
