import Foundation
import GRDB
import Testing

@testable import LearnerRecords

@Suite("A learner's data, out or gone")
struct LearnerDataTests {
  let scratch: Scratch
  let records: Records

  init() throws {
    scratch = try Scratch()
    records = try Records.open(path: scratch.path, at: moment)
  }

  @Test("erasing takes all that was the learner's out of the file and its log, and leaves the others")
  func leavesNoTrace() throws {
    let attempt = try fill("Geheimhouder", code: "a1")
    let other = try fill("Blijver", code: "a2")
    #expect(try found("Geheimhouder") && found("dagboek van a1"))
    #expect(try records.erase(attempt.start.learner) == .complete)
    #expect(try !found("Geheimhouder") && !found("dagboek van a1") && !found("certificaat van a1"))
    #expect(throws: RecordsError.unknownAttempt(attempt.id)) { try records.events(of: attempt.id) }
    #expect(try records.learners().map(\.name) == ["Blijver"])
    #expect(try records.events(of: other.id) == [answer(0)])
    #expect(try records.privateText("d", of: other.id) == "dagboek van a2")
    #expect(records.integrity() == [])
    #expect(throws: RecordsError.unknownLearner(attempt.start.learner)) {
      try records.erase(attempt.start.learner)
    }
  }

  @Test("erasing leaves nothing in any table that hangs from a learner")
  func leavesNoRow() throws {
    let attempt = try fill("A", code: "a1")
    _ = try records.erase(attempt.start.learner)
    for table in [
      "learner", "register_number", "setting", "attempt", "event", "private_text", "certificate",
      "certificate_file",
    ] {
      let count = try records.reading { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") }
      #expect(count == 0, "\(table)")
    }
  }

  @Test("erasing never gives an erased learner's number to another")
  func neverReusesIDs() throws {
    let first = try fill("A", code: "a1")
    _ = try records.erase(first.start.learner)
    let second = try fill("B", code: "a2")
    #expect(second.id > first.id && second.start.learner > first.start.learner)
  }

  @Test("the export holds everything, and can be read back")
  func exports() throws {
    let attempt = try fill("A", code: "a1")
    _ = try fill("B", code: "a2")
    let export = try records.export(attempt.start.learner)
    #expect(export.learner.name == "A" && export.learner.registerNumbers == ["R": "1"])
    #expect(export.settings == ["language": "nl"])
    #expect(export.attempts.map(\.attempt.start.code) == ["a1"])
    #expect(export.attempts.first?.events == [answer(0)])
    #expect(export.attempts.first?.texts == [PrivateText(digest: "d", text: "dagboek van a1")])
    #expect(export.certificates.map(\.code) == ["C-a1"])
    #expect(try JSONDecoder().decode(LearnerExport.self, from: JSONEncoder().encode(export)) == export)
  }

  private func fill(_ name: String, code: String) throws -> Attempt {
    let attempt = try records.begun(code, learner: name)
    let text = PrivateText(digest: "d", text: "dagboek van \(code)")
    try records.append(answer(0), number: 0, to: attempt.id, texts: [text])
    try records.set(.language, to: "nl", of: attempt.start.learner)
    try records.setRegisterNumber("1", in: "R", of: attempt.start.learner)
    _ = try records.addCertificate(
      code: "C-\(code)", attempt: attempt.id, issuedAt: moment, value: "certificaat van \(code)",
      files: [KeptFile(path: "a", bytes: [1])])
    return attempt
  }

  private func found(_ text: String) throws -> Bool {
    try scratch.names.contains { name in
      try Data(scratch.bytes(name)).range(of: Data(text.utf8)) != nil
    }
  }
}
