import Foundation
import LearnerRecords
import PseudoTerminal
import ScenarioEngine
import Testing

/// What a learner has a right to: all data out, all data gone, another name.
@Suite struct LearnerRightsTests {
  private func passed(_ learner: String = "Noor de Wit") throws -> (home: Home, flags: [String]) {
    let home = try Home()
    let courses = try home.course(LedgerCourse.files)
    #expect(try LedgerCourse.pass(home, learner, in: courses).code == 0)
    return (home, LedgerCourse.flags(courses))
  }

  @Test func `The export for a person says all in Markdown that means nothing but the text`() throws {
    let (home, flags) = try passed()
    let add = ["learner", "add", "Noor de Wit", "--register", "Registerplein", "--number", "46101"]
    #expect(try home.run(add + flags).code == 0)
    try note(
      "# kop\n- lijst\n\n12. een\n    code\n=== &amp; ![x](y)\n<script>|~~\nwww.x.nl mailto:a@b.nl", home)
    let run = try home.run(["cursist", "exporteer", "Noor de Wit", "-o", "uit/hier"] + flags)
    #expect(run.code == 0 && run.output.flowing.contains("misschien ook over cliënten"))
    let path = home.folder + "/uit/hier/gegevens-noor-de-wit"
    let text = try String(contentsOfFile: path + ".md", encoding: .utf8)
    try Golden.expect(text.replacing(home.folder, with: "HOME"), "export.md")
    let rights = try FileManager.default.attributesOfItem(atPath: path + ".md")[.posixPermissions] as? Int
    #expect(rights == 0o600)
  }

  /// Writes a note of several lines at the end of the course.
  private func note(_ text: String, _ home: Home) throws {
    let records = try home.records()
    defer { records.close() }
    let learner = try #require(try records.lastLearner())
    let attempt = try #require(try records.attempts(of: learner.id).first)
    let count = try records.events(of: attempt.id).count
    try records.append(
      Event(at: 1_795_521_600_000, .wroteNote(digest: "n")), number: count, to: attempt.id,
      texts: [PrivateText(digest: "n", text: text)])
  }

  @Test func `The export for a program holds everything, and can be read back`() throws {
    let (home, flags) = try passed()
    #expect(try home.run(["learner", "export", "Noor de Wit", "-o", "."] + flags).code == 0)
    let data = try Data(contentsOf: URL(fileURLWithPath: home.folder + "/gegevens-noor-de-wit.json"))
    let export = try JSONDecoder().decode(LearnerExport.self, from: data)
    #expect(export.format == 1 && export.learner.name == "Noor de Wit")
    #expect(export.attempts.first?.texts.map(\.text) == [LedgerCourse.ownText])
    #expect(export.attempts.first?.events.isEmpty == false)
    #expect(export.certificates.count == 1 && export.savedFiles.count == 4)
  }

  @Test func `An export never takes the place of a file`() throws {
    let (home, flags) = try passed()
    let path = home.folder + "/gegevens-noor-de-wit.json"
    try Data("mijn".utf8).write(to: URL(fileURLWithPath: path))
    let run = try home.run(["learner", "export", "Noor de Wit", "-o", "."] + flags)
    #expect(run.code == 64 && run.errors.contains("is er al"))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "mijn")
    #expect(!FileManager.default.fileExists(atPath: home.folder + "/gegevens-noor-de-wit.md"))
    let blocked = try home.run(["learner", "export", "Noor de Wit", "-o", path] + flags)
    #expect(blocked.code == 70 && blocked.errors.contains("kan niet worden geschreven"))
    #expect(try home.run(["learner", "export", "Nor de Wit"] + flags).code == 66)
  }

  @Test func `Erasing leaves no byte of the name or the texts, and says what is left elsewhere`() throws {
    let (home, flags) = try passed()
    _ = try home.run(["learner", "add", "Blijver"] + flags)
    try LedgerCourse.sign(home, "Noor de Wit")
    let damaged = home.recordsPath + ".damaged-20260101-000000"
    try Data([1]).write(to: URL(fileURLWithPath: damaged))
    let refused = try home.run(["learner", "erase", "Noor de Wit"] + flags)
    #expect(refused.code == 64 && refused.errors.contains("--ja"))
    #expect(try found("Noor de Wit", home) && found("Mevrouw Jansen", home))
    let run = try home.run(["cursist", "wis", "Noor de Wit", "--ja"] + flags)
    #expect(run.code == 0 && run.errors.isEmpty)
    let said = run.output.flowing
    for words in ["Gewist: alles van Noor de Wit.", "certificaat-proef.pdf", damaged, "Leerhuis de Waaier"] {
      #expect(said.contains(words), "\(words) in \(said)")
    }
    for text in ["Noor de Wit", "Mevrouw Jansen", "Jansen-Özil"] {
      #expect(try !found(text, home), "\(text)")
    }
    #expect(try home.run(["learner", "list"] + flags).output == "Blijver\n")
    let names = try FileManager.default.contentsOfDirectory(atPath: home.folder + "/data/leerwijk")
    #expect(!names.contains { $0.contains(".lock-") }, "\(names)")
    #expect(try home.run(["cursist", "wis", "Noor de Wit", "--ja"] + flags).code == 66)
  }

