import Certificates
import CourseModel
import Foundation
import SourceText
import Testing

/// Issued certificates to test with.
enum IssuedSample {
  static let issuer = Issuer(
    id: "https://leerhuis-de-waaier.example", name: "Leerhuis de Waaier", chamberNumber: "12345678")
  static let issuedAt: Int64 = 1_795_600_000
  static let statusList = "https://leerhuis-de-waaier.example/status.jwt"

  static func facts(
    name: String = "Noor van 't Hoen-Çelik", language: Language = .nl, points: Points? = nil,
    registration: Registration? = Registration(register: "Registerplein", number: "46101234567"),
    key: PrivateKey, index: Int = 4711, supersedes: String? = nil, issuedAt: Int64 = Self.issuedAt
  ) throws -> CredentialFacts {
    let base = try Sample.certificate(
      name: name, language: language, points: points ?? Sample.accredited(), registration: registration)
    let started = try #require(ZonedInstant(seconds: 1_795_520_000, offset: 3600))
    let completed = try #require(ZonedInstant(seconds: 1_795_528_800, offset: 3600))
    let issued = try #require(ZonedInstant(seconds: issuedAt, offset: 3600))
    let issuance = Issuance(
      issuer: issuer, number: "2026-0042", day: issued.day, issuedAt: issuedAt, supersedes: supersedes,
      statusIndex: index, key: key.publicKey.thumbprint)
    let certificate = Certificate(
      id: base.id, language: language, learner: base.learner, course: base.course, startDay: started.day,
      day: completed.day, completedAt: base.completedAt, score: base.score, netMinutes: base.netMinutes,
      points: base.points, standing: .issued(issuance))
    return CredentialFacts(
      certificate: certificate, subject: "urn:uuid:0b9f6c1e-52a4-4d0a-9b0e-6f3d5b1f2a77", startedAt: started,
      completedAt: completed, issuedAt: issued,
      transcriptDigest: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
      statusList: statusList)
  }

  static func issued(name: String = "Noor van 't Hoen-Çelik", language: Language = .nl) throws
    -> IssuedCertificate
  {
    let key = try SampleKeys.first()
    return try IssuedCertificate(signing: try facts(name: name, language: language, key: key), key: key)
  }

  static func trusted(_ key: PublicKey) -> TrustedKey { TrustedKey(key: key, issuer: issuer) }

  static func list(_ withdrawn: [Int] = [], key: PrivateKey, from: Int64 = issuedAt) throws
    -> StatusListCredential
  {
    var list = StatusList()
    for index in withdrawn { list[index] = true }
    return try StatusListCredential(
      signing: list, id: statusList, issuer: issuer.id,
      validFrom: try #require(ZonedInstant(seconds: from, offset: 0)),
      validUntil: try #require(ZonedInstant(seconds: from + 90 * 86_400, offset: 0)), key: key)
  }

  static func verifier(
    _ keys: [TrustedKey]? = nil, lists: [StatusListCredential]? = nil, at instant: Int64 = issuedAt + 86_400
  ) throws -> Verifier {
    let key = try SampleKeys.first()
    return Verifier(
      keys: KeySet(keys ?? [trusted(key.publicKey)]), lists: try lists ?? [list(key: key)], at: instant)
  }
}
