import CourseChecker
import CourseParser
import SourceText
import Testing

@Suite("The checker tries each repair")
struct RepairCheckTests {
  private func findings(_ broken: String, _ repaired: String) -> [String] {
    let text = """
      ---
      soort: les
      ---
      # Les

      Tekst.

      ### Herstel: A

      Kijk.

      ```markdown
      \(broken)
      ```

      ```markdown hersteld
      \(repaired)
      ```
      """
    let texts = [
      "Courses/proef/cursus.md": "---\ntitel: P\ntaal: nl\nversie: 1\n---\n\n- [Les](1-les.md)\n",
      "Courses/proef/1-les.md": text,
    ]
    let compilation = CourseCompiler.compile(CourseLibrary(texts: texts), folder: "Courses/proef")
    let renderer = DiagnosticRenderer(files: compilation.files, language: .nl)
    let found = CourseCheck(compilation, today: "2026-11-25").diagnostics
    return renderer.sorted(found).map { "\(renderer.place($0.span)) \($0.code.rawValue)" }
  }

  private let wrong = "---\nsoort: les\n---\n##A\n\nTekst."
  private let right = "---\nsoort: les\n---\n## A\n\nTekst."

  @Test("and is content with a mistake that is mended")
  func content() { #expect(findings(wrong, right) == []) }

  @Test("and tells where there is nothing to mend")
  func nothing() { #expect(findings(right, right) == ["Courses/proef/1-les.md:12:1 nothing-to-repair"]) }

  @Test("and tells the line of a mended text that is not right")
  func fails() {
    #expect(findings(wrong, wrong) == ["Courses/proef/1-les.md:25:1 repair-fails"])
    let other = right + " [x](#weg)"
    #expect(findings(wrong, other) == ["Courses/proef/1-les.md:27:1 repair-fails"])
  }

  @Test("and asks for no more lines than the mended text has")
  func fewer() { #expect(findings(wrong + "\n\n##B", right) == []) }
}
