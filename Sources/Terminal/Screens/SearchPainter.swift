import CourseModel
public import ScenarioEngine
import SourceText

extension ScreenPainter {
  /// Where a word stands: in notes that were found, people who were met, terms, and pages of lessons.
  public func search(_ wanted: String, _ session: Session, texts: [String]) -> [LaidOut] {
    var lines: [StyledText] = []
    let known = Set(session.notebook.map(\.index) + session.peopleMet.map(\.index))
    let entries = course.entries.enumerated().filter { index, entry in
      entry.kind == .term || entry.kind == .source || known.contains(index)
    }
    if let named = entries.first(where: { LetterFolding.fold($1.title) == wanted })?.element {
      return [heading(named.title)] + blocks(named.content)
    }
    for (_, entry) in entries {
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
          StyledText("\(page.title) (\(words(ScreenWords.typeThis)) \(place))", .strong)
            + StyledText(": \(excerpt(body, wanted))"))
      }
    }
    for own in texts where LetterFolding.fold(own).contains(wanted) { lines.append(StyledText(own)) }
    return lines.prefix(10).enumerated().map { text($1, isTight: $0 > 0 && style.isPlain) }
  }

  /// Some words around the first place where a word stands.
  private func excerpt(_ text: String, _ wanted: String) -> String {
    let words = text.split { $0 == " " || $0.isNewline }
    let place = words.firstIndex { LetterFolding.fold(String($0)).contains(wanted) } ?? 0
    let range = max(0, place - 6)..<min(words.count, place + 8)
    return (range.lowerBound > 0 ? "… " : "") + words[range].joined(separator: " ")
      + (range.upperBound < words.count ? " …" : "")
  }
}
