import Certificates
import CourseModel
import Foundation
import LearnerRecords
import Scoring

/// What a learner earned, gathered from the passed attempts and the certificates that are kept.
struct Earnings {
  let records: Records
  /// Whether a kept certificate still is an issuer's word: what was withdrawn since, or is signed by nobody who is
  /// trusted here, confirms nothing.
  let isConfirmed: (KeptCertificate) -> Bool
  /// Whether a kept certificate is known to be withdrawn.
  let isWithdrawn: (KeptCertificate) -> Bool

  /// One for each passed attempt, oldest first; an issuer's certificate goes before what the attempt says.
  func all(of learner: LearnerID) throws(RecordsError) -> [Earning] {
    let kept = Dictionary(grouping: try records.certificates(of: learner), by: \.attempt)
    var earnings: [Earning] = []
    for attempt in try records.attempts(of: learner) {
      if let earning = try earning(attempt, kept[attempt.id] ?? []) { earnings.append(earning) }
    }
    return earnings
  }

  /// The certificate that is kept, if it counts: one that an issuer signed only while it holds.
  private func certificate(_ kept: KeptCertificate) -> Certificate? {
    guard let certificate = try? Certificate(json: Data(kept.value.utf8)) else { return nil }
    return certificate.issuance == nil || isConfirmed(kept) ? certificate : nil
  }

  /// The newest of the certificates that their issuer withdrew.
  private func withdrawal(_ kept: [KeptCertificate]) -> Earning.Confirmation? {
    kept.filter(isWithdrawn).compactMap { try? Certificate(json: Data($0.value.utf8)) }
      .compactMap(\.issuance).max { $0.issuedAt < $1.issuedAt }
      .map { Earning.Confirmation(issuer: $0.issuer.name, certificate: $0.number) }
  }

  /// What an attempt earned: by the certificate that an issuer signed last, else by the version of the course that
  /// it is for, else by its own certificate; nil for one that was not passed, or that has no certificate.
  private func earning(_ attempt: LearnerRecords.Attempt, _ kept: [KeptCertificate])
    throws(RecordsError) -> Earning?
  {
    let own = kept.compactMap(certificate)
    let signed = own.filter { $0.issuance != nil }
      .max { ($0.issuance?.issuedAt ?? 0) < ($1.issuance?.issuedAt ?? 0) }
    guard attempt.passedAt != nil || signed != nil else { return nil }
    let course = try KeptCourses(records: records).courseFile(attempt.start.versionHash)
    let certificate = signed ?? own.last
    if course?.certificate == nil, certificate == nil { return nil }
    let finished = certificate?.day.text ?? attempt.passedAt.map { Clock.day(of: $0) } ?? ""
    guard let day = Day(finished) else { return nil }
    // An issuer's certificate says what the accreditor gave; where nobody did, the course still names a register.
    let said = certificate.map { Worth($0.points) }
    let worth = said?.accreditation == nil ? course?.certificate.map { Worth($0) } ?? said : said
    return Earning(
      attempt: attempt.start.code, course: attempt.start.course,
      title: certificate?.course.title ?? course?.title ?? attempt.start.course.rawValue, day: day,
      worth: worth ?? Worth(),
      confirmation: signed?.issuance.map {
        Earning.Confirmation(issuer: $0.issuer.name, certificate: $0.number)
      }, withdrawal: signed == nil ? withdrawal(kept) : nil)
  }
}

extension Worth {
  /// Makes what a certificate says of points.
  init(_ points: Points) {
    switch points {
    case .none, .notAccredited: self.init()
    case .accredited(let given):
      self.init(
        points: Fraction(given.points), register: given.register,
        accreditation: Accreditation(id: given.number, from: given.from.text, to: given.to.text))
    }
  }
}

extension Fraction {
  /// The number that a certificate shows; nil where its parts fit no word.
  init?(_ number: ExactNumber) {
    let halves = number.text.split(separator: "/")
    guard let first = halves.first else { return nil }
    let parts = first.split(separator: ".", omittingEmptySubsequences: false)
    let places = parts.count == 2 ? parts[1].utf8.count : 0
    guard places <= 18, let above = Int(parts.joined()),
      let below = halves.count == 2 ? Int(halves[1]) : (0..<places).reduce(1, { power, _ in power * 10 }),
      below > 0
    else { return nil }
    self.init(above, below)
  }
}