  /// Whether a text stands in the records or in what SQLite keeps beside them.
  private func found(_ text: String, _ home: Home) throws -> Bool {
    try ["", "-wal", "-shm"].map { home.recordsPath + $0 }.filter(FileManager.default.fileExists).contains {
      try Data(contentsOf: URL(fileURLWithPath: $0)).range(of: Data(text.utf8)) != nil
    }
  }

  @Test func `At a terminal the name has to be typed once more`() throws {
    let (home, flags) = try passed()
    let doubt = try Sitting(home, ["learner", "erase", "Noor de Wit"] + flags)
    #expect(doubt.prompt == "naam" && doubt.last.unstyled.flowing.contains("Er is geen weg terug"))
    #expect(try doubt.leave("noor\r") == .exited(0))
    #expect(doubt.last.unstyled.contains("Er is niets gewist."))
    #expect(try home.run(["learner", "list"] + flags).output == "Noor de Wit\n")
    let sure = try Sitting(home, ["learner", "erase", "Noor de Wit"] + flags)
    #expect(try sure.leave("Noor de Wit\r") == .exited(0))
    #expect(sure.last.unstyled.contains("Gewist: alles van Noor de Wit."))
    #expect(try home.run(["learner", "list"] + flags).output.isEmpty)
  }

  @Test func `Nobody is erased while a course is open elsewhere`() throws {
    let (home, flags) = try passed()
    let open = try Sitting(home, ["take", "proef", "--learner", "Noor de Wit"] + flags)
    let run = try home.run(["learner", "erase", "Noor de Wit", "--yes"] + flags)
    #expect(run.code != 0 && !run.errors.isEmpty)
    #expect(try open.leave() == .exited(0))
    #expect(try home.run(["learner", "list"] + flags).output == "Noor de Wit\n")
  }

  @Test func `After a new name the certificate has it, the old file stays, and the points count once`() throws
  {
    let (home, flags) = try passed()
    try LedgerCourse.sign(home, "Noor de Wit")
    let run = try home.run(["cursist", "hernoem", "Noor de Wit", "Noor Çelik"] + flags)
    #expect(run.code == 0)
    let said = run.output.flowing
    #expect(said.contains("Noor de Wit heet nu Noor Çelik."))
    #expect(said.contains("heeft de nieuwe naam. Bewaar het opnieuw met: leerwijk certificate proef"))
    #expect(said.contains("Certificaat 2026-0042") && said.contains("dat 2026-0042 vervangt"))
    #expect(said.contains("leerwijk transcript proef --format json"))
    let certificate = try home.run(["certificate", "proef", "--format", "text"] + flags)
    #expect(certificate.code == 0 && certificate.output.flowing.contains("Het oude heet nu"))
    let old = try String(contentsOfFile: home.documents + "/certificaat-proef-1.txt", encoding: .utf8)
    let new = try String(contentsOfFile: home.documents + "/certificaat-proef.txt", encoding: .utf8)
    #expect(old.contains("Noor de Wit") && new.contains("Noor Çelik") && !new.contains("Noor de Wit"))
    let kept = try home.records().certificates(of: #require(try home.records().lastLearner()).id)
    #expect(kept.map { $0.value.contains("Noor Çelik") } == [true, false])
    let add = ["learner", "add", "Noor Çelik", "--register", "Registerplein", "--number", "46101"]
    #expect(try home.run(add + flags).code == 0)
    let csv = try home.run(["points", "--csv"] + flags).output.split(separator: "\r\n")
    #expect(csv.count == 2 && csv[1].contains(",2.5,2.5,482913,confirmed,,Leerhuis de Waaier,2026-0042"))
    #expect(try home.run(["learner", "rename", "Noor Çelik", " "] + flags).code == 64)
  }
}
