internal import FoundationEssentials
internal import Glibc

/// The file in its folder: made whole or not at all, and moved out of the way when it is damaged.
enum FilePlace {
  /// Sees to it that there is a file to open.
  ///
  /// A new file is made under another name and linked into its place when its tables are on the disk. So an empty
  /// file is never a beginning that was cut off: it is damage, like a log without its file. SQLite itself takes a
  /// file that is shorter than its smallest page for a new one.
  static func prepare(_ path: String, at now: Int64) throws(RecordsError) {
    switch size(of: path) {
    case .some(..<512): throw .damaged(path: path, keptAs: setAside(path, at: now))
    case .some: return
    case nil: break
    }
    if size(of: path + "-wal") ?? 0 > 0 { throw .damaged(path: path, keptAs: setAside(path, at: now)) }
    try makeFolders(above: path)
    let draft = "\(path).new-\(getpid())-\(UInt32.random(in: .min ... .max))"
    do {
      try makeEmptyFile(draft)
      try Connection.create(draft, at: now)
    } catch {
      discard(draft)
      throw Failure.translated(error, path: path, damaged: { nil })
    }
    try place(draft, as: path)
  }

  /// The path without symbolic links, so that all processes mean the same files beside it.
  static func resolved(_ path: String) throws(RecordsError) -> String {
    guard let found = realpath(path, nil) else { throw .inaccessible(path: path) }
    defer { free(found) }
    return String(cString: found)
  }

  /// Renames a damaged file and what stands beside it; nothing is ever deleted.
  ///
  /// - Returns: The new path, or nil where nothing could be renamed.
  static func setAside(_ path: String, at now: Int64) -> String? {
    let base = "\(path).damaged-\(stamp(now))"
    var target = base
    var count = 2
    while ["", "-wal", "-shm"].contains(where: { size(of: target + $0) != nil }) {
      target = "\(base)-\(count)"
      count += 1
    }
    let moved = ["", "-wal", "-shm"].filter { rename(path + $0, target + $0) == 0 }
    return moved.isEmpty ? nil : target
  }

  /// The time as `YYYYMMDD-HHMMSS`, in UTC.
  private static func stamp(_ milliseconds: Int64) -> String {
    let date = Date(timeIntervalSince1970: Double(milliseconds / 1000))
    let style = Date.ISO8601FormatStyle(timeZone: .gmt).year().month().day().dateSeparator(.omitted)
      .time(includingFractionalSeconds: false).timeSeparator(.omitted)
    return date.formatted(style).replacing("T", with: "-")
  }

  private static func size(of path: String) -> Int? {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : nil
  }
}

extension FilePlace {
  /// Removes a draft of ours; no learner's data was ever in it.
  private static func discard(_ draft: String) {
    for suffix in ["", "-wal", "-shm"] { unlink(draft + suffix) }
  }

  private static func makeEmptyFile(_ path: String) throws(RecordsError) {
    let descriptor = Glibc.open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .inaccessible(path: path) }
    Glibc.close(descriptor)
  }

  private static func makeFolders(above path: String) throws(RecordsError) {
    let folder = folder(of: path)
    if access(folder, F_OK) == 0 { return }
    try makeFolders(above: folder)
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw .inaccessible(path: folder) }
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Gives the draft its name, unless another process was first: then that one's file is used.
  private static func place(_ draft: String, as path: String) throws(RecordsError) {
    let linked = link(draft, path) == 0 || errno == EEXIST
    let placed = linked || (access(path, F_OK) != 0 && rename(draft, path) == 0)
    discard(draft)
    guard placed else { throw .inaccessible(path: path) }
    let descriptor = Glibc.open(folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    Glibc.close(descriptor)
  }
}
