internal import GRDB

/// All that is kept of those who learn: who they are, what they did, with which version of a course, and what
/// they earned.
///
/// It is one SQLite file. What a method has written is on the disk when the method returns (write-ahead log with
/// `synchronous = FULL`), so a screen may show it. Times are milliseconds since 1970 and are given by the caller:
/// nothing here reads the clock.
public struct Records: Sendable {
  /// The file, without symbolic links.
  public let path: String
  /// When it was opened; only the name of a damaged file is made from it.
  let openedAt: Int64
  let queue: DatabaseQueue

  /// Opens the records, and makes the folders (0700) and the file (0600) where there are none.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - now: The time, in milliseconds since 1970.
  /// - Returns: The records.
  /// - Throws: `damaged` after the file was moved out of the way, `newerFile`, `foreignFile`, `inaccessible`,
  ///   `readOnly`, `diskFull` or `busy`.
  public static func open(path: String, at now: Int64) throws(RecordsError) -> Records {
    try FilePlace.prepare((try? FilePlace.resolved(path)) ?? path, at: now)
    let path = try FilePlace.resolved(path)
    do {
      let (queue, version) = try Connection.open(path, at: now)
      if version < Schema.version { try Connection.migrate(queue) }
      return Records(path: path, openedAt: now, queue: queue)
    } catch {
      throw Failure.translated(error, path: path, damaged: { FilePlace.setAside(path, at: now) })
    }
  }

  /// Closes the file; the log beside it is written back.
  ///
  /// Nothing may be asked afterwards.
  public func close() {
    try? queue.close()
  }

  /// Reads, and turns what SQLite says into our errors.
  func reading<Value>(_ body: (Database) throws -> Value) throws(RecordsError) -> Value {
    do {
      return try queue.read(body)
    } catch {
      throw translated(error)
    }
  }

  /// Writes in one transaction that takes its lock at once and is on the disk when this returns.
  func writing<Value>(_ body: (Database) throws -> Value) throws(RecordsError) -> Value {
    do {
      return try queue.write(body)
    } catch {
      throw translated(error)
    }
  }

  /// Runs statements each of which is its own transaction: one insert, or what may not stand in a transaction.
  func writingOnce<Value>(_ body: (Database) throws -> Value) throws(RecordsError) -> Value {
    do {
      return try queue.writeWithoutTransaction(body)
    } catch {
      throw translated(error)
    }
  }

  /// Turns an error into one of ours; a damaged file is moved out of the way first.
  func translated(_ error: any Error) -> RecordsError {
    if let error = error as? DatabaseError, error.resultCode == .SQLITE_CORRUPT, !confirmsDamage {
      return .refused(code: Int(error.extendedResultCode.rawValue))
    }
    return Failure.translated(error, path: path) { FilePlace.setAside(path, at: openedAt) }
  }

  /// Whether SQLite, asked to look at everything, agrees that the file is damaged.
  private var confirmsDamage: Bool {
    let findings = try? queue.writeWithoutTransaction { db in
      try String.fetchAll(db, sql: "PRAGMA integrity_check(1)")
    }
    return findings != ["ok"]
  }
}
