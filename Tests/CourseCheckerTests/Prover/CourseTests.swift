import CourseChecker
import CourseModel
import CourseParser
import Foundation
import SourceText
import Testing

struct CourseTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test func theCourseOnPolarisationStrandsNobody() throws {
    let (library, folder) = CourseLibrary.onDisk(
      course: Self.root.appendingPathComponent("Courses/polarisatie").path)
    let compilation = CourseCompiler.compile(library, folder: folder)
    _ = try #require(compilation.course)
    let report = Prover.prove(compilation)
    let errors = report.diagnostics.filter { $0.severity == .error }.map(\.summary.nl)
    #expect(errors == [])
    #expect(report.walks.map(\.isComplete) == [true])
  }

  @Test func aWalkWithTooManyStatesSaysSoAndIsWalkedAtRandom() {
    let variables = (0..<8).map { "  v\($0): {van: 0, tot: 9, begin: 0, naam: v\($0)}\n" }.joined()
    let choices = (0..<8).map { "- [Meer \($0)](#plein) `als v\($0) < 9` `doe v\($0) +1`\n" }.joined()
    let text = "## Plein\n\n\(choices)- [Weg](#eind)\n\n## Eind\n\nEINDE\n"
    let walk = WalkText(text, variables: variables, budget: ProofBudget(states: 1000, randomSteps: 2000))
    #expect(walk.found == ["too-many-states w.md"] || walk.found == ["too-many-states -2"])
    #expect(walk.report.walks.first?.isComplete == false)
    #expect(walk.report.walks.first?.mostStates == 1e8 + 1)
    #expect(walk.report.walks.first?.coverage.choices.seen == 10)
  }

  @Test func aVariableThatIsUsedInOneDistrictDoesNotMultiplyTheOthers() {
    let variables = (0..<6).map { "  v\($0): {van: 0, tot: 3, begin: 0, naam: v\($0)}\n" }.joined()
    var text = ""
    for district in 0..<6 {
      for scene in 0..<10 {
        text += "## d\(district)s\(scene)\n\nTekst.\n\n"
        let next = scene < 9 ? "d\(district)s\(scene + 1)" : district < 5 ? "d\(district + 1)s0" : "eind"
        text += "- [Door](#\(next))\n- [Meer](#\(next)) `als v\(district) < 3` `doe v\(district) +1`\n\n"
      }
    }
    let walk = WalkText(text + "## Eind\n\nEINDE\n", variables: variables)
    #expect(walk.mistakes == [])
    #expect((walk.report.walks.first?.states ?? 0) < 6 * 10 * 4 + 2)
  }

  @Test func aLongRowOfScenesWithoutChoicesIsGoneThrough() {
    let scenes = (0..<5000).map { "## S\($0)\n\nTekst.\n\n" }.joined()
    let walk = WalkText(scenes + "## Eind\n\nEINDE\n")
    #expect(walk.found == [])
    #expect(walk.report.walks.first?.states == 5001)
  }

  @Test func manyNotesOfOtherPartsInOneSceneAreReadOneByOne() {
    let names = (0..<30).map { "n\($0)" }
    let notes = names.map { "## \($0)\n\nTekst.\n\n" }.joined()
    let links = names.map { "Zie [\($0)](notitieboek.md#\($0)).\n\n" }.joined()
    let texts = names.map { "`als genoteerd \($0)` Je weet \($0).\n\n`anders` Je weet het niet.\n\n" }
      .joined()
    let walk = WalkText(
      "## Plein\n\n\(texts)- [Weg](#eind)\n\n## Eind\n\nEINDE\n",
      files: [
        "les.md": "---\nsoort: les\n---\n# Les\n\n" + links,
        "notitieboek.md": "---\nsoort: notitieboek\n---\n# Notities\n\n" + notes,
      ])
    #expect(walk.mistakes == [])
    #expect(walk.found == [])
    #expect(walk.report.walks.first?.isComplete == true)
  }
}
