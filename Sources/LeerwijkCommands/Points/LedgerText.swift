import CourseModel
import Scoring
import SourceText
import Terminal

/// The ledger of points as rows for a terminal.
struct LedgerText {
  let ledger: PointsLedger
  /// The learner's name.
  let name: String
  /// Whether the learner passed any course at all.
  let hasPassed: Bool
  let style: LayoutStyle

  /// The rows, with an empty one between what belongs apart.
  var lines: [Line] {
    var groups = [[heading(LedgerWords.title(name))]]
    groups += ledger.accounts.flatMap(account)
    if !ledger.unassigned.isEmpty {
      groups.append([heading(LedgerWords.withoutRegister)])
      groups.append(table(ledger.unassigned))
    }
    if !hasPassed { groups.append(text(LedgerWords.nothingYet(name))) }
    return Array(groups.filter { !$0.isEmpty }.joined(separator: [.empty]))
  }

  private func account(_ account: PointsLedger.Account) -> [[Line]] {
    let enrolment = account.enrolment
    var head = [heading(LedgerWords.account(enrolment))]
    let lacksNumber = enrolment.number == nil && enrolment.register.numbers != nil
    if lacksNumber {
      head += text(LedgerWords.giveNumber(enrolment, name))
    }
    return [head]
      + account.periods.flatMap { period in
        var top: [Line] = []
        if period.span == .unknownStart, !lacksNumber { top += text(LedgerWords.giveStart(enrolment, name)) }
        if let span = LedgerWords.span(period.span) { top += text(span) }
        let body = period.entries.isEmpty ? text(LedgerWords.noCourses) : table(period.entries)
        let sums = text(LedgerWords.sums(period)) + (LedgerWords.lacking(period).map(text) ?? [])
        return [top, body, period.span.hasSums ? sums : []]
      }
  }

  private func table(_ entries: [LedgerEntry]) -> [Line] {
    let columns = [
      Table.Column(StyledText(words(LedgerWords.finished))),
      Table.Column(StyledText(words(LedgerWords.course))),
      Table.Column(StyledText(words(LedgerWords.points)), isNumber: true),
      Table.Column(StyledText(words(LedgerWords.standing))),
    ]
    let rows = entries.map { entry in
      Table.Row(
        [
          StyledText(entry.earning.day.text), StyledText(entry.earning.title),
          StyledText(words(LedgerWords.number(entry.points))),
          StyledText(words(LedgerWords.standing(entry.standing))),
        ], note: StyledText(words(LedgerWords.note(entry))))
    }
    return Table(columns, rows: rows).lines(style)
  }

  private func heading(_ wording: Wording) -> Line {
    var layout = BlockLayout(style)
    return layout.lay(Prose(words(wording)), role: .heading).lines.first ?? .empty
  }

  private func text(_ wording: Wording) -> [Line] {
    var layout = BlockLayout(style)
    return layout.lay(Prose(words(wording))).lines
  }

  private func words(_ wording: Wording) -> String { wording[style.language] }
}

extension LedgerPeriod.Span {
  /// Whether sums mean something: nothing counts before a registration began.
  var hasSums: Bool {
    switch self {
    case .before: false
    case .days, .asked, .always, .unknownStart: true
    }
  }
}
