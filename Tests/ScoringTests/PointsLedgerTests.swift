import CourseModel
import Scoring
import Testing

@Suite struct PointsLedgerTests {
  static let plein = Register(
    name: "Registerplein", months: 60, numbers: NumberPattern("4610*"), points: Fraction(60))

  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  private func earning(
    _ attempt: String, course: String = "a", on day: String = "2026-06-15", points: Fraction? = Fraction(4),
    register: String? = "Registerplein", id: String? = "123", from: String = "2026-01-01",
    to: String = "2030-12-31", by issuer: String? = nil
  ) throws -> Earning {
    Earning(
      attempt: attempt, course: CourseID(course), title: course, day: try self.day(day),
      worth: Worth(
        points: points, register: register,
        accreditation: id.map { Accreditation(id: $0, from: from, to: to) }),
      confirmation: issuer.map { Earning.Confirmation(issuer: $0, certificate: "C-\(attempt)") })
  }

  private func ledger(
    _ earnings: [Earning], number: String? = "46101", since: String? = "2024-01-31",
    register: Register = PointsLedgerTests.plein, today: String = "2026-11-24",
    window: PointsLedger.Window? = nil
  ) throws -> PointsLedger {
    PointsLedger(
      earnings,
      enrolments: [
        PointsLedger.Enrolment(register: register, number: number, since: try since.map { try day($0) })
      ],
      registers: [register], today: try day(today), window: window)
  }

  private func standings(_ ledger: PointsLedger) -> [[LedgerEntry.Standing]] {
    ledger.accounts.flatMap { $0.periods.map { $0.entries.map(\.standing) } }
  }

