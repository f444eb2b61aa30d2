import CourseModel
import CourseParser
import SourceText

extension ProgramStart {
  /// A course that compiles, or the end of the program with what is wrong with it.
  func load(_ name: String) throws -> (item: CourseShelf.Item, compilation: Compilation, course: Course) {
    let item: CourseShelf.Item
    do {
      item = try shelf.find(name)
    } catch {
      throw fail(error.words, code: 66)
    }
    return try load(item)
  }

  /// Compiles a course that was found.
  func load(_ item: CourseShelf.Item) throws -> (
    item: CourseShelf.Item, compilation: Compilation, course: Course
  ) {
    let (library, folder) = CourseLibrary.onDisk(course: item.path)
    let compilation = CourseCompiler.compile(library, folder: folder)
    guard let course = compilation.course else {
      let errors = compilation.diagnostics.filter { $0.severity == .error }
      let renderer = DiagnosticRenderer(files: compilation.files, language: language)
      for error in errors.prefix(3) { StandardError.show(renderer.text(error)) }
      throw fail(
        Wording(
          nl:
            "De cursus '\(item.name)' heeft \(errors.count) fouten en kan niet starten. De maker ziet ze met: leerwijk check \(item.path)",
          en:
            "The course '\(item.name)' has \(errors.count) errors and cannot start. Its author sees them with: leerwijk check \(item.path)"
        ),
        code: 70)
    }
    return (item, compilation, course)
  }
}
