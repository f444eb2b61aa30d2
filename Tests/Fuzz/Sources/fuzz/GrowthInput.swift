import CourseChecker
import CourseParser
import Foundation
import SourceText

/// A short text that is repeated until a part is large; `%` becomes a number that counts on.
///
/// What takes more than its time on a part of this size grows faster than its text.
struct GrowthInput {
  /// How large the part is, in bytes.
  private static let size = 48 << 10
  /// The most processor time that it may take, in seconds; an ordinary part of this size takes a hundredth of it.
  private static let mostSeconds = 2.0

  private let kind: String
  private let unit: [UInt8]

  init(_ input: [UInt8]) {
    let kinds = ["les", "wandeling", "toets", "notitieboek", "bronnen", "kaart"]
    kind = kinds[Int(input.first ?? 0) % kinds.count]
    unit = Array(input.dropFirst())
  }

  func run() {
    guard !unit.isEmpty else { return }
    var text = Array("---\nsoort: \(kind)\n---\n# A\n\n".utf8)
    var number = 0
    while text.count < Self.size {
      for byte in unit {
        if byte == UInt8(ascii: "%") { text += Array(String(number).utf8) } else { text.append(byte) }
      }
      number += 1
    }
    var files = SmallCourse.files
    files["\(SmallCourse.folder)/2-wandeling.md"] = text
    let start = clock()
    let compilation = CourseCompiler.compile(CourseLibrary(files: files), folder: SmallCourse.folder)
    let budget = ProofBudget(states: 20_000, randomSteps: 2000)
    let check = CourseCheck(compilation, today: "2026-11-25", budget: budget)
    let renderer = DiagnosticRenderer(files: compilation.files, language: .nl)
    for diagnostic in renderer.sorted(check.diagnostics) { _ = renderer.place(diagnostic.span) }
    let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
    expect(seconds < Self.mostSeconds, "\(seconds) s for \(text.count) bytes")
  }
}
