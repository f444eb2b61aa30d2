/// A reason why the records could not do what was asked.
///
/// Nothing was changed where one is thrown.
///
/// The words stand with the commands; each case carries what they have to name.
public enum RecordsError: Error, Sendable, Hashable {
  /// The file is damaged.
  ///
  /// It was kept under the second path, and what stood beside it with it (`-wal`, `-shm`);
  /// nil where it could not be renamed and is still in its place. The program ends with exit code 3.
  case damaged(path: String, keptAs: String?)
  /// The file was written by a newer program.
  ///
  /// It was left as it is.
  case newerFile(path: String, version: Int, known: Int)
  /// The file is a database of something else.
  ///
  /// It was left as it is.
  case foreignFile(path: String)
  /// The file or its folder cannot be made, opened or read: its rights, or the path.
  case inaccessible(path: String)
  /// The file can be read and not written.
  case readOnly(path: String)
  /// The disk is full.
  case diskFull(path: String)
  /// Another process kept the file to itself for longer than five seconds.
  case busy(path: String)
  /// SQLite refused for another reason; its extended result code.
  case refused(code: Int)
  /// A name is empty, longer than 200 characters, or has control characters in it.
  case unusableName
  /// There is a learner with this name already.
  case nameTaken(String)
  /// There is no such learner.
  case unknownLearner(LearnerID)
  /// There is no such attempt.
  case unknownAttempt(AttemptID)
  /// There is no such certificate.
  case unknownCertificate(CertificateID)
  /// No course version is kept under this hash.
  case unknownCourseVersion(hash: String)
  /// Another process has this attempt open.
  case attemptInUse(AttemptID)
  /// The attempt was abandoned, and takes no more events.
  case attemptAbandoned(AttemptID)
  /// The attempt has other events than the caller knows of: another process wrote meanwhile.
  case writtenElsewhere(AttemptID)
  /// The attempt has events of a newer program.
  case newerEvents(AttemptID, format: Int)
  /// The stored form of this event cannot be read.
  case unreadableEvent(AttemptID, number: Int)
}
