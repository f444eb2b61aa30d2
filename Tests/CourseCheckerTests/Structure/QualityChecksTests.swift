import CourseModel
import CourseParser
import Foundation
import ScenarioEngine
import SourceText
import Testing

@testable import CourseChecker

@Suite("All checks together")
struct QualityChecksTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func polarisatie() throws -> Compilation {
    let (library, folder) = CourseLibrary.onDisk(
      course: root.appendingPathComponent("Courses/polarisatie").path)
    return CourseCompiler.compile(library, folder: folder)
  }

  @Test("the course in the repository has no errors, and its report goes through JSON and back")
  func realCourse() throws {
    let compilation = try Self.polarisatie()
    let course = try #require(compilation.course)
    let (found, figures) = QualityChecks.run(
      course, sourceMap: compilation.sourceMap, files: compilation.files, today: "2026-11-25")
    let report = figures.report()
    #expect(!found.contains { $0.severity == .error })
    let json = try report.json()
    #expect(try JSONDecoder().decode(CourseReport.self, from: Data(json.utf8)) == report)
    #expect(json.contains("\"version\" : 1"))
    for language in Language.allCases { #expect(report.lines(in: language).count > 40) }
    #expect(!report.lines(in: .nl).joined().contains("B1"))
  }

  @Test("the words of walks are the same from texts that were read as counted anew")
  func walkWords() throws {
    let compilation = try Self.polarisatie()
    let course = try #require(compilation.course)
    let checked = CheckedCourse(
      course, sourceMap: compilation.sourceMap, files: compilation.files, today: "2026-11-25")
    let words = WalkWords(checked)
    for (part, walk) in checked.walks {
      #expect(words.beats[part] == walk.scenes.map { $0.beats.map(BeatWords.init) })
    }
    #expect(!checked.walks.isEmpty)
  }

  @Test("no check traps on courses with mutated files")
  func mutatedFiles() throws {
    let (library, folder) = CourseLibrary.onDisk(
      course: Self.root.appendingPathComponent("Courses/polarisatie").path)
    var generator = SeededGenerator(seed: 5)
    var compiled = 0
    let names = library.list(folder).filter { $0.hasSuffix(".md") }
    for _ in 0..<12 {
      let name = names[generator.next(below: names.count)]
      guard case .bytes(let bytes) = library.read("\(folder)/\(name)") else { continue }
      let mutated = Self.mutated(bytes, &generator)
      let changed = CourseLibrary(
        read: { $0 == "\(folder)/\(name)" ? .bytes(mutated) : library.read($0) }, list: library.list,
        display: library.display)
      let compilation = CourseCompiler.compile(changed, folder: folder)
      guard let course = compilation.course else { continue }
      compiled += 1
      let checked = CheckedCourse(
        course, sourceMap: compilation.sourceMap, files: compilation.files, today: "2026-11-25")
      for diagnostic in Self.quick(checked) {
        #expect(compilation.files.indices.contains(diagnostic.span.file))
        #expect(diagnostic.span.range.upperBound <= compilation.files[diagnostic.span.file].bytes.count)
      }
    }
    #expect(compiled > 2)
  }

  /// All checks but those that walk at random, which take long without optimisation.
  private static func quick(_ checked: CheckedCourse) -> [Diagnostic] {
    let units = ReadingUnit.all(in: checked)
    _ = ReadingReport(checked, units)
    _ = SourcesReport(checked)
    return GoalCoverageCheck.run(checked) + PoolSizeCheck.run(checked) + KeyPositionCheck.run(checked)
      + KeyLengthCheck.run(checked) + OptionShapeCheck.run(checked) + FeedbackCheck.run(checked)
      + TickingAllCheck.run(checked) + SimilarItemsCheck.run(checked) + AllOfTheAboveCheck.run(checked)
      + NegationCheck.run(checked) + AbsoluteTermsCheck.run(checked) + OddKeyCheck.run(checked)
      + SameOpeningCheck.run(checked) + LongSentenceCheck.run(checked) + HardTextCheck.run(checked, units)
      + LongScreenCheck.run(checked) + LongStretchCheck.run(checked) + ReadingTargetCheck.run(checked, units)
      + FigureCheck.run(checked) + SourceDateCheck.run(checked) + SensitiveTagCheck.run(checked)
      + ScoredSensitiveCheck.run(checked)
  }

  /// A line taken out, put in again, swapped with another, or cut.
  private static func mutated(_ bytes: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    for _ in 0..<(1 + generator.next(below: 3)) {
      let at = 6 + generator.next(below: max(1, lines.count - 6))
      guard lines.indices.contains(at) else { continue }
      switch generator.next(below: 4) {
      case 0: lines.remove(at: at)
      case 1: lines.insert(lines[at], at: at)
      case 2: lines[at] = Array(String(decoding: lines[at], as: UTF8.self).dropLast(5).utf8)
      default: lines.swapAt(at, min(lines.count - 1, at + 1 + generator.next(below: 4)))
      }
    }
    return Array(lines.joined(separator: [0x0A]))
  }
}
