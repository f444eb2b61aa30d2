import Foundation
import SourceText
import Testing

@testable import CourseChecker

@Suite("Each diagnostic code has a page")
struct CodePagesTests {
  /// The codes that come of bytes, folders or sizes, which an example in text cannot show.
  private static let withoutExample: Set<DiagnosticCode> = [
    .missingCourseFile, .unreadableFile, .fileTooLarge, .invalidUTF8, .tooDeep, .tooManyStates,
    .repairTooLong,
  ]
  /// The codes whose example needs several questions or files.
  private static let long: Set<DiagnosticCode> = [
    .avoidableGoal, .goalNotTested, .fewItems, .keyPosition, .keyLength, .linkWithoutMapEdge,
    .pretestPool, .secondPretest,
    .repairWithoutBlock, .repairExtraBlock, .repairInTest, .nothingToRepair, .repairFails,
    .sensitiveFreeText,
  ]

  private static let withExample = DiagnosticCode.allCases.filter { !withoutExample.contains($0) }

  @Test("The wrong example gives its code, and no error of another", arguments: withExample)
  func wrongExample(code: DiagnosticCode) {
    let page = CodePages.page(for: code)
    let texts = ExampleCourse.texts(with: page.wrong)
    let found = ExampleCourse.findings(in: texts)
    let others = found.filter { $0.severity == .error && $0.code != code }
    #expect(
      found.contains { $0.code == code }, "\(ExampleCourse.messages(in: texts).joined(separator: "\n"))")
    #expect(others.isEmpty, "\(ExampleCourse.messages(in: texts).joined(separator: "\n"))")
  }

  @Test("The right example does not give its code, and no errors", arguments: withExample)
  func rightExample(code: DiagnosticCode) {
    let page = CodePages.page(for: code)
    let texts = ExampleCourse.texts(with: page.wrong + page.right)
    let bad = ExampleCourse.findings(in: texts).filter { $0.severity == .error || $0.code == code }
    #expect(bad.isEmpty, "\(ExampleCourse.messages(in: texts).joined(separator: "\n"))")
  }

  @Test("The course that the examples change has no findings")
  func exampleCourse() { #expect(ExampleCourse.messages(in: ExampleCourse.texts) == []) }

  @Test(
    "A page has its title, both languages and both examples, and is short", arguments: DiagnosticCode.allCases
  )
  func whole(code: DiagnosticCode) {
    let page = CodePages.page(for: code)
    let lines =
      CodePages.markdown(of: code).split(separator: "\n", omittingEmptySubsequences: false).count - 1
    #expect(page.title == code.rawValue)
    #expect(page.explanation.nl.count > 60 && page.explanation.en.count > 60)
    #expect(page.explanation.nl.hasSuffix(".") && page.explanation.en.hasSuffix("."))
    #expect(page.wrong.isEmpty == Self.withoutExample.contains(code))
    #expect(page.right.isEmpty == page.wrong.isEmpty)
    #expect(lines <= (Self.long.contains(code) ? 65 : 45))
  }

  @Test("No page is without a code, and the first page lists them all")
  func files() throws {
    let root = URL(filePath: #filePath).appending(
      path: "../../../../Sources/CourseChecker/Documentation.docc")
    let names = try FileManager.default.contentsOfDirectory(atPath: root.standardized.path)
    let codes = Set(DiagnosticCode.allCases.map(\.rawValue))
    #expect(Set(names) == Set(codes.map { $0 + ".md" } + ["CourseChecker.md"]))
    let landing = try String(
      contentsOf: root.appending(path: "CourseChecker.md").standardized, encoding: .utf8)
    for code in codes { #expect(landing.contains("- <doc:\(code)>\n"), "\(code)") }
  }
}
