import Foundation
import GRDB
import Testing

@testable import LearnerRecords

@Suite("Opening the records")
struct OpeningTests {
  @Test("makes folders and a file that only their owner can read")
  func makesPrivately() throws {
    let scratch = try Scratch()
    let path = scratch.folder + "/share/leerwijk/records.sqlite"
    let records = try Records.open(path: path, at: moment)
    #expect(try records.learners().isEmpty)
    #expect(try rights(path) == 0o600)
    #expect(try rights(path + "-wal") == 0o600)
    #expect(try rights(scratch.folder + "/share") == 0o700)
    #expect(try rights(scratch.folder + "/share/leerwijk") == 0o700)
  }

  @Test("leaves no drafts, and no log once it is closed")
  func leavesOneFile() throws {
    let scratch = try Scratch()
    try Records.open(path: scratch.path, at: moment).close()
    #expect(scratch.names == ["records.sqlite"])
  }

  @Test(
    "the connection that writes has synchronous FULL, a write-ahead log, foreign keys and five seconds' patience"
  )
  func hardens() throws {
    let scratch = try Scratch()
    for _ in 0..<2 {
      let records = try Records.open(path: scratch.path, at: moment)
      func pragma(_ name: String) throws -> String? {
        try records.queue.writeWithoutTransaction { try String.fetchOne($0, sql: "PRAGMA \(name)") }
      }
      #expect(try pragma("synchronous") == "2")
      #expect(try pragma("journal_mode") == "wal")
      #expect(try pragma("foreign_keys") == "1")
      #expect(try pragma("busy_timeout") == "5000")
      #expect(try pragma("application_id") == "\(0x4C72_776B)")
      #expect(try pragma("user_version") == "\(Schema.version)")
    }
  }

  @Test("a database without tables gets them")
  func migratesEmpty() throws {
    let scratch = try Scratch()
    try DatabaseQueue(path: scratch.path).writeWithoutTransaction { try $0.execute(sql: "VACUUM") }
    let records = try Records.open(path: scratch.path, at: moment)
    #expect(try records.begun().eventFormat == 1)
    let tables = try records.reading { db in
      try String.fetchAll(db, sql: "SELECT name FROM pragma_table_list WHERE schema = 'main' AND NOT strict")
    }
    #expect(tables.filter { !$0.hasPrefix("sqlite_") } == ["grdb_migrations"], "all of ours are strict")
  }

  @Test("a file of the first version keeps what it holds and gets the tables of this one")
  func migratesFirst() throws {
    let scratch = try Scratch()
    let queue = try DatabaseQueue(path: scratch.path)
    try Schema.migrator.migrate(queue, upTo: "1")
    try queue.write { db in
      try db.execute(sql: "INSERT INTO learner (name, created_at, seen_at) VALUES ('Noor', 1, 2)")
      try db.execute(sql: "INSERT INTO register_number (learner, register, number) VALUES (1, 'R', '4')")
    }
    try queue.close()
    let records = try Records.open(path: scratch.path, at: moment)
    let learner = try #require(try records.learner(named: "Noor"))
    #expect(learner.registerNumbers == ["R": "4"] && learner.registeredSince.isEmpty)
    #expect(try records.savedFiles(of: learner.id).isEmpty)
    #expect(
      try records.reading { try Int.fetchOne($0, sql: "PRAGMA user_version") } == Schema.version)
  }

  @Test("a file of a newer program is refused and left as it is")
  func refusesNewer() throws {
    let scratch = try Scratch()
    let records = try Records.open(path: scratch.path, at: moment)
    try records.writing { try $0.execute(sql: "PRAGMA user_version = 99") }
    records.close()
    let before = try scratch.bytes()
    #expect(throws: RecordsError.newerFile(path: scratch.path, version: 99, known: Schema.version)) {
      try Records.open(path: scratch.path, at: moment)
    }
    #expect(try scratch.bytes() == before)
    #expect(scratch.names == ["records.sqlite"])
  }

  @Test("a database of another program is refused and left as it is")
  func refusesForeign() throws {
    let scratch = try Scratch()
    try DatabaseQueue(path: scratch.path).write { try $0.execute(sql: "CREATE TABLE recipe (name)") }
    let before = try scratch.bytes()
    #expect(throws: RecordsError.foreignFile(path: scratch.path)) {
      try Records.open(path: scratch.path, at: moment)
    }
    #expect(try scratch.bytes() == before)
  }

  @Test("a folder in its place, or a file in the way of its folder, is told")
  func refusesImpossible() throws {
    let scratch = try Scratch()
    #expect(throws: RecordsError.inaccessible(path: scratch.folder)) {
      try Records.open(path: scratch.folder, at: moment)
    }
    try scratch.write([1], to: "file")
    let path = scratch.folder + "/file/records.sqlite"
    #expect(throws: RecordsError.self) { try Records.open(path: path, at: moment) }
  }

  @Test("eight first openings at once make one file")
  func opensAtOnce() async throws {
    let scratch = try Scratch()
    let path = scratch.path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<8 {
        group.addTask {
          _ = try Records.open(path: path, at: moment).addLearner(name: "\(number)", at: moment)
        }
      }
      try await group.waitForAll()
    }
    #expect(try Records.open(path: path, at: moment).learners().count == 8)
  }

  private func rights(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }
}
