import BigInt
import CourseModel
import Scoring
import Testing

@Suite struct CutScoreTests {
  @Test(
    "The cut with correction for guessing is what was published and computed",
    arguments: [
      (50, 3, 55, ratio(35), 35), (50, 4, 60, 35, 35), (40, 4, 50, 25, 25), (40, 4, 55, ratio(53, 2), 27),
      (60, 4, 55, ratio(159, 4), 40), (20, 3, 55, 14, 14), (20, 4, 70, ratio(31, 2), 16),
      (12, 3, 70, ratio(48, 5), 10), (40, 3, 55, 28, 28), (10, 3, 55, 7, 7),
    ])
  func vectors(_ items: Int, _ options: Int, _ percent: Int, _ cut: Rational, _ whole: Int) {
    let question = Samples.question(Samples.single(String("abcd".prefix(options))))
    let passMark = PassMark(share: Fraction(percent, 100), correctsForGuessing: true)
    let score = CutScore(passMark, on: Array(repeating: question, count: items))
    #expect(score.points == cut)
    #expect(score.whole == BigInt(whole))
    #expect(score.isReached(by: Rational(whole)))
    #expect(!score.isReached(by: Rational(whole - 1)))
  }

  @Test("Sixty items of four options give fifteen points for guessing")
  func guessPoints() {
    let question = Samples.question(Samples.single("abcd"))
    #expect(Array(repeating: question, count: 60).map(ChanceScore.points(of:)).sum() == 15)
  }

  @Test("Without correction the cut is the share of the points")
  func uncorrected() {
    let question = Samples.question(Samples.single("abcd"))
    let cut = CutScore(PassMark(share: Fraction(7, 10)), on: Array(repeating: question, count: 12))
    #expect(cut.points == ratio(42, 5))
    #expect(cut.whole == 9)
  }

  @Test("What is never marked asks for nothing, and nothing passes where nothing can be scored")
  func empty() {
    let cut = CutScore(PassMark(share: .zero), on: [Samples.question(.reflection)])
    #expect(cut.maximum == 0)
    #expect(!cut.isReached(by: 0))
  }
}
