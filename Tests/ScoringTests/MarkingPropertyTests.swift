import CourseModel
import Scoring
import Testing

@Suite struct MarkingPropertyTests {
  @Test("Any response to any question is marked within its bounds", arguments: UInt64(1)...10)
  func bounds(seed: UInt64) {
    var random = RandomQuestions(generator: SeededGenerator(seed: seed))
    for _ in 0..<500 {
      let question = random.question()
      let response = random.response()
      let certainty = random.generator.pick([nil, 1, 2, 3, 7])
      let hints = random.generator.below(5) - 1
      let mark = Marking.mark(response, to: question, certainty: certainty, hints: hints)
      #expect(mark.share >= 0 && mark.share <= 1)
      #expect(mark.points <= mark.maximum)
      #expect(mark.points >= 0 || (mark.share == 0 && question.asksCertainty))
      #expect(mark.points >= mark.maximum * -2)
      #expect(mark.maximum == Marking.unanswered(question).maximum)
      if mark.verdict != .unmarked {
        #expect((mark.share == 0) == (mark.verdict == .wrong))
        #expect(mark.parts.count == Marking.unanswered(question).parts.count)
      }
    }
  }

  @Test("The right response earns everything and has no problem", arguments: UInt64(1)...5)
  func right(seed: UInt64) {
    var random = RandomQuestions(generator: SeededGenerator(seed: seed))
    for _ in 0..<300 {
      let question = random.question()
      guard let response = RandomQuestions.rightResponse(to: question) else { continue }
      let mark = Marking.mark(response, to: question, certainty: 3)
      #expect(mark.share == 1)
      #expect(mark.verdict == .right)
      #expect(mark.points == mark.maximum)
      #expect(Marking.problem(with: response, for: question, certainty: 1) == nil)
      if case .number = question.kind { continue }
      #expect(mark.parts.allSatisfy { $0 })
    }
  }

  @Test("The order of the ticks is of no account", arguments: UInt64(1)...5)
  func order(seed: UInt64) {
    var random = RandomQuestions(generator: SeededGenerator(seed: seed))
    for _ in 0..<200 {
      let options = random.options()
      let rule = random.rule(right: options.count { $0.isRight })
      let question = Samples.question(.multiple(options, rule))
      let ticked = options.filter { _ in random.generator.chance(2) }.map(\.id)
      let mark = Marking.mark(.options(ticked), to: question)
      let shuffled = ticked.shuffled(using: &random.generator)
      #expect(Marking.mark(.options(shuffled), to: question) == mark)
      let moved = Samples.question(.multiple(options.shuffled(using: &random.generator), rule))
      #expect(Marking.mark(.options(ticked), to: moved).share == mark.share)
    }
  }

  @Test("A total lies between 0 and its maximum, and more points never lose a pass", arguments: UInt64(1)...5)
  func totals(seed: UInt64) {
    var random = RandomQuestions(generator: SeededGenerator(seed: seed))
    for _ in 0..<60 {
      let passMark = PassMark(share: random.fraction(), correctsForGuessing: random.generator.chance(2))
      let items = (0..<random.generator.below(12)).map { _ in
        let question = random.question()
        return (question, Marking.mark(random.response(), to: question, certainty: 2))
      }
      let result = TestResult(of: items, passMark: passMark, goals: [])
      #expect(result.points >= 0 && result.points <= result.maximum)
      #expect(result.chance >= 0 && result.chance <= result.maximum)
      #expect((0...100).contains(result.percentage))
      let best = items.map { question, mark in
        (
          question,
          RandomQuestions.rightResponse(to: question).map {
            Marking.mark($0, to: question, certainty: 3)
          } ?? mark
        )
      }
      #expect(TestResult(of: best, passMark: passMark, goals: []).isPassed == (result.maximum > 0))
    }
  }

  @Test("A question without options, items or gaps is marked too")
  func hollow() {
    let kinds: [Question.Kind] = [
      .single([]), .multiple([], .partial), .multiple([], .pick(0)), Samples.order(""), Samples.match(""),
      Samples.gaps([]), .shortText([], exact: false), .number([]),
      .multiple(Samples.options("ab", right: ""), .partial),
      .multiple(Samples.options("ab", right: "a"), .pick(-1)),
    ]
    let responses: [Response] = [
      .options([]), .options(Samples.ids("a")), .order([]), .pairs([]), .gaps([]), .text("x"), .text("1"),
    ]
    for kind in kinds {
      let question = Samples.question(kind)
      for response in responses { #expect(Marking.mark(response, to: question).share == 0) }
      #expect(ChanceScore.share(of: question) == 0)
    }
  }
}
