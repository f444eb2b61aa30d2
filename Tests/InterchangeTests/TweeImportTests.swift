import CourseModel
import Foundation
import Interchange
import SourceText
import Testing

@Suite("Twee becomes a course") struct TweeImportTests {
  private func story(_ name: String) throws -> String {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "Stories/\(name)")
    return try String(contentsOf: path, encoding: .utf8)
  }

  /// The walk of a course.
  private func walk(_ course: Course?) -> Walk? {
    guard case .walk(let walk)? = course?.parts.first?.content else { return nil }
    return walk
  }

  @Test("stories of SugarCube and of Harlowe become walks that compile", arguments: ["sugarcube", "harlowe"])
  func stories(name: String) throws {
    let text = try story("\(name).twee")
    let imported = Workbench.twee(text)
    let course = try #require(imported.course.flatMap { Workbench.compile($0) })
    #expect(walk(course)?.scenes.isEmpty == false)
    Workbench.golden("\(name)-report.txt", imported.report.text(file: "\(name).twee", language: .nl))
    Workbench.golden(
      "\(name).md",
      (imported.course?.files ?? [:]).sorted { $0.key < $1.key }.map { "== \($0.key)\n\($0.value)" }.joined())
  }

  @Test("every form of a link is a choice")
  func links() throws {
    let text = """
      :: Start
      [[A]]
      [[naar a|A]]
      [[naar b->B]]
      [[B<-ook b]]
      [[zet|A][$x to 1]]

      :: A
      a

      :: B
      b
      """
    let found = Workbench.twee(text)
    let scenes = try #require(walk(Workbench.tweeCourse(text))).scenes
    #expect(scenes[0].beats[0].choices.map(\.label.text) == ["A", "naar a", "naar b", "ook b", "zet"])
    #expect(scenes[0].beats[0].choices.map(\.target) == [1, 1, 2, 2, 1].map { .scene(Reference($0)) })
    #expect(scenes[0].beats[0].passages.isEmpty)
    #expect(found.report.entries.map(\.finding).contains(.setterLost("$x to 1")))
    #expect(scenes[1].ending == "a")
  }

  @Test("names that are missing, double or reserved are mended, and the report says so")
  func mended() throws {
    let text =
      ":: Start\n[[Weg]] [[Einde]] [[Vraag: wat]]\n\n:: Einde\nx\n\n:: Start\ny\n\n:: \nz\n\n:: Vraag: wat {\"position\":1}\nq\n"
    let imported = Workbench.twee(text)
    let scenes = try #require(walk(imported.course.flatMap { Workbench.compile($0) })).scenes
    #expect(scenes.map(\.title) == ["Start", "Einde (2)", "Start (2)", "Begin", "Vraag – wat", "Weg"])
    Workbench.golden("twee-mended.txt", imported.report.text(file: "v.twee", language: .en))
  }

  @Test("the start is the one of the data, else Start, else the first; a story without an end gets one")
  func startAndEnd() throws {
    let text = ":: StoryData\n{\"start\":\"B\"}\n\n:: A\n[[B]]\n\n:: B\n[[A]]\n"
    let scenes = try #require(walk(Workbench.tweeCourse(text))).scenes
    #expect(scenes.map(\.title) == ["B", "A", "Slot"])
    #expect(Workbench.twee(":: A\na").report.entries.map(\.finding).contains(.startMissing("A")))
  }

  @Test("headers with escapes, tags and metadata are read as the specification says")
  func headers() {
    let text =
      ":: An overgrown path\n\n:: A \\[b\\] \\\\c [forest spooky] {\"position\":\"600,400\",\"size\":\"100,200\"}\nx\n\n:: Only [t]\n:: Meta {\"position\":\"1,2\"}\n:: Bad {oops\n"
    let (story, report) = Twee.read(Array(text.utf8))
    #expect(story.passages.map(\.name) == ["An overgrown path", "A [b] \\c", "Only", "Meta", "Bad"])
    #expect(story.passages[1].tags == ["forest", "spooky"] && story.passages[1].position == "600,400")
    #expect(report.entries.map(\.finding) == [.metadataUnreadable])
  }

  @Test("an empty file, a file of noise and a file without passages give no course but a report")
  func nothing() {
    for text in ["", "zomaar tekst", ":: StoryTitle\nX\n", ":: s [script]\nx()"] {
      let imported = Workbench.twee(text)
      #expect(imported.course == nil)
      #expect(imported.report.entries.map(\.finding).contains(.nothingToImport))
    }
  }
}
