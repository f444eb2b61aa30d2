import Foundation
import PseudoTerminal
import Testing

/// The command line itself: help, mistakes, exit codes.
@Suite struct CommandLineTests {
  static let commands = [
    "take", "courses", "certificate", "transcript", "learner", "check", "points", "verify", "issuer",
  ]
  static let nested = [
    "show", "init", "accept", "issue", "revoke", "list", "status", "rotate", "backup", "restore", "trust",
  ].map { ["issuer", $0] }
  static let languages = ["nl", "en"]

  @Test(arguments: [[]] + commands.map { [$0] } + nested, languages)
  func `50: Help has an example first, fits 80 columns, and is whole in both languages`(
    command: [String], language: String
  ) throws {
    let home = try Home()
    let run = try home.run(command + ["--help", "--lang", language])
    #expect(run.code == 0)
    #expect(run.errors.isEmpty)
    #expect(run.rows.allSatisfy { $0.count <= 80 }, "\(run.rows.first { $0.count > 80 } ?? "")")
    let words = language == "nl" ? ["Voorbeeld: ", "GEBRUIK: "] : ["Example: ", "USAGE: "]
    let places = try words.map { word in try #require(run.output.range(of: word)?.lowerBound) }
    #expect(places[0] < places[1])
    if language == "nl" {
      for word in ["OVERVIEW", "USAGE", "OPTIONS", "Show ", "default"] { #expect(!run.output.contains(word)) }
    }
  }

  @Test func `50: The help of a command is the same by either way, and lists every command`() throws {
    let home = try Home()
    let ways = [["help", "take"], ["hulp", "take"], ["take", "-h"]]
    let texts = try ways.map { try home.run($0, environment: ["LEERWIJK_LANG": "nl"]).output }
    #expect(Set(texts).count == 1)
    let overview = try home.run(["--help"]).output
    for command in Self.commands { #expect(overview.contains("  \(command), ")) }
  }

  @Test(arguments: [
    (["tak"], "nl", "Bedoel je 'leerwijk take'?"), (["tak"], "en", "Do you mean 'leerwijk take'?"),
    (["cursusen"], "nl", "Bedoel je 'leerwijk cursussen'?"),
    (["take", "polarisatie", "--seedd", "3"], "nl", "Bedoel je '--seed'?"),
    (["take", "polarisatie", "--seedd", "3"], "en", "Did you mean '--seed'?"),
    (["take"], "nl", "Er ontbreekt '<cursus>'"), (["take"], "en", "Missing expected argument '<course>'"),
    (["take", "polarisatie", "--seed", "x"], "nl", "De waarde 'x' past niet bij '--seed <getal>'"),
    (["certificate", "polarisatie", "--format", "docx"], "nl", "Kies uit 'pdf', 'text'"),
    (["learner", "lst"], "nl", "Bedoel je 'leerwijk learner list'?"),
    (["points", "--from", "2026-02-30"], "nl", "geen dag als 2026-11-24"),
    (["points", "--json", "--csv"], "en", "Choose --json or --csv."),
    (["points", "--van", "2026-02-01", "--tot", "2026-01-01"], "nl", "Draai ze om."),
    (["learner", "add", "Noor", "--register", "SKJ"], "nl", "samen"),
    (["learner", "add", "Noor", "--since", "2026-01-01"], "en", "together"),
    (["learner", "erasee", "Noor"], "nl", "Bedoel je 'leerwijk learner erase'?"),
    (["issuer", "isue"], "nl", "Bedoel je 'leerwijk issuer issue'?"),
    (["verify", "x", "--at", "2026-02-30"], "nl", "geen dag als 2026-11-24"),
    (["help", "nope"], "en", "'nope' is no command."), (["--lang", "fr"], "nl", "Kies nl of en."),
    (["courses", "--now", "2026-13-01"], "nl", "geen dag als 2026-11-24"),
  ])
  func `49: Wrong use is told in the learner's language, with what was meant, and ends with 64`(
    arguments: [String], language: String, words: String
  ) throws {
    let run = try Home().run(arguments, environment: ["LC_ALL": "\(language)_NL.UTF-8"])
    #expect(run.code == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(words), "\(run.errors)")
  }

  @Test func `A course that is not there ends with 66 and names the one that was meant`() throws {
    let run = try Home().run(["take", "polarisati", "--courses", "/nergens"])
    #expect(run.code == 66)
    #expect(run.errors.contains("/nergens"))
    let near = try Home().run(["take", "polarizatie"])
    #expect(near.code == 66)
    #expect(near.errors.contains("Bedoel je 'polarisatie'?"))
  }

  @Test func `The beginning of a title or a path is enough for a course`() throws {
    let home = try Home()
    for name in ["van pol", "pola", Repository.courses + "/polarisatie"] {
      #expect(try home.run(["take", name, "--learner", "Noor"]).code == 0)
    }
  }

  @Test func `48: The courses as JSON are one object a row and nothing else`() throws {
    let home = try Home()
    _ = try home.run(["take", "polarisatie", "--learner", "Noor"])
    let run = try home.run(["courses", "--json"])
    #expect(run.code == 0)
    let rows = run.output.split(separator: "\n")
    #expect(!rows.isEmpty)
    for row in rows {
      let object = try #require(try JSONSerialization.jsonObject(with: Data(row.utf8)) as? [String: Any])
      #expect(object["format"] as? Int == 1)
      #expect(object["id"] is String)
    }
  }

  @Test func `47: Where input is needed and none may be read, that ends with 64`() throws {
    let home = try Home()
    let run = try home.run(["take", "polarisatie", "--learner", "Noor", "--no-input"], input: "b\n")
    #expect(run.code == 64)
    #expect(run.errors.contains("--no-input"))
    #expect(try home.run(["volg", "polarisatie", "--geen-invoer"]).code == 64)
  }

  @Test func `A certificate before the course is passed ends with 1, and says how to go on`() throws {
    let home = try Home()
    let early = try home.run(["certificate", "polarisatie", "--learner", "Noor"])
    #expect(early.code == 1)
    #expect(early.errors.contains("leerwijk take polarisatie"))
    #expect(try home.run(["certificate", "polarisatie", "--format", "jwt"]).code == 1)
    #expect(home.exports.isEmpty)
  }

  @Test(arguments: ["   ", String(repeating: "x", count: 10_000), "a\u{1B}[31mb", ""])
  func `55: A name that will not do is refused politely`(name: String) throws {
    let run = try Home().run(["take", "polarisatie", "--learner", name])
    #expect(run.code == 64)
    #expect(run.errors.contains("Deze naam kan niet"))
  }

  @Test(arguments: [80, 40])
  func `What is wrong is told in whole words in a window, with the command in one piece`(columns: Int) throws
  {
    let home = try Home()
    let terminal = try home.terminal(
      ["certificate", "polarisatie", "--learner", "Noor"], columns: columns)
    #expect(try terminal.waitForEnd() == .exited(1))
    let rows = String(decoding: terminal.transcript, as: UTF8.self).split(whereSeparator: \.isNewline)
    #expect(rows.count > 1 && rows.allSatisfy { $0.count <= columns })
    #expect(rows.last == "leerwijk take polarisatie")
    let said = "Er is nog geen certificaat: doe eerst alle delen en haal de toets. Ga verder met:"
    #expect(rows.dropLast().joined(separator: " ") == said)
  }

  @Test func `55: A name with letters that mean something elsewhere is shown as it was typed`() throws {
    let home = try Home()
    #expect(try home.run(["learner", "add", "<b>x</b>"]).code == 0)
    #expect(try home.run(["learner", "list"]).output == "<b>x</b>\n")
    #expect(try home.run(["learner", "rename", "<b>x</b>", "Ömer"]).code == 0)
    #expect(try home.run(["cursist", "lijst"]).output == "Ömer\n")
    #expect(try home.run(["learner", "rename", "niemand", "x"]).code == 66)
  }

  @Test(arguments: [
    ["geheim.txt"], ["leeg.jwt"], ["nergens.jwt"], ["geheim.txt", "leeg.jwt", "nergens.jwt"], ["."],
    ["é è.txt"],
  ])
  func `Files alone are verified as files with an option that changes nothing`(files: [String]) throws {
    let home = try Home()
    for (name, text) in [("geheim.txt", "zomaar een tekst"), ("leeg.jwt", ""), ("é è.txt", "a.b.c")] {
      try text.write(toFile: home.folder + "/" + name, atomically: true, encoding: .utf8)
    }
    let paths = files.map { home.folder + "/" + $0 }
    for name in ["verify", "controleer"] {
      let plain = try home.run([name] + paths)
      let parsed = try home.run([name, "--lang", "nl"] + paths)
      #expect(plain.output == parsed.output && plain.errors == parsed.errors && plain.code == parsed.code)
      #expect(plain.code != 0)
    }
    #expect(try home.run(["verify"]).code == 64)
    #expect(try home.run(["verify", ""]).code == 66)
  }
}
