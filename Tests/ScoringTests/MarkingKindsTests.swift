import CourseModel
import Scoring
import Testing

@Suite struct MarkingKindsTests {
  @Test(
    "An order earns the share of items at their own place",
    arguments: [
      ("ABCD", ratio(1), ratio(1)), ("ABDC", ratio(1, 2), 0), ("BADC", 0, 0), ("DCBA", 0, 0),
      ("ACDB", ratio(1, 4), 0),
    ])
  func order(_ given: String, _ share: Rational, _ strict: Rational) {
    let response = Response.order(Samples.ids(given))
    #expect(Marking.mark(response, to: Samples.question(Samples.order("ABCD"))).share == share)
    let question = Samples.question(Samples.order("ABCD", allOrNothing: true))
    #expect(Marking.mark(response, to: question).share == strict)
  }

  @Test(
    "A match earns the share of right pairs",
    arguments: [("xyz", ratio(1), ratio(1)), ("xzy", ratio(1, 3), 0), ("xyq", ratio(2, 3), 0), ("qxy", 0, 0)])
  func match(_ given: String, _ share: Rational, _ strict: Rational) {
    let response = Response.pairs(Samples.ids(given))
    #expect(Marking.mark(response, to: Samples.question(Samples.match("xyz", spare: "q"))).share == share)
    let question = Samples.question(Samples.match("xyz", spare: "q", allOrNothing: true))
    #expect(Marking.mark(response, to: question).share == strict)
  }

  private let gaps: [Question.Gap] = [
    .typed(["vijf", "5"]), .picked(Samples.options("abc", right: "b")), .typed(["polarisatie"]),
  ]

  @Test(
    "Gaps earn the share that is filled rightly, typed or picked",
    arguments: [
      (["vijf", "b", "polarisatie"], ratio(1), ratio(1)), (["5", "b", "polarisatie"], 1, 1),
      (["5", "a", "polarisatie"], ratio(2, 3), 0), (["5", "a", ""], ratio(1, 3), 0), (["6", "a", "x"], 0, 0),
    ] as [([String], Rational, Rational)])
  func gaps(_ texts: [String], _ share: Rational, _ strict: Rational) {
    let question = Samples.question(Samples.gaps(gaps))
    #expect(Marking.mark(.gaps(texts), to: question).share == share)
    let whole = Samples.question(Samples.gaps(gaps, allOrNothing: true))
    #expect(Marking.mark(.gaps(texts), to: whole).share == strict)
  }

  @Test("A typo in a gap is right, and the mark gives the right spelling")
  func almost() {
    let question = Samples.question(Samples.gaps(gaps))
    let mark = Marking.mark(.gaps(["5", "b", "polarizatie"]), to: question)
    #expect(mark.verdict == .almost(["polarisatie"]))
    #expect(mark.points == 1)
    #expect(mark.parts == [true, true, true])
    let exact = Samples.question(Samples.gaps(gaps, exact: true))
    #expect(Marking.mark(.gaps(["5", "b", "polarizatie"]), to: exact).share == ratio(2, 3))
  }

  @Test(
    "A short text is right, almost right or wrong",
    arguments: [
      ("de Mantelzorger", false, Mark.Verdict.right), ("mantelzorgr", false, .almost(["mantelzorger"])),
      ("zorg", false, .wrong), ("Mantelzorger", true, .wrong), (" mantelzorger ", true, .right),
    ])
  func shortText(_ text: String, _ exact: Bool, _ verdict: Mark.Verdict) {
    let question = Samples.question(.shortText(["mantelzorger"], exact: exact))
    let mark = Marking.mark(.text(text), to: question)
    #expect(mark.verdict == verdict)
    #expect(mark.points == (verdict == .wrong ? 0 : 1))
  }

  @Test(
    "A number earns the share of the first key that it fits",
    arguments: [
      ("20", ratio(1)), ("20,0", 1), ("15", ratio(1, 2)), ("25", ratio(1, 2)), ("14,9", 0), ("25.1", 0),
      ("1,6", 1), ("1,61", 0), ("1,4", 1), ("1.000", 0), ("twintig", 0),
    ])
  func number(_ text: String, _ share: Rational) {
    let keys = [
      Samples.key(Fraction(20)), Samples.key(Fraction(15), Fraction(25), share: Fraction(1, 2)),
      Samples.key(Fraction(14, 10), Fraction(16, 10)),
    ]
    #expect(Marking.mark(.text(text), to: Samples.question(.number(keys))).share == share)
  }

  @Test("A reflection and a scale are never marked, whatever was answered")
  func unmarked() {
    let responses: [Response] = [.scale(3), .scale(99), .reflection(digest: "00"), .text("x"), .options([])]
    for kind in [Question.Kind.reflection, .scale(1...5, low: "nooit", high: "altijd")] {
      for response in responses {
        let mark = Marking.mark(response, to: Samples.question(kind, certainty: true), certainty: 3)
        #expect(mark.verdict == .unmarked)
        #expect(mark.points == 0)
        #expect(mark.maximum == 0)
      }
    }
  }
}
