import CourseModel
public import ScenarioEngine
import SourceText

extension ScreenPainter {
  /// The notebook: signals with numbers, people, and the learner's own texts.
  public func notebook(_ session: Session, texts: [String]) -> Painted {
    var body: [LaidOut] = []
    if !session.notebook.isEmpty {
      body.append(heading(words(ScreenWords.signals)))
      body.append(
        menu(session.notebook.enumerated().map { Menu.Item(String($0 + 1), StyledText(course[$1].title)) }))
    }
    if !session.peopleMet.isEmpty {
      body.append(heading(words(ScreenWords.people)))
      body.append(text(StyledText(session.peopleMet.map { course[$0].title }.joined(separator: ", "))))
    }
    if !texts.isEmpty {
      body.append(heading(words(ScreenWords.ownNotes)))
      var layout = BlockLayout(style)
      body += layout.lay([.bullets(texts.map { [.paragraph(Prose($0))] })])
    }
    if body.isEmpty { body.append(text(ScreenWords.emptyNotebook)) }
    let found = words(ScreenWords.notesFound(session.notebook.count, of: session.progress.notesTotal))
    let how = session.notebook.isEmpty ? ScreenWords.goBack : ScreenWords.readNote
    return Painted(
      header: header([course.title, words(ScreenWords.notebook).capitalizedFirst], trailing: found),
      body: body,
      footer: [.empty] + rows(StyledText(words(how)))
        + footer([ScreenWords.note]).dropFirst())
  }
}
