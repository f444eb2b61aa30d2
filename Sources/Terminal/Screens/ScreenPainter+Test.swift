import BigInt
import CourseModel
import ScenarioEngine
import Scoring
import SourceText

extension ScreenPainter {
  func testIntroduction(_ screen: TestIntroduction) -> Painted {
    let pass = Rational(screen.test.passMark.share).percentage
    var lines = [ScreenWords.testItems(screen.items), ScreenWords.testPass(pass)]
    if screen.test.passMark.correctsForGuessing { lines.append(ScreenWords.guessing) }
    if screen.test.firstAnswerCounts { lines.append(ScreenWords.firstCounts) }
    if let left = screen.attemptsLeft { lines.append(ScreenWords.testAttempts(left)) }
    let facts = lines.map(words).joined(separator: " ")
    return Painted(
      header: header([partTitle(screen.part)]), body: blocks(screen.test.introduction) + [text(StyledText(facts))],
      footer: footer([ScreenWords.begin, ScreenWords.back]))
  }

  func testResult(_ screen: TestResultScreen) -> Painted {
    var body = [verdict(screen.result, passed: screen.result.isPassed)]
    body += goals(screen.result)
    var items = [Menu.Item("1", StyledText(words(ScreenWords.goOnWithCourse)))]
    if !screen.result.isPassed {
      if screen.attemptsLeft != 0 {
        items.append(Menu.Item("2", StyledText(words(ScreenWords.testAgain))))
      } else {
        body.append(text(ScreenWords.noTestsLeft))
      }
    }
    return Painted(
      header: header([partTitle(screen.part), words(ScreenWords.result)]), body: body,
      footer: [.empty] + menu(items).lines + footer([ScreenWords.menu]))
  }

  func verdict(_ result: TestResult, passed: Bool) -> LaidOut {
    let word = StyledText(words(passed ? ScreenWords.passed : ScreenWords.failed), passed ? .right : .wrong)
    let points = NumberText.of(result.points, language)
    let maximum = NumberText.of(result.maximum, language)
    let needed = NumberText.of(result.cut.points, language)
    let facts = [ScreenWords.pointsOf(points, of: maximum, result.percentage), ScreenWords.needed(needed)]
    return text(word + StyledText(" " + facts.map(words).joined(separator: " ")))
  }

  /// The points of each goal, with the parts to study again.
  func goals(_ result: TestResult) -> [LaidOut] {
    guard !result.goals.isEmpty else { return [] }
    let lines = result.goals.map { goal -> Block in
      let name = course.goals.first { $0.id == goal.goal }?.text ?? goal.goal.rawValue
      let points = "\(NumberText.of(goal.points, language))/\(NumberText.of(goal.maximum, language))"
      let state = goal.needsStudy ? "\(words(ScreenWords.study))\(advice(goal.goal))" : words(ScreenWords.strong)
      return .paragraph(Prose("\(name) \(points), \(state)."))
    }
    var layout = BlockLayout(style)
    return [heading(words(ScreenWords.perGoal))] + layout.lay([.bullets(lines.map { [$0] })])
  }

  /// Which part teaches a goal.
  private func advice(_ goal: GoalID) -> String {
    let part = course.parts.first { part in
      switch part.content {
      case .lesson(let lesson):
        lesson.steps.contains { step in
          if case .page(let page) = step { page.goals.contains(goal) } else { false }
        }
      case .walk, .test: false
      }
    }
    return part.map { " (\(words(ScreenWords.studyPart(partNumber($0.id)))))" } ?? ""
  }
}
