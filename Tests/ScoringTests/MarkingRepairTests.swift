import CourseModel
import Scoring
import Testing

@Suite struct MarkingRepairTests {
  private let question = Samples.question(
    .repair(Samples.repair), points: Fraction(2), hintCost: Fraction(1, 4))

  @Test("A mended text earns all or nothing, less its hints, as the checker judged it")
  func judged() {
    let right = Marking.mark(judged: true, question)
    #expect(right.verdict == .right && right.points == 2 && right.maximum == 2 && right.parts == [true])
    #expect(Marking.mark(judged: true, question, hints: 2).points == 1)
    #expect(Marking.mark(judged: true, question, hints: 9).points == 0)
    let wrong = Marking.mark(judged: false, question, hints: 1)
    #expect(wrong.verdict == .wrong && wrong.points == 0 && wrong.parts == [false])
    #expect(Marking.unanswered(question) == Marking.mark(judged: false, question))
  }

  @Test("Without the checker only the author's own text is right")
  func unjudged() {
    #expect(Marking.mark(.text("## A\n"), to: question).verdict == .right)
    #expect(Marking.mark(.text("##  A"), to: question).verdict == .wrong)
    #expect(Marking.mark(.options([]), to: question).verdict == .wrong)
  }

  @Test("A text with nothing in it, or too much, is not taken")
  func problems() {
    let limit = Marking.longestMended
    #expect(Marking.problem(with: .text(" \n"), for: question) == .emptyText)
    #expect(Marking.problem(with: .text(String(repeating: "x", count: limit)), for: question) == nil)
    let long = Response.text(String(repeating: "x", count: limit + 1))
    #expect(Marking.problem(with: long, for: question) == .tooLong(limit: limit))
    #expect(Marking.problem(with: .scale(1), for: question) == .wrongForm)
  }

  @Test("Guessing mends nothing")
  func chance() { #expect(ChanceScore.share(of: question) == 0) }
}
