/// The way in which the parser reaches the files of a course: a port, so that a course on disk, in a
/// record and in a test are read alike.
///
/// Paths are relative to the folder that holds the folder of courses, with `/` between names:
/// `Courses/polarisatie/cursus.md`, `seeds/movisies-columns.md`.
public struct CourseLibrary: Sendable {
  /// What reading a file gives.
  public enum Content: Sendable {
    /// Its bytes.
    case bytes([UInt8])
    /// There is no such file.
    case missing
    /// It is there, but cannot be read; why, as the system says it.
    case unreadable(String)
    /// It leads, through a symbolic link, to a place outside what a course may read.
    case outside
  }

  /// Reads the file at a path.
  public let read: @Sendable (_ path: String) -> Content
  /// The names of the files in a folder, folders left out, in order; empty where there is none.
  public let list: @Sendable (_ folder: String) -> [String]
  /// The path as the author knows it.
  public let display: @Sendable (_ path: String) -> String

  /// Makes a library of three ways to reach files.
  public init(
    read: @escaping @Sendable (String) -> Content, list: @escaping @Sendable (String) -> [String],
    display: @escaping @Sendable (String) -> String
  ) {
    self.read = read
    self.list = list
    self.display = display
  }

  /// Makes a library of files that are held in memory.
  public init(files: [String: [UInt8]]) {
    self.init(
      read: { path in files[path].map(Content.bytes) ?? .missing },
      list: { folder in
        let prefix = folder + "/"
        return files.keys.filter { $0.hasPrefix(prefix) }
          .map { String($0.dropFirst(prefix.count)) }.filter { !$0.contains("/") }.sorted()
      },
      display: { $0 })
  }

  /// Makes a library of texts that are held in memory.
  public init(texts: [String: String]) {
    self.init(files: texts.mapValues { Array($0.utf8) })
  }
}
