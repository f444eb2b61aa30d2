import Certificates
import CourseModel
import SourceText
import Testing

@Suite struct CertificateValueTests {
  @Test(arguments: ["0", "16", "7.5", "-1", "50/3", String(repeating: "9", count: 40)])
  func `an exact number keeps its text`(text: String) throws {
    #expect(try #require(ExactNumber(text)).text == text)
  }

  @Test(arguments: [
    "", "-", "7,5", "1.", ".5", "1e5", "1.2.3", "1/2/3", "٣", " 1", "+1",
    String(repeating: "9", count: 41),
  ])
  func `what is no exact number is refused`(text: String) {
    #expect(ExactNumber(text) == nil)
  }

  @Test func `a fraction shows its decimals where they are exact`() {
    #expect(ExactNumber(Fraction(15, 2)).text == "7.5")
    #expect(ExactNumber(Fraction(-1, 8)).text == "-0.125")
    #expect(ExactNumber(Fraction(50, 3)).text == "50/3")
    #expect(ExactNumber(Fraction(4)).text == "4")
    #expect(ExactNumber(Fraction(1, Int.max)).text == "1/\(Int.max)")
    #expect(ExactNumber(Fraction(15, 2)).shown(in: .nl) == "7,5")
    #expect(ExactNumber(Fraction(15, 2)).shown(in: .en) == "7.5")
  }

  @Test func `a day shows in both languages`() throws {
    let day = try #require(CalendarDay("2028-02-29"))
    #expect(day.text == "2028-02-29")
    #expect(day.shown(in: .nl) == "29 februari 2028")
    #expect(day.shown(in: .en) == "29 February 2028")
  }

  @Test(arguments: ["2027-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "26-11-24", "", "--"])
  func `a day that the calendar lacks is refused`(text: String) {
    #expect(CalendarDay(text) == nil)
  }

  @Test func `what is not a whole accreditation is no accreditation`() {
    let mark = PassMark(share: Fraction(7, 10))
    let given = Accreditation(id: "482913", from: "2026-01-01", to: "2027-12-31")
    #expect(Points(CertificateTerms(passMark: mark, issuer: "W")) == .none)
    #expect(Points(CertificateTerms(passMark: mark, issuer: "W", register: "R")) == .notAccredited)
    #expect(
      Points(CertificateTerms(passMark: mark, issuer: "W", register: "R", accreditation: given))
        == .notAccredited)
    let bad = Accreditation(id: "482913", from: "ooit", to: "2027-12-31")
    let points = Fraction(5, 2)
    #expect(
      Points(
        CertificateTerms(passMark: mark, issuer: "W", register: "R", points: points, accreditation: bad))
        == .notAccredited)
    let whole = Points(
      CertificateTerms(passMark: mark, issuer: "W", register: "R", points: points, accreditation: given))
    guard case .accredited(let accredited) = whole else {
      Issue.record("not accredited")
      return
    }
    #expect(accredited.points.text == "2.5")
  }
}
