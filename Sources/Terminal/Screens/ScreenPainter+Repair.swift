public import CourseModel
public import ScenarioEngine
import Scoring
public import SourceText

/// Texts that are mended: with the numbers of their lines, what the checker says, and one way to do it.
extension ScreenPainter {
  /// The most messages that are shown at once.
  private static let mostFindings = 5

  /// Lines with their numbers; `range` is which of them, counted from 1.
  public func numbered(_ lines: [String], _ range: ClosedRange<Int>? = nil) -> [LaidOut] {
    let all = 1...max(1, lines.count)
    let shown = (range ?? all).clamped(to: all)
    let width = String(lines.count).count
    return shown.compactMap { number in
      guard lines.indices.contains(number - 1) else { return nil }
      let rows = row(lines[number - 1], number, width: width)
      return LaidOut(lines: rows, isTight: number > shown.lowerBound)
    }
  }

  private func row(_ line: String, _ number: Int, width: Int) -> [Line] {
    if style.isPlain { return Self.cut(spoken(line), after: "\(number). ", style) }
    let label = String(repeating: " ", count: max(0, width - String(number).count)) + String(number)
    return Self.cut(line, after: label + " | ", style)
  }

  /// A line for who hears it: the spaces before it in words.
  private func spoken(_ line: String) -> String {
    if line.isEmpty { return words(ScreenWords.emptyLine) }
    let text = line.drop { $0 == " " }
    let spaces = line.count - text.count
    return spaces == 0 ? line : "\(words(ScreenWords.spaces(spaces))) \(text)"
  }

  private static func cut(_ line: String, after label: String, _ style: LayoutStyle) -> [Line] {
    let (first, rest) = (
      StyledText(label), StyledText(String(repeating: " ", count: style.isPlain ? 0 : label.count))
    )
    let text = StyledText(line.split(separator: "\n").joined(separator: " "))
    return NumberedRows.of(style.adapt(text), width: style.room, first: first, rest: rest).map(style.row)
  }

  /// What the checker says of a text, message by message; that lines are missing only where nothing else is wrong.
  public func verdict(_ verdict: Mending.Verdict) -> [LaidOut] {
    guard !verdict.findings.isEmpty || verdict.missingLines > 0 else {
      return [text(ScreenWords.checkIsSilent)]
    }
    var result: [LaidOut] = verdict.findings.isEmpty ? [] : [text(ScreenWords.checkSays, .strong)]
    for finding in verdict.findings.prefix(Self.mostFindings) { result += message(finding) }
    let more = verdict.findings.count - Self.mostFindings
    if more > 0 { result.append(text(ScreenWords.moreFindings(more))) }
    if verdict.findings.isEmpty, verdict.missingLines > 0 {
      result.append(text(ScreenWords.missingLines(verdict.missingLines)))
    }
    return result
  }

  private func message(_ finding: Mending.Finding) -> [LaidOut] {
    let diagnostic = finding.diagnostic
    let lead = ScreenWords.finding(finding.line, finding.column, isError: diagnostic.severity == .error)
    let said = text(StyledText("\(words(lead)) \(words(diagnostic.summary)) [\(diagnostic.code.rawValue)]"))
    guard let hint = diagnostic.hint else { return [said] }
    // Two spaces beside each other are what some hints are about; wrapping would make one of them.
    let shown = words(hint).replacing("  ", with: "\u{A0}\u{A0}")
    return [said, text(StyledText("Hint: \(shown)"), isTight: true)]
  }

  /// One way to mend a text, change by change; after a right answer another way than the learner's.
  func changes(_ repair: Question.Repair, isOther: Bool = false) -> [LaidOut] {
    let changes = LineChange.between(repair.broken, repair.repaired)
    return [text(isOther ? ScreenWords.otherWay : ScreenWords.oneWay, .strong)]
      + changes.flatMap { change -> [LaidOut] in
        switch change {
        case .replaced(let line, let text): changed(ScreenWords.lineBecomes(line), [text])
        case .inserted(let line, let texts): changed(ScreenWords.lineBelow(line), texts)
        case .removed(let line): [tight(text(ScreenWords.lineGoes(line)))]
        }
      }
  }

  /// What is told of a text that somebody gave up: one way to mend it, and why.
  func givenUp(_ question: Question) -> [LaidOut] {
    guard case .repair(let repair) = question.kind else { return [] }
    let why = question.explanation
    return changes(repair) + (why.isEmpty ? [] : [text(ScreenWords.explanation, .strong)] + blocks(why))
  }

  private func changed(_ wording: Wording, _ lines: [String]) -> [LaidOut] {
    [tight(text(wording))]
      + lines.map { line in
        LaidOut(
          lines: Self.cut(style.isPlain ? spoken(line) : line, after: style.isPlain ? "" : "    ", style),
          isTight: true)
      }
  }

  private func tight(_ group: LaidOut) -> LaidOut {
    var group = group
    group.isTight = true
    return group
  }

  /// How to go on with a text after it was not judged right.
  public var mendOn: Wording { ScreenWords.mendOn }
}

extension FeedbackScreen {
  /// The text and its mending, where it is about one.
  var repair: Question.Repair? { question.repair }
}

extension QuestionScreen {
  /// The text and its mending, where one is asked for.
  public var repair: Question.Repair? {
    if case .repair(let repair) = question.kind { repair } else { nil }
  }
}
