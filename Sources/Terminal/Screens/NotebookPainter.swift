import CourseModel
public import ScenarioEngine
import SourceText

extension ScreenPainter {
  /// The notebook: signals with numbers, people, and the learner's own texts by their digests.
  public func notebook(_ session: Session, texts: [String: String]) -> Painted {
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
    body += own(session, texts)
    if body.isEmpty { body.append(text(ScreenWords.emptyNotebook)) }
    let found = words(ScreenWords.notesFound(session.notebook.count, of: session.progress.notesTotal))
    let how = session.notebook.isEmpty ? ScreenWords.goBack : ScreenWords.readNote
    return Painted(
      header: header([course.title, words(ScreenWords.notebook).capitalizedFirst], trailing: found),
      body: body,
      footer: [.empty] + rows(StyledText(words(how)))
        + footer([ScreenWords.note]).dropFirst())
  }

  /// The notebook to take along: the signals with their texts, and the learner's own texts.
  public func wholeNotebook(_ session: Session, texts: [String: String]) -> [LaidOut] {
    let signals = session.notebook.flatMap(entry)
    let all = (signals.isEmpty ? [] : [heading(words(ScreenWords.signals))] + signals) + own(session, texts)
    return all.isEmpty ? [] : [heading(words(ScreenWords.notebook).capitalizedFirst)] + all
  }

  /// The open answers, each below its question and in the order in which they were given, then the own notes.
  private func own(_ session: Session, _ texts: [String: String]) -> [LaidOut] {
    var body: [LaidOut] = []
    for answer in session.ownAnswers {
      guard let given = texts[answer.digest] else { continue }
      if body.isEmpty { body.append(heading(words(ScreenWords.ownAnswers))) }
      let part = words(ScreenWords.part(partNumber(answer.part), partTitle(answer.part)))
      var title = text(
        StyledText(course[answer.question].title.text, .strong) + StyledText(" (\(part))"))
      title.leadsOn = true
      var shown = text(StyledText(given))
      shown.isTight = true
      body += [title, shown]
    }
    let notes = session.ownNotes.compactMap { texts[$0] }
    if !notes.isEmpty {
      var layout = BlockLayout(style)
      body.append(heading(words(ScreenWords.ownNotes)))
      body += layout.lay([.bullets(notes.map { [.paragraph(Prose($0))] })])
    }
    return body
  }
}
