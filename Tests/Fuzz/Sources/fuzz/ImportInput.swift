import CourseModel
import CourseParser
import Interchange
import SourceText

/// A file of another program; what is made of it must compile.
struct ImportInput {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func gift() { expectCourse(GIFT.importCourse(bytes, named: "a.gift", language: .nl)) }

  func twee() { expectCourse(Twee.importCourse(bytes, named: "a.twee", language: .en)) }
}

/// What an import gives must compile.
private func expectCourse(_ imported: CourseImport) {
  _ = imported.report.text(file: "a", language: .nl)
  guard let course = imported.course else { return }
  var texts: [String: String] = [:]
  for (name, text) in course.files { texts["Courses/\(course.folder)/\(name)"] = text }
  let compilation = CourseCompiler.compile(CourseLibrary(texts: texts), folder: "Courses/\(course.folder)")
  guard compilation.course == nil else { return }
  let renderer = DiagnosticRenderer(files: compilation.files, language: .nl)
  let errors = compilation.diagnostics.filter { $0.severity == .error }.prefix(3).map(renderer.text)
  fatalError(errors.joined(separator: "\n"))
}
