import CourseModel
import Testing

@testable import CourseChecker

@Suite("Where keys stand and how long they are")
struct KeyChecksTests {
  @Test(
    "the binomial tails of learning.md 1.3 row 10 come out",
    arguments: [(12, 3, 8, 0.019), (20, 3, 11, 0.038), (20, 4, 10, 0.014)])
  func tails(items: Int, options: Int, longest: Int, chance: Double) {
    let chances = Array(repeating: 1 / Double(options), count: items)
    #expect(abs(Chances.tail(of: longest, in: chances) - chance) < 0.0005)
  }

  @Test("the exact tail of positions is that of enumeration, and chi-square is near it")
  func positions() {
    // Three items of two options, all keys first: 2 of 8 ways are as uneven.
    #expect(abs(Chances.positionTail([3, 0], sizes: [2, 2, 2]) - 0.25) < 1e-9)
    #expect(abs(Chances.positionTail([4, 4, 4], sizes: Array(repeating: 3, count: 12)) - 1) < 1e-9)
    let exact = Chances.positionTail([14, 7, 6], sizes: Array(repeating: 3, count: 27))
    let near = Chances.chiSquareTail(Chances.statistic([14, 7, 6], [9, 9, 9]), degrees: 2)
    #expect(abs(exact - near) < 0.05)
    #expect(abs(Chances.chiSquareTail(5.991, degrees: 2) - 0.05) < 0.002)
    #expect(abs(Chances.chiSquareTail(7.815, degrees: 3) - 0.05) < 0.002)
  }

  private static func items(_ count: Int, right: (Int) -> Int) -> String {
    (0..<count).map { index in
      SampleCourse.single(
        "Geval \(index)", ["Huis \(index)", "Boom \(index)", "Roos \(index)"], right: right(index))
    }.joined()
  }

  @Test("keys that always stand first are told of, but not where options are shuffled")
  func positionCheck() throws {
    let same = Self.items(8) { _ in 0 }
    #expect(
      try SampleCourse.test("`slagen-bij: 70%`", same).places(of: KeyPositionCheck.run) == ["toets.md:4"])
    #expect(try SampleCourse.test("`slagen-bij: 70%` `schud`", same).places(of: KeyPositionCheck.run).isEmpty)
    let mixed = Self.items(9) { $0 % 3 }
    #expect(try SampleCourse.test("`slagen-bij: 70%`", mixed).places(of: KeyPositionCheck.run).isEmpty)
  }

  @Test("the longest option that is the key too often is told of at the test's heading")
  func lengthCheck() throws {
    let items = (0..<12).map { index in
      SampleCourse.single("Geval \(index)", ["Een veel langer antwoord", "Boom \(index)", "Roos \(index)"])
    }.joined()
    let sample = SampleCourse.test("`slagen-bij: 70%` `schud`", items)
    #expect(try sample.places(of: KeyLengthCheck.run) == ["toets.md:4"])
  }

  @Test("yes/no questions, fixed options and ties are left out")
  func leftOut() {
    func option(_ text: String, _ isRight: Bool, fixed: Bool = false) -> Question.Option {
      Question.Option(id: OptionID(text), text: Prose(text), isRight: isRight, isFixed: fixed)
    }
    let kinds: [Question.Kind] = [
      .single([option("Ja", true), option("Nee", false)]),
      .single([option("aaa", true), option("bbb", false), option("c", false)]),
      .single([option("aaaa", true), option("b", false), option("Weet ik echt niet", false, fixed: true)]),
    ]
    let questions = kinds.map { Question(id: QuestionID("q"), title: Prose("q"), kind: $0) }
    let lengths = KeyLengthCheck.lengths(questions)
    #expect(lengths.items == 1)
    #expect(lengths.longest == 1)
    #expect(KeyLengthCheck.lengths([]).tail == 1)
  }
}
