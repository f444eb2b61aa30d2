internal import CourseModel
internal import CourseParser
internal import SourceText

/// Text to course, and nothing more.
enum CompileDrive {
  static func run(_ folder: String) throws { print(try compile(folder).parts.count) }

  static func compile(_ path: String) throws -> Course {
    let (library, folder) = CourseLibrary.onDisk(course: path)
    let compilation = CourseCompiler.compile(library, folder: folder)
    guard let course = compilation.course else {
      let renderer = DiagnosticRenderer(files: compilation.files, language: .en)
      throw DriveFailure.doesNotCompile(compilation.diagnostics.first.map(renderer.text) ?? path)
    }
    return course
  }
}
