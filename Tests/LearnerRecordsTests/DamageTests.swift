import Foundation
import GRDB
import Testing

@testable import LearnerRecords

@Suite("A damaged file")
struct DamageTests {
  let scratch: Scratch
  let attempt: AttemptID

  init() throws {
    scratch = try Scratch()
    let records = try Records.open(path: scratch.path, at: moment)
    attempt = try records.begun().id
    try records.load((0..<3000).map { RecordedEvent(answer($0)) }, to: attempt)
    records.close()
  }

  var kept: String { scratch.path + ".damaged-20261124-101112" }

  @Test("of random bytes is kept under another name, and the next opening begins anew")
  func randomBytes() throws {
    var source = SystemRandomNumberGenerator()
    try expectKept((0..<50_000).map { _ in UInt8.random(in: 0...255, using: &source) })
  }

  @Test("of no bytes is kept too: it is no beginning that was cut off")
  func zeroLength() throws { try expectKept([]) }

  @Test("that was cut off is kept", arguments: [1, 99, 100, 512, 4096, 4097, 50_000])
  func truncated(length: Int) throws { try expectKept(Array(scratch.bytes().prefix(length))) }

  @Test("whose header is garbled is kept")
  func garbledHeader() throws {
    var bytes = try scratch.bytes()
    for place in 0..<100 { bytes[place] ^= 0x5A }
    try expectKept(bytes)
  }

  @Test("whose schema is garbled is kept")
  func garbledSchema() throws {
    var bytes = try scratch.bytes()
    for place in 100..<4096 { bytes[place] ^= 0x5A }
    try expectKept(bytes)
  }

  @Test("whose pages are garbled further on opens, and is kept at the first read that meets them")
  func garbledMiddle() throws {
    var bytes = try scratch.bytes()
    for place in (bytes.count / 4)..<bytes.count { bytes[place] ^= 0x5A }
    try scratch.write(bytes)
    let records = try Records.open(path: scratch.path, at: moment)
    #expect(!records.integrity().isEmpty)
    #expect(throws: RecordsError.damaged(path: scratch.path, keptAs: kept)) {
      try records.events(of: attempt)
    }
    records.close()
    let now = try Data(contentsOf: URL(filePath: kept))
    #expect([UInt8](now) == bytes)
    #expect(try Records.open(path: scratch.path, at: moment).learners().isEmpty)
  }

  @Test("never takes the name of one that was kept before")
  func keepsBoth() throws {
    try scratch.write([1, 2, 3])
    #expect(throws: RecordsError.damaged(path: scratch.path, keptAs: kept)) {
      try Records.open(path: scratch.path, at: moment)
    }
    try scratch.write([4, 5, 6])
    #expect(throws: RecordsError.damaged(path: scratch.path, keptAs: kept + "-2")) {
      try Records.open(path: scratch.path, at: moment)
    }
    #expect(try Data(contentsOf: URL(filePath: kept)) == Data([1, 2, 3]))
    #expect(try Data(contentsOf: URL(filePath: kept + "-2")) == Data([4, 5, 6]))
  }

  @Test("is kept with its log as it was")
  func keepsLog() throws {
    let records = try Records.open(path: scratch.path, at: moment)
    try records.append(answer(3000), number: 3000, to: attempt)
    let log = try scratch.bytes("records.sqlite-wal")
    #expect(!log.isEmpty)
    let other = try Scratch()
    try other.write(Array(repeating: 7, count: 5000))
    try other.write(log, to: "records.sqlite-wal")
    let path = other.path + ".damaged-20261124-101112"
    #expect(throws: RecordsError.damaged(path: other.path, keptAs: path)) {
      try Records.open(path: other.path, at: moment)
    }
    #expect(try Data(contentsOf: URL(filePath: path + "-wal")) == Data(log))
  }

  @Test("that is gone while its log is there counts as damage")
  func logAlone() throws {
    let other = try Scratch()
    try other.write([1, 2, 3], to: "records.sqlite-wal")
    #expect(throws: RecordsError.self) { try Records.open(path: other.path, at: moment) }
    #expect(other.names == ["records.sqlite.damaged-20261124-101112-wal"])
    #expect(try Records.open(path: other.path, at: moment).learners().isEmpty)
  }

  @Test("is never more than an error, wherever thirty bytes are spoilt")
  func mutated() throws {
    let whole = try scratch.bytes()
    for round in 0..<60 {
      var bytes = whole
      for _ in 0..<30 { bytes[.random(in: 0..<bytes.count)] = .random(in: 0...255) }
      try scratch.write(bytes)
      do {
        let records = try Records.open(path: scratch.path, at: moment + Int64(round) * 1000)
        for learner in try records.learners() { _ = try records.attempts(of: learner.id) }
        _ = try records.events(of: attempt)
      } catch {}
      for suffix in ["", "-wal", "-shm"] { unlink(scratch.path + suffix) }
    }
  }

  private func expectKept(_ bytes: [UInt8]) throws {
    try scratch.write(bytes)
    #expect(throws: RecordsError.damaged(path: scratch.path, keptAs: kept)) {
      try Records.open(path: scratch.path, at: moment).events(of: attempt)
    }
    #expect(try Data(contentsOf: URL(filePath: kept)) == Data(bytes), "the original is as it was")
    #expect(try Records.open(path: scratch.path, at: moment).learners().isEmpty)
  }
}
