import Certificates
import CourseModel
import SourceText
import Testing

/// Certificates to test with.
enum Sample {
  static func certificate(
    name: String = "Noor van 't Hoen-Çelik", language: Language = .nl, points: Points = .notAccredited,
    registration: Registration? = Registration(register: "Registerplein", number: "46101234567"),
    day: String = "2026-11-24", correctsForGuessing: Bool = false
  ) throws -> Certificate {
    Certificate(
      id: try #require(CertificateID("urn:uuid:7c9e6679-7425-40de-944b-e07fc1f90ae7")),
      language: language, learner: Learner(name: name, registration: registration),
      course: CourseFacts(
        id: CourseID("signalen-in-de-wijk"), title: "Signalen in de wijk", version: "1.2.0",
        contentHash: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        issuer: "Leerhuis de Waaier", minutes: 120),
      day: try #require(CalendarDay(day)), completedAt: 1_795_528_800_000,
      score: try score(correctsForGuessing), netMinutes: 132, points: points,
      attempt: Attempt(id: "signalen-in-de-wijk-3", seed: .max))
  }

  static func accredited() throws -> Points {
    .accredited(
      Accredited(
        points: ExactNumber(2), register: "Registerplein", number: "482913",
        from: try #require(CalendarDay("2026-01-01")), to: try #require(CalendarDay("2027-12-31"))))
  }

  private static func score(_ correctsForGuessing: Bool) throws -> Score {
    Score(
      points: try #require(ExactNumber("16.5")), maximum: ExactNumber(20),
      percentage: try #require(ExactNumber("82.5")), passMark: ExactNumber(70),
      correctsForGuessing: correctsForGuessing)
  }
}
