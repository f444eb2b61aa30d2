public import CourseModel
internal import GRDB
internal import ScenarioEngine

extension Records {
  /// The attempts of a learner, oldest first.
  public func attempts(of learner: LearnerID) throws(RecordsError) -> [Attempt] {
    try fetchAttempts("learner = ? ORDER BY started_at, id", [learner.rawValue])
  }

  /// The attempt with this id, or nil.
  public func attempt(_ id: AttemptID) throws(RecordsError) -> Attempt? {
    try fetchAttempts("id = ?", [id.rawValue]).first
  }

  /// The attempt that a learner goes on with: the newest of this course that was not abandoned, passed or not.
  public func currentAttempt(of learner: LearnerID, course: CourseID) throws(RecordsError) -> Attempt? {
    try fetchAttempts(
      "learner = ? AND course = ? AND abandoned_at IS NULL ORDER BY started_at DESC, id DESC LIMIT 1",
      [learner.rawValue, course.rawValue]
    ).first
  }

  /// Begins an attempt.
  ///
  /// - Throws: `unknownLearner`, `unknownCourseVersion`, `unknownAttempt` for the one that it carries on.
  public func beginAttempt(_ start: AttemptStart) throws(RecordsError) -> Attempt {
    try writing { db in
      try check(start, in: db)
      try db.execute(
        sql: """
          INSERT INTO attempt
            (code, learner, course, version_hash, seed, generator, event_format, started_at, continues)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          start.code, start.learner.rawValue, start.course.rawValue, start.versionHash,
          Int64(bitPattern: start.seed), start.generator, Event.formatVersion, start.startedAt,
          start.continues?.rawValue,
        ])
      return Attempt(
        id: AttemptID(db.lastInsertedRowID), start: start, eventFormat: Event.formatVersion, finishedAt: nil,
        passedAt: nil, abandonedAt: nil)
    }
  }

  /// Notes that the last part was finished, and whether the course was passed; the first time counts.
  public func finishAttempt(_ id: AttemptID, at now: Int64, passed: Bool) throws(RecordsError) {
    try update(
      id, "finished_at = coalesce(finished_at, ?), passed_at = coalesce(passed_at, ?)",
      [now, passed ? now : nil])
  }

  /// Gives an attempt up; its record stays, and takes no more events.
  public func abandonAttempt(_ id: AttemptID, at now: Int64) throws(RecordsError) {
    try update(id, "abandoned_at = coalesce(abandoned_at, ?)", [now])
  }

  private func update(_ id: AttemptID, _ sql: String, _ values: [Int64?]) throws(RecordsError) {
    try writing { db in
      let arguments = StatementArguments(values) + [id.rawValue]
      try db.execute(sql: "UPDATE attempt SET \(sql) WHERE id = ?", arguments: arguments)
      if db.changesCount == 0 { throw RecordsError.unknownAttempt(id) }
    }
  }

  private func check(_ start: AttemptStart, in db: Database) throws {
    func exists(_ sql: String, _ value: any DatabaseValueConvertible) throws -> Bool {
      try Row.fetchOne(db, sql: sql, arguments: [value]) != nil
    }
    guard try exists("SELECT 1 FROM learner WHERE id = ?", start.learner.rawValue) else {
      throw RecordsError.unknownLearner(start.learner)
    }
    guard try exists("SELECT 1 FROM course_version WHERE hash = ?", start.versionHash) else {
      throw RecordsError.unknownCourseVersion(hash: start.versionHash)
    }
    guard let before = start.continues else { return }
    guard try exists("SELECT 1 FROM attempt WHERE id = ?", before.rawValue) else {
      throw RecordsError.unknownAttempt(before)
    }
  }

  private func fetchAttempts(
    _ condition: String, _ arguments: StatementArguments
  ) throws(RecordsError) -> [Attempt] {
    try reading { db in
      try Row.fetchAll(db, sql: "SELECT * FROM attempt WHERE \(condition)", arguments: arguments)
        .map { try Attempt(row: $0) }
    }
  }
}

extension Attempt {
  fileprivate init(row: Row) throws {
    let continues: Int64? = try row.decode(forColumn: "continues")
    id = AttemptID(try row.decode(forColumn: "id"))
    start = AttemptStart(
      code: try row.decode(forColumn: "code"), learner: LearnerID(try row.decode(forColumn: "learner")),
      course: CourseID(try row.decode(forColumn: "course")),
      versionHash: try row.decode(forColumn: "version_hash"),
      seed: UInt64(bitPattern: try row.decode(forColumn: "seed")),
      generator: try row.decode(forColumn: "generator"),
      startedAt: try row.decode(forColumn: "started_at"), continues: continues.map { AttemptID($0) })
    eventFormat = try row.decode(forColumn: "event_format")
    finishedAt = try row.decode(forColumn: "finished_at")
    passedAt = try row.decode(forColumn: "passed_at")
    abandonedAt = try row.decode(forColumn: "abandoned_at")
  }
}
