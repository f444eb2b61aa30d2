import CourseModel
import ScenarioEngine
import Scoring
import SourceText

extension ScreenPainter {
  func question(_ screen: QuestionScreen, _ mending: Mending?) -> Painted {
    var body = stem(screen)
    if let repair = screen.repair { body += numbered(mending?.lines ?? repair.broken.lines) }
    for hint in screen.hints { body += [text(ScreenWords.hintLabel, .strong)] + blocks(hint) }
    let options = optionLines(screen)
    var extra: [Wording] = screen.hintsLeft > 0 ? [ScreenWords.hint] : []
    if screen.repair != nil { extra = [ScreenWords.checkIt, ScreenWords.handItIn] + extra }
    extra.append(ScreenWords.skip)
    var lines: [Line] = []
    for group in options { lines += [.empty] + group.lines }
    let how = self.how(screen).flatMap { text($0).lines }
    lines += how.isEmpty ? [] : [.empty] + how
    if let left = screen.attemptsLeft, left > 0, screen.attemptsUsed > 0 {
      lines += rows(StyledText(words(ScreenWords.attemptsLeft(left))))
    }
    return Painted(
      header: questionHeader(screen), body: body, footer: lines + footer(extra).dropFirst(how.isEmpty ? 0 : 1)
    )
  }

  /// The heading and the paragraphs of a question, without its options.
  private func stem(_ screen: QuestionScreen) -> [LaidOut] {
    var layout = BlockLayout(style)
    var body = [layout.lay(screen.question.title, role: .strong)]
    body += blocks(screen.question.stem)
    if case .gaps(let lines, let gaps, _, _) = screen.question.kind {
      body += gapText(lines, gaps, screen.presentation)
    }
    return body
  }

  func questionHeader(_ screen: QuestionScreen) -> [Line] {
    let trailing = words(task(screen.question.kind))
    switch screen.context {
    case .lesson(let part, let step, let steps):
      return header(
        [partTitle(part), words(ScreenWords.stepOf(step + 1, of: steps)), words(ScreenWords.practice)],
        trailing: trailing)
    case .walk(let part, _):
      return header([partTitle(part), words(ScreenWords.practice)], trailing: trailing)
    case .test(let part, _, let item, let items):
      return header([partTitle(part), words(ScreenWords.itemOf(item + 1, of: items))], trailing: trailing)
    case .pretest(let item, let items):
      return header(
        [words(ScreenWords.pretest), words(ScreenWords.itemOf(item + 1, of: items))], trailing: trailing)
    }
  }

  private func task(_ kind: Question.Kind) -> Wording {
    switch kind {
    case .single: ScreenWords.pickOne
    case .multiple(_, .pick(let number)): ScreenWords.pickNumber(number)
    case .multiple: ScreenWords.pickSome
    case .order: ScreenWords.inOrder
    case .match: ScreenWords.pairs
    case .gaps, .shortText: ScreenWords.fillIn
    case .number: ScreenWords.aNumber
    case .reflection: ScreenWords.ownWords
    case .scale: ScreenWords.aScale
    case .repair: ScreenWords.mendIt
    }
  }

  private func how(_ screen: QuestionScreen) -> [Wording] {
    guard !style.isPlain || !isSimple(screen.question.kind) else { return [] }
    switch screen.question.kind {
    case .single: return [ScreenWords.chooseLetter]
    case .multiple: return [ScreenWords.severalHow]
    case .order: return [ScreenWords.orderHow]
    case .match: return [ScreenWords.matchHow]
    case .reflection: return [ScreenWords.reflectionHow]
    case .gaps(_, let gaps, _, _): return gapsHow(gaps)
    case .shortText: return [ScreenWords.wordHow]
    case .number: return [ScreenWords.numberHow]
    case .scale: return []
    case .repair: return [ScreenWords.mendHow] + (style.isPlain ? [ScreenWords.mendWords] : [])
    }
  }

  private func gapsHow(_ gaps: [Question.Gap]) -> [Wording] {
    let isPicked = gaps.contains { gap in
      if case .picked = gap { true } else { false }
    }
    guard gaps.count > 1 else { return [isPicked ? ScreenWords.chooseLetter : ScreenWords.wordHow] }
    return [isPicked ? ScreenWords.pickGapsHow : ScreenWords.typeGapsHow, ScreenWords.gapHow(1)]
  }

  private func isSimple(_ kind: Question.Kind) -> Bool {
    if case .single = kind { true } else { false }
  }

  private func optionLines(_ screen: QuestionScreen) -> [LaidOut] {
    let shown = screen.presentation
    switch screen.question.kind {
    case .single, .multiple: return [list(shown.options, Self.letterKey)]
    case .order: return [list(shown.options, Self.numberKey)]
    case .match: return [list(shown.left, Self.letterKey), list(shown.right, Self.numberKey)]
    case .scale(let range, let low, let high):
      let name = { (number: Int) in number == range.lowerBound ? low : number == range.upperBound ? high : ""
      }
      if range.count > 11 {
        return [text(StyledText("\(range.lowerBound) \(low) … \(range.upperBound) \(high)"))]
      }
      return [menu(range.map { Menu.Item(String($0), StyledText(name($0))) })]
    case .gaps, .shortText, .number, .reflection, .repair: return []
    }
  }

  private func list(_ options: [Question.Option], _ key: (Int) -> String) -> LaidOut {
    var layout = BlockLayout(style)
    return menu(options.enumerated().map { Menu.Item(key($0), layout.styled($1.text)) })
  }

  /// The letter of an option: a to z, then numbers.
  public static func letterKey(_ index: Int) -> String {
    index < 26 ? String(UnicodeScalar(UInt8(ascii: "a") + UInt8(index))) : String(index + 1)
  }

  static func numberKey(_ index: Int) -> String { String(index + 1) }

  /// The text with numbered gaps, and below it what can be picked.
  private func gapText(_ lines: [[Question.Segment]], _ gaps: [Question.Gap], _ shown: Presentation)
    -> [LaidOut]
  {
    let blank = style.isPlain ? "…" : "____"
    let paragraphs = lines.map { line in
      line.map { segment in
        switch segment {
        case .text(let text): text
        case .gap(let index): gaps.count > 1 ? "(\(index + 1)) \(blank)" : blank
        }
      }.joined()
    }
    var result = paragraphs.map { text(StyledText($0)) }
    for (index, options) in shown.gaps.enumerated() where !options.isEmpty {
      let lead = gaps.count > 1 ? words(ScreenWords.gap(index + 1)) : ""
      if !lead.isEmpty { result.append(text(StyledText(lead))) }
      var picks = list(options, Self.letterKey)
      picks.isTight = !lead.isEmpty
      result.append(picks)
    }
    return result
  }
}

extension String {
  /// The lines of the text.
  fileprivate var lines: [String] {
    split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
  }
}
