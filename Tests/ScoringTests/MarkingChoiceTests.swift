import CourseModel
import Scoring
import Testing

@Suite struct MarkingChoiceTests {
  private let options = Samples.options("ABCDE", right: "ACE")

  @Test(
    "A selection of A to E with the key A, C, E earns by each rule what the table says",
    arguments: [
      ("ACE", ratio(1), ratio(1), ratio(1), ratio(1)), ("AC", ratio(2, 3), 0, ratio(2, 3), ratio(4, 5)),
      ("ACD", ratio(1, 6), 0, ratio(1, 3), ratio(3, 5)), ("ACDE", ratio(1, 2), 0, ratio(2, 3), ratio(4, 5)),
      ("ABCDE", 0, 0, ratio(1, 3), ratio(3, 5)), ("AB", 0, 0, 0, ratio(2, 5)),
      ("A", ratio(1, 3), 0, ratio(1, 3), ratio(3, 5)), ("BD", 0, 0, 0, 0),
    ])
  func rules(
    _ ticked: String, _ partial: Rational, _ all: Rational, _ plusMinus: Rational, _ rows: Rational
  ) {
    let rules: [(Question.MultipleRule, Rational)] = [
      (.partial, partial), (.allOrNothing, all), (.plusMinus, plusMinus), (.rowByRow, rows),
    ]
    for (rule, share) in rules {
      let question = Samples.question(.multiple(options, rule))
      let mark = Marking.mark(.options(Samples.ids(ticked)), to: question)
      #expect(mark.share == share, "\(rule)")
      #expect(mark.points == share)
      let right = ticked.count { "ACE".contains($0) }
      #expect(
        rule.share(rightTicked: right, wrongTicked: ticked.count - right, right: 3, of: 5) == share)
    }
  }

  @Test("The formula of row by row rewards no tick at all with 2/5, and the mark does not")
  func noTicks() {
    let formula = Question.MultipleRule.rowByRow.share(rightTicked: 0, wrongTicked: 0, right: 3, of: 5)
    #expect(formula == ratio(2, 5))
    for rule in [Question.MultipleRule.partial, .allOrNothing, .plusMinus, .rowByRow, .pick(3)] {
      let question = Samples.question(.multiple(options, rule))
      #expect(Marking.mark(.options([]), to: question).points == .zero)
      #expect(Marking.problem(with: .options([]), for: question) == .noneSelected)
      if rule != .rowByRow {
        #expect(rule.share(rightTicked: 0, wrongTicked: 0, right: 3, of: 5) == .zero)
      }
    }
  }

  @Test(
    "Pick-N gives a share for each right one and takes no more than N",
    arguments: [
      ("AC", 2, ratio(1)), ("AB", 2, ratio(1, 2)), ("A", 2, ratio(1, 2)), ("BD", 2, 0), ("ACE", 3, 1),
    ])
  func pick(_ ticked: String, _ number: Int, _ share: Rational) {
    let question = Samples.question(.multiple(options, .pick(number)))
    #expect(Marking.mark(.options(Samples.ids(ticked)), to: question).share == share)
  }

  @Test("More ticks than N earn nothing and are asked back")
  func tooMany() {
    let question = Samples.question(.multiple(options, .pick(2)))
    let response = Response.options(Samples.ids("ACE"))
    #expect(Marking.problem(with: response, for: question) == .tooManySelected(limit: 2))
    #expect(Marking.mark(response, to: question).share == .zero)
  }

  @Test("Where all options are right each tick counts for its share")
  func allRight() {
    let question = Samples.question(.multiple(Samples.options("ABC", right: "ABC"), .partial))
    #expect(Marking.mark(.options(Samples.ids("AB")), to: question).share == ratio(2, 3))
  }

  @Test("A wrong option of a single question earns the share that its author gave it")
  func single() {
    let kind = Question.Kind.single([
      Samples.option("a"), Samples.option("b", right: false, share: Fraction(1, 4)),
      Samples.option("c", right: false),
    ])
    let question = Samples.question(kind, points: Fraction(2))
    let marks = ["a", "b", "c"].map { Marking.mark(.options([OptionID($0)]), to: question) }
    #expect(marks.map(\.points) == [2, ratio(1, 2), 0])
    #expect(marks.map(\.verdict) == [.right, .partly, .wrong])
    #expect(marks[1].parts == [false, false, true])
    #expect(marks.allSatisfy { $0.maximum == 2 })
  }

  @Test("The parts of a mark tell for each option whether it is as it should be")
  func parts() {
    let question = Samples.question(.multiple(options, .partial))
    let mark = Marking.mark(.options(Samples.ids("AB")), to: question)
    #expect(mark.parts == [true, false, false, true, false])
  }
}
