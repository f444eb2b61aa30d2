import CourseModel
public import ScenarioEngine
import Scoring
import SourceText

extension ScreenPainter {
  /// What came of an answer: what was answered with what is told of it, and then what would have been right.
  func feedback(_ screen: FeedbackScreen, _ mending: Mending?) -> Painted {
    var body = [verdict(screen)] + given(screen, mending)
    if !screen.mayRetry, screen.mark.verdict != .unmarked { body += right(screen) }
    body += telling(screen)
    var footers = screen.asksAgain ? [] : [ScreenWords.goOn]
    if case .lesson = screen.question.context { footers.append(ScreenWords.back) }
    let again =
      screen.asksAgain
      ? [.empty] + rows(StyledText(words(screen.repair == nil ? ScreenWords.tryAgain : ScreenWords.mendOn)))
      : []
    return Painted(header: [], body: body, footer: again + footer(footers))
  }

  /// The right answer, for somebody who tries no more.
  public func answer(_ screen: FeedbackScreen) -> Painted {
    let whole = screen.whole
    return Painted(
      header: [], body: right(whole, isShownApart: true) + telling(whole), footer: footer([ScreenWords.goOn]))
  }

  private func verdict(_ screen: FeedbackScreen) -> LaidOut {
    switch screen.mark.verdict {
    case .right: text(ScreenWords.right, .right)
    case .almost(let texts):
      text(StyledText(words(ScreenWords.almost), .right) + StyledText(" " + texts.joined(separator: ", ")))
    case .partly: text(ScreenWords.partly, .strong)
    case .wrong: text(ScreenWords.wrong, .wrong)
    case .unmarked: text(screen.question.question.kind.isScale ? ScreenWords.keptAnswer : ScreenWords.kept)
    }
  }

  /// What was answered, each thing with what is told of it.
  private func given(_ screen: FeedbackScreen, _ mending: Mending?) -> [LaidOut] {
    if let repair = screen.repair {
      guard screen.mark.verdict == .right else { return mending?.verdict.map(verdict) ?? [] }
      return screen.response == .text(repair.repaired) ? [] : changes(repair, isOther: true)
    }
    let items = AnswerItem.given(screen)
    if !items.isEmpty { return list(items, isAllRight: screen.mark.verdict == .right) }
    let told = screen.feedback.flatMap(blocks)
    let answer = AnswerText.given(screen)
    return answer.isEmpty ? told : [labelled(ScreenWords.yourAnswer, answer, screen)] + told
  }

  /// What would have been right; the answer itself shows it where each right option has a line there.
  private func right(_ screen: FeedbackScreen, isShownApart: Bool = false) -> [LaidOut] {
    switch (screen.mark.verdict, screen.question.question.kind) {
    case (.right, _), (.almost, _), (.unmarked, _): return []
    case (.partly, .multiple), (.wrong, .multiple): if !isShownApart { return [] }
    case (.partly, _), (.wrong, _): break
    }
    if let repair = screen.repair { return changes(repair) }
    let items = AnswerItem.right(screen)
    if !items.isEmpty {
      var lines = list(items)
      if !lines.isEmpty { lines[0].isTight = true }
      return [text(ScreenWords.rightAnswer, .strong)] + lines
    }
    let right = AnswerText.right(screen.question.question)
    return right.map { [labelled(ScreenWords.rightAnswer, $0, screen)] } ?? []
  }

  /// What the author tells once the question is done.
  private func telling(_ screen: FeedbackScreen) -> [LaidOut] {
    var body: [LaidOut] = []
    if case .multiple = screen.question.question.kind {
      if !screen.missed.isEmpty { body += blocks(screen.question.question.missed) }
    } else {
      body += screen.missed.flatMap(blocks)
    }
    if !screen.explanation.isEmpty {
      body += [text(ScreenWords.explanation, .strong)] + blocks(screen.explanation)
    }
    return body
  }

  private func labelled(_ label: Wording, _ value: String, _ screen: FeedbackScreen) -> LaidOut {
    let key = AnswerItem.key(of: value, in: screen.question).map { "\($0). " } ?? ""
    return text(StyledText(words(label), .strong) + StyledText(" \(key)\(value)"))
  }
}

extension FeedbackScreen {
  /// Whether another answer is asked for before the right one is told: in practice, after a wrong one.
  public var asksAgain: Bool {
    mayRetry && mark.verdict != .unmarked && !question.isGraded
  }
}

extension Question.Kind {
  /// Whether a step of a scale is asked for, which is kept and comes in no notebook.
  fileprivate var isScale: Bool { if case .scale = self { true } else { false } }
}
