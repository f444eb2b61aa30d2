import CourseParser
import SourceText
import Testing

@Suite("What the fuzzer found stays mended")
struct FuzzedTests {
  /// Texts that took more time than their length when they were repeated: the kind of part, and what is repeated.
  private static let units: [(kind: String, unit: String)] = [
    ("wandeling", "* \u{5}\0\0\0\0\0\0\0) ")
  ]

  @Test("A short text repeated to 48 kB compiles quickly", arguments: units)
  func growth(kind: String, unit: String) {
    let body = String(repeating: unit, count: (48 << 10) / unit.utf8.count)
    let files = ["1.md": "---\nsoort: \(kind)\n---\n# A\n\n\(body)"]
    let time = ContinuousClock().measure { _ = MarkedCourse(files).compile() }
    #expect(time < .seconds(20))
  }
}
