internal import GRDB

/// Whether an erased learner's texts are out of the file altogether.
public enum Erasure: Sendable, Hashable {
  /// Nothing of the learner is left in the file, its free pages or its log.
  case complete
  /// The rows are gone; another process has the file open, so that traces stay in the log until it has ended and
  /// `erase` or `sweep` is asked again.
  case tracesInUse
}

extension Records {
  /// Erases a learner with all that was the learner's: attempts, events, own texts, certificates, settings.
  ///
  /// What is deleted is overwritten, the file is rebuilt and the log cut off, so that no text lingers. Copies outside
  /// the file (exports, damaged files that were kept) are for the caller to name.
  public func erase(_ learner: LearnerID) throws(RecordsError) -> Erasure {
    try writingOnce { db in try db.execute(sql: "PRAGMA secure_delete = ON") }
    try writing { db in
      try db.execute(sql: "DELETE FROM learner WHERE id = ?", arguments: [learner.rawValue])
      if db.changesCount == 0 { throw RecordsError.unknownLearner(learner) }
    }
    return try sweep()
  }

  /// Rebuilds the file and cuts off its log, so that nothing that was deleted can be read from them.
  public func sweep() throws(RecordsError) -> Erasure {
    do {
      return try writingOnce { db in
        try db.execute(sql: "VACUUM")
        let row = try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
        let isBusy: Int = row?[0] ?? 1
        return isBusy == 0 ? .complete : .tracesInUse
      }
    } catch .busy {
      return .tracesInUse
    }
  }
}
