internal import Certificates
internal import CourseModel
internal import Foundation
internal import SourceText

/// Certificates that were signed, and signatures that are verified and nothing else.
enum SignDrive {
  private static let issuer = Issuer(id: "https://leerhuis.example", name: "Leerhuis")
  private static let statusList = "https://leerhuis.example/status.jwt"
  private static let instant: Int64 = 1_795_600_000

  /// Makes `count` certificates in a folder, with the issuer's keys, a list, and what openssl needs for the first.
  static func make(_ count: Int, in folder: String) throws {
    let key = try PrivateKey(drawing: .bits3072)
    try FileManager.default.createDirectory(atPath: folder + "/papers", withIntermediateDirectories: true)
    for number in 0..<count {
      let credential = try SignedCredential(signing: facts(number, key), key: key)
      try write(credential.text + "\n", "\(folder)/papers/\(number).jwt")
      if number == 0 {
        try credential.jws.signedText.write(to: URL(fileURLWithPath: folder + "/signed.txt"))
        try credential.jws.signature.write(to: URL(fileURLWithPath: folder + "/signature.bin"))
      }
    }
    let list = try StatusListCredential(
      signing: StatusList(), id: statusList, issuer: issuer.id, validFrom: at(instant),
      validUntil: at(instant + 7300 * 86_400), key: key)
    try write(list.text + "\n", folder + "/status.list")
    try FileManager.default.createDirectory(atPath: folder + "/status", withIntermediateDirectories: true)
    try write(list.text + "\n", folder + "/status/list.jwt")
    try write(key.publicKey.pem, folder + "/issuer.pem")
    try KeySet([TrustedKey(key: key.publicKey, issuer: issuer)]).json()
      .write(to: URL(fileURLWithPath: folder + "/issuer.jwks"))
  }

  /// Verifies one signature as often as asked, and nothing else.
  static func verify(_ count: Int, in folder: String) throws {
    let keys = try KeySet(reading: try Data(contentsOf: URL(fileURLWithPath: folder + "/issuer.jwks")))
    guard let key = keys.keys.first?.key else { throw DriveFailure.lost }
    let text = try Data(contentsOf: URL(fileURLWithPath: folder + "/signed.txt"))
    let signature = try Data(contentsOf: URL(fileURLWithPath: folder + "/signature.bin"))
    let watch = Stopwatch()
    for _ in 0..<count where !key.isValid(signature, under: text) { throw DriveFailure.lost }
    watch.tell()
  }

  private static func facts(_ number: Int, _ key: PrivateKey) throws -> CredentialFacts {
    let start = try at(instant - 90_000)
    let end = try at(instant - 86_400)
    guard let id = CertificateID("urn:uuid:7c9e6679-7425-40de-944b-\(suffix(number))"),
      let from = CalendarDay("2026-01-01"), let to = CalendarDay("2027-12-31"),
      let points = ExactNumber("16.5"), let percentage = ExactNumber("82.5")
    else { throw DriveFailure.lost }
    let certificate = Certificate(
      id: id, language: .nl,
      learner: Learner(
        name: "Cursist \(number)",
        registration: Registration(register: "Registerplein", number: "4610\(number)")),
      course: CourseFacts(
        id: CourseID("wijk"), title: "Signalen in de wijk", version: "1.2.0",
        contentHash: String(repeating: "9f86d081", count: 8), issuer: "Leerhuis", minutes: 120),
      startDay: start.day, day: end.day, completedAt: end.seconds * 1000,
      score: Score(
        points: points, maximum: ExactNumber(20), percentage: percentage, passMark: ExactNumber(70)),
      netMinutes: 132,
      points: .accredited(
        Accredited(points: ExactNumber(4), register: "Registerplein", number: "482913", from: from, to: to)),
      standing: .issued(
        Issuance(
          issuer: issuer, number: "2026-\(number)", day: try at(instant).day, issuedAt: instant,
          statusIndex: number, key: key.publicKey.thumbprint)))
    return CredentialFacts(
      certificate: certificate, subject: "urn:uuid:0b9f6c1e-52a4-4d0a-9b0e-\(suffix(number))",
      startedAt: start,
      completedAt: end, issuedAt: try at(instant), transcriptDigest: String(repeating: "e3b0c442", count: 8),
      statusList: statusList)
  }

  private static func suffix(_ number: Int) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 12 - digits.count) + digits
  }

  private static func at(_ seconds: Int64) throws -> ZonedInstant {
    guard let instant = ZonedInstant(seconds: seconds, offset: 3600) else { throw DriveFailure.lost }
    return instant
  }

  private static func write(_ text: String, _ path: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }
}
