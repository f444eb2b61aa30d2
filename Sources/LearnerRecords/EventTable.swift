internal import CourseModel
internal import GRDB
internal import ScenarioEngine

/// The statements on the path of every answer; GRDB keeps them prepared on the connection.
enum EventTable {
  /// The stored texts of an attempt's events, in order: by primary key, whatever the size of the log.
  static let bodies = "SELECT body FROM event WHERE attempt = ? ORDER BY number"

  /// Inserts an event that must be the next of a living attempt, and throws where it is not.
  ///
  /// It is one statement, so it needs no transaction around it to be atomic: that saves a tenth of the time between
  /// an answer and its feedback that is not the disk's.
  static func insertNext(_ recorded: RecordedEvent, number: Int, of attempt: AttemptID, in db: Database)
    throws
  {
    let values = values(recorded, number: number, of: attempt)
    for _ in 1...2 {
      try db.cachedStatement(sql: nextInsertion).execute(arguments: values)
      if db.changesCount == 1 { return }
      try checkNext(number, of: attempt, in: db)
    }
    throw RecordsError.writtenElsewhere(attempt)
  }

  static let nextInsertion = """
    INSERT INTO event (attempt, number, at, kind, question, result, millipoints, body)
    SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8 FROM attempt
    WHERE id = ?1 AND abandoned_at IS NULL AND event_format = \(Event.formatVersion)
      AND ?2 = (SELECT coalesce(max(number), -1) + 1 FROM event WHERE attempt = ?1)
    """

  /// Inserts an event whose number was checked.
  static func insert(_ recorded: RecordedEvent, number: Int, of attempt: AttemptID, in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO event (attempt, number, at, kind, question, result, millipoints, body)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(arguments: values(recorded, number: number, of: attempt))
  }

  /// Checks what an attempt must be for its next event, and tells what it is not.
  static func checkNext(_ number: Int, of attempt: AttemptID, in db: Database) throws {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT event_format, abandoned_at IS NOT NULL,
          (SELECT coalesce(max(number), -1) + 1 FROM event WHERE attempt = ?1)
        FROM attempt WHERE id = ?1
        """, arguments: [attempt.rawValue])
    guard let row else { throw RecordsError.unknownAttempt(attempt) }
    let format: Int = try row.decode(atIndex: 0)
    let isAbandoned: Bool = try row.decode(atIndex: 1)
    if isAbandoned { throw RecordsError.attemptAbandoned(attempt) }
    let next: Int = try row.decode(atIndex: 2)
    guard number == next else { throw RecordsError.writtenElsewhere(attempt) }
    try raise(format, of: attempt, in: db)
  }

  /// Keeps in mind that an attempt of an older program now has events of this one.
  private static func raise(_ format: Int, of attempt: AttemptID, in db: Database) throws {
    if format > Event.formatVersion { throw RecordsError.newerEvents(attempt, format: format) }
    if format == Event.formatVersion { return }
    try db.execute(
      sql: "UPDATE attempt SET event_format = ? WHERE id = ?",
      arguments: [Event.formatVersion, attempt.rawValue])
  }

  private static func values(
    _ recorded: RecordedEvent, number: Int, of attempt: AttemptID
  ) -> StatementArguments {
    let event = recorded.event
    return [
      attempt.rawValue, number, event.at, event.deed.kind, event.deed.question?.rawValue,
      recorded.outcome?.result.rawValue, recorded.outcome?.millipoints, event.canonicalText,
    ]
  }
}
