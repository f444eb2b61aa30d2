import CourseModel
import CourseParser
import Foundation
import SourceText
import Testing

/// The courses that come with the program.
enum RealCourse {
  /// The folder of courses beside the folder of tests.
  static var shelf: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Courses")
  }

  /// Compiles a course from disk.
  static func compile(_ name: String) -> Compilation {
    let (library, folder) = CourseLibrary.onDisk(course: shelf.appendingPathComponent(name).path)
    return CourseCompiler.compile(library, folder: folder)
  }
}

@Suite("The courses that come with the program")
struct RealCourseTests {
  @Test("Polarisatie compiles without a diagnostic")
  func polarisatie() {
    let compilation = RealCourse.compile("polarisatie")
    #expect(MarkedCourse.findings(compilation).isEmpty)
    #expect(compilation.course?.parts.count == 5)
    #expect(compilation.course?.questions.count == compilation.sourceMap.questions.count)
  }

  @Test("The pinned files are enough to compile the same course again, with the same hash")
  func pinned() throws {
    let first = RealCourse.compile("polarisatie")
    let again = CourseCompiler.compile(CourseLibrary(files: first.pinnedFiles), folder: "Courses/polarisatie")
    let course = try #require(first.course)
    #expect(again.course == course)
    #expect(course.contentHash.count == 64)
    #expect(again.pinnedFiles == first.pinnedFiles)
  }

  @Test("The hash follows the course's own text and the sections that it links to, and nothing else")
  func hash() throws {
    let files = RealCourse.compile("polarisatie").pinnedFiles
    func hash(_ path: String? = nil, _ change: (String) -> String = { $0 }) -> String? {
      var files = files
      if let path {
        files[path] = files[path].map { Array(change(String(decoding: $0, as: UTF8.self)).utf8) }
      }
      return CourseCompiler.compile(CourseLibrary(files: files), folder: "Courses/polarisatie").course?
        .contentHash
    }
    let base = try #require(hash())
    #expect(hash() == base)
    #expect(hash("Courses/polarisatie/1-wat-is-polarisatie.md") { $0 + "\n<!-- x -->\n" } != base)
    #expect(
      hash("Courses/polarisatie/1-wat-is-polarisatie.md") { "\u{FEFF}" + $0.replacing("\n", with: "\r\n") }
        == base)
    #expect(hash("Courses/wijk/kaart.md") { $0 + "\n<!-- x -->\n" } != base)
    #expect(
      hash("Courses/wijk/begrippen.md") {
        $0.replacing("# ", with: "# ", maxReplacements: 1) + "\n\n## Nieuw begrip\n\nTekst.\n"
      } == base)
    #expect(hash("Courses/hulplijnen.md") { $0 + "\n\nMeer.\n" } == base)
    #expect(hash("Courses/registers.md") { $0 + "\n\nMeer.\n" } == base)
  }

  @Test("The hash does not depend on where the folder of courses stands")
  func hashElsewhere() throws {
    let files = RealCourse.compile("polarisatie").pinnedFiles
    let moved = Dictionary(
      uniqueKeysWithValues: files.map { ($0.key.replacing("Courses/", with: "Cursussen/"), $0.value) })
    let again = CourseCompiler.compile(CourseLibrary(files: moved), folder: "Cursussen/polarisatie")
    #expect(again.course?.contentHash == RealCourse.compile("polarisatie").course?.contentHash)
    #expect(again.course?.contentHash.isEmpty == false)
  }

  @Test("A file that leads out of the course by a symbolic link is not read")
  func symbolicLink() throws {
    let manager = FileManager.default
    let root = manager.temporaryDirectory.appendingPathComponent("leerwijk-\(UUID().uuidString)")
    defer { try? manager.removeItem(at: root) }
    for (path, text) in MarkedCourse(lesson("[a](geheim.md) en [b](poster.png)")).texts {
      let url = root.appendingPathComponent(path)
      try manager.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    let folder = root.appendingPathComponent("Courses/proef")
    try Data("geheim".utf8).write(to: root.appendingPathComponent("geheim.md"))
    try Data([0xFF, 0xD8]).write(to: folder.appendingPathComponent("poster.png"))
    try manager.createSymbolicLink(
      at: folder.appendingPathComponent("geheim.md"),
      withDestinationURL: root.appendingPathComponent("geheim.md"))
    let (library, path) = CourseLibrary.onDisk(course: folder.path)
    let compilation = CourseCompiler.compile(library, folder: path)
    #expect(Set(compilation.diagnostics.map(\.code)) == [.outsideLink])
    #expect(compilation.pinnedFiles.keys.allSatisfy { !$0.contains("geheim") })
  }
}
