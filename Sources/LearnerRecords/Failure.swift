internal import GRDB

/// What SQLite says, in our errors.
enum Failure {
  /// Turns any error into one of ours.
  ///
  /// - Parameters:
  ///   - error: What was thrown.
  ///   - path: The file.
  ///   - damaged: Moves the damaged file out of the way and tells where it is; nil where it stayed.
  /// - Returns: Our error.
  static func translated(_ error: any Error, path: String, damaged: () -> String?) -> RecordsError {
    if let error = error as? RecordsError { return error }
    // A value that no statement of ours can have written: the file was changed behind SQLite's back.
    if error is RowDecodingError { return .damaged(path: path, keptAs: damaged()) }
    guard let error = error as? DatabaseError else { return .inaccessible(path: path) }
    switch error.resultCode {
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: return .damaged(path: path, keptAs: damaged())
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: return .inaccessible(path: path)
    case .SQLITE_READONLY: return .readOnly(path: path)
    case .SQLITE_FULL: return .diskFull(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: return .busy(path: path)
    default: return .refused(code: Int(error.extendedResultCode.rawValue))
    }
  }
}
