import CourseModel
public import ScenarioEngine
import Scoring
public import SourceText

/// The pretest: what it gave, and what was gained since.
extension ScreenPainter {
  func pretestResult(_ screen: PretestResultScreen) -> Painted {
    var body = [text(ScreenWords.pretestDone)]
    var layout = BlockLayout(style)
    body += layout.lay([
      .bullets(
        screen.result.goals.map { goal in
          [.paragraph(Prose("\(points(goal)): \(goalText(goal.goal))"))]
        })
    ])
    if screen.result.goals.allSatisfy({ $0.points < $0.maximum }) {
      body.append(text(ScreenWords.noneShown))
    } else if !screen.mayPassOver.isEmpty {
      var list = BlockLayout(style)
      body.append(text(ScreenWords.lessonsShown(screen.mayPassOver.count)))
      body += list.lay([.bullets(screen.mayPassOver.map { [.paragraph(Prose(partTitle($0)))] })])
    }
    return Painted(
      header: header([course.title, words(ScreenWords.pretest)]), body: body,
      footer: choices(numbered(Self.choices(at: screen))))
  }

  /// What can be chosen at the result of the pretest.
  public static func choices(at screen: PretestResultScreen) -> [Wording] {
    screen.mayPassOver.isEmpty
      ? [ScreenWords.goOnWithCourse]
      : [ScreenWords.doAllLessons, ScreenWords.passOverLessons(screen.mayPassOver.count)]
  }

  /// What was known before and after, a line for each goal.
  func gains(_ gains: [GoalGain]) -> [LaidOut] {
    let lines = gains.compactMap { gain -> [Block]? in
      guard let before = gain.before, let after = gain.after else { return nil }
      let change = words(ScreenWords.beforeAndAfter(points(before), points(after)))
      return [.paragraph(Prose("\(change): \(goalText(gain.goal))"))]
    }
    guard !lines.isEmpty else { return [] }
    var layout = BlockLayout(style)
    return [heading(words(ScreenWords.gains))] + layout.lay([.bullets(lines)])
  }

  func points(_ goal: GoalResult) -> String {
    words(
      ScreenWords.shareOf(NumberText.of(goal.points, language), of: NumberText.of(goal.maximum, language)))
  }

  func goalText(_ goal: GoalID) -> String { course.goals.first { $0.id == goal }?.text ?? goal.rawValue }
}
