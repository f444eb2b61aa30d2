internal import Foundation
internal import GRDB
public import ScenarioEngine

extension Records {
  /// Appends one event, and returns when it is on the disk.
  ///
  /// - Parameters:
  ///   - event: What was done.
  ///   - number: Its number: how many events the attempt has had before it.
  ///   - attempt: The attempt.
  ///   - outcome: What an answer earned.
  ///   - texts: The learner's own texts whose digests the event holds.
  /// - Throws: `writtenElsewhere` where the attempt has not exactly `number` events; nothing is then changed.
  ///   `attemptAbandoned`, `unknownAttempt`, `newerEvents` and what SQLite says.
  public func append(
    _ event: Event, number: Int, to attempt: AttemptID, outcome: Outcome? = nil, texts: [PrivateText] = []
  ) throws(RecordsError) {
    let recorded = RecordedEvent(event, outcome: outcome)
    if texts.isEmpty {
      return try writingOnce { db in
        try EventTable.insertNext(recorded, number: number, of: attempt, in: db)
      }
    }
    try writing { db in
      try EventTable.insertNext(recorded, number: number, of: attempt, in: db)
      for text in texts {
        try db.execute(
          sql: "INSERT OR IGNORE INTO private_text (attempt, digest, text) VALUES (?, ?, ?)",
          arguments: [attempt.rawValue, text.digest, Data(text.text.utf8)])
      }
    }
  }

  /// Appends many events in one transaction: all or none.
  ///
  /// - Returns: How many there were.
  /// - Throws: As `append` does; `number` is that of the first event.
  @discardableResult
  public func load(
    _ events: some Sequence<RecordedEvent>, startingAt number: Int = 0, to attempt: AttemptID
  ) throws(RecordsError) -> Int {
    try load(CollectionOfOne((attempt: attempt, number: number, events: events)))
  }

  /// Appends many events of many attempts in one transaction: all or none.
  ///
  /// - Returns: How many there were.
  @discardableResult
  public func load<Events: Sequence<RecordedEvent>>(
    _ batches: some Sequence<(attempt: AttemptID, number: Int, events: Events)>
  ) throws(RecordsError) -> Int {
    try writing { db in
      var count = 0
      for batch in batches {
        try EventTable.checkNext(batch.number, of: batch.attempt, in: db)
        for (offset, recorded) in batch.events.enumerated() {
          try EventTable.insert(recorded, number: batch.number + offset, of: batch.attempt, in: db)
          count += 1
        }
      }
      return count
    }
  }

  /// The events of an attempt, in order.
  ///
  /// - Throws: `newerEvents` where a newer program wrote some, `unreadableEvent` with the first that is spoilt.
  public func events(of attempt: AttemptID) throws(RecordsError) -> [Event] {
    let bodies = try reading { db in
      let format = try Int.fetchOne(
        db, sql: "SELECT event_format FROM attempt WHERE id = ?", arguments: [attempt.rawValue])
      guard let format else { throw RecordsError.unknownAttempt(attempt) }
      guard format <= Event.formatVersion else { throw RecordsError.newerEvents(attempt, format: format) }
      return try String.fetchAll(db, sql: EventTable.bodies, arguments: [attempt.rawValue])
    }
    if let events = try? EventCoding.events(from: bodies), events.count == bodies.count { return events }
    return try decodedSingly(bodies, of: attempt)
  }

  /// How many events an attempt has, readable or not.
  public func eventCount(of attempt: AttemptID) throws(RecordsError) -> Int {
    try reading { db in
      try Int.fetchOne(
        db, sql: "SELECT count(*) FROM event WHERE attempt = ?", arguments: [attempt.rawValue]) ?? 0
    }
  }

  /// Finds the event that cannot be read.
  private func decodedSingly(_ bodies: [String], of attempt: AttemptID) throws(RecordsError) -> [Event] {
    var events: [Event] = []
    for (number, body) in bodies.enumerated() {
      guard let event = try? EventCoding.event(from: body) else {
        throw .unreadableEvent(attempt, number: number)
      }
      events.append(event)
    }
    return events
  }

  /// The learner's own text behind a digest, or nil where it is gone.
  public func privateText(_ digest: String, of attempt: AttemptID) throws(RecordsError) -> String? {
    try reading { db in
      let bytes = try Data.fetchOne(
        db, sql: "SELECT text FROM private_text WHERE attempt = ? AND digest = ?",
        arguments: [attempt.rawValue, digest])
      return bytes.map { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// All own texts of an attempt, in order of their digests.
  public func privateTexts(of attempt: AttemptID) throws(RecordsError) -> [PrivateText] {
    try reading { db in
      try Row.fetchAll(
        db, sql: "SELECT digest, text FROM private_text WHERE attempt = ? ORDER BY digest",
        arguments: [attempt.rawValue]
      ).map { row in
        let bytes: Data = try row.decode(atIndex: 1)
        return PrivateText(digest: try row.decode(atIndex: 0), text: String(decoding: bytes, as: UTF8.self))
      }
    }
  }
}
