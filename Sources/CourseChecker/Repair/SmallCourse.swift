internal import CourseModel
internal import CourseParser
internal import SourceText

/// The small course around a text that is mended: the text takes the place of the file of its kind.
///
/// It is documented in CourseChecker.md, since authors of repairs link to what is in it.
struct SmallCourse {
  /// The folder of the course in a library.
  static let folder = "Courses/klein"

  /// The name of the file for which a text stands.
  let name: String
  /// The texts of all files, by their path in a library.
  private let texts: [String: String]

  /// The course in a language, for a kind of file.
  init(_ file: Question.Repair.File, in language: Language) {
    let files =
      switch language {
      case .nl: Self.dutch
      case .en: Self.english
      }
    texts = Dictionary(uniqueKeysWithValues: files.map { (Self.path($0.name), $0.text) })
    name = files.first { $0.file == file }?.name ?? ""
  }

  /// The course with `text` in the place of its file; messages name its files without their folder.
  func library(with text: String) -> CourseLibrary {
    var texts = texts
    texts[Self.path(name)] = text + "\n"
    let library = CourseLibrary(texts: texts)
    return CourseLibrary(
      read: library.read, list: library.list,
      display: { path in
        path.hasPrefix(Self.folder + "/") ? String(path.dropFirst(Self.folder.count + 1)) : path
      })
  }

  private static func path(_ name: String) -> String { "\(folder)/\(name)" }
}