  @Test(
    "What counts is earned, and what an issuer signed is confirmed: two sums, and what is lacking of each")
  func sums() throws {
    let ledger = try ledger([
      earning("1"), earning("2", course: "b", points: Fraction(5, 2), by: "Wij"),
    ])
    let period = try #require(ledger.accounts.first?.periods.first)
    #expect(try period.span == .days(from: day("2024-01-31"), to: day("2029-01-30")))
    #expect(
      period.entries.map(\.standing) == [.earned, .confirmed(by: .init(issuer: "Wij", certificate: "C-2"))])
    #expect(period.earned == Rational(13, over: 2) && period.confirmed == Rational(5, over: 2))
    #expect(period.lacking == Rational(107, over: 2) && period.unconfirmed == Rational(115, over: 2))
  }

  @Test("Each reason why a course does not count is told")
  func reasons() throws {
    #expect(try standings(ledger([earning("1", id: nil)])) == [[.excluded(.notAccredited)]])
    #expect(try standings(ledger([earning("1", points: nil, id: nil)])) == [[.excluded(.notAccredited)]])
    #expect(try standings(ledger([earning("1", points: nil)])) == [[.excluded(.noPoints)]])
    #expect(
      try standings(ledger([earning("1", to: "2026-06-14")]))
        == [[.excluded(.outsideAccreditation(from: "2026-01-01", to: "2026-06-14"))]])
    #expect(try standings(ledger([earning("1")], number: nil)) == [[.excluded(.noRegisterNumber)]])
    #expect(
      try ledger([earning("1", register: nil)]).unassigned.map(\.standing) == [.excluded(.notAccredited)])
  }

  @Test("The same course counts once in a period: what an issuer signed first, else the first day")
  func once() throws {
    let first = try earning("1", on: "2026-03-01")
    let second = try earning("2", on: "2026-04-01")
    let signed = try earning("3", on: "2026-05-01", by: "Wij")
    #expect(
      try standings(ledger([second, first]))
        == [[.earned, .excluded(.alreadyCounted(on: first.day))]])
    #expect(
      try standings(ledger([first, signed, second])) == [
        [
          .excluded(.alreadyCounted(on: signed.day)), .excluded(.alreadyCounted(on: signed.day)),
          .confirmed(by: .init(issuer: "Wij", certificate: "C-3")),
        ]
      ])
  }

  @Test("Another accreditation of the same course, or another period, counts again")
  func again() throws {
    let again = try earning("2", on: "2026-08-01", id: "124")
    #expect(try standings(ledger([earning("1"), again])) == [[.earned, .earned]])
    let later = try earning("3", on: "2029-01-31")
    #expect(try standings(ledger([earning("1"), later])) == [[.earned], [.earned]])
    let sameDay = try earning("4", on: "2029-01-30")
    #expect(
      try standings(ledger([earning("1"), sameDay]))
        == [[.earned, .excluded(.alreadyCounted(on: day("2026-06-15")))]])
  }

  @Test("Before the registration began nothing counts, and no sum is asked of that time")
  func before() throws {
    let ledger = try ledger([earning("1", on: "2026-01-30")], since: "2026-01-31")
    #expect(standings(ledger) == [[.excluded(.outsidePeriod)], []])
    let periods = try #require(ledger.accounts.first?.periods)
    #expect(try periods[0].span == .before(day("2026-01-31")) && periods[0].minimum == nil)
    #expect(periods[1].lacking == Rational(60))
  }

  @Test("Without the first day all is in one list, without a sum to reach")
  func unknownStart() throws {
    let ledger = try ledger([earning("1"), earning("2", course: "b", on: "2030-01-01")], since: nil)
    let periods = try #require(ledger.accounts.first?.periods)
    #expect(periods.map(\.span) == [.unknownStart])
    #expect(periods[0].earned == Rational(8) && periods[0].lacking == nil)
  }

  @Test("Days that are asked for are one period, and say what falls outside")
  func asked() throws {
    let window = PointsLedger.Window(from: try day("2026-06-15"), to: try day("2026-06-15"))
    let ledger = try ledger(
      [
        earning("1"), earning("2", course: "b", on: "2026-06-16"),
        earning("3", course: "c", on: "2026-06-14"),
      ],
      window: window)
    #expect(standings(ledger) == [[.excluded(.outsidePeriod), .earned, .excluded(.outsidePeriod)]])
    #expect(ledger.accounts.first?.periods.first?.lacking == Rational(56))
    #expect(PointsLedger.Window(from: nil, to: nil).contains(try day("0001-01-01")))
  }

  @Test("A register without numbers and periods needs neither")
  func free() throws {
    let free = Register(name: "Vrij")
    let ledger = try ledger([earning("1", register: "Vrij")], number: nil, since: nil, register: free)
    #expect(standings(ledger) == [[.earned]])
    #expect(ledger.accounts.first?.periods.first?.span == .always)
  }

  @Test("A register that a course names is listed, also where the learner is not in it or nobody knows it")
  func named() throws {
    let ledger = try ledger([earning("1", register: "Elders"), earning("2", register: "Daar")])
    #expect(ledger.accounts.map(\.enrolment.register.name) == ["Registerplein", "Daar", "Elders"])
    #expect(standings(ledger) == [[], [.excluded(.noRegisterNumber)], [.excluded(.noRegisterNumber)]])
    #expect(ledger.only("Daar").accounts.map(\.enrolment.register.name) == ["Daar"])
    #expect(ledger.only("Nergens").accounts.isEmpty)
  }

  @Test("Periods are counted from the first day of all, so that a 31st does not drift")
  func drift() throws {
    let monthly = Register(name: "Registerplein", months: 1, numbers: .any)
    let ledger = try ledger(
      [earning("1", on: "2026-02-27"), earning("2", on: "2026-02-28"), earning("3", on: "2026-03-31")],
      since: "2026-01-31", register: monthly, today: "2026-01-31")
    let spans = try #require(ledger.accounts.first?.periods.map(\.span))
    #expect(
      try spans == [
        .days(from: day("2026-01-31"), to: day("2026-02-27")),
        .days(from: day("2026-02-28"), to: day("2026-03-30")),
        .days(from: day("2026-03-31"), to: day("2026-04-29")),
      ])
    #expect(standings(ledger) == [[.earned], [.earned], [.earned]])
  }
}
