import CourseModel
import Scoring
import Testing

@Suite struct PermanentEducationPointsTests {
  private func terms(
    points: Fraction? = Fraction(4), id: String? = "123", from: String = "2026-01-01",
    to: String = "2026-12-31", register: String? = "Registerplein"
  ) -> CertificateTerms {
    CertificateTerms(
      passMark: PassMark(share: Fraction(7, 10)), issuer: "Uitgever", register: register, points: points,
      accreditation: id.map { Accreditation(id: $0, from: from, to: to) })
  }

  private func points(
    _ terms: CertificateTerms, on date: String = "2026-06-15", number: Bool = true
  ) -> PermanentEducationPoints {
    PermanentEducationPoints(of: terms, finishedOn: date, hasRegisterNumber: number)
  }

  @Test("Points count only with an accreditation, inside its days and with a register number")
  func ladder() {
    #expect(points(terms(points: nil)) == .none)
    #expect(points(terms(points: .zero)) == .none)
    #expect(points(terms(id: nil)) == .notAccredited)
    #expect(points(terms(id: "")) == .notAccredited)
    #expect(points(terms(register: nil)) == .notAccredited)
    #expect(points(terms(), number: false) == .needsRegisterNumber(register: "Registerplein"))
    #expect(
      points(terms())
        == .counts(points: Fraction(4), register: "Registerplein", accreditation: "123"))
  }

  @Test(
    "The first and the last day of the accreditation count",
    arguments: ["2026-01-01", "2026-12-31", "2026-02-28"])
  func inside(_ date: String) {
    #expect(
      points(terms(), on: date)
        == .counts(points: Fraction(4), register: "Registerplein", accreditation: "123"))
  }

  @Test(
    "A day outside it, or no day at all, does not count",
    arguments: [
      "2025-12-31", "2027-01-01", "", "vandaag", "2026-6-15", "2026-13-01", "2026-02-29", "2026-06-31",
      "2026-06-00",
      "2026/06/15", "2026-06-15T00", "٢٠٢٦-06-15",
    ])
  func outside(_ date: String) {
    #expect(points(terms(), on: date) == .outsideAccreditation(from: "2026-01-01", to: "2026-12-31"))
  }

  @Test("An accreditation without readable days covers none")
  func unreadable() {
    #expect(points(terms(from: "")) == .outsideAccreditation(from: "", to: "2026-12-31"))
  }

  @Test("The 29th of February exists in leap years")
  func leap() {
    let long = terms(from: "2000-01-01", to: "2999-12-31")
    #expect(points(long, on: "2028-02-29") != .outsideAccreditation(from: "2000-01-01", to: "2999-12-31"))
    #expect(points(long, on: "2100-02-29") == .outsideAccreditation(from: "2000-01-01", to: "2999-12-31"))
  }
}
