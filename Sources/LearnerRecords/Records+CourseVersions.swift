internal import CourseModel
internal import Foundation
internal import GRDB

extension Records {
  /// Keeps a version of a course with its files, so that what was begun with it can be finished with it.
  ///
  /// A version that is kept already is left as it is: its hash stands for its files.
  public func keepCourseVersion(_ version: CourseVersion, files: [KeptFile]) throws(RecordsError) {
    try writing { db in
      try db.execute(
        sql: "INSERT OR IGNORE INTO course_version (hash, course, title, version) VALUES (?, ?, ?, ?)",
        arguments: [version.hash, version.course.rawValue, version.title, version.version])
      if db.changesCount == 0 { return }
      for file in files {
        try db.execute(
          sql: "INSERT INTO course_file (hash, path, bytes) VALUES (?, ?, ?)",
          arguments: [version.hash, file.path, Data(file.bytes)])
      }
    }
  }

  /// The version that is kept under a hash, or nil.
  public func courseVersion(hash: String) throws(RecordsError) -> CourseVersion? {
    try reading { db in
      try Row.fetchOne(db, sql: "SELECT * FROM course_version WHERE hash = ?", arguments: [hash]).map { row in
        CourseVersion(
          hash: try row.decode(forColumn: "hash"), course: CourseID(try row.decode(forColumn: "course")),
          title: try row.decode(forColumn: "title"), version: try row.decode(forColumn: "version"))
      }
    }
  }

  /// The files of a kept version, in order of their paths' bytes.
  ///
  /// - Throws: `unknownCourseVersion`.
  public func courseFiles(hash: String) throws(RecordsError) -> [KeptFile] {
    try reading { db in
      let isKept = try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM course_version WHERE hash = ?)", arguments: [hash])
      guard isKept == true else { throw RecordsError.unknownCourseVersion(hash: hash) }
      return try Row.fetchAll(
        db, sql: "SELECT path, bytes FROM course_file WHERE hash = ? ORDER BY path", arguments: [hash]
      ).map { try KeptFile(row: $0) }
    }
  }
}
