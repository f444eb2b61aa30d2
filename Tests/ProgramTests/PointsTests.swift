import Foundation
import PseudoTerminal
import Testing

/// The ledger of points on a pipe: as a table, as CSV and as JSON.
@Suite struct PointsTests {
  private func say(_ home: Home, _ arguments: [String], _ courses: String, on day: String = "2026-11-24")
    throws
    -> String
  {
    let run = try home.run(arguments + LedgerCourse.flags(courses, on: day))
    #expect(run.code == 0 && run.errors.isEmpty, "\(run.errors)")
    return "$ leerwijk \(arguments.joined(separator: " "))\n\(run.output)\n"
  }

  @Test func `The ledger says what counts, what does not and why, and what is still lacking`() throws {
    let home = try Home()
    let courses = try home.course(LedgerCourse.files)
    _ = try home.course(LedgerCourse.bare, named: "kaal")
    _ = try home.course(LedgerCourse.files)
    var text = try say(home, ["learner", "add", "Noor de Wit"], courses)
    text += try say(home, ["punten"], courses)
    for name in ["proef", "kaal"] {
      #expect(try LedgerCourse.pass(home, "Noor de Wit", in: courses, named: name).code == 0)
    }
    text += try say(home, ["punten"], courses)
    let add = ["cursist", "voeg-toe", "Noor de Wit", "--register", "Registerplein", "--nummer", "4610 123"]
    text += try say(home, add, courses)
    text += try say(home, ["punten"], courses)
    text += try say(home, add + ["--sinds", "2026-06-01"], courses)
    text += try say(home, ["punten"], courses)
    text += try say(home, ["punten", "--van", "2026-01-01", "--tot", "2026-06-30", "--plain"], courses)
    try LedgerCourse.sign(home, "Noor de Wit")
    text += try say(home, ["points", "--lang", "en", "--register", "Registerplein"], courses)
    text += try say(home, ["points", "--register", "Vrij"], courses)
    text += try say(home, ["points", "--json"], courses)
    text += try say(home, ["points", "--csv"], courses, on: "2032-01-01").replacing("\r\n", with: "␍\n")
    text += try say(home, ["learner", "list"], courses)
    text += try say(home, ["learner", "list", "--json"], courses)
    try Golden.expect(text.replacing(home.folder, with: "HOME"), "points.out")
  }

  @Test func `Nobody and nothing to show is told with what to do`() throws {
    let home = try Home()
    let nobody = try home.run(["points"])
    #expect(nobody.code == 66 && nobody.errors.contains("Hier leert nog niemand"))
    _ = try home.run(["learner", "add", "Noor"])
    let other = try home.run(["points", "--learner", "noor"])
    #expect(other.code == 66 && other.errors.contains("Bedoel je 'Noor'?"))
    #expect(try home.run(["learner", "list"]).output == "Noor\n")
    let register = try home.run(["points", "--register", "Registerplien"])
    #expect(register.code == 64 && register.errors.contains("Bedoel je 'Registerplein'?"))
  }

  @Test func `A number that does not fit, or a register that is not there, stores nothing`() throws {
    let home = try Home()
    for (arguments, words) in [
      (["--register", "Registerplein", "--number", "4711"], "begint met 4610"),
      (["--register", "registerplein", "--number", "46101"], "Bedoel je 'Registerplein'?"),
      (["--register", "SKJ", "--number", "a b;c"], "letters, cijfers en streepjes"),
      (["--register", "Vrij", "--number", "1"], "heeft geen nummers"),
    ] {
      let run = try home.run(["learner", "add", "Noor"] + arguments)
      #expect(run.code == 64 && run.errors.contains(words), "\(run.errors)")
    }
    #expect(try home.run(["learner", "list"]).output.isEmpty)
  }

  @Test(arguments: [80, 40])
  func `The ledger fits the window`(columns: Int) throws {
    let home = try Home()
    let courses = try home.course(LedgerCourse.files)
    #expect(try LedgerCourse.pass(home, "Noor de Wit", in: courses).code == 0)
    let terminal = try home.terminal(
      ["points"] + LedgerCourse.flags(courses), columns: columns)
    #expect(try terminal.waitForEnd() == .exited(0))
    let rows = terminal.text.unstyled.split(separator: "\n")
    #expect(rows.count > 5 && rows.allSatisfy { $0.count <= columns }, "\(terminal.text.unstyled)")
  }

  @Test func `A course without an accreditation says so wherever it is listed, begun and ended`() throws {
    let home = try Home()
    let courses = try home.course(LedgerCourse.bare)
    let flags = LedgerCourse.flags(courses)
    let taken = try LedgerCourse.pass(home, "Noor", in: courses).output.flowing
    #expect(taken.contains("Niet geaccrediteerd: geen punten voor een register."))
    #expect(taken.contains("De cursus is niet geaccrediteerd: bij je certificaat horen geen punten."))
    #expect(try home.run(["courses"] + flags).output.contains("niet geaccrediteerd"))
    #expect(try home.run(["courses", "--json"] + flags).output.contains("\"accredited\":false"))
    #expect(
      try home.run(flags, input: "stoppen\n").output.flowing.contains(
        "Geen van deze cursussen is geaccrediteerd"))
    let checked = try home.run(["check", courses + "/proef"] + flags).output
    #expect(checked.contains("Niet geaccrediteerd: proef geeft geen punten (Registerplein)."))
    let certificate = try String(contentsOfFile: home.documents + "/certificaat-proef.txt", encoding: .utf8)
    #expect(certificate.contains("geen: de cursus is niet geaccrediteerd"))
    #expect(try home.run(["points"] + flags).output.contains("De cursus is niet geaccrediteerd."))
  }

  @Test func `An accredited course says for how many points, and when that is over`() throws {
    let home = try Home()
    let courses = try home.course(LedgerCourse.files)
    let taken = try LedgerCourse.pass(home, "Noor", in: courses).output.flowing
    #expect(taken.contains("Geaccrediteerd voor 2,5 punten (Registerplein)"))
    #expect(taken.contains("zie je met: leerwijk punten"))
    for (day, words) in [
      ("2026-11-24", "punten Registerplein: 2,5"), ("2028-01-01", "accreditatie voorbij"),
      ("2025-12-31", "accreditatie nog niet begonnen"),
    ] {
      #expect(try home.run(["courses"] + LedgerCourse.flags(courses, on: day)).output.flowing.contains(words))
    }
    let check = try home.run(["check", courses + "/proef", "--format", "json"])
    #expect(check.output.contains("\"points\" : \"2.5\""))
  }
}
