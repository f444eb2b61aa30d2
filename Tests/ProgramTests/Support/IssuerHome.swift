import CourseParser
import Foundation
import Testing

/// A home with an issuer, a small accredited course, and a learner who passed it.
struct IssuerHome {
  static let passphrase = "vijf gele klompen ☀"
  static let name = "Zoë Ĳsbrandt-Đorđević"

  let home: Home
  let courses: String

  init(change: (String) -> String = { $0 }) throws {
    home = try Home()
    var files = SmallCourse.files
    let terms = """
      certificaat:
        slagen-bij: 50%
        uitgever: Proefbedrijf
        register: Registerplein
        punten: 2
        accreditatie: {id: 482913, van: 2026-01-01, tot: 2027-12-31}

      """
    files["cursus.md"] = change(
      (files["cursus.md"] ?? "").replacing(
        "certificaat:\n  slagen-bij: 50%\n  uitgever: Proefbedrijf\n", with: terms))
    files["../registers.md"] = "# Registers\n\n## Registerplein\n\n`periode: 5 jaar` `nummer: 4610*`\n"
    courses = try home.course(files)
  }

  /// Runs the program with the small course and the passphrase.
  @discardableResult
  func run(
    _ arguments: [String], now: String = "2026-11-25", input: String = "",
    environment: [String: String?] = [:]
  ) throws -> Finished {
    var changes: [String: String?] = ["LEERWIJK_COURSES": courses, "LEERWIJK_PASSPHRASE": Self.passphrase]
    changes.merge(environment) { $1 }
    return try home.run(arguments + ["--now", now], input: input, environment: changes)
  }

  /// The learner passes the course on 24 November 2026, and writes the record.
  func record(_ name: String = "verslag.json", number: String? = "46101234567") throws -> String {
    if let number {
      try run(["learner", "add", Self.name, "--register", "Registerplein", "--number", number])
    }
    let course = try #require(Courses.compile(courses + "/proef").course)
    let lines = try Answers.lines(for: course, seed: 7).joined(separator: "\n") + "\n"
    let taken = try run(
      ["take", "proef", "--learner", Self.name, "--seed", "7"], now: "2026-11-24", input: lines)
    #expect(taken.output.contains("Je bent geslaagd"))
    let path = home.folder + "/" + name
    #expect(try run(["transcript", "proef", "--format", "json", "-o", path]).code == 0)
    return path
  }

  /// Makes the issuer; with 2048 bits, which are drawn sooner.
  func begin() throws {
    let arguments = [
      "issuer", "init", "--name", "Leerhuis de Waaier", "--id", "https://dewaaier.example", "--kvk",
      "12345678",
      "--bits", "2048",
    ]
    #expect(try run(arguments, now: "2026-11-20").code == 0)
    #expect(try run(["issuer", "accept", "proef"]).code == 0)
  }

  /// Where the issuer is.
  var issuer: String { home.folder + "/data/leerwijk/issuer" }

  /// The thumbprint of the key that signs now.
  func thumbprint() throws -> String {
    let text = try run(["issuer", "show", "--json"]).output
    let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let keys = try #require(object["keys"] as? [[String: Any]])
    return try #require(keys.last?["thumbprint"] as? String)
  }

  /// The names in a folder.
  func names(_ folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  func bytes(_ path: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path)) }
}
