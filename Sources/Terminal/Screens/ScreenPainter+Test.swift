import BigInt
import CourseModel
public import ScenarioEngine
import Scoring
public import SourceText

extension ScreenPainter {
  func testIntroduction(_ screen: TestIntroduction) -> Painted {
    let pass = Rational(screen.test.passMark.share).percentage
    let open = screen.test.reflections.count
    var lines = [ScreenWords.testItems(screen.items, open: open), ScreenWords.testPass(pass)]
    if screen.test.passMark.correctsForGuessing { lines.append(ScreenWords.guessing) }
    if screen.test.firstAnswerCounts { lines.append(ScreenWords.firstCounts) }
    if let left = screen.attemptsLeft { lines.append(ScreenWords.testAttempts(left)) }
    let facts = lines.map(words).joined(separator: " ")
    return Painted(
      header: header([partTitle(screen.part)]),
      body: blocks(screen.test.introduction) + [text(StyledText(facts))],
      footer: footer([ScreenWords.begin, ScreenWords.back]))
  }

  func testResult(_ screen: TestResultScreen) -> Painted {
    var body = [verdict(screen.result, passed: screen.result.isPassed)]
    body += goals(screen.result, before: screen.before)
    if !screen.result.isPassed, let left = screen.attemptsLeft {
      body.append(text(left == 0 ? ScreenWords.noTestsLeft : ScreenWords.testAttempts(left)))
    }
    body += helpAfter(screen.part)
    return Painted(
      header: header([partTitle(screen.part), words(ScreenWords.result)]), body: body,
      footer: choices(numbered(Self.choices(at: screen))))
  }

  /// What can be chosen at the result of a test.
  public static func choices(at result: TestResultScreen) -> [Wording] {
    let hasAgain = !result.result.isPassed && result.attemptsLeft != 0
    return [ScreenWords.goOnWithCourse] + (hasAgain ? [ScreenWords.testAgain] : [])
  }

  func verdict(_ result: TestResult, passed: Bool) -> LaidOut {
    let word = StyledText(words(passed ? ScreenWords.passed : ScreenWords.failed), passed ? .right : .wrong)
    let points = NumberText.of(result.points, language)
    let maximum = NumberText.of(result.maximum, language)
    // Where the points are whole, half a point more or less says nothing.
    let isWhole = result.points.floor == result.points.ceiling
    let needed =
      isWhole ? String(result.cut.points.ceiling) : NumberText.of(result.cut.points, language)
    let facts = [ScreenWords.pointsOf(points, of: maximum, result.percentage), ScreenWords.needed(needed)]
    return text(word + StyledText(" " + facts.map(words).joined(separator: " ")))
  }

  /// The points of each goal, with the parts to study again.
  func goals(_ result: TestResult, before: TestResult? = nil) -> [LaidOut] {
    guard !result.goals.isEmpty else { return [] }
    let lines = result.goals.map { goal -> Block in
      let known = before?.goals.first { $0.goal == goal.goal }
      let points = points(goal) + (known.map { words(ScreenWords.beforeInBrackets(self.points($0))) } ?? "")
      let state = words(goal.needsStudy ? ScreenWords.study : ScreenWords.strong)
      return .paragraph(
        Prose("\(state), \(points): \(goalText(goal.goal))\(goal.needsStudy ? advice(goal.goal) : "")"))
    }
    var layout = BlockLayout(style)
    return [heading(words(ScreenWords.perGoal))] + layout.lay([.bullets(lines.map { [$0] })])
  }

  /// The most lessons that are named for a goal.
  private static let mostLessons = 3

  /// Which lessons teach a goal, the first of them.
  private func advice(_ goal: GoalID) -> String {
    let parts = course.parts.filter { part in
      guard case .lesson(let lesson) = part.content else { return false }
      return lesson.steps.contains { step in
        if case .page(let page) = step { page.goals.contains(goal) } else { false }
      }
    }
    let numbers = parts.prefix(Self.mostLessons).map { partNumber($0.id) }
    return numbers.isEmpty ? "" : " (\(words(ScreenWords.studyParts(numbers))))"
  }
}
