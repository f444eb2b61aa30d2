internal import GRDB

/// How the file is opened: what must hold on the connection before anything is asked of it.
enum Connection {
  /// Opens the file at `path`, which exists, and tells the version of its tables.
  ///
  /// The check of what the file is stands in `prepareDatabase`, before SQLite or GRDB have changed anything, and a
  /// damaged file is moved while it is still open: SQLite then leaves the log beside it alone (it writes back only
  /// into a file that is still in its place).
  static func open(_ path: String, at now: Int64) throws -> (DatabaseQueue, version: Int) {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.label = "records"
    configuration.prepareDatabase { db in
      do {
        try check(db, path: path)
      } catch {
        throw Failure.translated(error, path: path, damaged: { FilePlace.setAside(path, at: now) })
      }
    }
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    let version = try queue.writeWithoutTransaction { db in
      try harden(db)
      return try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    }
    return (queue, version)
  }

  /// Makes the tables in an empty file, and closes it.
  static func create(_ path: String, at now: Int64) throws {
    let (queue, _) = try open(path, at: now)
    try Schema.migrator.migrate(queue)
    try queue.close()
  }

  /// Brings the tables of an older program up to date.
  ///
  /// Two programs that are started at once both try; what the slower one finds done is done.
  static func migrate(_ queue: DatabaseQueue) throws {
    do {
      try Schema.migrator.migrate(queue)
    } catch {
      let version = try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") ?? 0 }
      guard version == Schema.version else { throw error }
    }
  }

  /// Makes every commit durable.
  ///
  /// `synchronous` comes last and after opening: GRDB's own set-up of the write-ahead
  /// log puts it to NORMAL, which loses the last answers when the power fails.
  private static func harden(_ db: Database) throws {
    try db.execute(sql: "PRAGMA journal_mode = WAL")
    try db.execute(sql: "PRAGMA synchronous = FULL")
  }

  /// Refuses a file that is not ours or is newer than this program.
  private static func check(_ db: Database, path: String) throws {
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    let application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let isEmpty = try Row.fetchOne(db, sql: "SELECT 1 FROM sqlite_master LIMIT 1") == nil
    if isEmpty && version == 0 && application == 0 { return }
    guard application == Schema.applicationID else { throw RecordsError.foreignFile(path: path) }
    guard version <= Schema.version else {
      throw RecordsError.newerFile(path: path, version: version, known: Schema.version)
    }
  }
}
