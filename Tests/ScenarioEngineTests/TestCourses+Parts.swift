import CourseModel

extension TestCourses {
  /// A lesson: a page with a link to a note, question `q0` (2 attempts, 1 hint), a page, question `q1`.
  static let lesson = Lesson(steps: [
    .page(Page(id: PageID("een"), title: "Een", content: [.paragraph(linked(to: leus))])),
    .question(Reference(0)),
    .page(Page(id: PageID("twee"), title: "Twee", content: [])),
    .question(Reference(1)),
  ])

  static let questions = [
    question("q0", goal: "g1", attempts: 2, hints: 1), question("q1", goal: "g2", shuffles: true),
    question("q2", goal: "g1"), question("q3", goal: "g1"), question("q4", goal: "g2"),
    question("q5", goal: "g2"), reflection("r"), question("q7", goal: "g1", attempts: 2, hints: 1),
  ]

  static func linked(to entry: Reference<Entry>) -> Prose {
    Prose("link", marks: [Prose.Mark(range: 0..<4, style: .link(.entry(entry)))])
  }

  /// A test of `q2` to `q5` that asks `r` after them.
  static func test(
    pool: [Int] = [2, 3, 4, 5], draw: Int? = nil, perGoal: Int? = nil, pretest: Int? = nil,
    shuffles: Bool = false,
    attempts: Int? = 2, feedback: Test.Feedback = .immediate, firstAnswerCounts: Bool = false,
    reflects: Bool = false
  ) -> Test {
    Test(
      pool: pool.map { Reference($0) }, reflections: reflects ? [Reference(6)] : [], draw: draw,
      perGoal: perGoal, pretest: pretest, shuffles: shuffles, passMark: PassMark(share: Fraction(1, 2)),
      attempts: attempts,
      feedback: feedback, firstAnswerCounts: firstAnswerCounts)
  }

  /// A course of the lesson `l`, the walk `w` that asks `q1`, and the test `t`.
  static func full(_ test: Test = test(), sensitive: [String] = [], lesson tags: [String] = []) -> Course {
    course(
      [
        part("l", .lesson(lesson), sensitive: tags), part("w", .walk(wijk(asking: 1))),
        part("t", .test(test)),
      ], questions: questions, sensitive: sensitive, passAt: Fraction(1, 2))
  }

  /// A course of one test.
  static func testCourse(_ test: Test) -> Course { course([part("t", .test(test))], questions: questions) }
}
