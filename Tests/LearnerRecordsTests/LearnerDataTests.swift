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
      "certificate_file", "saved_file",
    ] {
      let count = try records.reading { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") }
      #expect(count == 0, "\(table)")
    }
  }

  @Test("erasing takes earlier names out too")
  func leavesNoEarlierName() throws {
    let attempt = try fill("Meisjesnaam", code: "a1")
    try records.renameLearner(attempt.start.learner, to: "Trouwnaam")
    _ = try records.erase(attempt.start.learner)
    #expect(try !found("Meisjesnaam") && !found("Trouwnaam") && !found("dagboek"))
  }

  @Test("a new name comes with the values of the certificates made anew, or not at all")
  func renamesWithCertificates() throws {
    let attempt = try fill("A", code: "a1")
    _ = try fill("B", code: "a2")
    let learner = attempt.start.learner
    let kept = try #require(try records.certificates(of: learner).first)
    #expect(throws: RecordsError.nameTaken("B")) {
      try records.renameLearner(learner, to: "B", reissuing: [kept.id: "anders"])
    }
    #expect(try records.certificates(of: learner).map(\.value) == ["certificaat van a1"])
    try records.renameLearner(learner, to: "C", reissuing: [kept.id: "op naam van C"])
    #expect(try records.certificates(of: learner).map(\.value) == ["op naam van C"])
  }

  @Test("a register's number can change while its first day stays, until another is given")
  func keepsSince() throws {
    let learner = try records.addLearner(name: "A", at: moment)
    try records.setRegisterNumber("1", in: "R", since: "2024-01-31", of: learner.id)
    try records.setRegisterNumber("2", in: "R", of: learner.id)
    #expect(try records.learner(learner.id)?.registerNumbers == ["R": "2"])
    #expect(try records.learner(learner.id)?.registeredSince == ["R": "2024-01-31"])
    try records.setRegisterNumber("2", in: "R", since: "2025-01-01", of: learner.id)
    #expect(try records.learner(learner.id)?.registeredSince == ["R": "2025-01-01"])
    try records.setRegisterNumber(nil, in: "R", of: learner.id)
    #expect(try records.learner(learner.id)?.registerNumbers == [:])
    #expect(try records.learner(learner.id)?.registeredSince == [:])
  }

  @Test("damaged files that were set aside are named, and no others")
  func namesSetAside() throws {
    #expect(records.setAsideFiles() == [])
    for name in ["records.sqlite.damaged-1", "records.sqlite.damaged-1-wal", "other.sqlite.damaged-1"] {
      try scratch.write([1], to: name)
    }
    let names = records.setAsideFiles().map { $0.split(separator: "/").last ?? "" }
    #expect(names == ["records.sqlite.damaged-1", "records.sqlite.damaged-1-wal"])
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
    #expect(export.attempts.first?.course?.title == "Wat nu?")
    #expect(export.learner.registeredSince == ["R": "2024-01-31"])
    #expect(export.savedFiles == [SavedFile(path: "/ergens/a1", savedAt: moment)])
    #expect(export.certificates.map(\.code) == ["C-a1"])
    #expect(try JSONDecoder().decode(LearnerExport.self, from: JSONEncoder().encode(export)) == export)
  }

  private func fill(_ name: String, code: String) throws -> Attempt {
    let attempt = try records.begun(code, learner: name)
    let text = PrivateText(digest: "d", text: "dagboek van \(code)")
    try records.append(answer(0), number: 0, to: attempt.id, texts: [text])
    try records.set(.language, to: "nl", of: attempt.start.learner)
    try records.setRegisterNumber("1", in: "R", since: "2024-01-31", of: attempt.start.learner)
    try records.noteSaved(["/ergens/\(code)"], of: attempt.start.learner, at: moment)
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
