import Certificates
import CourseModel
import Scoring
import SourceText
import Terminal

/// The ledger of points as CSV (RFC 4180), with a row of names first and a decimal point in numbers.
struct LedgerTable {
  let ledger: PointsLedger

  static let names = [
    "register", "number", "from", "to", "course", "title", "completed_on", "points", "declared_points",
    "accreditation", "standing", "reason", "confirmed_by", "certificate",
  ]

  /// The rows, each without its line end.
  var rows: [String] {
    let accounts = ledger.accounts.flatMap { account in
      account.periods.flatMap { period in
        period.entries.map { row($0, account.enrolment, period.span.days) }
      }
    }
    let rows = [Self.names] + accounts + ledger.unassigned.map { row($0, nil, (nil, nil)) }
    return rows.map(CSVRow.text)
  }

  private func row(
    _ entry: LedgerEntry, _ enrolment: PointsLedger.Enrolment?, _ days: (from: Day?, to: Day?)
  ) -> [String] {
    let earning = entry.earning
    return [
      enrolment?.register.name ?? "", enrolment?.number ?? "", days.from?.text ?? "", days.to?.text ?? "",
      earning.course.rawValue, earning.title, earning.day.text, entry.points.plain,
      earning.worth.points.map { ExactNumber($0).text } ?? "", earning.worth.accreditation?.id ?? "",
      entry.standing.code, entry.reason ?? "", earning.confirmation?.issuer ?? "",
      earning.confirmation?.certificate ?? "",
    ]
  }
}
