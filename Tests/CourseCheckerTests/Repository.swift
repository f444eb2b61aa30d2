import Foundation

/// Where the repository's own courses are.
enum Repository {
  static let courses = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Courses").path
}
