internal import Foundation
internal import GRDB

extension Records {
  /// All learners, in the order in which they were added.
  public func learners() throws(RecordsError) -> [Learner] {
    try reading { db in
      try Row.fetchAll(db, sql: "SELECT * FROM learner ORDER BY id").map { try learner($0, in: db) }
    }
  }

  /// The learner of exactly this name, however its accents were typed.
  public func learner(named name: String) throws(RecordsError) -> Learner? {
    try oneLearner("SELECT * FROM learner WHERE name = ?", [Self.composed(name)])
  }

  /// The learners whose names differ from this one only in capitals: to propose, never to take.
  public func learners(resembling name: String) throws(RecordsError) -> [Learner] {
    let folded = Self.composed(name).lowercased()
    return try learners().filter { $0.name.lowercased() == folded && $0.name != Self.composed(name) }
  }

  /// The learner with this id.
  public func learner(_ id: LearnerID) throws(RecordsError) -> Learner? {
    try oneLearner("SELECT * FROM learner WHERE id = ?", [id.rawValue])
  }

  /// The learner who was here last.
  public func lastLearner() throws(RecordsError) -> Learner? {
    try oneLearner("SELECT * FROM learner ORDER BY seen_at DESC, id DESC LIMIT 1", [])
  }

  /// Adds a learner, who is then the last one here.
  ///
  /// - Throws: `unusableName` for an empty or endless one, `nameTaken`.
  public func addLearner(name: String, at now: Int64) throws(RecordsError) -> Learner {
    let name = try Self.usable(name)
    return try writing { db in
      try checkFree(name, in: db)
      try db.execute(
        sql: "INSERT INTO learner (name, created_at, seen_at) VALUES (?, ?, ?)", arguments: [name, now, now])
      let id = LearnerID(db.lastInsertedRowID)
      return Learner(
        id: id, name: name, createdAt: now, seenAt: now, registerNumbers: [:],
        registeredSince: [:])
    }
  }

  /// Gives a learner another name.
  ///
  /// - Parameters:
  ///   - id: The learner.
  ///   - name: The new name.
  ///   - values: The values of the learner's certificates that are made anew with that name.
  /// - Throws: `unusableName`, `nameTaken`, `unknownLearner`.
  public func renameLearner(
    _ id: LearnerID, to name: String, reissuing values: [CertificateID: String] = [:]
  ) throws(RecordsError) {
    let name = try Self.usable(name)
    try writing { db in
      let isSame = try Bool.fetchOne(
        db, sql: "SELECT name = ? FROM learner WHERE id = ?", arguments: [name, id.rawValue])
      guard let isSame else { throw RecordsError.unknownLearner(id) }
      if isSame { return }
      try checkFree(name, in: db)
      try db.execute(sql: "UPDATE learner SET name = ? WHERE id = ?", arguments: [name, id.rawValue])
      for (certificate, value) in values {
        try db.execute(
          sql: "UPDATE certificate SET value = ? WHERE id = ?", arguments: [value, certificate.rawValue])
      }
    }
  }

  /// The name as it would be stored.
  ///
  /// - Throws: `unusableName`.
  public static func storedName(_ name: String) throws(RecordsError) -> String { try usable(name) }

  /// Notes that a learner is here.
  public func noteSeen(_ id: LearnerID, at now: Int64) throws(RecordsError) {
    try writing { db in
      try db.execute(sql: "UPDATE learner SET seen_at = ? WHERE id = ?", arguments: [now, id.rawValue])
      if db.changesCount == 0 { throw RecordsError.unknownLearner(id) }
    }
  }

  private func oneLearner(_ sql: String, _ arguments: StatementArguments) throws(RecordsError) -> Learner? {
    try reading { db in
      try Row.fetchOne(db, sql: sql, arguments: arguments).map { try learner($0, in: db) }
    }
  }

  private func learner(_ row: Row, in db: Database) throws -> Learner {
    let id: Int64 = try row.decode(forColumn: "id")
    let numbers = try Row.fetchAll(
      db, sql: "SELECT register, number, since FROM register_number WHERE learner = ?", arguments: [id])
    let pairs: [(String, String)] = try numbers.map { (try $0.decode(atIndex: 0), try $0.decode(atIndex: 1)) }
    let starts: [(String, String)] = try numbers.compactMap { row in
      guard let since: String = try row.decode(atIndex: 2) as String? else { return nil }
      return (try row.decode(atIndex: 0), since)
    }
    return Learner(
      id: LearnerID(id), name: try row.decode(forColumn: "name"),
      createdAt: try row.decode(forColumn: "created_at"), seenAt: try row.decode(forColumn: "seen_at"),
      registerNumbers: Dictionary(pairs) { $1 }, registeredSince: Dictionary(starts) { $1 })
  }

  private func checkFree(_ name: String, in db: Database) throws {
    let isTaken = try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM learner WHERE name = ?)", arguments: [name])
    if isTaken == true { throw RecordsError.nameTaken(name) }
  }
}

extension Records {
  /// The one spelling in code points that a name is stored in: NFC, without white space around it.
  private static func composed(_ name: String) -> String {
    name.trimmingCharacters(in: .whitespacesAndNewlines).precomposedStringWithCanonicalMapping
  }

  private static func usable(_ name: String) throws(RecordsError) -> String {
    let name = composed(name)
    let hasControl = name.unicodeScalars.contains { $0.properties.generalCategory == .control }
    guard !name.isEmpty, name.count <= 200, !hasControl else { throw .unusableName }
    return name
  }
}
