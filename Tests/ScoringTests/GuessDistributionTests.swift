import CourseModel
import Scoring
import Testing

@Suite struct GuessDistributionTests {
  /// A single question of which `right` of `options` options are right.
  private func item(_ right: Int, of options: Int) -> Question {
    Samples.question(.single((0..<options).map { Samples.option(String($0), right: $0 < right) }))
  }

  private func passing(_ count: Int, _ question: Question, cut: Int) -> Rational {
    GuessDistribution(of: Array(repeating: question, count: count)).chance(ofAtLeast: Rational(cut))
  }

  @Test(
    "The chance to pass by pure guessing is what was computed, in hundredths of a percent",
    arguments: [(5, 3, 4, 453), (10, 3, 7, 197), (10, 2, 7, 1719), (20, 3, 14, 9)])
  func guessing(_ count: Int, _ options: Int, _ cut: Int, _ chance: Int) {
    #expect((passing(count, item(1, of: options), cut: cut) * 100).percentage == chance)
  }

  @Test("Five tries turn 4.5 percent into 21")
  func tries() {
    let fails = 1 - passing(5, item(1, of: 3), cut: 4)
    #expect((1 - fails * fails * fails * fails * fails).percentage == 21)
  }

  @Test(
    "Who knows 60 percent may pass at 70, and who knows 80 percent may fail",
    arguments: [(10, 7, 38, 12), (20, 14, 25, 9), (40, 28, 13, 4)])
  func luck(_ count: Int, _ cut: Int, _ passes: Int, _ fails: Int) {
    #expect(passing(count, item(6, of: 10), cut: cut).percentage == passes)
    #expect((1 - passing(count, item(8, of: 10), cut: cut)).percentage == fails)
  }

  @Test("The mean is the chance score, for any question", arguments: UInt64(1)...5)
  func mean(seed: UInt64) {
    var random = RandomQuestions(generator: SeededGenerator(seed: seed))
    for _ in 0..<100 {
      let questions = (0..<random.generator.below(4)).map { _ in random.question() }
      let distribution = GuessDistribution(of: questions)
      #expect(distribution.mean == questions.map(ChanceScore.points(of:)).sum())
      #expect(distribution.chance(ofAtLeast: 0) == 1)
      #expect(distribution.scores == distribution.scores.sorted())
    }
  }

  @Test("A whole order, match or set of gaps is guessed as seldom as all or nothing says")
  func whole() {
    for kind in [Samples.order("abcd"), Samples.match("xyz", spare: "pq")] {
      #expect(GuessDistribution(of: Samples.question(kind)).chance(ofAtLeast: 1) < ratio(1, 20))
    }
    let order = GuessDistribution(of: Samples.question(Samples.order("abcd")))
    #expect(order.chance(ofAtLeast: 1) == ratio(1, 24))
    #expect(order.scores == [0, ratio(1, 4), ratio(1, 2), 1])
    let strict = GuessDistribution(of: Samples.question(Samples.order("abcd", allOrNothing: true)))
    #expect(strict.scores == [0, 1])
    #expect(strict.mean == ratio(1, 24))
  }

  @Test("Twenty multiple questions of six options are added up exactly")
  func many() {
    let question = Samples.question(.multiple(Samples.options("abcdef", right: "abc"), .partial))
    let distribution = GuessDistribution(of: Array(repeating: question, count: 20))
    #expect(distribution.mean == ratio(200, 63))
    #expect(distribution.chance(ofAtLeast: 14) < ratio(1, 1_000_000))
  }
}
