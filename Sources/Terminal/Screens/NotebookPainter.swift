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
    let found = "\(session.notebook.count)/\(session.progress.notesTotal)"
    return Painted(
      header: header([course.title, words(ScreenWords.notebook).capitalizedFirst], trailing: found),
      body: body,
      footer: [.empty] + rows(StyledText(words(ScreenWords.readNote)))
        + footer([ScreenWords.note]).dropFirst())
  }

  /// Where a word stands: in notes that were found, people who were met, terms, and pages of lessons.
  public func search(_ wanted: String, _ session: Session, texts: [String]) -> [LaidOut] {
    var lines: [StyledText] = []
    let known = Set(session.notebook.map(\.index) + session.peopleMet.map(\.index))
    for (index, entry) in course.entries.enumerated() where entry.kind == .term || known.contains(index) {
      let body = entry.content.flatMap(\.prose).map(\.text).joined(separator: " ")
      guard LetterFolding.fold("\(entry.title) \(body)").contains(wanted) else { continue }
      lines.append(StyledText(entry.title, .strong) + StyledText(": \(excerpt(body, wanted))"))
    }
    for part in course.parts {
      guard case .lesson(let lesson) = part.content else { continue }
      for (step, content) in lesson.steps.enumerated() {
        guard case .page(let page) = content else { continue }
        let body = page.content.flatMap(\.prose).map(\.text).joined(separator: " ")
        guard LetterFolding.fold("\(page.title) \(body)").contains(wanted) else { continue }
        let place = words(ScreenWords.pagePlace(partNumber(part.id), step + 1))
        lines.append(
          StyledText("\(page.title) (\(place))", .strong) + StyledText(": \(excerpt(body, wanted))"))
      }
    }
    for own in texts where LetterFolding.fold(own).contains(wanted) { lines.append(StyledText(own)) }
    return lines.prefix(10).enumerated().map { text($1, isTight: $0 > 0 && style.isPlain) }
  }

  /// Some words around the first place where a word stands.
  private func excerpt(_ text: String, _ wanted: String) -> String {
    let words = text.split(separator: " ")
    let place = words.firstIndex { LetterFolding.fold(String($0)).contains(wanted) } ?? 0
    let range = max(0, place - 6)..<min(words.count, place + 8)
    return (range.lowerBound > 0 ? "… " : "") + words[range].joined(separator: " ")
      + (range.upperBound < words.count ? " …" : "")
  }
}
