import Foundation
import PseudoTerminal
import Testing

/// From a learner's record to a certificate that anybody can verify.
@Suite struct IssuerTests {
  @Test
  func
    `A record becomes a certificate in four forms, which are verified offline and told apart when withdrawn`()
    throws
  {
    let desk = try IssuerHome()
    let record = try desk.record()
    try desk.begin()
    let folder = desk.home.folder + "/uit"
    let issued = try desk.run(["issuer", "issue", record, "-o", folder])
    #expect(issued.code == 0 && issued.errors.isEmpty)
    let names = ["jwt", "pdf", "svg", "txt"].map { "certificaat-2026-0001.\($0)" }
    #expect(desk.names(folder) == names)
    let files = names.map { folder + "/" + $0 }
    func verdicts(_ day: String) throws -> [Int32] {
      try files.map { try desk.run(["verify", $0, "--at", day]).code }
    }
    #expect(try verdicts("2026-11-26") == [2, 2, 2, 2])
    let keys = desk.issuer + "/issuer.jwks"
    #expect(try desk.run(["issuer", "trust", keys]).code == 1)
    #expect(try desk.run(["issuer", "trust", keys, "--thumbprint", desk.thumbprint()]).code == 0)
    #expect(try verdicts("2026-11-26") == [2, 2, 2, 2])
    #expect(try desk.run(["issuer", "status"]).code == 0)
    #expect(try desk.run(["issuer", "trust", desk.issuer + "/status.jwt"]).code == 0)
    #expect(try verdicts("2026-11-26") == [0, 0, 0, 0])
    let shown = try desk.run(["verify", files[1], "--at", "2026-11-26"]).output
    for fact in [
      IssuerHome.name, "46101234567", "482913", "2 punten, Registerplein", "24 november 2026", "2026-0001",
    ] {
      #expect(shown.contains(fact))
    }
    #expect(
      try desk.run(["issuer", "revoke", "2026-0001", "--reason", "verkeerde naam"], now: "2026-11-26").code
        == 0)
    #expect(try desk.run(["issuer", "status"], now: "2026-11-26").code == 0)
    #expect(try desk.run(["issuer", "trust", desk.issuer + "/status.jwt"]).code == 0)
    #expect(try verdicts("2026-11-27") == [1, 1, 1, 1])
    #expect(try desk.run(["verify", files[0], "--at", "2027-12-01"]).output.contains("ingetrokken"))
  }

  @Test
  func `The same record gives the same bytes, in any time zone and locale, from any copy of the folder`()
    throws
  {
    let desk = try IssuerHome()
    let record = try desk.record()
    try desk.begin()
    let copy = desk.home.folder + "/kopie"
    try FileManager.default.copyItem(atPath: desk.issuer, toPath: copy)
    let first = desk.home.folder + "/een"
    let second = desk.home.folder + "/twee"
    #expect(try desk.run(["issuer", "issue", record, "-o", first]).code == 0)
    let elsewhere = [
      "TZ": "Pacific/Kiritimati", "LC_ALL": "C", "LANG": "tr_TR.UTF-8", "LEERWIJK_ISSUER": copy,
    ]
    #expect(try desk.run(["issuer", "issue", record, "-o", second], environment: elsewhere).code == 0)
    for name in desk.names(first) {
      #expect(try desk.bytes(first + "/" + name) == desk.bytes(second + "/" + name))
    }
    #expect(try desk.bytes(desk.issuer + "/journal.jsonl") == desk.bytes(copy + "/journal.jsonl"))
    // And once more, weeks later: the same bytes, and no second line in the journal.
    let third = desk.home.folder + "/drie"
    let before = try desk.bytes(desk.issuer + "/journal.jsonl")
    #expect(
      try desk.run(["issuer", "issue", record, "-o", third], now: "2027-02-01").output.contains("nog eens"))
    for name in desk.names(first) {
      #expect(try desk.bytes(first + "/" + name) == desk.bytes(third + "/" + name))
    }
    #expect(try desk.bytes(desk.issuer + "/journal.jsonl") == before)
  }

  @Test func `A record is refused with numbered reasons, and nothing is written`() throws {
    let desk = try IssuerHome()
    let record = try desk.record(number: nil)
    try desk.begin()
    let folder = desk.home.folder + "/uit"
    let refused = try desk.run(["issuer", "issue", record, "-o", folder])
    #expect(refused.code == 1)
    #expect(refused.errors.contains("  12. er staat geen nummer van Registerplein in."))
    #expect(desk.names(folder).isEmpty)
    #expect(!FileManager.default.fileExists(atPath: desk.issuer + "/journal.jsonl"))
    let text = String(decoding: try desk.bytes(record), as: UTF8.self)
    let forged = desk.home.folder + "/vals.json"
    try text.replacing("\"seed\":\"7\"", with: "\"seed\":\"8\"").write(
      toFile: forged, atomically: true, encoding: .utf8)
    let caught = try desk.run(["issuer", "issue", forged, "-o", folder, "--json"])
    #expect(caught.code == 1 && caught.output.contains("\"number\":1"))
  }

  @Test func `Only accepted versions of a course are signed for`() throws {
    let desk = try IssuerHome()
    let record = try desk.record()
    try desk.run(["issuer", "init", "--name", "Leerhuis", "--bits", "2048"])
    let refused = try desk.run(["issuer", "issue", record, "-o", desk.home.folder])
    #expect(refused.code == 1 && refused.errors.contains("  2. de cursus 'Proef'"))
    #expect(try desk.run(["issuer", "accept", "proef"]).output.contains("Geaccrediteerd voor 2 punten"))
    #expect(try desk.run(["issuer", "issue", record, "-o", desk.home.folder]).code == 0)
  }

  @Test func `A register number that the register does not give is refused`() throws {
    let desk = try IssuerHome()
    let record = try desk.record()
    try desk.begin()
    try "# Registers\n\n## Registerplein\n\n`periode: 5 jaar` `nummer: 99*`\n".write(
      toFile: desk.courses + "/registers.md", atomically: true, encoding: .utf8)
    let refused = try desk.run(["issuer", "issue", record, "-o", desk.home.folder])
    #expect(
      refused.code == 1 && refused.errors.contains("  13. '46101234567' is geen nummer van Registerplein."))
  }

  @Test func `A key that others can read, that is missing or under another passphrase signs nothing`() throws
  {
    let desk = try IssuerHome()
    try desk.begin()
    let key = desk.issuer + "/keys/" + (try #require(desk.names(desk.issuer + "/keys").first))
    func mode(_ path: String) throws -> Int {
      try #require(FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
    }
    #expect(try mode(key) == 0o600 && mode(desk.issuer) == 0o700 && mode(desk.issuer + "/secret") == 0o600)
    #expect(!String(decoding: try desk.bytes(key), as: UTF8.self).contains("BEGIN PRIVATE"))
    let wrong = try desk.run(
      ["issuer", "status"], environment: ["LEERWIJK_PASSPHRASE": "een heel andere zin"])
    #expect(wrong.code == 3 && wrong.errors.contains("opent de sleutel niet"))
    for open in [0o644, 0o640, 0o604] {
      try FileManager.default.setAttributes([.posixPermissions: open], ofItemAtPath: key)
      let refused = try desk.run(["issuer", "status"])
      #expect(refused.code == 70 && refused.errors.contains("chmod 600"))
    }
    try FileManager.default.removeItem(atPath: key)
    #expect(try desk.run(["issuer", "status"]).code == 70)
    #expect(!FileManager.default.fileExists(atPath: desk.issuer + "/status.jwt"))
  }

  @Test func `A key comes back from its paper backup, and a typing error is named`() throws {
    let desk = try IssuerHome()
    try desk.begin()
    let key = desk.issuer + "/keys/" + (try #require(desk.names(desk.issuer + "/keys").first))
    let before = try desk.bytes(key)
    let paper = try desk.run(["issuer", "backup"]).output
    try FileManager.default.removeItem(atPath: key)
    let typed = desk.home.folder + "/overgenomen.txt"
    try paper.replacing(" 1  MII", with: " 1  MIl").write(toFile: typed, atomically: true, encoding: .utf8)
    let wrong = try desk.run(["issuer", "restore", typed])
    #expect(wrong.code == 1 && wrong.errors.contains("Regel 1 "))
    try paper.write(toFile: typed, atomically: true, encoding: .utf8)
    #expect(try desk.run(["issuer", "restore", typed]).code == 0)
    #expect(try desk.bytes(key) == before)
    #expect(try desk.run(["issuer", "restore", typed]).errors.contains("is er al"))
  }

  @Test func `A new key is trusted by who trusted the old one, and old certificates stay valid`() throws {
    let desk = try IssuerHome()
    let record = try desk.record()
    try desk.begin()
    let keys = desk.issuer + "/issuer.jwks"
    #expect(try desk.run(["issuer", "trust", keys, "--thumbprint", desk.thumbprint()]).code == 0)
    #expect(try desk.run(["issuer", "issue", record, "-o", desk.home.folder]).code == 0)
    #expect(try desk.run(["issuer", "rotate", "--bits", "2048"], now: "2026-11-26").code == 0)
    #expect(try desk.run(["issuer", "trust", keys]).code == 0)
    #expect(try desk.run(["issuer", "status"], now: "2026-11-26").code == 0)
    #expect(try desk.run(["issuer", "trust", desk.issuer + "/status.jwt"]).code == 0)
    let certificate = desk.home.folder + "/certificaat-2026-0001.jwt"
    #expect(try desk.run(["verify", certificate, "--at", "2026-11-27"]).code == 0)
    // A lost key vouches for nobody: its successor must be named by its thumbprint.
    #expect(
      try desk.run(["issuer", "rotate", "--reason", "lost", "--bits", "2048"], now: "2026-11-27").code == 0)
    #expect(try desk.run(["issuer", "trust", keys]).code == 1)
    #expect(try desk.run(["issuer", "trust", keys, "--thumbprint", desk.thumbprint()]).code == 0)
  }

  @Test func `A journal that was tampered with stops the issuer`() throws {
    let desk = try IssuerHome()
    let record = try desk.record()
    try desk.begin()
    #expect(try desk.run(["issuer", "issue", record, "-o", desk.home.folder]).code == 0)
    #expect(try desk.run(["issuer", "revoke", "2026-0001", "--reason", "fout"]).code == 0)
    let path = desk.issuer + "/journal.jsonl"
    let text = String(decoding: try desk.bytes(path), as: UTF8.self)
    #expect(!text.contains("Zoë") && !text.contains("46101234567"))
    try text.replacing("2026-0001", with: "2026-0002").write(toFile: path, atomically: true, encoding: .utf8)
    let stopped = try desk.run(["issuer", "list"])
    #expect(stopped.code == 3 && stopped.errors.contains("vanaf regel 2"))
  }

  @Test func `The list of what was issued is also PE-online's, without what was withdrawn`() throws {
    let desk = try IssuerHome()
    let record = try desk.record()
    try desk.begin()
    #expect(try desk.run(["issuer", "list"]).output.contains("Er is niets uitgegeven."))
    #expect(try desk.run(["issuer", "issue", record, "-o", desk.home.folder]).code == 0)
    #expect(try desk.run(["issuer", "list", "--format", "pe-paste"]).output == "46101234567\n")
    let xml = try desk.run(["issuer", "list", "--format", "pe-xml"]).output
    #expect(xml.contains("<PECourseID>482913</PECourseID>"))
    #expect(xml.contains("<endDate>2026-11-24T13:00:00+01:00</endDate>"))
    let csv = try desk.run(["issuer", "list", "--format", "csv"]).output.split(separator: "\r\n")
    #expect(
      csv.count == 2 && csv[1].hasPrefix("2026-0001,\(IssuerHome.name),Registerplein,46101234567,Proef"))
    #expect(try desk.run(["issuer", "list", "--format", "pe-paste", "--from", "2026-11-25"]).output.isEmpty)
    #expect(try desk.run(["issuer", "revoke", "2026-0001", "--reason", "fout"]).code == 0)
    #expect(try desk.run(["issuer", "list", "--format", "pe-paste"]).output.isEmpty)
    #expect(try desk.run(["issuer", "list"]).output.contains("INGETROKKEN: fout"))
  }

  @Test func `What an issuer sent back is kept with the learner's records, and given out byte for byte`()
    throws
  {
    let desk = try IssuerHome()
    let record = try desk.record()
    try desk.begin()
    let folder = desk.home.folder + "/uit"
    #expect(try desk.run(["issuer", "issue", record, "-o", folder]).code == 0)
    let file = folder + "/certificaat-2026-0001.jwt"
    let add = ["certificate", "proef", "--add", file]
    #expect(try desk.run(["certificate", "proef", "--format", "jwt"]).code == 1)
    #expect(try desk.run(add).code == 2)
    #expect(
      try desk.run(["issuer", "trust", desk.issuer + "/issuer.jwks", "--thumbprint", desk.thumbprint()]).code
        == 0)
    #expect(try desk.run(add).code == 0)
    #expect(try desk.run(add).code == 0)
    let target = desk.home.folder + "/terug"
    try FileManager.default.createDirectory(atPath: target, withIntermediateDirectories: true)
    #expect(try desk.run(["certificate", "proef", "-o", target]).code == 0)
    #expect(try desk.bytes(target + "/certificaat-2026-0001.jwt") == desk.bytes(file))
    #expect(try desk.run(["certificate", "proef", "--learner", "Piet", "--add", file]).code == 1)
    #expect(try desk.run(["certificate", "proef", "--add", record]).code == 1)
  }

  @Test func `A certificate that was withdrawn since confirms no points any more`() throws {
    let desk = try IssuerHome()
    let record = try desk.record()
    try desk.begin()
    #expect(try desk.run(["issuer", "issue", record, "-o", desk.home.folder]).code == 0)
    try desk.run(["issuer", "trust", desk.issuer + "/issuer.jwks", "--thumbprint", desk.thumbprint()])
    let file = desk.home.folder + "/certificaat-2026-0001.jwt"
    #expect(try desk.run(["points", "--csv"]).output.contains(",earned,"))
    #expect(try desk.run(["certificate", "proef", "--add", file]).code == 0)
    #expect(try desk.run(["points", "--csv"]).output.contains(",Leerhuis de Waaier,2026-0001"))
    try desk.run(["issuer", "revoke", "2026-0001", "--reason", "fout"])
    try desk.run(["issuer", "status"])
    #expect(try desk.run(["issuer", "trust", desk.issuer + "/status.jwt"]).code == 0)
    let ledger = try desk.run(["points", "--csv"]).output
    #expect(ledger.contains(",earned,withdrawn,") && !ledger.contains("2026-0001"))
    let said = try desk.run(["points"]).output.flowing
    #expect(said.contains("Ingetrokken door Leerhuis de Waaier: certificaat 2026-0001."))
    #expect(!said.contains("Nog niet bevestigd."))
    let given = try desk.run(["certificate", "proef"])
    #expect(given.code == 0 && given.errors.contains("is ingetrokken door Leerhuis de Waaier"))
  }

  @Test(arguments: ["/dev/zero", "/", "/etc/passwd", "/proc/self/mem"])
  func `What has no end, is no file or cannot be read is no certificate`(path: String) throws {
    let run = try Home().run(["verify", path, "--short"])
    #expect(run.code == 1 || run.code == 66)
  }

  @Test func `A file of keys that anybody can write takes nothing away from a trusted issuer`() throws {
    let desk = try IssuerHome()
    try desk.begin()
    let keys = desk.issuer + "/issuer.jwks"
    #expect(try desk.run(["issuer", "trust", keys, "--thumbprint", "AAAAAAAAAAAAAAAAAAAAAAAAA"]).code == 1)
    #expect(
      try desk.run(["issuer", "trust", keys, "--thumbprint", String(desk.thumbprint().prefix(21))]).code == 1)
    #expect(try desk.run(["issuer", "trust", keys, "--thumbprint", desk.thumbprint()]).code == 0)
    let trust = desk.home.folder + "/config/leerwijk/trust.jwks"
    let before = try desk.bytes(trust)
    let forged = desk.home.folder + "/vals.jwks"
    let text = String(decoding: try desk.bytes(keys), as: UTF8.self)
    for lie in [
      #""reason" : "compromised", "revoked_at" : 0, "use""#,
      #""reason" : "lost", "revoked_at" : 9223372036854775807, "use""#,
    ] {
      try text.replacing("\"use\"", with: lie).write(toFile: forged, atomically: true, encoding: .utf8)
      #expect(try desk.run(["issuer", "trust", forged]).output.contains("niets nieuws"))
      #expect(try desk.bytes(trust) == before)
    }
    try text.replacing("dewaaier.example", with: "elders.example").write(
      toFile: forged, atomically: true, encoding: .utf8)
    let refused = try desk.run(["issuer", "trust", forged])
    #expect(refused.code == 1 && refused.errors.contains("Er is niets opgenomen."))
    #expect(try desk.bytes(trust) == before)
  }

  @Test func `An old list that came along does not hide a newer one, and none undoes a withdrawal`() throws {
    let desk = try IssuerHome()
    let record = try desk.record()
    try desk.begin()
    try desk.run(["issuer", "trust", desk.issuer + "/issuer.jwks", "--thumbprint", desk.thumbprint()])
    #expect(try desk.run(["issuer", "issue", record, "-o", desk.home.folder]).code == 0)
    let old = desk.home.folder + "/oud.jwt"
    #expect(try desk.run(["issuer", "status", "-o", old]).code == 0)
    try desk.run(["issuer", "revoke", "2026-0001", "--reason", "fout"], now: "2026-11-26")
    let new = desk.home.folder + "/nieuw.jwt"
    #expect(try desk.run(["issuer", "status", "-o", new], now: "2026-11-26").code == 0)
    #expect(try desk.run(["issuer", "trust", new], now: "2026-11-26").code == 0)
    let certificate = desk.home.folder + "/certificaat-2026-0001.jwt"
    #expect(try desk.run(["verify", certificate, "--status", old, "--at", "2026-11-27"]).code == 1)
    #expect(try desk.run(["issuer", "trust", old], now: "2026-11-27").code == 1)
    // A later list without the withdrawal, made by whoever has the key and a journal without that line.
    let journal = desk.issuer + "/journal.jsonl"
    let first = String(decoding: try desk.bytes(journal), as: UTF8.self).split(separator: "\n")[0]
    try "\(first)\n".write(toFile: journal, atomically: true, encoding: .utf8)
    let forgetful = desk.home.folder + "/vergeten.jwt"
    #expect(try desk.run(["issuer", "status", "-o", forgetful], now: "2026-11-28").code == 0)
    let refused = try desk.run(["issuer", "trust", forgetful], now: "2026-11-28")
    #expect(refused.code == 1 && refused.errors.contains("maakt een intrekking ongedaan"))
    #expect(try desk.run(["issuer", "trust", forgetful], now: "2026-11-20").errors.contains("gaat pas in"))
  }

  @Test func `A passphrase is typed unseen, twice for a new key`() throws {
    let desk = try IssuerHome()
    let changes: [String: String?] = ["LEERWIJK_COURSES": desk.courses]
    let terminal = try desk.home.terminal(
      ["issuer", "init", "--name", "Leerhuis", "--bits", "2048"], environment: changes)
    try terminal.expect("Kies een wachtwoordzin")
    try terminal.send("vier groene fietsen\n")
    try terminal.expect("Nog een keer")
    try terminal.send("vier groene fietsen\n")
    let screen = try terminal.expect("issuer backup")
    #expect(!screen.contains("fietsen"))
    #expect(try terminal.waitForEnd() == .exited(0))
  }
}
