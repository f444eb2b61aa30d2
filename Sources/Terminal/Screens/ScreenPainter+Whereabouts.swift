import CourseModel
public import ScenarioEngine
import SourceText

extension ScreenPainter {
  /// Where the learner is, in words: the part with its number, and the step or the scene.
  public func whereabouts(_ session: Session) -> String {
    var said: [String] = []
    for crumb in crumbs(session.screen) where !crumb.isEmpty && crumb != said.last { said.append(crumb) }
    return said.joined(separator: ", ")
  }

  /// A sentence that says where the learner is.
  public func youAreHere(_ session: Session) -> LaidOut { text(ScreenWords.youAreHere(whereabouts(session))) }

  /// A sentence that says where the learner was.
  public func youWereHere(_ session: Session) -> LaidOut {
    text(ScreenWords.youWereHere(whereabouts(session)))
  }

  private func crumbs(_ screen: Screen) -> [String] {
    switch screen {
    case .welcome: [words(ScreenWords.start)]
    case .contents: [words(ScreenWords.contents)]
    case .warning(let warning): warning.isForCourse ? [words(ScreenWords.start)] : [part(warning.part)]
    case .page(let page): [part(page.part), step(page.step, page.steps)]
    case .question(let question): crumbs(question.context)
    case .feedback(let feedback): crumbs(feedback.question.context)
    case .scene(let scene): [part(scene.part), placeName(of: scene) ?? "", scene.scene.title]
    case .walkEnd(let end): [part(end.part), words(ScreenWords.ending)]
    case .testIntroduction(let test): [part(test.part)]
    case .testResult(let result): [part(result.part), words(ScreenWords.result)]
    case .pretestResult: [words(ScreenWords.pretest), words(ScreenWords.result)]
    case .courseEnd: [words(ScreenWords.end)]
    }
  }

  private func crumbs(_ context: QuestionContext) -> [String] {
    switch context {
    case .lesson(let part, let step, let steps): [self.part(part), self.step(step, steps)]
    case .walk(let part, _): [self.part(part), words(ScreenWords.practice)]
    case .test(let part, _, let item, let items):
      [self.part(part), words(ScreenWords.itemOf(item + 1, of: items))]
    case .pretest(let item, let items):
      [words(ScreenWords.pretest), words(ScreenWords.itemOf(item + 1, of: items))]
    }
  }

  private func part(_ id: PartID) -> String { words(ScreenWords.part(partNumber(id), partTitle(id))) }

  private func step(_ step: Int, _ steps: Int) -> String { words(ScreenWords.stepOf(step + 1, of: steps)) }
}
