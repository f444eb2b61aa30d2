internal import GRDB

extension Records {
  /// Keeps the number under which a register knows a learner, and since when; nil forgets it.
  ///
  /// - Parameters:
  ///   - number: The number.
  ///   - register: The register's name.
  ///   - since: The first day of the first registration, as `yyyy-mm-dd`; nil leaves what is kept.
  ///   - learner: Whose it is.
  /// - Throws: `unknownLearner`.
  public func setRegisterNumber(
    _ number: String?, in register: String, since: String? = nil, of learner: LearnerID
  ) throws(RecordsError) {
    try writing { db in
      try checkKnown(learner, in: db)
      guard let number else {
        try db.execute(
          sql: "DELETE FROM register_number WHERE learner = ? AND register = ?",
          arguments: [learner.rawValue, register])
        return
      }
      try db.execute(
        sql: """
          INSERT INTO register_number (learner, register, number, since) VALUES (?, ?, ?, ?)
          ON CONFLICT DO UPDATE SET number = excluded.number, since = coalesce(excluded.since, since)
          """,
        arguments: [learner.rawValue, register, number, since])
    }
  }
}
