public import CourseModel
public import ScenarioEngine
public import SourceText

extension ScreenPainter {
  /// The footer of a page that is not the last one of its screen.
  public var moreFooter: [Line] { footer([ScreenWords.more]) }

  /// Some choices with their numbers, and the footer below them.
  public func choices(_ options: [Answerable]) -> [Line] {
    let how = style.isPlain ? [] : [ScreenWords.chooseWord]
    return [.empty] + items(options).lines + footer(how)
  }

  func items(_ options: [Answerable]) -> LaidOut {
    menu(options.map { Menu.Item($0.key, StyledText($0.text)) })
  }

  /// A sentence below a screen, in plain text too.
  public func footnote(_ wording: Wording) -> [Line] { [.empty] + text(wording).lines }

  /// The lines of the help, a row each where they fit.
  public func help(_ lines: [Wording]) -> [Line] { lines.flatMap { rows(StyledText(words($0))) } }

  /// How to try a question again, or to see the right answer.
  public var tryAgain: Wording { ScreenWords.tryAgain }

  /// That a part is behind the learner, and what comes now; nothing where the learner is still in it.
  public func partDone(_ part: PartID?, _ session: Session) -> [LaidOut] {
    guard let part, session.progress.parts.first(where: { $0.id == part })?.isDone == true else { return [] }
    if session.screen == .contents { return [text(done(part))] }
    guard case .part(let next)? = session.progress.location.first, next != part else { return [] }
    let then = ScreenWords.nextPart(partNumber(next), partTitle(next))
    return [text(StyledText("\(words(done(part))) \(words(then))"))]
  }

  private func done(_ part: PartID) -> Wording { ScreenWords.partDone(partNumber(part)) }

  /// That an open answer was kept.
  public var keptAnswer: LaidOut { text(ScreenWords.keptAnswer) }

  /// That a note of the learner's own was kept.
  public var keptNote: LaidOut { text(ScreenWords.kept) }

  /// Asks what belongs in a gap, which is counted from 0.
  public func gapQuestion(_ gap: Int) -> LaidOut { text(ScreenWords.gapHow(gap + 1)) }

  /// Asks how sure somebody is of an answer.
  public var certaintyQuestion: LaidOut { text(ScreenWords.certaintyHow) }

  /// The settings, each with what it is now.
  public func settings(_ options: [Answerable]) -> Painted {
    Painted(
      header: header([words(ScreenWords.settings)]), body: [items(options)],
      footer: footnote(ScreenWords.changeSetting))
  }

  /// The certificate as a text, or where that has no room what is on it.
  public func certificate(_ lines: [Line], name: String, day: String) -> LaidOut {
    guard lines.isEmpty else { return LaidOut(lines: lines) }
    return text(StyledText("\(words(ScreenWords.onCertificate)) \(name), \(day)."))
  }
}
