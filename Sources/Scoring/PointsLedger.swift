public import CourseModel

/// The points of one learner, per register and period: what counts, what does not and why.
///
/// It is a function of what was earned, in any order. Points count once for each course and accreditation in a
/// period, inside the accreditation, and where the register has numbers only with one.
public struct PointsLedger: Sendable, Hashable {
  /// A learner's entry in a register.
  public struct Enrolment: Sendable, Hashable {
    /// The register.
    public let register: Register
    /// The learner's number in it, if given.
    public let number: String?
    /// The first day of the first registration, if given.
    public let since: Day?

    /// Makes an entry.
    public init(register: Register, number: String? = nil, since: Day? = nil) {
      self.register = register
      self.number = number
      self.since = since
    }
  }

  /// The days that are asked for instead of the register's own periods; both included.
  public struct Window: Sendable, Hashable {
    /// The first day; nil for no bound.
    public let from: Day?
    /// The last day; nil for no bound.
    public let to: Day?

    /// Makes a window.
    public init(from: Day?, to: Day?) {
      self.from = from
      self.to = to
    }

    /// Whether a day is inside.
    public func contains(_ day: Day) -> Bool { (from ?? day) <= day && day <= (to ?? day) }
  }

  /// A register with its periods.
  public struct Account: Sendable, Hashable {
    /// The learner's entry in the register.
    public let enrolment: Enrolment
    /// The periods, oldest first.
    public let periods: [LedgerPeriod]
  }

  /// The registers: those that the learner is in, in their order, then those that a passed course names.
  public let accounts: [Account]
  /// The passed courses that name no register, oldest first; none of them counts.
  public let unassigned: [LedgerEntry]

  /// Draws the ledger up.
  ///
  /// - Parameters:
  ///   - earnings: What was earned, in any order.
  ///   - enrolments: The registers that the learner is in, each once.
  ///   - registers: The registers that are known as data.
  ///   - today: The period in which this day falls is shown even where it is empty.
  ///   - window: The days that are asked for instead of the register's own periods.
  public init(
    _ earnings: [Earning], enrolments: [Enrolment], registers: [Register] = [], today: Day,
    window: Window? = nil
  ) {
    let earnings = earnings.sorted(by: Self.precedes)
    let known = Set(enrolments.map(\.register.name))
    let named = Set(earnings.compactMap(\.worth.register)).subtracting(known).sorted()
    let others = named.map { name in
      Enrolment(register: registers.first { $0.name == name } ?? .unknown(name))
    }
    accounts = (enrolments + others).map { enrolment in
      let own = earnings.filter { $0.worth.register == enrolment.register.name }
      return Account(
        enrolment: enrolment,
        periods: LedgerPeriod.spans(of: enrolment, days: own.map(\.day), today: today, window: window)
          .map { LedgerPeriod($0, own, enrolment) })
    }
    unassigned = earnings.filter { $0.worth.register == nil }
      .map { LedgerEntry(earning: $0, standing: .excluded(.notAccredited)) }
  }

  /// The one order in which a ledger is read: by day, then by what never is the same twice.
  private static func precedes(_ first: Earning, _ second: Earning) -> Bool {
    (first.day, first.course.rawValue, first.attempt) < (second.day, second.course.rawValue, second.attempt)
  }

  /// The same ledger with one register only, and without what is in none.
  public func only(_ register: String) -> PointsLedger {
    PointsLedger(accounts: accounts.filter { $0.enrolment.register.name == register }, unassigned: [])
  }

  private init(accounts: [Account], unassigned: [LedgerEntry]) {
    self.accounts = accounts
    self.unassigned = unassigned
  }
}
