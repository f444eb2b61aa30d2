import BigInt
import CourseModel
import Scoring
import Testing

@Suite struct ChanceScoreTests {
  @Test(
    "The chance score of a multiple question is what the table says",
    arguments: [
      (Question.MultipleRule.partial, 4, 1, ratio(4, 15)), (.partial, 4, 2, ratio(1, 5)),
      (.partial, 4, 3, ratio(4, 15)), (.partial, 5, 2, ratio(6, 31)), (.partial, 5, 3, ratio(6, 31)),
      (.partial, 6, 2, ratio(11, 63)), (.partial, 6, 3, ratio(10, 63)), (.plusMinus, 4, 2, ratio(1, 5)),
      (.plusMinus, 5, 2, ratio(7, 62)), (.plusMinus, 5, 3, ratio(23, 93)), (.plusMinus, 6, 3, ratio(10, 63)),
      (.allOrNothing, 4, 2, ratio(1, 15)), (.allOrNothing, 5, 1, ratio(1, 31)),
      (.allOrNothing, 10, 5, ratio(1, 1023)), (.pick(2), 4, 2, ratio(1, 2)), (.pick(2), 5, 2, ratio(2, 5)),
      (.pick(3), 5, 3, ratio(3, 5)), (.pick(1), 5, 3, ratio(3, 5)),
    ])
  func vectors(_ rule: Question.MultipleRule, _ options: Int, _ right: Int, _ share: Rational) {
    #expect(ChanceScore.share(of: rule, right: right, among: options) == share)
  }

  @Test("Row by row gives a half to within .025 where not all options are right")
  func rowByRow() {
    for options in 4...12 {
      for right in 1..<options {
        let share = ChanceScore.share(of: .rowByRow, right: right, among: options)
        #expect(share > ratio(475, 1000) && share < ratio(525, 1000), "\(right) of \(options)")
      }
    }
  }

  @Test("For up to eight options the chance score is the mean over all selections, one by one")
  func bruteForce() {
    let rules: [Question.MultipleRule] = [
      .partial, .allOrNothing, .plusMinus, .rowByRow, .pick(1), .pick(2), .pick(3),
    ]
    for count in 1...8 {
      for right in 1...count {
        let options = (0..<count).map { Samples.option(String($0), right: $0 < right) }
        for rule in rules {
          let question = Samples.question(.multiple(options, rule))
          guard let expected = mean(of: question, options: options, rule: rule) else { continue }
          #expect(ChanceScore.share(of: question) == expected, "\(rule), \(right) of \(count)")
        }
      }
    }
  }

  private func mean(
    of question: Question, options: [Question.Option], rule: Question.MultipleRule
  ) -> Rational? {
    var shares: [Rational] = []
    for mask in 1..<(1 << options.count) {
      let ids = options.indices.filter { mask & (1 << $0) != 0 }.map { options[$0].id }
      if case .pick(let number) = rule, ids.count != number { continue }
      shares.append(Marking.mark(.options(ids), to: question).share)
    }
    return shares.isEmpty ? nil : shares.sum() / Rational(shares.count)
  }

