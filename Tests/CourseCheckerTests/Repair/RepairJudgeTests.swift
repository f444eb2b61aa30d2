import CourseModel
import CourseParser
import Scoring
import SourceText
import Testing

@testable import CourseChecker

@Suite("A mended text is judged")
struct RepairJudgeTests {
  private static let walk = """
    ---
    soort: wandeling
    ---
    # Het plein

    Fatima zit op een bankje.

    - [Ga zitten](#slto)

    # Slot

    Jullie praten.

    Ze vertrouwt je.

    Lees [het boek](bronnen.md#het-boek).

    - [Rond af](#einde)
    """

  private static let repair = Question.Repair(
    broken: walk, repaired: walk.replacing("slto", with: "slot"), file: .walk)

  private let judge = RepairJudge(repair, in: .nl)

  @Test("The small course passes in both languages, file by file", arguments: Language.allCases)
  func smallCourse(language: Language) throws {
    for (file, _, text) in language == .nl ? SmallCourse.dutch : SmallCourse.english {
      let judge = RepairJudge(Question.Repair(broken: "x", repaired: text, file: file), in: language)
      #expect(judge.judge(text).findings.isEmpty, "\(file): \(judge.judge(text).findings)")
    }
    #expect(Set(SmallCourse.dutch.map(\.file)) == Set(Question.Repair.File.allCases))
    #expect(SmallCourse.english.map(\.file) == SmallCourse.dutch.map(\.file))
  }

  @Test("A mistake is told at its place in the text, and the author's text passes")
  func places() throws {
    let found = judge.judge(Self.repair.broken)
    #expect(found.findings.map(\.diagnostic.code) == [.unknownScene] && !found.passed)
    let first = try #require(found.findings.first)
    #expect(first.line == 8 && first.column == 15)
    #expect(judge.judge(Self.repair.repaired).passed)
  }

  @Test("Another way to mend it passes too")
  func otherWay() {
    #expect(judge.judge(Self.walk.replacing("# Slot", with: "# Slto")).passed)
    #expect(judge.judge(Self.repair.repaired.replacing("praten.", with: "praten.\n\nLang.") + "\n\n").passed)
  }

  @Test("Who takes the mistake out with all around it mends nothing")
  func missing() {
    let gone = judge.judge(Self.walk.replacing("- [Ga zitten](#slto)\n", with: ""))
    #expect(gone.findings.isEmpty && gone.missingLines == 1 && !gone.passed)
    #expect(!judge.judge("---\nsoort: wandeling\n---\n# A").passed)
  }

  @Test("What is proved counts, not only what is read")
  func proved() {
    let trap = Self.repair.repaired.replacing(
      "- [Ga zitten](#slot)", with: "- [Ga zitten](#slot) `als sleutel`")
    #expect(judge.judge(trap).findings.map(\.diagnostic.code).contains(.deadEnd))
  }

  @Test("A warning counts only if it is the mistake")
  func warnings() {
    let lesson = "---\nsoort: les\n---\n# Les\n\n> Een citaat.\nEn dit niet."
    let repair = Question.Repair(
      broken: lesson, repaired: lesson.replacing("\nEn", with: "\n\nEn"), file: .lesson)
    let judge = RepairJudge(repair, in: .nl)
    #expect(judge.judge(lesson).findings.map(\.diagnostic.code) == [.lazyLine])
    #expect(judge.judge(repair.repaired).passed)
    #expect(judge.judge(repair.repaired + "\n\n2026. Een mooi jaar.").passed)
  }

  @Test("An English text is judged by English words")
  func english() {
    let walk = "---\nkind: lesson\n---\n##A\n\n`goal: looking`\n\nText with [Fatima](people.md#fatima)."
    let repaired = walk.replacing("##A", with: "## A")
    let judge = RepairJudge(Question.Repair(broken: walk, repaired: repaired, file: .lesson), in: .en)
    #expect(judge.judge(walk).findings.first?.diagnostic.code == .headingWithoutSpace)
    #expect(judge.judge(repaired).passed)
  }

  @Test("A text that is too long is not read")
  func tooLong() {
    let long = String(repeating: "# A\n", count: Marking.longestMended)
    #expect(judge.judge(long).findings.isEmpty && !judge.judge(long).passed)
  }

  @Test("Repairs inside the text are not judged in their turn")
  func nested() {
    var text = "# A\n\nTekst."
    for depth in 3..<40 {
      let fence = String(repeating: "`", count: depth)
      text =
        "---\nsoort: les\n---\n# A\n\n## Herstel: B\n\n\(fence)\n\(text)\n\(fence)\n\n\(fence) hersteld\nx\n\(fence)"
      guard text.utf8.count < Marking.longestMended else { break }
    }
    let took = ContinuousClock().measure { _ = RepairJudge(Self.repair, in: .nl).judge(text) }
    #expect(took < .seconds(5))
  }
}
