import CourseModel
import Foundation
import SourceText

/// Every fact that a signed certificate shows, in names of one letter: it must fit a QR code.
///
/// It holds all that the paper prints and nothing else, so the paper can be drawn again from it and compared.
struct PrintedClaims: Codable, Sendable, Hashable {
  struct CourseClaims: Codable, Sendable, Hashable {
    /// Id, title, version, the organisation it names, and its minutes.
    var i: String
    var t: String
    var v: String
    var o: String?
    var m: Int?
  }

  struct PointClaims: Codable, Sendable, Hashable {
    /// How many, in which register, under which number, from when and to when.
    var p: ExactNumber
    var r: String
    var n: String
    var f: CalendarDay
    var t: CalendarDay
  }

  struct ScoreClaims: Codable, Sendable, Hashable {
    /// Points, maximum, percentage, pass mark, and whether guessing was taken off.
    var p: ExactNumber
    var x: ExactNumber
    var c: ExactNumber
    var m: ExactNumber
    var g: Bool?
  }

  struct SignerClaims: Codable, Sendable, Hashable {
    /// Name, chamber of commerce, certificate number, day of issue, status index, number replaced.
    var n: String
    var k: String?
    var c: String
    var d: CalendarDay
    var x: Int
    var y: String?
  }

  var iss: String
  /// The UUID's bytes in base64url.
  var jti: String
  var nbf: Int64
  /// Language, name, register and number.
  var l: String
  var n: String
  var r: [String]?
  var c: CourseClaims
  /// The first day, the last day and its instant in seconds.
  var b: CalendarDay?
  var d: CalendarDay
  var e: Int64
  var s: ScoreClaims
  /// Net minutes.
  var m: Int
  /// Accredited points; `q` is true where a register or points are named without an accreditation.
  var p: PointClaims?
  var q: Bool?
  var u: SignerClaims
  /// The SHA-256 of the signed file, in base64url.
  var h: String
}

extension PrintedClaims {
  /// Takes the claims of a certificate; nil for one that no issuer signed, or without its file's digest.
  init?(_ certificate: Certificate) {
    guard let issuance = certificate.issuance,
      let digest = issuance.credentialDigest.flatMap(Checksum.bytes(hexadecimal:)),
      let uuid = Checksum.bytes(hexadecimal: String(certificate.id.urn.dropFirst(9).filter { $0 != "-" }))
    else { return nil }
    let course = certificate.course
    let score = certificate.score
    iss = issuance.issuer.id
    jti = Base64URL.text(of: uuid)
    nbf = issuance.issuedAt
    l = certificate.language.rawValue
    n = certificate.learner.name
    r = certificate.learner.registration.map { [$0.register] + ($0.number.map { [$0] } ?? []) }
    c = CourseClaims(
      i: course.id.rawValue, t: course.title, v: course.version,
      o: course.issuer.isEmpty ? nil : course.issuer,
      m: course.minutes)
    b = certificate.startDay
    d = certificate.day
    e = certificate.completedAt / 1000
    s = ScoreClaims(
      p: score.points, x: score.maximum, c: score.percentage, m: score.passMark,
      g: score.correctsForGuessing ? true : nil)
    m = certificate.netMinutes
    switch certificate.points {
    case .none: (p, q) = (nil, nil)
    case .notAccredited: (p, q) = (nil, true)
    case .accredited(let given):
      p = PointClaims(p: given.points, r: given.register, n: given.number, f: given.from, t: given.to)
      q = nil
    }
    u = SignerClaims(
      n: issuance.issuer.name, k: issuance.issuer.chamberNumber, c: issuance.number, d: issuance.day,
      x: issuance.statusIndex, y: issuance.supersedes)
    h = Base64URL.text(of: digest)
  }

  /// The certificate that the claims are of, as the paper shows it; nil where they are not whole.
  func certificate(key: String, code: String) -> Certificate? {
    guard let uuid = Base64URL.bytes(of: jti), uuid.count == 16,
      let id = CertificateID(CertificateID.urn(of: uuid)), let language = Language(rawValue: l),
      let digest = Base64URL.bytes(of: h), digest.count == 32,
      // Numbers of an unproven text: none may be beyond what dates, lists and points can be.
      ZonedInstant(seconds: e, offset: 0) != nil, ZonedInstant(seconds: nbf, offset: 0) != nil,
      StatusList.indices.contains(u.x), m >= 0, (c.m ?? 0) >= 0, p?.p.isNegative != true
    else { return nil }
    let learner = Learner(name: n, registration: registration)
    guard !learner.name.isEmpty, learner.name == n, (r?.count).map({ (1...2).contains($0) }) ?? true else {
      return nil
    }
    let issuance = Issuance(
      issuer: Issuer(id: iss, name: u.n, chamberNumber: u.k), number: u.c, day: u.d, issuedAt: nbf,
      supersedes: u.y, statusIndex: u.x, key: key, credentialDigest: Checksum.hexadecimal(digest), code: code)
    return Certificate(
      id: id, language: language, learner: learner,
      course: CourseFacts(
        id: CourseID(c.i), title: c.t, version: c.v, contentHash: "", issuer: c.o ?? "", minutes: c.m),
      startDay: b, day: d, completedAt: e * 1000,
      score: Score(
        points: s.p, maximum: s.x, percentage: s.c, passMark: s.m, correctsForGuessing: s.g ?? false),
      netMinutes: m, points: points, standing: .issued(issuance))
  }

  private var registration: Registration? {
    r.flatMap { entry in
      entry.first.map { Registration(register: $0, number: entry.count > 1 ? entry[1] : nil) }
    }
  }

  private var points: Points {
    if let p { return .accredited(Accredited(points: p.p, register: p.r, number: p.n, from: p.f, to: p.t)) }
    return q == true ? .notAccredited : .none
  }
}
