import CourseModel
import CourseParser
import ScenarioEngine
import Testing

/// The author's guides, from welcome to certificate, with every broken file mended by what a learner types.
@Suite struct GuideTests {
  @Test(arguments: ["een-cursus-maken", "making-a-course"])
  func `All broken files of a guide are mended line by line, and the judge agrees`(name: String) throws {
    let course = try #require(Courses.compile("\(Repository.courses)/\(name)").course)
    let repairs = course.questions.count { question in
      if case .repair = question.kind { true } else { false }
    }
    #expect(repairs == 14)
    let lines = try Answers.lines(for: course, seed: 5)
    let home = try Home()
    let run = try home.run(
      ["take", name, "--learner", "Noor", "--seed", "5", "--now", "2026-11-24"],
      input: (lines + ["stoppen"]).joined(separator: "\n") + "\n")
    #expect(run.code == 0 && run.errors.isEmpty)
    let recorded = try Recorded(home, course: name)
    let judged = recorded.events.compactMap { event in
      if case .judged(_, let passed, _) = event.deed { passed } else { nil }
    }
    #expect(judged == Array(repeating: true, count: repairs))
    #expect(try recorded.session(of: course).standing.isPassed)
  }
}
