import Foundation
import Testing

@testable import LearnerRecords

@Suite("The lock on an attempt")
struct LockTests {
  @Test("a second taker is told, and may have it when the first has let go")
  func oneAtATime() throws {
    let scratch = try Scratch()
    let records = try Records.open(path: scratch.path, at: moment)
    let attempt = try records.begun().id
    do {
      let lock = try AttemptLock.take(attempt, of: records)
      let second = try Records.open(path: scratch.path, at: moment)
      #expect(throws: RecordsError.attemptInUse(attempt)) { try AttemptLock.take(attempt, of: second) }
      _ = try AttemptLock.take(AttemptID(7), of: second)
      #expect(lock.attempt == attempt)
    }
    _ = try AttemptLock.take(attempt, of: records)
    #expect(!scratch.names.contains { $0.contains(".lock-") }, "no lock file is left behind")
  }

  @Test("it ends with the process that has it, even when that is killed")
  func endsWithProcess() throws {
    let scratch = try Scratch()
    let records = try Records.open(path: scratch.path, at: moment)
    let attempt = try records.begun().id
    let child = try Child("keepsLock", path: scratch.path)
    child.waitForFirstLine()
    #expect(throws: RecordsError.attemptInUse(attempt)) { try AttemptLock.take(attempt, of: records) }
    child.kill()
    _ = try AttemptLock.take(attempt, of: records)
  }

  @Test("through a symbolic link it is the same lock")
  func sameThroughLink() throws {
    let scratch = try Scratch()
    let records = try Records.open(path: scratch.path, at: moment)
    let attempt = try records.begun().id
    let link = scratch.folder + "/link.sqlite"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: scratch.path)
    let linked = try Records.open(path: link, at: moment)
    let lock = try AttemptLock.take(attempt, of: linked)
    #expect(throws: RecordsError.attemptInUse(attempt)) { try AttemptLock.take(attempt, of: records) }
    withExtendedLifetime(lock) {}
  }
}
