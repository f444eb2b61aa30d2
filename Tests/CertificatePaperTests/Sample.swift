import Certificates
import CourseModel
import SourceText
import Testing

/// Certificates to test with.
enum Sample {
  static func certificate(
    name: String = "Noor van 't Hoen-Çelik", language: Language = .nl, points: Points = .notAccredited,
    registration: Registration? = Registration(register: "Registerplein", number: "46101234567"),
    title: String = "Signalen in de wijk", day: String = "2026-11-24", correctsForGuessing: Bool = false
  ) throws -> Certificate {
    Certificate(
      id: try #require(CertificateID("urn:uuid:7c9e6679-7425-40de-944b-e07fc1f90ae7")),
      language: language, learner: Learner(name: name, registration: registration),
      course: CourseFacts(
        id: CourseID("signalen-in-de-wijk"), title: title, version: "1.2.0",
        contentHash: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        issuer: "Leerhuis de Waaier", minutes: 120),
      startDay: CalendarDay("2026-11-20"), day: try #require(CalendarDay(day)),
      completedAt: 1_795_528_800_000,
      score: try score(correctsForGuessing), netMinutes: 132, points: points,
      attempt: Attempt(id: "signalen-in-de-wijk-3", seed: .max))
  }

  static func accredited() throws -> Points {
    .accredited(
      Accredited(
        points: ExactNumber(2), register: "Registerplein", number: "482913",
        from: try #require(CalendarDay("2026-01-01")), to: try #require(CalendarDay("2027-12-31"))))
  }

  /// What an issuer adds, with all that it can add.
  static func issuance(code: String? = code()) throws -> Issuance {
    Issuance(
      issuer: Issuer(id: "https://waaier.example", name: "Leerhuis de Waaier", chamberNumber: "12345678"),
      number: "2026-000123", day: try #require(CalendarDay("2026-11-25")), issuedAt: 1_795_615_200,
      supersedes: "2026-000101", statusIndex: 93_411, key: "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs",
      credentialDigest: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", code: code)
  }

  /// A certificate that an issuer signed.
  static func issued(
    name: String = "Noor van 't Hoen-Çelik", language: Language = .nl, code: String? = code(),
    title: String = "Signalen in de wijk"
  ) throws -> Certificate {
    let plain = try certificate(name: name, language: language, points: try accredited(), title: title)
    return Certificate(
      id: plain.id, language: language, learner: plain.learner, course: plain.course,
      startDay: plain.startDay, day: plain.day, completedAt: plain.completedAt, score: plain.score,
      netMinutes: plain.netMinutes, points: plain.points, standing: .issued(try issuance(code: code)))
  }

  /// The text of a QR code as an issuer makes it: a JWS of `count` letters, two digits a letter.
  static func code(letters count: Int = 978) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
    var state: UInt64 = 7
    var text = "leerwijk:/"
    for place in 0..<count {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let letter = [60, 466].contains(place) ? 46 : alphabet[Int(state >> 58)]
      text += (letter < 55 ? "0" : "") + String(letter - 45)
    }
    return text
  }

  private static func score(_ correctsForGuessing: Bool) throws -> Score {
    Score(
      points: try #require(ExactNumber("16.5")), maximum: ExactNumber(20),
      percentage: try #require(ExactNumber("82.5")), passMark: ExactNumber(70),
      correctsForGuessing: correctsForGuessing)
  }
}
