import CourseModel
import ScenarioEngine
import SourceText

extension ScreenPainter {
  func page(_ screen: PageScreen, _ session: Session) -> Painted {
    let title = screen.page.title
    let crumbs = [partTitle(screen.part), words(ScreenWords.stepOf(screen.step + 1, of: screen.steps))]
    let body = (title.isEmpty ? [] : [heading(title)]) + blocks(screen.page.content)
    return Painted(
      header: header(crumbs, trailing: timeLeft(session)), body: body,
      footer: footer([ScreenWords.goOn, ScreenWords.back, ScreenWords.note, ScreenWords.menu]))
  }
}
