import CourseModel
import Scoring
import Testing

@Suite struct MarkingPointsTests {
  private let options = Samples.options("ABCD", right: "AB")

  @Test(
    "Certainty multiplies what was earned, and a sure wrong answer costs",
    arguments: [
      ("AB", 1, ratio(1)), ("AB", 2, 2), ("AB", 3, 3), ("A", 1, ratio(1, 2)), ("A", 2, 1),
      ("A", 3, ratio(3, 2)),
      ("CD", 1, 0), ("CD", 2, -2), ("CD", 3, -6),
    ])
  func certainty(_ ticked: String, _ certainty: Int, _ points: Rational) {
    let one = Samples.question(.multiple(options, .partial), certainty: true)
    let two = Samples.question(.multiple(options, .partial), points: Fraction(2), certainty: true)
    let response = Response.options(Samples.ids(ticked))
    #expect(Marking.mark(response, to: one, certainty: certainty).points == points)
    #expect(Marking.mark(response, to: two, certainty: certainty).points == points * 2)
    #expect(Marking.mark(response, to: one, certainty: certainty).maximum == 3)
    #expect(Marking.mark(response, to: two, certainty: certainty).maximum == 6)
  }

  @Test(
    "Without a certainty, or with one that does not exist, it counts as 1", arguments: [nil, 0, 1, 4, -3])
  func noCertainty(_ certainty: Int?) {
    let question = Samples.question(Samples.single(), certainty: true)
    #expect(Marking.mark(.options(Samples.ids("a")), to: question, certainty: certainty).points == 1)
    #expect(Marking.mark(.options(Samples.ids("b")), to: question, certainty: certainty).points == 0)
  }

  @Test("Certainty is of no account where it is not asked for")
  func unasked() {
    let question = Samples.question(Samples.single())
    #expect(Marking.mark(.options(Samples.ids("a")), to: question, certainty: 3).points == 1)
    #expect(Marking.mark(.options(Samples.ids("b")), to: question, certainty: 3).points == 0)
    #expect(Marking.problem(with: .options(Samples.ids("b")), for: question, certainty: 3) == nil)
  }

  @Test(
    "Each hint takes its share of the item's points, and never more than was earned",
    arguments: [
      ("AB", 0, ratio(2)), ("AB", 1, ratio(3, 2)), ("AB", 4, 0), ("AB", 99, 0), ("A", 1, ratio(1, 2)),
      ("A", 3, 0), ("CD", 1, 0), ("AB", -1, 2),
    ])
  func hints(_ ticked: String, _ hints: Int, _ points: Rational) {
    let question = Samples.question(
      .multiple(options, .partial), points: Fraction(2), hintCost: Fraction(1, 4))
    let mark = Marking.mark(.options(Samples.ids(ticked)), to: question, hints: hints)
    #expect(mark.points == points)
    #expect(mark.maximum == 2)
  }

  @Test("A hint changes neither the share nor the verdict, nor what a sure wrong answer costs")
  func hintsAndCertainty() {
    let question = Samples.question(Samples.single(), hintCost: Fraction(1, 10), certainty: true)
    let right = Marking.mark(.options(Samples.ids("a")), to: question, certainty: 3, hints: 1)
    #expect(right.points == ratio(29, 10))
    #expect(right.share == 1)
    #expect(right.verdict == .right)
    #expect(Marking.mark(.options(Samples.ids("b")), to: question, certainty: 3, hints: 1).points == -6)
  }

  @Test("An item without an answer earns nothing out of its maximum")
  func unanswered() {
    let question = Samples.question(Samples.order("abc"), points: Fraction(3, 2), certainty: true)
    let mark = Marking.unanswered(question)
    #expect(mark.points == 0)
    #expect(mark.maximum == ratio(9, 2))
    #expect(mark.parts == [false, false, false])
    #expect(Marking.unanswered(Samples.question(.reflection)).verdict == .unmarked)
  }
}
