import Foundation
import Testing

/// An author at work: a course from nothing, its findings in three forms, and the safe repairs.
@Suite struct AuthorTests {
  /// A course with three mistakes that can be repaired without asking.
  private static let broken = [
    "cursus.md": "---\ntitel: “Proef”\ntaal: nl\nversie: 1\n---\n\n- [Les](1-les.md)\n",
    "1-les.md": """
    ---
    soort: les
    ---

    # Les

    Een bladzijde.

    -\u{A0}een punt

    ### Vraag: Wat kies je?

    - ( ) Dit.
    > Nee, want dat past hier niet.
    - (x) Dat.
      > Ja, want dat past hier wel.

    """,
  ]

  @Test(arguments: ["nl", "en"])
  func `A new course passes the checker without a word, and can be taken`(language: String) throws {
    let home = try Home()
    let made = try home.run(["new", "course", "Mijn 1e cursus!", "--lang", language])
    #expect(made.code == 0)
    let check = try home.run(["check", "--strict", "mijn-1e-cursus", "--lang", language])
    #expect(check.code == 0, "\(check.output)")
    #expect(check.output.contains(language == "nl" ? "strandt niemand" : "nobody strands"))
    let again = try home.run(["new", "course", "Mijn 1e cursus!", "--lang", language])
    #expect(again.code == 64)
    #expect(try home.run(["take", "./mijn-1e-cursus", "--seed", "1"], input: "b\n1\n1\n").code == 0)
  }

