public import CourseModel
public import ScenarioEngine
import Scoring
public import SourceText

/// Draws the screens of a session; it knows no clock, no file and no terminal but through its style.
public struct ScreenPainter: Sendable {
  /// How pages are laid out.
  public let style: LayoutStyle
  /// The course.
  public let course: Course

  /// Makes a painter.
  public init(style: LayoutStyle, course: Course) {
    self.style = style
    self.course = course
  }

  var language: Language { style.language }

  /// The screen that a session is at; for a text that is mended with how far the learner is.
  public func paint(_ screen: Screen, of session: Session, mending: Mending? = nil) -> Painted {
    switch screen {
    case .welcome: welcome(session)
    case .contents: contents(session, more: [])
    case .warning(let warning): self.warning(warning)
    case .page(let page): self.page(page, session)
    case .question(let question): self.question(question, mending)
    case .feedback(let feedback): self.feedback(feedback, mending)
    case .scene(let scene): self.scene(scene, session)
    case .walkEnd(let end): walkEnd(end, session)
    case .testIntroduction(let introduction): testIntroduction(introduction)
    case .testResult(let result): testResult(result)
    case .pretestResult(let result): pretestResult(result)
    case .courseEnd(let standing): courseEnd(standing, session.gains)
    }
  }

  // MARK: - Shared pieces

  func words(_ wording: Wording) -> String { wording[language] }

  func header(_ crumbs: [String], trailing: String = "") -> [Line] {
    var kept: [String] = []
    for crumb in crumbs where !crumb.isEmpty && crumb != kept.last { kept.append(crumb) }
    return ScreenHeader.lines(kept, trailing: trailing, style: style)
  }

  /// The footer of a screen: what can be done here; in plain text only the help says it.
  func footer(_ pieces: [Wording]) -> [Line] {
    guard !style.isPlain else { return [] }
    return [.empty] + spaced((pieces + [ScreenWords.help, ScreenWords.quit]).map(words))
  }

  func spaced(_ pieces: [String]) -> [Line] { Footer.lines(pieces, style: style) }

  func rows(_ text: StyledText) -> [Line] {
    Wrapping.rows(style.adapt(text), width: style.room).map(style.row)
  }

  /// A paragraph of our own words.
  func text(_ text: StyledText, isTight: Bool = false) -> LaidOut {
    LaidOut(lines: Wrapping.rows(style.adapt(text), width: style.measure).map(style.row), isTight: isTight)
  }

  func text(_ wording: Wording, _ role: Role = .plain) -> LaidOut { text(StyledText(words(wording), role)) }

  /// A paragraph of the program's own words.
  public func line(_ wording: Wording) -> LaidOut { text(wording) }

  func heading(_ title: String) -> LaidOut {
    var group = text(StyledText(title, .heading))
    group.leadsOn = true
    return group
  }

  func menu(_ items: [Menu.Item]) -> LaidOut { LaidOut(lines: Menu(items).lines(style)) }

  /// A course's blocks, with the addresses of their web links and the sources that they cite.
  func blocks(_ blocks: [Block]) -> [LaidOut] {
    var layout = BlockLayout(style)
    let groups = layout.lay(blocks)
    return groups + layout.addresses() + sources(in: blocks)
  }

  /// The sources that blocks cite, a line each.
  func sources(in blocks: [Block]) -> [LaidOut] {
    var seen: Set<Int> = []
    return blocks.flatMap(\.prose).flatMap(\.links).compactMap { link in
      guard case .entry(let reference) = link, course[reference].kind == .source else { return nil }
      guard seen.insert(reference.index).inserted else { return nil }
      let source = course[reference]
      let name =
        source.origin.isEmpty || source.origin == source.title
        ? source.title : "\(source.origin), '\(source.title)'"
      return text(StyledText("\(words(ScreenWords.source)) \(name)"), isTight: seen.count > 1)
    }
  }

  func partTitle(_ id: PartID) -> String { course.parts.first { $0.id == id }?.title ?? id.rawValue }

  /// The number of a part in the contents, counted from 1.
  func partNumber(_ id: PartID) -> Int { (course.parts.firstIndex { $0.id == id } ?? 0) + 1 }

  /// How long the rest of the course takes, in words; empty where nobody can say.
  func timeLeft(_ session: Session) -> String {
    guard let minutes = course.minutes, !session.standing.isDone else { return "" }
    let progress = session.progress
    guard progress.stepsTotal > 0 else { return "" }
    let left = minutes * (progress.stepsTotal - progress.stepsDone) / progress.stepsTotal
    let rounded = left > 10 ? (left + 2) / 5 * 5 : max(1, left)
    return words(rounded == 1 ? ScreenWords.minuteLeft : ScreenWords.minutesLeft(rounded))
  }
}
