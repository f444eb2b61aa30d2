import CourseModel
import ScenarioEngine
import SourceText
import Terminal

/// Going back, and to another part.
extension Player {
  /// Back to the page before in a lesson; elsewhere a look at what was shown before, which changes nothing.
  mutating func goBack() throws {
    switch session.screen {
    case .page(let page) where page.step > 0: return try act(.turned(part: page.part, step: page.step - 1))
    case .question(let screen):
      if case .lesson(let part, let step, _) = screen.context, step > 0 {
        return try act(.turned(part: part, step: step - 1))
      }
    case .feedback(let screen):
      if case .lesson(let part, let step, _) = screen.question.context, step > 0 {
        return try act(.turned(part: part, step: step - 1))
      }
    case .welcome, .contents, .warning, .page, .scene, .walkEnd, .testIntroduction, .testResult,
      .pretestResult,
      .courseEnd:
      break
    }
    guard shown.count > 1, let before = shown.first else { return open(.contents) }
    view = .glance
    var painted = painter.paint(before, of: session)
    painted.footer = painter.footnote(
      session.screen.canUndo ? Self.wasBefore + Self.howToUndo : Self.wasBefore)
    show(painted)
  }

  private static let wasBefore = Wording(
    nl: "Dit zag je hiervoor; er is niets veranderd. Enter = terug naar waar je was.",
    en: "This is what you saw before; nothing was changed. Enter = back to where you were.")
  private static let howToUndo = Wording(
    nl: " Een keuze terugnemen: typ ongedaan.", en: " To take a choice back: type undo.")

  mutating func takeAtGlance(_ line: String) throws {
    if try pick(line, of: []) == .nothing { open(.screen) }
  }

  /// Opens `3`, or `3.2` for a page of a lesson, or the beginning of a title.
  mutating func openPart(_ place: String) throws {
    let pieces = place.split(separator: ".").map(String.init)
    let parts = session.course.parts
    guard let first = pieces.first else { return open(.contents) }
    let number = Int(first).flatMap { (1...parts.count).contains($0) ? $0 - 1 : nil }
    let named = parts.firstIndex { LetterFolding.fold($0.title).hasPrefix(LetterFolding.fold(place)) }
    guard let index = number ?? named else {
      return desk.say(
        Wording(
          nl: "Dat deel is er niet. Er zijn er \(parts.count): typ deel 1 tot en met deel \(parts.count).",
          en: "There is no such part. There are \(parts.count): type part 1 to part \(parts.count)."))
    }
    try act(.opened(part: parts[index].id))
    isStale = true
    if pieces.count > 1, let step = Int(pieces[1]), case .lesson = parts[index].content {
      try act(.turned(part: parts[index].id, step: step - 1))
    }
  }
}

extension Screen {
  /// Whether there is a choice to take back.
  fileprivate var canUndo: Bool {
    switch self {
    case .scene(let scene): scene.canUndo
    case .walkEnd(let end): end.canUndo
    case .welcome, .contents, .warning, .page, .question, .feedback, .testIntroduction, .testResult,
      .pretestResult, .courseEnd:
      false
    }
  }
}

extension Wording {
  fileprivate static func + (first: Wording, second: Wording) -> Wording {
    Wording(nl: first.nl + second.nl, en: first.en + second.en)
  }
}
