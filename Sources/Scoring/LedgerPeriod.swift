internal import CourseModel

/// A period of a register, with the passed courses in it and what they add up to.
public struct LedgerPeriod: Sendable, Hashable {
  /// The days of a period.
  public enum Span: Sendable, Hashable {
    /// From one day to another, both included: a period of the register.
    case days(from: Day, to: Day)
    /// The days that were asked for.
    case asked(PointsLedger.Window)
    /// All days before the registration began.
    case before(Day)
    /// All days: the register has no periods.
    case always
    /// All days: the register has periods, and it is not known when this learner's began.
    case unknownStart
  }

  /// Its days.
  public let span: Span
  /// The passed courses, oldest first.
  public let entries: [LedgerEntry]
  /// The points that count.
  public let earned: Rational
  /// Those of them that an issuer confirmed.
  public let confirmed: Rational
  /// The least points that the register asks for in the period; nil where that is not known.
  public let minimum: Rational?

  /// The points that still have to be earned; nil without a minimum.
  public var lacking: Rational? { minimum.map { max(.zero, $0 - earned) } }

  /// The points that still have to be confirmed, earned or not; nil without a minimum.
  public var unconfirmed: Rational? { minimum.map { max(.zero, $0 - confirmed) } }
}

extension LedgerPeriod {
  /// Adds up what was earned in a period; `earnings` are those of the register, in the order of the ledger.
  init(_ span: Span, _ earnings: [Earning], _ enrolment: PointsLedger.Enrolment) {
    let hasNumber = enrolment.number != nil || enrolment.register.numbers == nil
    let shown = earnings.filter { Self.shows($0.day, span) }
    let reasons = shown.map { Self.reason($0, span, hasNumber) }
    var counting: [Key: Int] = [:]
    for (index, earning) in shown.enumerated() where reasons[index] == nil {
      let key = Key(earning)
      guard let other = counting[key] else {
        counting[key] = index
        continue
      }
      // What an issuer signed goes before what the learner says; else the first one counts.
      if shown[other].confirmation == nil, earning.confirmation != nil { counting[key] = index }
    }
    entries = shown.enumerated().map { index, earning in
      LedgerEntry(earning: earning, standing: Self.standing(earning, index, reasons[index], counting, shown))
    }
    self.span = span
    earned = entries.map(\.points).sum()
    confirmed = entries.filter { if case .confirmed = $0.standing { true } else { false } }.map(\.points)
      .sum()
    switch span {
    case .days, .asked: minimum = enrolment.register.points.map { Rational($0) }
    case .before, .always, .unknownStart: minimum = nil
    }
  }

  /// What counts once in a period.
  private struct Key: Hashable {
    let course: String
    let accreditation: String

    init(_ earning: Earning) {
      course = earning.course.rawValue
      accreditation = earning.worth.accreditation?.id ?? ""
    }
  }

  private static func standing(
    _ earning: Earning, _ index: Int, _ reason: LedgerEntry.Reason?, _ counting: [Key: Int],
    _ shown: [Earning]
  ) -> LedgerEntry.Standing {
    if let reason { return .excluded(reason) }
    if let winner = counting[Key(earning)], winner != index {
      return .excluded(.alreadyCounted(on: shown[winner].day))
    }
    return earning.confirmation.map { .confirmed(by: $0) } ?? .earned
  }

  private static func reason(_ earning: Earning, _ span: Span, _ hasNumber: Bool) -> LedgerEntry.Reason? {
    let worth = earning.worth
    switch PermanentEducationPoints(
      of: worth, finishedOn: earning.day.text, hasRegisterNumber: hasNumber)
    {
    case .none: return worth.accreditation == nil ? .notAccredited : .noPoints
    case .notAccredited: return .notAccredited
    case .outsideAccreditation(let from, let to): return .outsideAccreditation(from: from, to: to)
    case .needsRegisterNumber: return .noRegisterNumber
    case .counts: break
    }
    switch span {
    case .days, .always, .unknownStart: return nil
    case .asked(let window): return window.contains(earning.day) ? nil : .outsidePeriod
    case .before: return .outsidePeriod
    }
  }

  /// Whether a period lists what was passed on a day; one that was asked for lists all, and says what is outside.
  private static func shows(_ day: Day, _ span: Span) -> Bool {
    switch span {
    case .days(let from, let to): from <= day && day <= to
    case .before(let first): day < first
    case .asked, .always, .unknownStart: true
    }
  }

  /// The periods of a register: those in which something was passed, and that of today; oldest first.
  static func spans(
    of enrolment: PointsLedger.Enrolment, days: [Day], today: Day, window: PointsLedger.Window?
  ) -> [Span] {
    if let window { return [.asked(window)] }
    guard let months = enrolment.register.months, months > 0 else { return [.always] }
    guard let since = enrolment.since else { return [.unknownStart] }
    let indices = Set((days.filter { since <= $0 } + [max(since, today)]).map { index($0, since, months) })
    let periods = indices.sorted().map { index in
      Span.days(
        from: since.adding(months: index * months), to: since.adding(months: (index + 1) * months).before)
    }
    return (days.contains { $0 < since } ? [.before(since)] : []) + periods
  }

  /// The number of the period in which a day is, from 0; the day is not before `since`.
  ///
  /// Periods are counted from the first day of all: from a 31st they would drift if each began where the last ended.
  private static func index(_ day: Day, _ since: Day, _ months: Int) -> Int {
    let passed = (day.year - since.year) * 12 + day.month - since.month
    let index = passed / months
    return since.adding(months: index * months) <= day ? index : index - 1
  }
}
