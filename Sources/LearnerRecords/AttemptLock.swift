internal import Glibc

/// The right of one process to write to an attempt.
///
/// It ends with the value, and with the process, however that ends.
///
/// It is an advisory lock (`flock`) on an empty file beside the records, so a process that is killed leaves nothing
/// that has to be cleared away. Even without it nothing is lost: `append` refuses a number that is not the next.
public final class AttemptLock: Sendable {
  /// The attempt.
  public let attempt: AttemptID
  private let descriptor: CInt
  private let path: String

  private init(_ attempt: AttemptID, descriptor: CInt, path: String) {
    self.attempt = attempt
    self.descriptor = descriptor
    self.path = path
  }

  /// Takes the lock.
  ///
  /// - Throws: `attemptInUse` where another process (or another lock in this one) has it; `inaccessible`.
  public static func take(_ attempt: AttemptID, of records: Records) throws(RecordsError) -> AttemptLock {
    let path = "\(records.path).lock-\(attempt)"
    while true {
      let descriptor = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else { throw .inaccessible(path: path) }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
        let reason = errno
        close(descriptor)
        if reason == EWOULDBLOCK { throw .attemptInUse(attempt) }
        throw .inaccessible(path: path)
      }
      if isStillThere(descriptor, path) { return AttemptLock(attempt, descriptor: descriptor, path: path) }
      close(descriptor)
    }
  }

  /// Gives the lock back; the file goes first, while nobody else can have it.
  deinit {
    unlink(path)
    close(descriptor)
  }

  /// Whether the locked file is the one at the path: the process that had it may have removed it meanwhile.
  private static func isStillThere(_ descriptor: CInt, _ path: String) -> Bool {
    var locked = stat()
    var present = stat()
    guard fstat(descriptor, &locked) == 0, stat(path, &present) == 0 else { return false }
    return locked.st_ino == present.st_ino && locked.st_dev == present.st_dev
  }
}
