public import CourseModel

/// A version of a course that some learner began with.
public struct CourseVersion: Sendable, Hashable, Codable {
  /// The content hash, in hexadecimal; what counts for it is decided by whoever compiles.
  public let hash: String
  /// The course.
  public let course: CourseID
  /// Its title at the time.
  public let title: String
  /// The version that its author gave it.
  public let version: String

  /// Makes a course version.
  public init(hash: String, course: CourseID, title: String, version: String) {
    self.hash = hash
    self.course = course
    self.title = title
    self.version = version
  }
}
