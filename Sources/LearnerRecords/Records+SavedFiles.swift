internal import GRDB

/// A file about a learner that was saved outside the records: a certificate, a transcript, an export.
public struct SavedFile: Sendable, Hashable, Codable {
  /// Its path.
  public let path: String
  /// When it was saved, in milliseconds since 1970; the last time counts.
  public let savedAt: Int64

  /// Makes a saved file.
  public init(path: String, savedAt: Int64) {
    self.path = path
    self.savedAt = savedAt
  }
}

extension Records {
  /// Notes where files about a learner were saved.
  ///
  /// - Throws: `unknownLearner`.
  public func noteSaved(_ paths: [String], of learner: LearnerID, at now: Int64) throws(RecordsError) {
    try writing { db in
      try checkKnown(learner, in: db)
      for path in paths {
        try db.execute(
          sql: "INSERT OR REPLACE INTO saved_file (learner, path, saved_at) VALUES (?, ?, ?)",
          arguments: [learner.rawValue, path, now])
      }
    }
  }

  /// Where files about a learner were saved, in order of their paths; they may be gone since.
  public func savedFiles(of learner: LearnerID) throws(RecordsError) -> [SavedFile] {
    try reading { db in
      try Row.fetchAll(
        db, sql: "SELECT path, saved_at FROM saved_file WHERE learner = ? ORDER BY path",
        arguments: [learner.rawValue]
      ).map { SavedFile(path: try $0.decode(atIndex: 0), savedAt: try $0.decode(atIndex: 1)) }
    }
  }
}
