internal import GRDB

extension Records {
  /// What a learner chose about the program.
  public func settings(of learner: LearnerID) throws(RecordsError) -> [Setting: String] {
    try reading { db in
      let rows = try Row.fetchAll(
        db, sql: "SELECT key, value FROM setting WHERE learner = ?", arguments: [learner.rawValue])
      var settings: [Setting: String] = [:]
      for row in rows {
        if let setting = Setting(rawValue: try row.decode(atIndex: 0)) {
          settings[setting] = try row.decode(atIndex: 1)
        }
      }
      return settings
    }
  }

  /// Keeps a choice of a learner; nil forgets it.
  public func set(_ setting: Setting, to value: String?, of learner: LearnerID) throws(RecordsError) {
    try writing { db in
      try checkKnown(learner, in: db)
      try db.execute(
        sql: "DELETE FROM setting WHERE learner = ? AND key = ?",
        arguments: [learner.rawValue, setting.rawValue])
      guard let value else { return }
      try db.execute(
        sql: "INSERT INTO setting (learner, key, value) VALUES (?, ?, ?)",
        arguments: [learner.rawValue, setting.rawValue, value])
    }
  }

  /// - Throws: `unknownLearner`.
  func checkKnown(_ learner: LearnerID, in db: Database) throws {
    let isKnown = try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM learner WHERE id = ?)", arguments: [learner.rawValue])
    guard isKnown == true else { throw RecordsError.unknownLearner(learner) }
  }
}
