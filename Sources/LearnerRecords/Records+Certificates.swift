internal import Foundation
internal import GRDB

extension Records {
  /// Keeps a certificate.
  ///
  /// - Parameters:
  ///   - code: Its number, unique.
  ///   - attempt: The attempt that earned it.
  ///   - issuedAt: When it was issued, in milliseconds since 1970.
  ///   - value: Its value as JSON.
  ///   - files: Its files.
  /// - Returns: The certificate as it is kept.
  /// - Throws: `unknownAttempt`; `nameTaken` where its number is kept already.
  public func addCertificate(
    code: String, attempt: AttemptID, issuedAt: Int64, value: String, files: [KeptFile] = []
  ) throws(RecordsError) -> KeptCertificate {
    try writing { db in
      guard
        try Row.fetchOne(db, sql: "SELECT 1 FROM attempt WHERE id = ?", arguments: [attempt.rawValue]) != nil
      else { throw RecordsError.unknownAttempt(attempt) }
      try db.execute(
        sql: "INSERT OR IGNORE INTO certificate (code, attempt, issued_at, value) VALUES (?, ?, ?, ?)",
        arguments: [code, attempt.rawValue, issuedAt, value])
      if db.changesCount == 0 { throw RecordsError.nameTaken(code) }
      let id = CertificateID(db.lastInsertedRowID)
      for file in files { try keep(file, of: id, in: db) }
      return KeptCertificate(
        id: id, code: code, attempt: attempt, issuedAt: issuedAt, value: value, files: files)
    }
  }

  /// Keeps one more file of a certificate, such as the signed one that an issuer sent; a file of the same name is
  /// replaced.
  public func keepFile(_ file: KeptFile, of certificate: CertificateID) throws(RecordsError) {
    try writing { db in
      let isKnown = try Row.fetchOne(
        db, sql: "SELECT 1 FROM certificate WHERE id = ?", arguments: [certificate.rawValue])
      if isKnown == nil { throw RecordsError.unknownCertificate(certificate) }
      try keep(file, of: certificate, in: db)
    }
  }

  /// The certificates of a learner, oldest first.
  public func certificates(of learner: LearnerID) throws(RecordsError) -> [KeptCertificate] {
    try reading { db in
      let sql = """
        SELECT certificate.* FROM certificate JOIN attempt ON attempt.id = certificate.attempt
        WHERE attempt.learner = ? ORDER BY issued_at, certificate.id
        """
      return try Row.fetchAll(db, sql: sql, arguments: [learner.rawValue]).map { try certificate($0, in: db) }
    }
  }

  private func keep(_ file: KeptFile, of certificate: CertificateID, in db: Database) throws {
    try db.execute(
      sql: "INSERT OR REPLACE INTO certificate_file (certificate, name, bytes) VALUES (?, ?, ?)",
      arguments: [certificate.rawValue, file.path, Data(file.bytes)])
  }

  private func certificate(_ row: Row, in db: Database) throws -> KeptCertificate {
    let id: Int64 = try row.decode(forColumn: "id")
    let files = try Row.fetchAll(
      db, sql: "SELECT name, bytes FROM certificate_file WHERE certificate = ? ORDER BY name", arguments: [id]
    )
    return KeptCertificate(
      id: CertificateID(id), code: try row.decode(forColumn: "code"),
      attempt: AttemptID(try row.decode(forColumn: "attempt")),
      issuedAt: try row.decode(forColumn: "issued_at"),
      value: try row.decode(forColumn: "value"), files: try files.map { try KeptFile(row: $0) })
  }
}