  @Test(
    "The chance score of an order is the mean over all orders", arguments: [1, 2, 3, 4, 5], [true, false])
  func orders(_ count: Int, _ allOrNothing: Bool) {
    let letters = String("abcde".prefix(count))
    let question = Samples.question(Samples.order(letters, allOrNothing: allOrNothing))
    let shares = rows(of: count, from: Samples.ids(letters)).map {
      Marking.mark(.order($0), to: question).share
    }
    #expect(ChanceScore.share(of: question) == shares.sum() / Rational(shares.count))
    if !allOrNothing { #expect(ChanceScore.share(of: question) == ratio(1, count)) }
  }

  @Test(
    "The chance score of a match is the mean over all ways to pair", arguments: ["", "p", "pq"],
    [true, false])
  func matches(_ spare: String, _ allOrNothing: Bool) {
    let question = Samples.question(Samples.match("xyz", spare: spare, allOrNothing: allOrNothing))
    let shares = rows(of: 3, from: Samples.ids("xyz" + spare)).map {
      Marking.mark(.pairs($0), to: question).share
    }
    #expect(ChanceScore.share(of: question) == shares.sum() / Rational(shares.count))
    if !allOrNothing { #expect(ChanceScore.share(of: question) == ratio(1, 3 + spare.count)) }
  }

  private func rows(of count: Int, from ids: [OptionID]) -> [[OptionID]] {
    guard count > 0 else { return [[]] }
    return ids.flatMap { id in rows(of: count - 1, from: ids.filter { $0 != id }).map { [id] + $0 } }
  }

  @Test("All or nothing makes the chance 1/n!, (r-l)!/r! and the product of the gaps'")
  func products() {
    #expect(
      ChanceScore.share(of: Samples.question(Samples.order("abcd", allOrNothing: true))) == ratio(1, 24))
    let match = Samples.match("xyz", spare: "pq", allOrNothing: true)
    #expect(ChanceScore.share(of: Samples.question(match)) == ratio(1, 60))
    let gaps: [Question.Gap] = [
      .picked(Samples.options("abc", right: "a")), .picked(Samples.options("abcd", right: "b")),
    ]
    #expect(ChanceScore.share(of: Samples.question(Samples.gaps(gaps, allOrNothing: true))) == ratio(1, 12))
    #expect(ChanceScore.share(of: Samples.question(Samples.gaps(gaps))) == ratio(7, 24))
    let typed = gaps + [.typed(["x"])]
    #expect(ChanceScore.share(of: Samples.question(Samples.gaps(typed))) == ratio(7, 36))
    #expect(ChanceScore.share(of: Samples.question(Samples.gaps(typed, allOrNothing: true))) == 0)
  }

  @Test("A single question has the mean of its options' shares, and what is typed or unmarked none")
  func others() {
    let kind = Question.Kind.single([
      Samples.option("a"), Samples.option("b", right: false, share: Fraction(1, 4)),
      Samples.option("c", right: false),
    ])
    #expect(ChanceScore.share(of: Samples.question(kind)) == ratio(5, 12))
    let typed: [Question.Kind] = [
      .number([Samples.key(Fraction(1))]), .shortText(["x"], exact: false), .reflection,
      .scale(1...5, low: "", high: ""),
    ]
    for kind in typed { #expect(ChanceScore.share(of: Samples.question(kind)) == 0) }
  }

  @Test("With certainty the chance score stays that of the item, out of three times its points")
  func certainty() {
    let question = Samples.question(Samples.single("abcd"), points: Fraction(2), certainty: true)
    #expect(ChanceScore.points(of: question) == ratio(1, 2))
    let cut = CutScore(PassMark(share: Fraction(1, 2), correctsForGuessing: true), on: [question])
    #expect(cut.maximum == 6)
    #expect(cut.points == ratio(1, 2) + ratio(1, 2) * ratio(11, 2))
  }

  @Test("A guesser does best at certainty 1, for two options and more", arguments: 2...6)
  func bestGuess(_ count: Int) {
    let question = Samples.question(Samples.single(String("abcdef".prefix(count))), certainty: true)
    let means = (1...3).map { certainty in
      Samples.ids(String("abcdef".prefix(count))).map {
        Marking.mark(.options([$0]), to: question, certainty: certainty).points
      }.sum()
    }
    #expect(means[0] >= means[1] && means[1] >= means[2])
  }

  @Test("Thirty options are no trouble, and share out exactly")
  func many() {
    let share = ChanceScore.share(of: .partial, right: 15, among: 30)
    #expect(share > 0 && share < ratio(1, 5))
    #expect(ChanceScore.share(of: .allOrNothing, right: 1, among: 100).denominator.bitWidth > 100)
  }
}
