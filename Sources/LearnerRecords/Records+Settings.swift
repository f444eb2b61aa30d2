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
    try replace(value, under: setting.rawValue, of: learner, table: "setting", key: "key", column: "value")
  }

  /// Keeps the number under which a register knows a learner; nil forgets it.
  public func setRegisterNumber(
    _ number: String?, in register: String, of learner: LearnerID
  ) throws(RecordsError) {
    try replace(
      number, under: register, of: learner, table: "register_number", key: "register", column: "number")
  }

  private func replace(
    _ value: String?, under name: String, of learner: LearnerID, table: String, key: String, column: String
  ) throws(RecordsError) {
    try writing { db in
      let isKnown = try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM learner WHERE id = ?)", arguments: [learner.rawValue])
      guard isKnown == true else { throw RecordsError.unknownLearner(learner) }
      try db.execute(
        sql: "DELETE FROM \(table) WHERE learner = ? AND \(key) = ?", arguments: [learner.rawValue, name])
      guard let value else { return }
      try db.execute(
        sql: "INSERT INTO \(table) (learner, \(key), \(column)) VALUES (?, ?, ?)",
        arguments: [learner.rawValue, name, value])
    }
  }
}
