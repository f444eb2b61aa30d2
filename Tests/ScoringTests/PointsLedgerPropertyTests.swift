import CourseModel
import Scoring
import Testing

/// What must hold of every ledger.
@Suite struct PointsLedgerPropertyTests {
  private static let days = [
    "2023-12-31", "2024-01-01", "2025-05-05", "2026-01-01", "2026-06-30", "2028-12-31", "2029-01-01",
  ]

  private static func earnings(_ random: inout SeededGenerator) throws -> [Earning] {
    try (0..<random.below(14)).map { number in
      let accreditation = Accreditation(
        id: random.pick(["1", "2"]), from: random.pick(["2024-01-01", "2026-01-01"]), to: "2029-12-31")
      return Earning(
        attempt: "attempt-\(number)", course: CourseID(random.pick(["a", "b", "c"])), title: "T",
        day: try #require(Day(random.pick(days))),
        worth: Worth(
          points: random.chance(8) ? nil : Fraction(random.below(30), 1 + random.below(4)),
          register: random.chance(8) ? nil : random.pick(["R", "S"]),
          accreditation: random.chance(4) ? nil : accreditation),
        confirmation: random.chance(2) ? Earning.Confirmation(issuer: "I", certificate: "\(number)") : nil)
    }
  }

  private static func ledger(_ earnings: [Earning], _ random: SeededGenerator) throws -> PointsLedger {
    var random = random
    let registers = [
      Register(name: "R", months: 12, numbers: .any, points: Fraction(9)), Register(name: "S"),
    ]
    let since = random.chance(3) ? nil : Day("2024-01-01")
    let window = random.chance(4) ? PointsLedger.Window(from: Day("2025-05-05"), to: nil) : nil
    let enrolment = PointsLedger.Enrolment(
      register: registers[0], number: random.chance(5) ? nil : "1", since: since)
    return PointsLedger(
      earnings, enrolments: [enrolment], registers: registers, today: try #require(Day("2026-11-24")),
      window: window)
  }

  @Test("The order in which courses were passed or read does not matter", arguments: 0..<300)
  func order(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let earnings = try Self.earnings(&random)
    let ledger = try Self.ledger(earnings, random)
    for _ in 0..<4 {
      let shuffled = earnings.shuffled(using: &random)
      var again = SeededGenerator(seed: UInt64(seed))
      _ = try Self.earnings(&again)
      #expect(try Self.ledger(shuffled, again) == ledger)
    }
  }

  @Test(
    "A sum is never more than each course and accreditation once, and all that was earned is listed once",
    arguments: 0..<300)
  func bound(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let earnings = try Self.earnings(&random)
    let ledger = try Self.ledger(earnings, random)
    var listed = ledger.unassigned.map(\.earning.attempt)
    for account in ledger.accounts {
      for period in account.periods {
        listed += period.entries.map(\.earning.attempt)
        var most: [[String]: Rational] = [:]
        for entry in period.entries {
          let key = [entry.earning.course.rawValue, entry.earning.worth.accreditation?.id ?? "-"]
          most[key] = max(most[key] ?? .zero, Rational(entry.earning.worth.points ?? .zero))
        }
        #expect(period.earned <= most.values.sum())
        #expect(Rational.zero <= period.confirmed && period.confirmed <= period.earned)
        if let minimum = period.minimum, let lacking = period.lacking, let unconfirmed = period.unconfirmed {
          #expect(lacking == max(.zero, minimum - period.earned))
          #expect(lacking <= unconfirmed && unconfirmed <= minimum)
        }
        let counting = period.entries.filter { if case .excluded = $0.standing { false } else { true } }
        #expect(counting.allSatisfy { $0.earning.worth.accreditation != nil })
        #expect(
          account.enrolment.number != nil || account.enrolment.register.numbers == nil || counting.isEmpty)
      }
    }
    #expect(listed.sorted() == earnings.map(\.attempt).sorted())
  }
}
