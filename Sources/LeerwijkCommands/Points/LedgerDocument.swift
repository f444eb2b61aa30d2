import Certificates
import CourseModel
import Foundation
import Scoring

/// The ledger of points as one JSON document; the version of its form stands in it.
///
/// Numbers of points are texts, so that they are exact.
struct LedgerDocument: Encodable {
  /// A register.
  struct Account: Encodable {
    let register: String
    let number: String?
    let since: String?
    let periodMonths: Int?
    let periods: [Period]
  }

  /// A period of a register.
  struct Period: Encodable {
    let kind: String
    let from: String?
    let to: String?
    let earned: String
    let confirmed: String
    let minimum: String?
    let lacking: String?
    let unconfirmed: String?
    let entries: [Entry]
  }

  /// A passed course.
  struct Entry: Encodable {
    let attempt: String
    let course: String
    let title: String
    let completedOn: String
    let points: String
    let declaredPoints: String?
    let accreditation: String?
    let standing: String
    let reason: String?
    let confirmedBy: String?
    let certificate: String?
  }

  let format = 1
  let learner: String
  let registers: [Account]
  let withoutRegister: [Entry]

  init(_ ledger: PointsLedger, learner: String) {
    self.learner = learner
    registers = ledger.accounts.map(Account.init)
    withoutRegister = ledger.unassigned.map(Entry.init)
  }

  /// The document, with sorted keys.
  func text() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }
}

extension LedgerDocument.Account {
  init(_ account: PointsLedger.Account) {
    register = account.enrolment.register.name
    number = account.enrolment.number
    since = account.enrolment.since?.text
    periodMonths = account.enrolment.register.months
    periods = account.periods.map(LedgerDocument.Period.init)
  }
}

extension LedgerDocument.Period {
  init(_ period: LedgerPeriod) {
    let days = period.span.days
    kind = period.span.code
    from = days.from?.text
    to = days.to?.text
    earned = period.earned.plain
    confirmed = period.confirmed.plain
    minimum = period.minimum?.plain
    lacking = period.lacking?.plain
    unconfirmed = period.unconfirmed?.plain
    entries = period.entries.map(LedgerDocument.Entry.init)
  }
}

extension LedgerDocument.Entry {
  init(_ entry: LedgerEntry) {
    attempt = entry.earning.attempt
    course = entry.earning.course.rawValue
    title = entry.earning.title
    completedOn = entry.earning.day.text
    points = entry.points.plain
    declaredPoints = entry.earning.worth.points.map { ExactNumber($0).text }
    accreditation = entry.earning.worth.accreditation?.id
    standing = entry.standing.code
    reason = entry.reason
    confirmedBy = entry.earning.confirmation?.issuer
    certificate = entry.earning.confirmation?.certificate
  }
}

/// The names that stand in files, which never change.
extension LedgerEntry.Standing {
  var code: String {
    switch self {
    case .confirmed: "confirmed"
    case .earned: "earned"
    case .excluded: "excluded"
    }
  }

  /// Why it does not count, or not for the issuer; nil for what is confirmed.
  fileprivate var reason: String? {
    switch self {
    case .confirmed: nil
    case .earned: "not-confirmed"
    case .excluded(.notAccredited): "not-accredited"
    case .excluded(.noPoints): "no-points"
    case .excluded(.outsideAccreditation): "outside-accreditation"
    case .excluded(.noRegisterNumber): "no-register-number"
    case .excluded(.outsidePeriod): "outside-period"
    case .excluded(.alreadyCounted): "already-counted"
    }
  }
}

extension LedgerEntry {
  /// Why it does not count, or not for the issuer; nil for what is confirmed.
  var reason: String? { standing == .earned && earning.withdrawal != nil ? "withdrawn" : standing.reason }
}

extension LedgerPeriod.Span {
  var code: String {
    switch self {
    case .days: "period"
    case .asked: "asked"
    case .before: "before"
    case .always: "always"
    case .unknownStart: "unknown-start"
    }
  }

  /// Its first and its last day, as far as they are known.
  var days: (from: Day?, to: Day?) {
    switch self {
    case .days(let from, let to): (from, to)
    case .asked(let window): (window.from, window.to)
    case .before(let first): (nil, first.before)
    case .always, .unknownStart: (nil, nil)
    }
  }
}

extension Rational {
  /// The number with a decimal point, or as a fraction where no decimals are exact.
  var plain: String { Fraction(exactly: self).map { ExactNumber($0).text } ?? description }
}
