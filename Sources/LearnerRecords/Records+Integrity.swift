internal import GRDB

extension Records {
  /// What is wrong with the file, in SQLite's words; empty where it is whole.
  ///
  /// For `doctor`: it reads everything.
  public func integrity() -> [String] {
    do {
      return try queue.writeWithoutTransaction { db in
        let findings = try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
        let loose = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { row in
          let table: String? = try row.decode(atIndex: 0)
          let parent: String? = try row.decode(atIndex: 2)
          return "\(table ?? "?") -> \(parent ?? "?")"
        }
        return findings + loose
      }
    } catch {
      return [(error as? DatabaseError)?.message ?? "\(error)"]
    }
  }
}
