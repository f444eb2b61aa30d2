import Testing

@testable import ScenarioEngine

@Suite struct SeededGeneratorTests {
  @Test("the numbers are those of the published SplitMix64")
  func vectors() {
    var generator = SeededGenerator(seed: 1_234_567)
    let numbers = (0..<5).map { _ in generator.next() }
    #expect(
      numbers == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ])
    var zero = SeededGenerator(seed: 0)
    #expect(zero.next() == 0xE220_A839_7B1D_CDAF)
    #expect(zero.next() == 0x6E78_9E6A_A1B9_65F4)
  }

  @Test("the hash is the published FNV-1a")
  func hash() {
    #expect(StableHash.fnv1a("") == 0xCBF2_9CE4_8422_2325)
    #expect(StableHash.fnv1a("a") == 0xAF63_DC4C_8601_EC8C)
    #expect(StableHash.fnv1a("foobar") == 0x8594_4171_F739_67E8)
  }

  @Test("the name, a stream and a shuffle never change under a record")
  func golden() {
    #expect(SeededGenerator.name == "splitmix64-1")
    var stream = SeededGenerator(seed: 42, purpose: "options/q")
    #expect(stream.shuffled(Array(0..<8)) == [6, 7, 4, 0, 5, 3, 1, 2])
    #expect(stream.draw(3, of: Array(0..<8)) == [0, 3, 1])
  }

  @Test("each order of three is as likely")
  func fair() {
    var generator = SeededGenerator(seed: 5)
    var counts: [[Int]: Int] = [:]
    for _ in 0..<60_000 { counts[generator.shuffled([0, 1, 2]), default: 0] += 1 }
    #expect(counts.count == 6)
    for count in counts.values { #expect(abs(count - 10_000) < 500) }
  }

  @Test("a bounded number stays below its bound", arguments: [-3, 0, 1, 2, 3, 1 << 40, Int.max])
  func bounded(bound: Int) {
    var generator = SeededGenerator(seed: 9)
    for _ in 0..<100 {
      let number = generator.next(below: bound)
      #expect(number >= 0 && number < max(1, bound))
    }
  }

  @Test("fixed items keep their place")
  func fixed() {
    for seed in 0..<50 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let result = generator.shuffled([0, 1, 2, 3, 4]) { $0 == 1 || $0 == 4 }
      #expect(result[1] == 1 && result[4] == 4 && result.sorted() == [0, 1, 2, 3, 4])
    }
  }

  @Test("a draw gives no more than there is")
  func draw() {
    var generator = SeededGenerator(seed: 1)
    #expect(generator.draw(9, of: [1, 2]).sorted() == [1, 2])
    #expect(generator.draw(-1, of: [1, 2]).isEmpty)
    #expect(generator.draw(2, of: [Int]()).isEmpty)
  }
}
