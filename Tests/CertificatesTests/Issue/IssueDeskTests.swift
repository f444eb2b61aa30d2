import Certificates
import CourseModel
import Foundation
import SourceText
import Testing

@Suite struct IssueDeskTests {
  private static let instant: Int64 = 1_795_600_000

  private func desk(_ journal: Journal = Journal(), secret: String = "geheim") throws -> IssueDesk {
    let issuer = Issuer(id: "https://dewaaier.example", name: "Leerhuis de Waaier", chamberNumber: "12345678")
    return IssueDesk(
      card: try #require(IssuerCard(issuer: issuer, zone: "Europe/Amsterdam")), secret: Data(secret.utf8),
      journal: journal, fits: { number, _ in number.hasPrefix("4610") }, isMended: { _, _ in true })
  }

  private func look(
    _ transcript: Transcript, _ course: Course, _ journal: Journal = Journal(),
    _ request: IssueDesk.Request = IssueDesk.Request(instant: instant)
  ) throws -> IssueDesk.Outcome {
    try desk(journal).look(at: transcript, in: course, request, key: SampleKeys.first().publicKey.thumbprint)
  }

  private func issue(_ transcript: Transcript, _ course: Course, into journal: inout Journal) throws
    -> IssuedCertificate
  {
    guard case .ready(let ready) = try look(transcript, course, journal) else {
      throw CertificateFault.unreadable("refused")
    }
    let (issued, entry) = try ready.signed(by: SampleKeys.first())
    _ = try journal.add(.issued(entry))
    return issued
  }

  private func refusals(
    _ transcript: Transcript, _ course: Course, _ journal: Journal = Journal(),
    _ request: IssueDesk.Request = IssueDesk.Request(instant: instant)
  ) throws -> [IssueRefusal] {
    switch try look(transcript, course, journal, request) {
    case .ready: []
    case .refused(let reasons): reasons
    }
  }

