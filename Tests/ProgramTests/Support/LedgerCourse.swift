import Certificates
import CourseParser
import Foundation
import LearnerRecords
import Testing

/// A small course that is accredited for a register, and what a learner does with it.
enum LedgerCourse {
  /// What a learner writes: over several lines of Markdown and HTML, about somebody who must not be read elsewhere.
  static let ownText = "Mevrouw Jansen-Özil: <b>help</b> [hier](http://x.nl) *nu* `rm`"

  static let files = [
    "cursus.md": """
    ---
    titel: Signalen in de wijk
    taal: nl
    versie: 1.0.0
    duur: 5 minuten
    leerdoelen:
      een: Je ziet een signaal.
    certificaat:
      slagen-bij: 50%
      uitgever: Leerhuis de Waaier
      register: Registerplein
      punten: 2,5
      accreditatie: {id: 482913, van: 2026-01-01, tot: 2027-12-31}
    ---
    # Signalen

    Welkom.

    1. [Lezen](1-lezen.md)
    2. [Toets](2-toets.md)
    """,
    "1-lezen.md": """
    ---
    soort: les
    ---
    # Lezen

    ## Reflectie: Wat zag jij?

    `doel: een`

    Schrijf het op.
    """,
    "2-toets.md": """
    ---
    soort: toets
    ---
    # Toets

    `slagen-bij: 50%` `feedback: direct`

    ## Vraag: Wat is goed?

    `1 punt` `doel: een`

    - (x) Het goede
      > Ja.
    - ( ) Het foute
      > Nee.
    """,
    "../registers.md": """
    # Registers

    ## Registerplein

    `periode: 5 jaar` `nummer: 4610*` `punten: 60`

    ## Vrij
    """,
  ]

  /// The same course without an accreditation.
  static var bare: [String: String] {
    var files = files
    files["cursus.md"] = files["cursus.md"]?.replacing(
      "  accreditatie: {id: 482913, van: 2026-01-01, tot: 2027-12-31}\n", with: "")
    return files
  }

  /// The flags that find the course, on a day that stays.
  static func flags(_ courses: String, on day: String = "2026-11-24") -> [String] {
    ["--courses", courses, "--now", day]
  }

  /// Takes the course to its end and saves the certificate.
  static func pass(
    _ home: Home, _ learner: String, in courses: String, named name: String = "proef",
    on day: String = "2026-11-24"
  ) throws -> Finished {
    let course = try #require(Courses.compile("\(courses)/\(name)").course)
    let lines = try Answers.lines(for: course, seed: 1).map { $0 == "Dat weet ik nog niet." ? ownText : $0 }
    return try home.run(
      ["take", name, "--learner", learner, "--seed", "1"] + flags(courses, on: day),
      input: (lines + ["1"]).joined(separator: "\n") + "\n")
  }

  /// Keeps a certificate as an issuer sends it back: the learner's own, signed by a key that is trusted here.
  static func sign(_ home: Home, _ learner: String) throws {
    let records = try home.records()
    defer { records.close() }
    let id = try #require(try records.learner(named: learner)).id
    let own = try #require(try records.certificates(of: id).first)
    let key = try PrivateKey(drawing: .bits2048)
    let issuer = Issuer(id: "https://waaier.example", name: "Leerhuis de Waaier")
    let credential = try SignedCredential(signing: try facts(Data(own.value.utf8), issuer, key), key: key)
    let trust = home.folder + "/config/leerwijk"
    try FileManager.default.createDirectory(atPath: trust, withIntermediateDirectories: true)
    try KeySet([TrustedKey(key: key.publicKey, issuer: issuer)]).json()
      .write(to: URL(fileURLWithPath: trust + "/trust.jwks"))
    let certificate = credential.facts.certificate
    _ = try records.addCertificate(
      code: certificate.id.urn, attempt: own.attempt, issuedAt: 1_795_600_000_000,
      value: String(decoding: try certificate.json(), as: UTF8.self),
      files: [KeptFile(path: "certificaat.jwt", bytes: Array(credential.text.utf8))])
  }

  private static func facts(_ value: Data, _ issuer: Issuer, _ key: PrivateKey) throws -> CredentialFacts {
    let own = try Certificate(json: value)
    let end = try #require(ZonedInstant(seconds: own.completedAt / 1000, offset: 3600))
    // The clock of these tests stands still, so all is of the same moment.
    let issued = end
    let issuance = Issuance(
      issuer: issuer, number: "2026-0042", day: issued.day, issuedAt: issued.seconds, statusIndex: 7,
      key: key.publicKey.thumbprint)
    let certificate = Certificate(
      id: try #require(CertificateID("urn:uuid:7c9e6679-7425-40de-944b-e07fc1f90ae7")),
      language: own.language,
      learner: own.learner, course: own.course, startDay: end.day, day: end.day, completedAt: own.completedAt,
      score: own.score, netMinutes: own.netMinutes, points: own.points, standing: .issued(issuance))
    return CredentialFacts(
      certificate: certificate, subject: "urn:uuid:0b9f6c1e-52a4-4d0a-9b0e-6f3d5b1f2a77", startedAt: end,
      completedAt: end, issuedAt: issued, transcriptDigest: String(repeating: "e3b0c442", count: 8),
      statusList: "https://waaier.example/status.jwt")
  }
}
