import CourseModel
import CourseParser
import LearnerRecords

/// The versions of courses that are kept beside the attempts.
struct KeptCourses {
  let records: Records

  /// The course that is kept under a hash; nil where it does not compile any more.
  func course(_ hash: String) throws(RecordsError) -> Course? {
    guard let (library, folder) = try place(hash) else { return nil }
    return CourseCompiler.compile(library, folder: folder).course
  }

  /// What the course file of a kept version says; nil where it cannot be read any more.
  func courseFile(_ hash: String) throws(RecordsError) -> Course? {
    guard let (library, folder) = try place(hash) else { return nil }
    return CourseCompiler.courseFile(library, folder: folder)
  }

  private func place(_ hash: String) throws(RecordsError) -> (library: CourseLibrary, folder: String)? {
    let files = try records.courseFiles(hash: hash)
    let names = files.map(\.path).filter { $0.hasSuffix("/cursus.md") || $0.hasSuffix("/course.md") }
    guard let path = names.first, let slash = path.lastIndex(of: "/") else { return nil }
    let library = CourseLibrary(files: Dictionary(files.map { ($0.path, $0.bytes) }) { first, _ in first })
    return (library, String(path[..<slash]))
  }
}