  @Test func `a record that holds gives a certificate with what was replayed`() throws {
    let course = try AccreditedCourse.compiled()
    var journal = Journal()
    let issued = try issue(try AccreditedCourse.transcript(course), course, into: &journal)
    let certificate = issued.certificate
    #expect(certificate.learner.name == "Noor de Wit")
    #expect(
      certificate.learner.registration == Registration(register: "Registerplein", number: "46101234567"))
    #expect(certificate.startDay?.text == "2026-11-24")
    #expect(certificate.day.text == "2026-11-24")
    #expect(certificate.score.percentage.text == "100")
    #expect(certificate.netMinutes >= 10)
    #expect(certificate.issuance?.number == "2026-0001")
    #expect(certificate.issuance?.issuer.name == "Leerhuis de Waaier")
    #expect(issued.credential.facts.transcriptDigest == (try AccreditedCourse.transcript(course)).fileHash)
    #expect(issued.credential.facts.statusList == "https://dewaaier.example/status.jwt")
  }

  @Test func `the same record gives the same bytes, from any copy of the desk and whenever it comes again`()
    throws
  {
    let course = try AccreditedCourse.compiled()
    let transcript = try AccreditedCourse.transcript(course)
    var (first, second) = (Journal(), Journal())
    let one = try issue(transcript, course, into: &first)
    let two = try issue(transcript, course, into: &second)
    #expect(one == two)
    #expect(first == second)
    guard
      case .ready(let again) = try look(
        transcript, course, first, IssueDesk.Request(instant: Self.instant + 1_000_000))
    else {
      Issue.record("it is not issued again")
      return
    }
    #expect(again.isAgain)
    #expect(try again.signed(by: SampleKeys.first()).0 == one)
    // Another key must not sign what the first one signed.
    #expect(again.key == (try SampleKeys.first()).publicKey.thumbprint)
  }

  @Test func `two records share neither number, subject nor place, and another issuer draws otherwise`()
    throws
  {
    let course = try AccreditedCourse.compiled()
    var journal = Journal()
    let one = try issue(try AccreditedCourse.transcript(course), course, into: &journal)
    let two = try issue(
      try AccreditedCourse.transcript(
        course, code: "urn:uuid:00000000-7425-40de-944b-e07fc1f90ae7", begin: AccreditedCourse.begin + 1000),
      course, into: &journal)
    #expect(one.certificate.issuance?.number == "2026-0001")
    #expect(two.certificate.issuance?.number == "2026-0002")
    #expect(one.credential.facts.subject != two.credential.facts.subject)
    #expect(one.certificate.issuance?.statusIndex != two.certificate.issuance?.statusIndex)
    guard
      case .ready(let other) = try desk(secret: "ander geheim").look(
        at: try AccreditedCourse.transcript(course), in: course, IssueDesk.Request(instant: Self.instant),
        key: SampleKeys.first().publicKey.thumbprint)
    else {
      Issue.record("it is refused")
      return
    }
    #expect(other.facts.subject != one.credential.facts.subject)
  }

  @Test func `a course that is not whole is refused, with its parts`() throws {
    let course = try AccreditedCourse.compiled()
    let reasons = try refusals(try AccreditedCourse.transcript(course, isWhole: false), course)
    #expect(reasons.map(\.number).contains(4))
    #expect(reasons.contains(.partsOpen(["Toet" + "s"])) || reasons.contains(.partsOpen(["Lezen", "Toets"])))
  }

  @Test func `a test that was failed is refused, with what was reached`() throws {
    let course = try AccreditedCourse.compiled()
    let reasons = try refusals(try AccreditedCourse.transcript(course, isRight: false), course)
    #expect(reasons == [.notPassed(reached: ExactNumber(0), needed: ExactNumber(50))])
  }

  @Test func `too little time is refused, and idle time does not count`() throws {
    let course = try AccreditedCourse.compiled()
    let quick = try refusals(try AccreditedCourse.transcript(course, every: 1), course)
    guard case .studyTime(let minutes, let least) = quick.first else {
      Issue.record("a quick record is taken")
      return
    }
    #expect(minutes < 10 && least == 10 && quick.count == 1)
    // An hour between two events counts as five minutes.
    var journal = Journal()
    let slow = try issue(try AccreditedCourse.transcript(course, every: 60), course, into: &journal)
    let steps = try AccreditedCourse.transcript(course, every: 60).steps.count
    #expect(slow.certificate.netMinutes <= 5 * steps)
  }

  @Test(arguments: [
    ("van: 2026-01-01, tot: 2027-12-31", "van: 2026-11-25, tot: 2027-12-31", 8),
    ("van: 2026-01-01, tot: 2027-12-31", "van: 2026-01-01, tot: 2026-11-23", 8),
    ("van: 2026-01-01, tot: 2027-12-31", "van: 2026-11-24, tot: 2026-11-24", 0),
  ])
  func `an end outside the accreditation is refused`(old: String, new: String, number: Int) throws {
    let course = try AccreditedCourse.compiled { $0.replacing(old, with: new) }
    let reasons = try refusals(try AccreditedCourse.transcript(course), course)
    #expect(reasons.map(\.number) == (number == 0 ? [] : [number]))
  }

  @Test func `an end outside the period that somebody asks for is refused`() throws {
    let course = try AccreditedCourse.compiled()
    let from = try #require(CalendarDay("2026-11-25"))
    let request = IssueDesk.Request(
      instant: Self.instant, period: from...(try #require(CalendarDay("2031-11-24"))))
    #expect(
      try refusals(try AccreditedCourse.transcript(course), course, Journal(), request).map(\.number) == [9])
  }

  @Test func `a record from the future is refused`() throws {
    let course = try AccreditedCourse.compiled()
    let request = IssueDesk.Request(instant: AccreditedCourse.begin / 1000 - 1)
    #expect(
      try refusals(try AccreditedCourse.transcript(course), course, Journal(), request).map(\.number) == [10])
  }

  @Test func `a name and a fitting register number must be there`() throws {
    let course = try AccreditedCourse.compiled()
    #expect(try refusals(try AccreditedCourse.transcript(course, name: " "), course).map(\.number) == [11])
    #expect(
      try refusals(try AccreditedCourse.transcript(course, number: nil), course)
        == [.noRegisterNumber("Registerplein")])
    #expect(
      try refusals(try AccreditedCourse.transcript(course, number: "4710999"), course)
        == [.wrongRegisterNumber("4710999", register: "Registerplein")])
  }

  @Test func `a course without an accreditation needs no number, and its certificate gives no points`() throws
  {
    let course = try AccreditedCourse.compiled {
      $0.replacing("{id: 482913, van: 2026-01-01, tot: 2027-12-31}", with: "{id: , van: , tot: }")
    }
    var journal = Journal()
    let issued = try issue(try AccreditedCourse.transcript(course, number: nil), course, into: &journal)
    #expect(issued.certificate.points == .notAccredited)
    #expect(issued.text.contains("geen: de cursus is niet geaccrediteerd"))
    let verification = Verifier(
      keys: KeySet([
        TrustedKey(key: try SampleKeys.first().publicKey, issuer: try desk().card.issuer)
      ]), lists: [], at: Self.instant + 10
    ).verify(Data(issued.credential.text.utf8))
    #expect(verification.verdict == .statusUnknown(.noList))
    #expect(verification.certificate?.points == .notAccredited)
  }

  @Test func `all reasons are given, in order of their numbers`() throws {
    let course = try AccreditedCourse.compiled()
    // What was not passed has no end, so its day cannot be outside of anything.
    let transcript = try AccreditedCourse.transcript(course, name: "", number: nil, every: 1, isRight: false)
    #expect(try refusals(transcript, course).map(\.number) == [5, 7, 11, 12])
  }

  @Test func `a record of another version of the course is refused`() throws {
    let course = try AccreditedCourse.compiled()
    let other = try AccreditedCourse.compiled { $0.replacing("1.2.0", with: "1.2.1") }
    #expect(try refusals(try AccreditedCourse.transcript(course), other).map(\.number) == [1])
  }

  @Test func `an attempt gives one certificate; another one must replace it`() throws {
    let course = try AccreditedCourse.compiled()
    var journal = Journal()
    _ = try issue(try AccreditedCourse.transcript(course), course, into: &journal)
    let renamed = try AccreditedCourse.transcript(course, name: "Noor Smit")
    #expect(try refusals(renamed, course, journal) == [.issuedAlready("2026-0001")])
    let wrong = IssueDesk.Request(instant: Self.instant, supersedes: "2026-0099")
    #expect(try refusals(renamed, course, journal, wrong) == [.nothingToReplace("2026-0099")])
    let request = IssueDesk.Request(instant: Self.instant, supersedes: "2026-0001")
    guard case .ready(let ready) = try look(renamed, course, journal, request) else {
      Issue.record("it cannot be replaced")
      return
    }
    let (issued, _) = try ready.signed(by: SampleKeys.first())
    #expect(issued.certificate.issuance?.supersedes == "2026-0001")
    #expect(issued.text.contains("2026-0001"))
  }

  @Test func `the same run under another name, number or code is the same run`() throws {
    let course = try AccreditedCourse.compiled()
    var journal = Journal()
    _ = try issue(try AccreditedCourse.transcript(course), course, into: &journal)
    let colleague = try AccreditedCourse.transcript(
      course, name: "Een collega", number: "46109", code: "urn:uuid:11111111-7425-40de-944b-e07fc1f90ae7")
    #expect(try refusals(colleague, course, journal) == [.issuedAlready("2026-0001")])
  }

  @Test func `a withdrawn certificate is not issued again, but replaced once that is asked for`() throws {
    let course = try AccreditedCourse.compiled()
    let transcript = try AccreditedCourse.transcript(course)
    var journal = Journal()
    let first = try issue(transcript, course, into: &journal)
    _ = try journal.add(
      .withdrawn(Journal.Withdrawal(number: "2026-0001", at: Self.instant, reason: "verkeerde naam")))
    #expect(try refusals(transcript, course, journal) == [.withdrawn("2026-0001")])
    let other = try AccreditedCourse.transcript(course, name: "Noor Smit")
    #expect(try refusals(other, course, journal) == [.withdrawn("2026-0001")])
    let request = IssueDesk.Request(instant: Self.instant, supersedes: "2026-0001")
    guard case .ready(let ready) = try look(transcript, course, journal, request) else {
      Issue.record("it cannot be replaced")
      return
    }
    let (second, entry) = try ready.signed(by: SampleKeys.first())
    _ = try journal.add(.issued(entry))
    #expect(second.certificate.id != first.certificate.id)
    #expect(second.certificate.issuance?.statusIndex != first.certificate.issuance?.statusIndex)
    // Asked for once more, it is the same one.
    guard case .ready(let again) = try look(transcript, course, journal, request) else {
      Issue.record("it is not issued again")
      return
    }
    #expect(try again.signed(by: SampleKeys.first()).0 == second)
  }
}
