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

  /// Keeps a certificate as an issuer sends it back: the learner's own, signed.
  static func sign(_ home: Home, _ learner: String) throws {
    let records = try home.records()
    defer { records.close() }
    let id = try #require(try records.learner(named: learner)).id
    let own = try #require(try records.certificates(of: id).first)
    var value = try #require(
      try JSONSerialization.jsonObject(with: Data(own.value.utf8)) as? [String: Any])
    value["standing"] = [
      "issued": [
        "issuer": ["id": "https://waaier.example", "name": "Leerhuis de Waaier"], "number": "2026-0042",
        "day": "2026-11-25", "issuedAt": 1_795_600_000, "statusIndex": 7, "key": "k",
      ] as [String: Any]
    ]
    let json = try JSONSerialization.data(withJSONObject: value, options: .sortedKeys)
    _ = try records.addCertificate(
      code: "2026-0042", attempt: own.attempt, issuedAt: 1_795_600_000_000,
      value: String(decoding: json, as: UTF8.self))
  }
}
