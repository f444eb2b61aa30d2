import CourseModel
import CourseParser
import Foundation
import Interchange
import SourceText
import Testing

/// What the tests share: compiling what an import wrote, and goldens.
enum Workbench {
  /// Compiles an imported course; records an issue for each error, with the text at fault.
  static func compile(_ course: ImportedCourse, _ location: Testing.SourceLocation = #_sourceLocation)
    -> Course?
  {
    var texts: [String: String] = [:]
    for (name, text) in course.files { texts["Courses/\(course.folder)/\(name)"] = text }
    return compile(texts, folder: "Courses/\(course.folder)", location)
  }

  /// Compiles the course of a folder.
  static func compile(
    _ texts: [String: String], folder: String, _ location: Testing.SourceLocation = #_sourceLocation
  ) -> Course? {
    let compilation = CourseCompiler.compile(CourseLibrary(texts: texts), folder: folder)
    let errors = compilation.diagnostics.filter { $0.severity == .error }
    for error in errors.prefix(3) {
      let renderer = DiagnosticRenderer(files: compilation.files, language: .nl)
      Issue.record("\(renderer.text(error))", sourceLocation: location)
    }
    return compilation.course
  }

  static func gift(_ text: String, _ language: Language = .nl, name: String = "vragen.gift") -> CourseImport {
    GIFT.importCourse(Array(text.utf8), named: name, language: language)
  }

  static func giftCourse(_ text: String, _ location: Testing.SourceLocation = #_sourceLocation) -> Course? {
    guard let course = gift(text).course else {
      Issue.record("nothing was imported", sourceLocation: location)
      return nil
    }
    return compile(course, location)
  }

  static func twee(_ text: String, _ language: Language = .nl) -> CourseImport {
    Twee.importCourse(Array(text.utf8), named: "verhaal.twee", language: language)
  }

  static func tweeCourse(_ text: String, _ location: Testing.SourceLocation = #_sourceLocation) -> Course? {
    guard let course = twee(text).course else {
      Issue.record("nothing was imported", sourceLocation: location)
      return nil
    }
    return compile(course, location)
  }

  /// Compares a text with a golden; `UPDATE_GOLDENS=1` rewrites it and then fails.
  static func golden(_ name: String, _ text: String, _ location: Testing.SourceLocation = #_sourceLocation) {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "Goldens/\(name)")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
      try? text.write(to: path, atomically: true, encoding: .utf8)
      Issue.record("golden \(name) was rewritten", sourceLocation: location)
      return
    }
    let expected = try? String(contentsOf: path, encoding: .utf8)
    #expect(expected == text, "golden \(name)", sourceLocation: location)
  }
}

/// A generator with a seed, so that a failing case can be had again.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }

  mutating func pick<Item>(_ items: [Item]) -> Item { items[Int(next() % UInt64(items.count))] }

  mutating func chance(_ percent: UInt64) -> Bool { next() % 100 < percent }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
}
