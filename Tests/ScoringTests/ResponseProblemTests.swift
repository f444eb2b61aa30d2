import CourseModel
import Scoring
import Testing

@Suite struct ResponseProblemTests {
  static let single = Samples.single()
  static let multiple = Question.Kind.multiple(Samples.options("abcd", right: "ab"), .pick(2))
  static let order = Samples.order("abc")
  static let match = Samples.match("xy", spare: "z")
  static let gaps = Samples.gaps([.typed(["a"]), .picked(Samples.options("pq", right: "p"))])
  static let text = Question.Kind.shortText(["woord"], exact: false)
  static let number = Question.Kind.number([Samples.key(Fraction(1))])
  static let scale = Question.Kind.scale(1...5, low: "", high: "")
  static let long = String(repeating: "a", count: 2001)

  @Test(
    "A response that cannot be marked as it stands says why, and earns nothing",
    arguments: [
      (single, Response.options([]), ResponseProblem.noneSelected),
      (single, .options(Samples.ids("ab")), .severalSelected),
      (single, .options(Samples.ids("z")), .unknownOption(OptionID("z"))),
      (single, .text("a"), .wrongForm),
      (multiple, .options([]), .noneSelected),
      (multiple, .options(Samples.ids("abc")), .tooManySelected(limit: 2)),
      (multiple, .options(Samples.ids("aa")), .repeatedOption(OptionID("a"))),
      (multiple, .options(Samples.ids("az")), .unknownOption(OptionID("z"))),
      (order, .order(Samples.ids("ab")), .notAPermutation),
      (order, .order(Samples.ids("abb")), .repeatedOption(OptionID("b"))),
      (order, .order(Samples.ids("abz")), .unknownOption(OptionID("z"))),
      (order, .pairs(Samples.ids("abc")), .wrongForm),
      (match, .pairs(Samples.ids("xx")), .repeatedOption(OptionID("x"))),
      (match, .pairs(Samples.ids("xq")), .unknownOption(OptionID("q"))),
      (match, .pairs(Samples.ids("xyz")), .wrongForm),
      (match, .pairs([]), .incompletePairs([0, 1])),
      (gaps, .gaps(["", " "]), .incompleteGaps([0, 1])),
      (gaps, .gaps(["a", "r"]), .unknownOption(OptionID("r"))),
      (gaps, .gaps([long, "p"]), .tooLong(limit: 2000)),
      (gaps, .gaps(["a", "p", "a"]), .wrongForm),
      (text, .text(" \u{200B}"), .emptyText),
      (text, .text(long), .tooLong(limit: 2000)),
      (number, .text(""), .emptyText),
      (number, .text("een"), .notANumber),
      (number, .text("1.000"), .ambiguousNumber(grouped: 1000, decimal: 1)),
      (number, .text(String(repeating: "1", count: 31)), .tooLong(limit: 30)),
      (scale, .scale(6), .outOfScale(1...5)),
      (scale, .reflection(digest: ""), .wrongForm),
      (.reflection, .scale(1), .wrongForm),
    ])
  func problems(_ kind: Question.Kind, _ response: Response, _ problem: ResponseProblem) {
    let question = Samples.question(kind)
    #expect(Marking.problem(with: response, for: question) == problem)
    #expect(Marking.mark(response, to: question).points == 0)
  }

  @Test("What is left open is asked back, and only that part is wrong")
  func incomplete() {
    let match = Samples.question(Self.match)
    #expect(
      Marking.problem(with: .pairs([OptionID("x"), OptionID("")]), for: match) == .incompletePairs([1]))
    #expect(Marking.mark(.pairs([OptionID("x"), OptionID("")]), to: match).share == ratio(1, 2))
    #expect(Marking.mark(.pairs([OptionID("x")]), to: match).share == ratio(1, 2))
    let gaps = Samples.question(Self.gaps)
    #expect(Marking.problem(with: .gaps(["a"]), for: gaps) == .incompleteGaps([1]))
    #expect(Marking.mark(.gaps(["a", ""]), to: gaps).share == ratio(1, 2))
  }

  @Test("A right response has no problem, and two thousand characters are not too many")
  func fine() {
    let responses: [(Question.Kind, Response)] = [
      (Self.single, .options(Samples.ids("a"))), (Self.multiple, .options(Samples.ids("b"))),
      (Self.order, .order(Samples.ids("cab"))), (Self.match, .pairs(Samples.ids("zx"))),
      (Self.gaps, .gaps(["iets", "q"])), (Self.text, .text(String(repeating: "é", count: 2000))),
      (Self.number, .text("-1,5")), (Self.scale, .scale(5)), (.reflection, .reflection(digest: "00")),
    ]
    for (kind, response) in responses {
      #expect(Marking.problem(with: response, for: Samples.question(kind)) == nil)
    }
  }

  @Test("A question about certainty wants 1, 2 or 3", arguments: [nil, 0, 1, 2, 3, 4])
  func certainty(_ certainty: Int?) {
    let question = Samples.question(Self.single, certainty: true)
    let problem = Marking.problem(with: .options(Samples.ids("a")), for: question, certainty: certainty)
    let expected: ResponseProblem? =
      certainty.map { (1...3).contains($0) ? nil : .unknownCertainty } ?? .missingCertainty
    #expect(problem == expected)
  }

  @Test("A scale is never asked for certainty")
  func scaleCertainty() {
    let question = Samples.question(Self.scale, certainty: true)
    #expect(Marking.problem(with: .scale(1), for: question) == nil)
  }
}
