import CourseChecker
import CourseModel
import CourseParser
import Interchange
import SourceText
import Testing

@Suite("A file that loses nothing comes back as the same file") struct SameFileTests {
  /// Imports a text, checks the course, and compiles it; nil where something was lost or is wrong.
  private func course(_ imported: CourseImport) throws -> Course? {
    guard imported.report.isLossless else { return nil }
    let made = try #require(imported.course)
    var files: [String: String] = [:]
    for (name, text) in made.files { files["Courses/\(made.folder)/\(name)"] = text }
    let compilation = CourseCompiler.compile(CourseLibrary(texts: files), folder: "Courses/\(made.folder)")
    // That a list of questions teaches nothing is its author's to mend.
    let errors = CourseCheck(compilation, today: "2026-11-25").diagnostics.filter {
      $0.severity == .error && ![.goalNotPractised, .goalNotTaught].contains($0.code)
    }
    #expect(errors.map(\.summary.en).isEmpty, "\(made.files)")
    return compilation.course
  }

  @Test("GIFT: import, check, export") func gift() throws {
    var same = 0
    for seed in 0..<120 {
      var texts = RandomTexts(UInt64(seed) + 4000)
      texts.isCalm = seed % 2 == 0
      let first = try #require(GIFT.export(RandomCourse.make(&texts, count: 2)).text)
      guard let back = try course(Workbench.gift(first)) else { continue }
      #expect(GIFT.export(back).text == first)
      same += 1
    }
    #expect(same >= 30, "only \(same) files lost nothing")
  }

  @Test("Twee: import, check, export") func twee() throws {
    var same = 0
    for seed in 0..<120 {
      var texts = RandomTexts(UInt64(seed) + 7000)
      texts.isCalm = seed % 2 == 0
      let walk = RandomWalk.make(&texts)
      let first = try #require(Twee.export(walk).text)
      guard let back = try course(Workbench.twee(first)) else { continue }
      #expect(Self.withoutIdentifier(Twee.export(back).text ?? "") == Self.withoutIdentifier(first))
      same += 1
    }
    #expect(same >= 30, "only \(same) files lost nothing")
  }

  /// The identifier follows from the course's own text, which is another.
  private static func withoutIdentifier(_ text: String) -> String {
    text.replacing(#/"ifid": "[^"]*"/#, with: "")
  }
}