  @Test func `Findings come as JSON with places, and as annotations of a code host`() throws {
    let home = try Home()
    let path = try home.course(Self.broken)
    let json = try home.run(["check", path, "--format", "json"])
    #expect(json.code == 1)
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect(document["format"] as? Int == 1)
    let findings = try #require(document["findings"] as? [[String: Any]])
    let (errors, warnings) = (document["errors"] as? Int ?? 0, document["warnings"] as? Int ?? 0)
    #expect(findings.count == errors + warnings && errors > 0)
    #expect(document["reports"] == nil)
    let curly = try #require(findings.first { $0["code"] as? String == "curly-quote" })
    let place = try #require(curly["place"] as? [String: Any])
    #expect(place["line"] as? Int == 2)
    #expect(place["column"] as? Int == 8)
    let github = try home.run(["check", path, "--format", "github"])
    #expect(github.code == 1)
    #expect(
      github.rows.allSatisfy {
        $0.hasPrefix("::error file=") || $0.hasPrefix("::warning file=") || $0.isEmpty
      })
  }

  @Test func `A file without mistakes says how many there are elsewhere in its course`() throws {
    let home = try Home()
    let path = try home.course(Self.broken.merging(["9-goed.md": "---\nsoort: begrippen\n---\n"]) { $1 })
    let run = try home.run(["check", path + "/proef/9-goed.md"])
    #expect(run.code == 0)
    #expect(run.output.hasPrefix("Niets gevonden in dit bestand. Elders in de cursus: "), "\(run.output)")
    #expect(!run.output.contains("Bewezen"))
  }

  @Test(arguments: [
    ("Courses/proef", "1-les.md"), ("Courses/proef", "./1-les.md"), ("Courses", "proef/1-les.md"),
  ])
  func `What is found in a file is told and mended wherever its author stands`(
    folder: String, file: String
  ) throws {
    let home = try Home()
    _ = try home.course(Self.broken)
    func run(_ arguments: [String]) throws -> Finished {
      try Finished(
        ["check", file] + arguments, input: Data(), environment: home.environment(),
        folder: "\(home.folder)/\(folder)")
    }
    #expect(try run([]).output.contains("[split-question]"))
    #expect(try run(["--fix"]).output.contains("+   > Nee, want dat past hier niet."))
  }

  @Test func `A file is told of alone, not with one of the same name in the world`() throws {
    let home = try Home()
    let path = try home.course([
      "cursus.md": "---\ntitel: Proef\ntaal: nl\nversie: 1\nwereld: buurt\n---\n",
      "personen.md": "---\nsoort: personen\n---\n",
      "../buurt/personen.md": "---\nsoort: persoon\n---\n",
    ])
    let run = try home.run(["check", path + "/proef/personen.md"])
    #expect(run.output.hasPrefix("Niets gevonden in dit bestand."), "\(run.output)")
  }

  @Test func `The figures of a course come with its findings, as text and as JSON`() throws {
    let home = try Home()
    let path = Repository.courses + "/een-cursus-maken"
    let text = try home.run(["check", path, "--rapport"])
    #expect(text.code == 0)
    for head in [
      "OPBOUW", "TOETSEN EN DOELEN", "LEZEN", "BRONNEN", "kans dat blind gokken slaagt", "leesindex",
    ] {
      #expect(text.output.contains(head), "\(head)")
    }
    let json = try home.run(["check", path, "--report", "--format", "json"])
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    let reports = try #require(document["reports"] as? [[String: Any]])
    #expect(reports.map { $0["course"] as? String } == ["een-cursus-maken"])
    #expect(reports.first?["version"] as? Int == 1)
  }

  @Test func `Safe repairs are made and shown line by line, and leave nothing to repair`() throws {
    let home = try Home()
    let path = try home.course(Self.broken)
    let fixed = try home.run(["check", path, "--fix"])
    #expect(fixed.output.contains("- titel: “Proef”\n+ titel: \"Proef\""))
    #expect(fixed.output.contains("+   > Nee, want dat past hier niet."))
    #expect(fixed.output.contains("+ - een punt"))
    let after = try home.run(["check", path])
    for code in ["curly-quote", "no-break-space", "split-question"] { #expect(!after.output.contains(code)) }
    #expect(try home.run(["check", path, "--fix"]).output == after.output)
  }

  @Test func `The chart and the simulation of a walk say the same each time`() throws {
    let home = try Home()
    let chart = try home.run(["graph", "polarisatie", "--format", "mermaid"])
    #expect(chart.code == 0)
    #expect(chart.output.hasPrefix("flowchart TD\n"))
    let first = try home.run(["simulate", "polarisatie", "--learners", "3", "--json"])
    #expect(try home.run(["simulate", "polarisatie", "--learners", "3", "--json"]).output == first.output)
    #expect(try home.run(["simulate", "polarisatie", "--learners", "0"]).code == 64)
  }

  @Test func `A preview starts at any scene, records nothing, and names a near scene for a slip`() throws {
    let home = try Home()
    let seen = try home.run(
      ["preview", "polarisatie", "--at", "de-lange-tafel", "--plain"], input: "stoppen\n")
    #expect(seen.code == 0)
    #expect(seen.output.contains("Begin met de scheidslijn"))
    #expect(try home.run(["learner", "list"]).output.contains("voorproef") == false)
    let slip = try home.run(["preview", "polarisatie", "--at", "de-lange-tafels"])
    #expect(slip.code == 66)
    #expect(slip.errors.contains("'de-lange-tafel'"))
  }

  @Test(arguments: ["gift", "twee"])
  func `A course goes to another program and comes back, and what was lost is told`(form: String) throws {
    let home = try Home()
    let out = try home.run(["export", "polarisatie", "--to", form, "-o", "uit.\(form)"])
    #expect(out.code == 0)
    #expect(out.errors.contains("verloren"))
    let back = try home.run(["import", form, "uit.\(form)", "-o", "terug"])
    #expect(back.code == 0)
    let folder = form == "gift" ? "terug/van-polarisatie-naar-verbinding" : "terug/de-wijk-in"
    #expect(back.output.contains("Gemaakt: \(folder)."))
    #expect(try !home.run(["check", folder]).output.contains("[unknown-"))
    #expect(try home.run(["import", form, "uit.\(form)", "-o", "terug"]).code == 64)
    #expect(try home.run(["import", form, "er-niet"]).code == 66)
  }
}
